// Measures the JavaScript reference on texts from standard input, one a line, and prints JSON:
// nanoseconds a text for each task (the median of some rounds), and the texts that it accepts.
import edtf, { parse } from 'edtf'

const texts = (await new Promise(resolve => {
  let input = ''
  process.stdin.on('data', part => { input += part }).on('end', () => resolve(input))
})).split('\n').filter(line => line !== '')

const accepted = texts.filter(text => {
  try { edtf(text); return true } catch { return false }
})
const values = accepted.map(text => edtf(text))
const quarter = edtf('2026-01-01/2026-03-31')
let sink = 0

function measure(task) {
  const rounds = []
  for (let round = 0; round < 9; round++) {
    const repeat = Math.max(1, Math.round(1500 / accepted.length))
    const start = process.hrtime.bigint()
    for (let index = 0; index < repeat; index++) task()
    rounds.push(Number(process.hrtime.bigint() - start) / (repeat * accepted.length))
  }
  // The first rounds are the compiler's.
  return rounds.slice(2).sort((a, b) => a - b)[3]
}

console.log(JSON.stringify({
  accepted,
  parse: measure(() => { for (const text of accepted) sink += parse(text).level | 0 }),
  bounds: measure(() => { for (const text of accepted) { const value = edtf(text); sink += value.min + value.max } }),
  format: measure(() => { for (const value of values) sink += value.edtf.length }),
  relate: measure(() => { for (const value of values) sink += quarter.covers(value) ? 1 : 0 }),
  sink: Number.isFinite(sink)
}))

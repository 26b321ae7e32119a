// Checks JSON-LD against the types of schema.org: node check-types.mjs FOLDER DOCUMENT. Prints what the compiler finds.
import { readFileSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import path from "node:path";

const [, , folder, document] = process.argv;
const { "@context": _, "@graph": graph, ...one } = JSON.parse(readFileSync(document, "utf8"));
const program = path.join(path.resolve(folder), "events.ts");
const values = (graph ?? [one]).map((item, index) => `export const event${index}: Event = ${JSON.stringify(item)};`);
writeFileSync(program, `import type { Event } from "schema-dts";\n${values.join("\n")}\n`);
const compiler = spawnSync(path.join(path.resolve(folder), "node_modules", ".bin", "tsc"),
    ["--noEmit", "--strict", "--skipLibCheck", "--module", "nodenext", "--moduleResolution", "nodenext", "--target", "es2022", program], { encoding: "utf8" });
process.stdout.write(compiler.stdout + compiler.stderr);

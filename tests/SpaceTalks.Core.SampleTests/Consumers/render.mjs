// Renders Markdown from the standard input to HTML: node render.mjs RENDERER FOLDER, where the folder has the packages.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import path from "node:path";

const [, , renderer, folder] = process.argv;
const require = createRequire(path.join(path.resolve(folder), "package.json"));
const load = async name => import(pathToFileURL(require.resolve(name)));
let markdown = "";
for await (const chunk of process.stdin.setEncoding("utf8")) markdown += chunk;

const render = {
    marked: async () => (await load("marked")).parse(markdown, { gfm: true }),
    "markdown-it": async () => (await load("markdown-it")).default({ html: true, linkify: true }).render(markdown),
    remark: async () => {
        const { remark } = await load("remark");
        const gfm = (await load("remark-gfm")).default;
        const html = (await load("remark-html")).default;
        return String(await remark().use(gfm).use(html, { sanitize: false }).process(markdown));
    },
};
process.stdout.write(await render[renderer]());

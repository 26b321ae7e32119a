// Compiles a JSON Schema with ajv's defaults and validates documents: node validate.mjs FOLDER SCHEMA DOCUMENT…
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { readFileSync } from "node:fs";
import path from "node:path";

const [, , folder, schema, ...documents] = process.argv;
const require = createRequire(path.join(path.resolve(folder), "package.json"));
const Ajv = (await import(pathToFileURL(require.resolve("ajv/dist/2020.js")))).default;
const formats = (await import(pathToFileURL(require.resolve("ajv-formats")))).default;
const read = file => JSON.parse(readFileSync(file, "utf8"));

// Without further formats, as most people call it, and with them.
const plain = new (Ajv.default ?? Ajv)();
const withFormats = new (Ajv.default ?? Ajv)();
(formats.default ?? formats)(withFormats);
for (const ajv of [plain, withFormats]) {
    const validate = ajv.compile(read(schema));
    for (const document of documents) {
        if (!validate(read(document))) {
            console.log(`${document}: ${JSON.stringify(validate.errors.slice(0, 3))}`);
        }
    }
}

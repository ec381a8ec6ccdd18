import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { TOP } from "../../test/source.js";
import { fieldDocs } from "./field-docs.js";

// `npm run fields`: what is said of every field, above its property in the source.
for (const [path, text] of fieldDocs().files) writeFileSync(join(TOP, path), text);

/*
 * Builds the page and serves it on this machine alone.
 *
 *   npm run playground              at http://127.0.0.1:4173
 *   npm run playground -- --port 80
 *   npm run playground -- --build   only writes it, to docs/site/playground
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildPlayground } from "./build.js";
import { serve } from "./server.js";

const FOLDER = join(import.meta.dirname, "..", "site", "playground");

const { values } = parseArgs({
  options: { port: { type: "string", default: "4173" }, build: { type: "boolean", default: false } },
});

await buildPlayground(FOLDER);
if (!values.build) process.stdout.write(`${(await serve(FOLDER, Number(values.port))).address}\n`);

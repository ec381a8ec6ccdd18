/*
 * Builds the page and serves it on this machine alone.
 *
 *   npm run playground              at http://localhost:4173
 *   npm run playground -- --port 80
 *   npm run playground -- --build   only writes it, to docs/site/playground
 */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildPlayground } from "./build.js";

const FOLDER = join(import.meta.dirname, "..", "site", "playground");
const TYPES: Readonly<Record<string, string>> = {
  "index.html": "text/html; charset=utf-8",
  "style.css": "text/css; charset=utf-8",
  "page.js": "text/javascript; charset=utf-8",
  "page.js.map": "application/json",
};

const { values } = parseArgs({
  options: { port: { type: "string", default: "4173" }, build: { type: "boolean", default: false } },
});

await buildPlayground(FOLDER);
if (!values.build) serve(Number(values.port));

function serve(port: number): void {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const name = pathname === "/" ? "index.html" : pathname.slice(1);
    const type = TYPES[name];
    if (type === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": type }).end(await readFile(join(FOLDER, name)));
  });
  server.listen(port, "localhost", () => process.stdout.write(`http://localhost:${port}\n`));
}

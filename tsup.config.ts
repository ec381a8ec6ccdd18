import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { basename } from "node:path";
import { defineConfig } from "tsup";

const { exports } = createRequire(import.meta.url)("./package.json");
const entries = Object.keys(exports).map((name) => basename(name));

/** The folders of `src` that have an index. */
const rooms = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith("/index.ts"))
  .map((name) => name.slice(0, -"/index.ts".length));

/**
 * The JavaScript; declarations and files for editors are added by `npm run build`. Every room is an entry of the bundler, so that a chunk
 * holds what the same rooms need, and who imports one thing does not read all; those that are no entry of the package lie
 * in `dist/rooms`.
 */
export default defineConfig({
  entry: Object.fromEntries([
    ["index", "src/index.ts"],
    // Apart, since a bundler keeps decimal.js for whoever needs anything of a chunk that imports it.
    ["rooms/exact", "src/appraisal/exact.ts"],
    ...rooms.map((room) => [
      entries.includes(basename(room)) ? basename(room) : `rooms/${room}`,
      `src/${room}/index.ts`,
    ]),
  ]),
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  clean: ["!types/**", "!schema/*.json", "!taizhou/*.json"],
  splitting: true,
  treeshake: false,
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
});

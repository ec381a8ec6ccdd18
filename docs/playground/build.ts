import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const HERE = import.meta.dirname;

/** Writes the page, ready to be served from any folder: the sources here, bundled with the library as it is built. */
export async function buildPlayground(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const file of ["index.html", "style.css"]) copyFileSync(join(HERE, file), join(folder, file));
  await build({
    entryPoints: [join(HERE, "page.ts")],
    outfile: join(folder, "page.js"),
    bundle: true,
    minify: true,
    sourcemap: true,
    format: "esm",
    target: "es2022",
    logLevel: "warning",
  });
}

import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const HERE = import.meta.dirname;

/**
 * Writes the page, ready to be served from any folder: the sources here, bundled with the library as it is built. What is
 * loaded only when it is used (charts, editors, the reader of workbooks) has files of its own.
 */
export async function buildPlayground(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of ["index.html", "style.css"]) copyFileSync(join(HERE, file), join(folder, file));
  await build({
    entryPoints: { main: join(HERE, "main.tsx"), worker: join(HERE, "worker/worker.ts") },
    outdir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
    // Chunks of the library that nothing here needs.
    logOverride: { "ignored-bare-import": "silent" },
  });
}

import { mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { PAGES, pageOf, sources, TOP } from "./pages.js";

/** Puts every page, picture and example that is kept elsewhere into the folder of pages, as a link: none is copied. */
export function stage(): void {
  for (const source of sources()) link(source, pageOf(source));
  for (const name of namesIn("charts", ".svg")) link(`docs/charts/${name}`, `public/charts/${name}`);
  for (const name of namesIn("examples", "")) link(`docs/examples/${name}`, `public/examples/${name}`);
}

function namesIn(folder: string, ending: string): string[] {
  return readdirSync(join(TOP, "docs", folder)).filter((name) => name.endsWith(ending));
}

function link(source: string, place: string): void {
  const path = join(PAGES, place);
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(relative(dirname(path), join(TOP, source)), path);
}

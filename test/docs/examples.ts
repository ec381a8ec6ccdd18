import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { filesIn, TOP } from "../source.js";

/** A block of code in a comment or a guide. */
export interface Example {
  readonly where: string;
  readonly language: string;
  readonly code: string;
}

/** All that stand in comments, the README and the guides. */
export const examples: readonly Example[] = [
  ...filesIn("src", ".ts").flatMap(({ name, text }) =>
    [...text.matchAll(/\/\*\*.*?\*\//gs)].flatMap(([comment]) => blocksIn(name, comment.replace(/^[ \t]*\* ?/gm, ""))),
  ),
  ...[
    "README.md",
    ...readdirSync(join(TOP, "docs"))
      .filter((name) => name.endsWith(".md"))
      .map((name) => `docs/${name}`),
  ].flatMap((name) => blocksIn(name, readFileSync(join(TOP, name), "utf8"))),
];

function blocksIn(name: string, text: string): Example[] {
  return [...text.matchAll(/```(tsx?)\n(.*?)```/gs)].map(([, language = "", code = ""], index) => ({
    where: `${name} #${index + 1}`,
    language,
    code,
  }));
}

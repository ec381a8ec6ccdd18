import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { zh } from "../../../docs/playground/words/zh.js";

const require = createRequire(import.meta.url);
const PARTS = ["autocomplete", "commands", "language", "lint", "search", "view"];

it("the editor says everything in Chinese that it has words for", () => {
  const said = PARTS.flatMap((part) => {
    const code = readFileSync(require.resolve(`@codemirror/${part}`), "utf8");
    const calls = code.matchAll(/phrase\((?:view, |[\w.]+ \? )?"([^"]+)"(?: : "([^"]+)")?/g);
    return [...calls].flatMap(([, one, other]) => [one, other]).filter((phrase) => phrase !== undefined);
  });
  expect(said.length).toBeGreaterThan(25);
  expect([...new Set(said)].filter((phrase) => !/\p{Script=Han}/u.test(zh.editor[phrase] ?? ""))).toEqual([]);
});

import { readFileSync } from "node:fs";
import { join, matchesGlob } from "node:path";
import { describe, expect, it } from "vitest";
import { filesIn, TOP } from "./source.js";
import { scopeOf } from "./vitest.config.js";

const files = filesIn("test", ".ts");
const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync(join(TOP, "package.json"), "utf8"));

/** The files that a mode of vitest.config.ts runs. */
function filesOf(mode: string): string[] {
  const { include, exclude } = scopeOf(mode);
  const fits = (name: string) => (glob: string) => matchesGlob(name, glob);
  return files.map(({ name }) => name).filter((name) => include.some(fits(name)) && !exclude.some(fits(name)));
}

describe("no test is lost", () => {
  it("every file that has one runs in full", () => {
    const having = files.filter(({ text }) => /^\s*(it|test)(\.\w+)*[(<`]/m.test(text)).map(({ name }) => name);
    expect(having.length).toBeGreaterThan(150);
    expect(filesOf("full")).toEqual(having);
  });

  it("and in `npm test`, but for those named so", () => {
    const quick = new Set(filesOf("test"));
    const left = filesOf("full").filter((name) => !quick.has(name));
    expect(left.length).toBeGreaterThan(2);
    expect(left.filter((name) => !name.includes(".full.test"))).toEqual([]);
  });

  it("both are run, and all that a property draws only in full", () => {
    const run = readFileSync(join(TOP, ".ci/run"), "utf8").split("\n");
    expect(run).toEqual(expect.arrayContaining(["npm test", "npm run -s test:full"]));
    expect(scripts["test:full"]).toMatch(/vitest run --config test\/vitest\.config\.ts --mode full$/);
    expect(scopeOf("full").env).toEqual({});
  });

  it("few draws are asked for in one place, draws.ts", () => {
    const others = files.flatMap(({ name, text }) =>
      [...text.matchAll(/numRuns: (?!draws\()\d{2,}|\{ numRuns[ ,]/g)].map(([found]) => `${name}: ${found}`),
    );
    expect(others).toEqual([]);
  });
});

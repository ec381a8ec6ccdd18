import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ENTRIES } from "../../docs/reference/entries.js";
import { grouped } from "../../src/kernel/index.js";
import { TOP } from "../source.js";

/** Every public name with what it is, as docs/api has it: `api.test.ts` holds that this is how the package has it. */
const names = ENTRIES.flatMap((entry) =>
  publicNames(readFileSync(join(TOP, `docs/api/${entry}.api.md`), "utf8")).map((each) => ({ ...each, entry })),
);

function publicNames(report: string): { readonly name: string; readonly is: string }[] {
  const declared = /\/\/ @public[^\n]*\nexport (function|interface|type|const|class) (\w+)(.*?)\n(?=\n\/\/|\n```)/gs;
  return [...report.matchAll(declared)].map(([, kind = "", name = "", is = ""]) => ({
    name,
    // What arguments are called is no part of what a function takes.
    is: `${kind} ${kind === "function" ? is.replace(/\w+(?=\??: )/g, "") : is}`.replace(/\s+/g, " "),
  }));
}

const shared = (all: typeof names): string[] => [...new Set(all.map(({ name }) => name))].sort();

/** Names that take and give the same, and are asked different things. */
const APART = [
  // By the records there are, and with what the pipeline adds to them.
  ["projectTargets", "trackTargets"],
  // By dimension, and from year to year.
  ["dimensionChart", "trendChart"],
  // How many from tier to tier, and who meets which standard.
  ["funnelChart", "standardChart"],
  ["en", "zhCN"],
  // Milestones of different kinds.
  ["delisted", "recognised"],
];

describe("one place, one name", () => {
  it("every public name stands in one entry of the package", () => {
    expect(names.length).toBeGreaterThan(400);
    const twice = [...grouped(names, ({ name }) => name)].filter(
      ([, all]) => new Set(all.map(({ entry }) => entry)).size > 1,
    );
    expect(twice.map(([name]) => name)).toEqual([]);
  });

  it("no two public names are of one type, or answer one question", () => {
    const alike = [...grouped(names, ({ is }) => is).values()].map(shared).filter(({ length }) => length > 1);
    expect(alike.sort()).toEqual(APART.map((pair) => [...pair]).sort());
  });

  it("would find two", () => {
    const report =
      "// @public\nexport function one(plan: Plan): Row;\n\n// @public\nexport function two(of: Plan): Row;\n\n```";
    const [one, two] = publicNames(report);
    expect([one?.name, two?.name]).toEqual(["one", "two"]);
    expect(one?.is).toBe(two?.is);
  });
});

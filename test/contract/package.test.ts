import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import * as esm from "innovation-service-complex";
import { taizhou } from "innovation-service-complex/taizhou";
import { describe, expect, it } from "vitest";
import * as source from "../../src/index.js";
import { TOP } from "../source.js";
import { node } from "./processes.js";

const require = createRequire(import.meta.url);
const cjs: typeof esm = require("innovation-service-complex");
const { taizhou: fromCjs }: { taizhou: typeof taizhou } = require("innovation-service-complex/taizhou");
const { version }: { version: string } = require("../../package.json");

describe("the built package", () => {
  it("has the exports of the source, from ESM and from CJS", () => {
    expect(Object.keys(esm).sort()).toEqual(Object.keys(source).sort());
    expect(Object.keys(cjs).sort()).toEqual(Object.keys(source).sort());
  });

  it("answers the same from ESM and from CJS", () => {
    const input = { id: "pumps", name: "泵业", locality: "wenling", site: { floorArea: 4680 }, milestones: [] };
    const ask = (library: typeof esm, plan: typeof taizhou) =>
      library.assessTier(plan, library.Complex.parse(input), "municipal", { asOf: "2020-12-31" });
    expect(ask(cjs, fromCjs)).toEqual(ask(esm, taizhou));
    expect(ask(esm, taizhou).findings[0]).toMatchObject({ verdict: "unmet", shortfall: "320" });
  });

  it("stamps its version, which heads the changelog", () => {
    expect(esm.VERSION).toBe(version);
    const [, latest] = /^## \[(.+?)\]/m.exec(readFileSync(join(TOP, "CHANGELOG.md"), "utf8")) ?? [];
    expect(latest).toBe(version);
  });

  it("prints the same dashboard every time, and that which the README shows", () => {
    const run = (TZ: string, ...flags: string[]) =>
      node([join(TOP, "node_modules/tsx/dist/cli.mjs"), "docs/examples/dashboard.ts", ...flags], { TZ });
    const chinese = run("UTC");
    expect(chinese.stderr).toBe("");
    expect(chinese.stdout).toContain("温岭市");
    expect(run("Pacific/Apia").stdout).toBe(chinese.stdout);
    const english = run("UTC", "--lang", "en").stdout;
    expect(english).toContain("Wenling");
    expect(english).not.toMatch(/\p{Script=Han}/u);
    // One screen.
    expect(english.split("\n").length).toBeLessThan(50);
    const shown = readFileSync(join(TOP, "README.md"), "utf8").matchAll(/```text\n(.*?)\n```/gs);
    const lines = [...shown].flatMap(([, block = ""]) => block.split("\n"));
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter((line) => !english.split("\n").includes(line))).toEqual([]);
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import * as esm from "innovation-service-complex/charts";
import { describe, expect, it } from "vitest";
import * as source from "../../src/charts/index.js";
import { TOP } from "../source.js";

const cjs: typeof esm = createRequire(import.meta.url)("innovation-service-complex/charts");

describe("the built charts", () => {
  it("have the exports of the source, from ESM and from CJS", () => {
    expect(Object.keys(esm).sort()).toEqual(Object.keys(source).sort());
    expect(Object.keys(cjs).sort()).toEqual(Object.keys(source).sort());
  });

  it("name echarts in their own declarations alone, and import it nowhere", () => {
    const naming = readdirSync(join(TOP, "dist"), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(js|cjs|d\.ts|d\.cts)$/.test(name))
      .filter((name) => /(from|require\()\s*['"]echarts/.test(readFileSync(join(TOP, "dist", name), "utf8")));
    expect(naming.length).toBeGreaterThan(0);
    expect(naming.filter((name) => !/^types\/charts\/.*\.d\.c?ts$/.test(name))).toEqual([]);
  });
});

import { test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { checkPortfolio, faultsOf, Portfolio, RULES } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { linjiang, load } from "../plan/linjiang.js";
import { drawn } from "./drawn.js";
import { RECORDS } from "./records.js";

const plan = load(linjiang);

const model = RECORDS.find(({ name }) => name === "Portfolio")?.model ?? { is: "either" as const, value: null };
const portfolios = drawn(model);

describe("a portfolio of any records", () => {
  test.prop([portfolios])("parses, to itself where it is written in canonical form", (input) => {
    const { data, error } = Portfolio.safeParse(input);
    expect(faultsOf(error, input)).toEqual([]);
    expect(JSON.parse(JSON.stringify(data))).toEqual(input);
  });

  test.prop([portfolios])("is checked without a throw, the same each time, under any plan", (input) => {
    const portfolio = Portfolio.parse(input);
    for (const each of [plan, taizhou]) {
      const findings = checkPortfolio(each, portfolio);
      expect(checkPortfolio(each, Portfolio.parse(structuredClone(input)))).toStrictEqual(findings);
      expect(JSON.parse(JSON.stringify(findings))).toStrictEqual(findings);
    }
  });

  test.prop([portfolios])("has findings by the rules on records alone, in their order", (input) => {
    const rules: readonly string[] = [...RULES.registry, ...RULES.report];
    const found = checkPortfolio(plan, Portfolio.parse(input)).map(({ rule }) => rules.indexOf(rule));
    expect(found).not.toContain(-1);
  });

  test.prop([portfolios])(
    "has findings that each say where, what was got, what is accepted and an example",
    (input) => {
      for (const { verdict, fault } of checkPortfolio(plan, Portfolio.parse(input))) {
        expect(verdict).toBe("unmet");
        expect(fault?.path).not.toBe("");
        expect(fault?.got).not.toBe("");
        expect(fault?.accepted.zh).not.toBe("");
        expect(fault?.accepted.en).not.toMatch(/undefined|\[object|native code/);
      }
    },
  );
});

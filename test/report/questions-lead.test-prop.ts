import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { assess, describe as describeResult, nextQuestions, Portfolio, type PortfolioInput } from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { draws } from "../draws.js";
import { OTHER_WORDS, withWord } from "./other-words.js";
import { everything } from "./portfolios.js";

const asOf = "2020-12-31";

/** What stands at a place in a portfolio. */
function at(path: string, from: unknown): unknown {
  return path.split(/[.[\]]+/u).reduce<unknown>((value, key) => (key === "" ? value : Object(value)[key]), from);
}

describe("a question", () => {
  test.prop([fc.constantFrom(...OTHER_WORDS)], { numRuns: draws(8) })(
    "leads to a list or to a record, by names",
    (word) => {
      const read = Portfolio.safeParse(withWord(word));
      if (!read.success) return fc.pre(false);
      const portfolio = read.data;
      for (const question of nextQuestions(assess(taizhou, portfolio, everything))) {
        const { path } = question;
        const [record] = /^\w+\[\d+\]/u.exec(path) ?? [];
        if (record === undefined) expect(path).toMatch(/^[a-z]+$/u);
        else expect(at(record, portfolio), path).toBeDefined();
        const [owner] = /^.*\]/u.exec(path) ?? [];
        if (owner !== undefined) expect(at(owner, portfolio), path).toBeDefined();
        for (const language of [zhCN, en]) {
          expect(describeResult(taizhou, question, language, { portfolio })).not.toMatch(
            /[“"][a-zA-Z]+[”"](的|'s| of)/u,
          );
        }
      }
    },
  );

  const complex = (more: object) => ({
    id: "a",
    name: "甲",
    locality: "wenling",
    milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
    ...more,
  });
  const grant = {
    id: "g",
    complex: "a",
    amount: 100,
    on: "2020-01-01",
    period: { from: "2020-01-01", to: "2020-12-31" },
    categories: ["equipment"],
  };
  const asked = (portfolio: object) =>
    nextQuestions(assess(taizhou, Portfolio.parse(portfolio as PortfolioInput), { asOf, detail: "all" }));
  const paths = (portfolio: object) => asked(portfolio).map(({ path }) => path);
  const say = (portfolio: object, path: string) =>
    asked(portfolio)
      .filter((each) => each.path === path)
      .map((each) => describeResult(taizhou, each, zhCN, { records: { complexes: { a: "甲" } } }).split("：")[0]);

  it("of a model that is not understood in a change is about that change", () => {
    const found = paths({
      complexes: [complex({ operatingModel: "council", changes: [{ on: "2019-01-01", operatingModel: "理事会" }] })],
    });
    expect(found).toContain("complexes[0].changes[0].operatingModel");
    expect(found).not.toContain("complexes[0].operatingModel");
  });

  it("of industries and participants in a change likewise", () => {
    const change = {
      on: "2019-01-01",
      industry: { id: "i", categories: ["汽车业"] },
      participants: [{ kind: "民企", name: "甲公司", role: "lead" }],
    };
    const found = paths({ complexes: [complex({ changes: [change] })] });
    expect(found).toEqual(
      expect.arrayContaining(["complexes[0].changes[0].industry", "complexes[0].changes[0].participants"]),
    );
  });

  it("of a category that reads like one allowed is about the expenditure", () => {
    const portfolio = {
      complexes: [complex({})],
      grants: [grant],
      expenditures: [{ id: "e", grant: "g", amount: 50, on: "2020-06-01", category: "Equipment" }],
    };
    expect(say(portfolio, "expenditures[0].category")).toEqual(["支出记录第1条，支出科目"]);
  });

  it("of the tier of a waiver names the waiver", () => {
    const waivers = [{ clause: "4.1.2", tier: "县级", reason: "x", approvedBy: "y", approvedOn: "2019-01-01" }];
    const portfolio = { complexes: [complex({ site: { floorArea: 500 }, waivers })] };
    expect(say(portfolio, "complexes[0].waivers[0].tier")).toEqual(["甲，豁免第1条的层级"]);
  });
});

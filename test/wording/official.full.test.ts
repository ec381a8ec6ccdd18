import { fc } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type Portfolio, toMarkdown } from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { rowsOf, toRows } from "../../src/tables/index.js";
import { taizhou, taizhouScorecard } from "../../src/taizhou/index.js";
import { arbitrariesFor } from "../../src/testing/index.js";
import { draws } from "../draws.js";
import { reportOf } from "./samples.js";

const { portfolio } = arbitrariesFor(fc, taizhou, { holes: 25, limits: 50, scorecards: [taizhouScorecard] });

/** Everything that is told of a portfolio: in both forms, and as tables. */
function told(records: Portfolio, language: typeof en): string {
  const report = reportOf(records);
  const forms = (["official", "full"] as const).map((form) => toMarkdown(taizhou, report, language, { form }));
  return [
    ...forms,
    ...toRows(taizhou, report, language).flatMap((table) => rowsOf(table).map((row) => row.join(" | "))),
  ]
    .join("\n")
    .replaceAll("\\", "");
}

const holds = (of: (records: Portfolio) => readonly string[]) =>
  fc.assert(
    fc.property(portfolio, (records) => {
      expect(of(records)).toEqual([]);
    }),
    { numRuns: draws(150) },
  );

/** What a program writes and nobody says. */
const PROGRAM = /[{}]|\[\d|undefined|NaN|\bnull\b|\b[a-z]+[A-Z]\w*/g;

describe("what is told of records drawn at random", () => {
  it("has in Chinese no Latin word but in quotes and in locators: no id, no unit of a program, no JSON", () => {
    const locators = taizhou.clauses.map(({ id }) => id).filter((id) => /[A-Za-z]/.test(id));
    holds((records) => {
      const bare = locators.reduce((text, id) => text.replaceAll(id, ""), told(records, zhCN).replace(/“[^”]*”/g, ""));
      return bare.match(/.{0,30}([A-Za-z_]{2,}|[{}]|\[\d).{0,20}/g) ?? [];
    });
  });

  it("has in English nothing that a program writes and nobody says", () => {
    holds((records) => told(records, en).match(new RegExp(`.{0,30}(?:${PROGRAM.source}).{0,20}`, "g")) ?? []);
  });
});

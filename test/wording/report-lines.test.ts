import { describe, expect, it } from "vitest";
import { assess, Portfolio, Survey, surveyGaps } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { everything, portfolio } from "../report/portfolios.js";
import { sentencesOf } from "./sentences.js";

describe("a report says in a line each", () => {
  const said = (records: Portfolio, options: object) =>
    sentencesOf(assess(taizhou, records, { ...everything, ...options }), { portfolio })[1]?.map(
      (line) => line.split(/[:,]/)[0],
    );

  it("how far targets, recommendation and money are, and how many faults the records have", () => {
    const [first] = portfolio.complexes;
    const twice = Portfolio.parse({ ...portfolio, complexes: [...portfolio.complexes, { ...first, name: "another" }] });
    const whole = [
      "Taizhou action plan for industry innovation service complexes",
      "At the close of 31 December 2020",
      "Taizhou",
      "At the close of 31 December 2020",
      "Provincial tier",
      'Shared out by "support funds for Taizhou\'s complexes (illustrative)"',
    ];
    expect(said(twice, {})).toEqual([...whole, "Faults in the records"]);
    expect(said(Portfolio.parse({ complexes: [] }), { recommendation: undefined, funding: undefined })).toEqual(
      whole.slice(0, 4),
    );
  });
});

it("a survey says by how much there is more than is needed, and which kinds of resource nobody knows", () => {
  const row = { kind: "incubation-platform", need: 1, capacity: 3, unit: "家" };
  const survey = Survey.parse({ id: "s", on: "2019-05-31", rows: [row, { ...row, kind: "lab" }] });
  expect(sentencesOf(surveyGaps(taizhou, survey)).map((all) => all.slice(1, 4))).toEqual([
    [
      "台州市的创业孵化平台：需要1家，现有3家，富余2家",
      "台州市的“lab”：需要1家，现有3家，富余2家",
      "计划中没有、须核对的资源种类：“lab”",
    ],
    [
      "Taizhou, start-up incubation platforms: needed 1 家, there 3 家, surplus 2 家",
      'Taizhou, "lab": needed 1 家, there 3 家, surplus 2 家',
      'Kinds of resource that the plan does not have, to be checked: "lab"',
    ],
  ]);
});

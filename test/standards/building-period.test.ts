import { describe, expect, it } from "vitest";
import { assessTier, Complex, type ComplexInput, definePlan, describe as described } from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { END, ruleIn } from "./sample.js";

const { standards, ...rest } = taizhou;
const plan = definePlan({
  ...rest,
  id: "with-a-building-period",
  standards: [
    ...standards,
    {
      id: "building-period",
      label: { zh: "建设期", en: "building period" },
      clauses: ["5.1.3"],
      effect: "decides",
      test: "within",
      from: "cultivated",
      to: "recognised",
      months: 36,
    },
  ],
});

function period(milestones: ComplexInput["milestones"], asOf = END) {
  const complex = Complex.parse({ id: "pumps", name: "泵业综合体", locality: "wenling", milestones });
  return ruleIn(assessTier(plan, complex, "county", { asOf }).findings, "building-period");
}

const listed = { kind: "cultivated", tier: "county", on: "2017-05-10" } as const;
const recognisedOn = (on: string) => ({ kind: "recognised", tier: "county", on }) as const;

describe("another city's building period of three years", () => {
  it.each([
    ["2020-05-09", "met"],
    ["2020-05-10", "met"],
    ["2020-05-11", "unmet"],
  ])("listed on 10 May 2017 and recognised on %s: %s", (on, expected) => {
    expect(period([listed, recognisedOn(on)]).verdict).toBe(expected);
  });

  it("is over at the close of its last day", () => {
    expect(period([listed], "2020-05-10").verdict).toBe("unmet");
  });

  it("is not yet unmet the day before its last", () => {
    expect(period([listed], "2020-05-09").verdict).not.toBe("unmet");
  });

  it("counted from 29 February ends on the 28th", () => {
    const leap = { ...listed, on: "2016-02-29" };
    const verdicts = ["2019-02-28", "2019-03-01"].map((on) => period([leap, recognisedOn(on)]).verdict);
    expect(verdicts).toEqual(["met", "unmet"]);
  });

  it("of a tier listed again after a delisting runs from the listing anew", () => {
    const off = { kind: "delisted", tier: "county", on: "2018-05-10" } as const;
    const again = { kind: "cultivated", tier: "county", on: "2019-05-10" } as const;
    const verdicts = ["2022-05-10", "2022-05-11"].map(
      (on) => period([listed, off, again, recognisedOn(on)], on).verdict,
    );
    expect(verdicts).toEqual(["met", "unmet"]);
    // Of a delisting at a tier in words that are not the plan's nobody knows what it ended.
    const unread = { ...off, tier: "县里" };
    expect(period([listed, unread, again, recognisedOn("2021-05-10")], "2021-05-10")).toMatchObject({
      ...{ verdict: "unknown", missing: ["milestones[1].tier"] },
    });
  });

  it("does not run from a listing in unread words of before the delisting, wherever that stands in the record", () => {
    const off = { kind: "delisted", tier: "county", on: "2018-05-10" } as const;
    const again = { ...listed, on: "2019-05-10" };
    const unread = { kind: "cultivated", tier: "县里", on: "2017-09-01" } as const;
    const finding = period([listed, off, again, unread, recognisedOn("2022-05-11")], "2022-05-11");
    expect(finding).toMatchObject({ verdict: "unmet", shortfall: "1", missing: [] });
  });

  it("may run from a listing in unread words, where the delisting after it is in unread words too", () => {
    const unread = [
      { kind: "cultivated", tier: "县里", on: "2016-05-10" },
      { kind: "delisted", tier: "县里", on: "2016-11-10" },
    ] as const;
    expect(period([...unread, listed, recognisedOn("2018-05-10")])).toMatchObject({
      ...{ verdict: "unknown", missing: ["milestones[0].tier"] },
    });
  });

  it("of a tier listed again on the day of the delisting runs from that day", () => {
    const off = { kind: "delisted", tier: "county", on: "2018-05-10" } as const;
    const verdicts = ["2021-05-10", "2021-05-11"].map(
      (on) => period([listed, off, { ...listed, on: off.on }, recognisedOn(on)], on).verdict,
    );
    expect(verdicts).toEqual(["met", "unmet"]);
  });

  it("is not cut off by a delisting from a list that the complex was never on", () => {
    const off = { kind: "delisted", tier: "provincial", on: "2016-05-10" } as const;
    expect(period([off, listed, recognisedOn("2020-05-10")]).verdict).toBe("met");
  });

  it("has not begun for a complex never listed", () => {
    expect(["unmet", "met"]).not.toContain(period([]).verdict);
  });

  it("a recognition after the day asked about does not count yet", () => {
    expect(period([listed, recognisedOn("2020-05-10")], "2020-05-09").verdict).not.toBe("met");
  });

  it("is not met by a recognition before the listing, which did not follow it", () => {
    const milestones = [
      recognisedOn("2016-01-01"),
      { kind: "delisted", tier: "county", on: "2016-12-01" },
      listed,
    ] as const;
    expect(period(milestones, "2018-01-01").verdict).not.toBe("met");
  });

  it("is late by so many days", () => {
    expect(period([listed, recognisedOn("2020-05-13")])).toMatchObject({
      verdict: "unmet",
      required: "1096",
      actual: "1099",
      shortfall: "3",
      missing: [],
    });
  });

  it("rests on the clause it cites and on no reading of another matter", () => {
    expect(period([listed])).toMatchObject({ clauses: ["5.1.3"], readings: {} });
  });
});

describe("a milestone at a tier that nobody knows", () => {
  const of = (kind: "cultivated" | "recognised", on: string) => ({ kind, tier: "county-level", on }) as const;

  it.each<[string, ComplexInput["milestones"], string, string[]]>([
    [
      "may have begun it earlier",
      [of("cultivated", "2017-05-09"), listed, recognisedOn("2020-05-10")],
      "unknown",
      ["0"],
    ],
    [
      "on the same day begins it no earlier",
      [of("cultivated", "2017-05-10"), listed, recognisedOn("2020-05-10")],
      "met",
      [],
    ],
    [
      "begins it no earlier when it is later",
      [listed, of("cultivated", "2017-05-11"), recognisedOn("2020-05-10")],
      "met",
      [],
    ],
    ["may be all that began it", [of("cultivated", "2017-05-10")], "unknown", ["0"]],
    [
      "may have ended it on its last day",
      [listed, of("recognised", "2020-05-10"), recognisedOn("2020-07-01")],
      "unknown",
      ["1"],
    ],
    [
      "ended it no more the day after",
      [listed, of("recognised", "2020-05-11"), recognisedOn("2020-07-01")],
      "unmet",
      [],
    ],
    [
      "does not matter once it was met",
      [listed, recognisedOn("2018-05-10"), of("recognised", "2018-01-01")],
      "met",
      [],
    ],
    ["may have ended what is not done", [listed, of("recognised", "2018-01-01")], "unknown", ["1"]],
  ])("%s", (_, milestones, verdict, missing) => {
    expect(period(milestones)).toMatchObject({
      verdict,
      missing: missing.map((at) => `milestones[${at}].tier`),
    });
  });

  it("may have ended what is not done yet, with time left", () => {
    const finding = period([listed, of("recognised", "2018-01-01")], "2019-01-01");
    expect(finding).toMatchObject({ verdict: "unknown", missing: ["milestones[1].tier"] });
  });

  it("that came late as well leaves open how late it was: by a day at least", () => {
    const finding = period([listed, of("recognised", "2020-05-11"), recognisedOn("2020-07-01")]);
    expect(finding).toMatchObject({ verdict: "unmet", range: { least: "1097", most: "1148" }, shortfall: "1" });
    expect(finding).not.toHaveProperty("actual");
    expect(described(plan, finding, zhCN)).toMatch(/^建设期：1,097至1,148天，要求不超过1,096天，超出至少1天/);
  });

  it.each<[string, ComplexInput["milestones"], string, [string | undefined, object | undefined], string]>([
    [
      "may have ended it",
      [listed, of("recognised", "2020-05-10"), recognisedOn("2020-07-01")],
      "unknown",
      ["1096", { least: "1096", most: "1148" }],
      "建设期：1,096至1,148天，要求不超过1,096天，层级待核实",
    ],
    [
      "may have ended it earlier than it was met",
      [listed, recognisedOn("2018-05-10"), of("recognised", "2018-01-01")],
      "met",
      ["1096", { least: "236", most: "365" }],
      "建设期：236至365天，要求不超过1,096天，符合",
    ],
    [
      "may have begun it, with other days to do it in",
      [of("cultivated", "2017-02-28"), listed, recognisedOn("2020-05-10")],
      "unknown",
      [undefined, { least: "1096", most: "1167" }],
      "建设期：1,096至1,167天，层级待核实",
    ],
    ["may be all that began it", [of("cultivated", "2017-05-10")], "unknown", [undefined, undefined], "建设期，"],
  ])("%s: the days are told as far as they are known", (_, milestones, verdict, [required, range], zh) => {
    const finding = period(milestones);
    expect([finding.verdict, finding.actual, finding.required, finding.range]).toEqual([
      verdict,
      undefined,
      required,
      range,
    ]);
    expect(described(plan, finding, zhCN)).toContain(zh);
  });
});

describe("a building period that nobody can tell is told as open, not as not begun", () => {
  it("for a listing at a tier that is none of the plan's", () => {
    const finding = period([{ kind: "cultivated", tier: "县级", on: "2018-05-10" }]);
    expect(finding.verdict).toBe("unknown");
    expect(described(plan, finding, zhCN)).toMatch(/^建设期，.*待核实/);
    expect(described(plan, finding, en)).toMatch(/^building period; to be verified: /);
  });

  it("for none at all it has not begun", () => {
    expect(described(plan, period([]), zhCN)).toMatch(/^建设期：未开始/);
  });
});

import { describe, expect, it } from "vitest";
import { measure, measureArea, overlaps, type PortfolioInput } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { complexOf, portfolioOf } from "./sample.js";

const complete = ["grants", "needs", "surveys", "records"];
const two = [complexOf("a"), complexOf("b", { locality: "yuhuan" })];

/** Some measures of complex `a` in 2020: its value, or what is missing. */
function measuredOf(others: Partial<PortfolioInput>, ...ids: readonly string[]) {
  const [record] = measure(taizhou, portfolioOf(two, { complete, ...others }), { year: 2020 });
  return ids.map((id) => told(record?.measured?.[id]));
}

function areaOf(
  others: Partial<PortfolioInput>,
  locality: "wenling" | "yuhuan" | undefined,
  ...ids: readonly string[]
) {
  const found = measureArea(taizhou, portfolioOf(two, { complete, ...others }), {
    year: 2020,
    ...(locality && { locality }),
  });
  return ids.map((id) => told(found[id]));
}

function told(found: { value?: string; missing: readonly string[]; reason?: { en: string } } | undefined) {
  return found?.value ?? found?.reason?.en ?? found?.missing;
}

describe("an item of a checklist that is not understood", () => {
  it.each(["信息", "Information", "infromation", "ｄａｔａ", "something"])("is not undone: %s", (word) => {
    const observed = { "cloud-connected": { done: [word] }, chains: { done: ["capital", word] } };
    const records = [{ complex: "a", year: 2020, observed }];
    expect(
      measuredOf({ records }, "cloud-connected", "three-chains", "capital-chain-joined", "industry-chain-joined"),
    ).toEqual([["observed.cloud-connected"], ["observed.chains"], "1", ["observed.chains"]]);
  });

  it("leaves open nothing where all that is asked is done", () => {
    const observed = { "cloud-connected": { done: ["information", "data", "resources", "云"] } };
    expect(measuredOf({ records: [{ complex: "a", year: 2020, observed }] }, "cloud-connected")).toEqual(["1"]);
  });
});

describe("a grant", () => {
  const FUNDING = ["government-funding", "social-capital-share"];
  const DIVERSITY = ["source", "channel", "level"].map((each) => `funding-diversity-by-${each}`);
  const records = [{ complex: "a", year: 2020, observed: { "social-capital": "100" } }];
  const grant = (id: string, more: object) => ({
    ...{ id, complex: "a", amount: 100, on: "2020-05-01", period: { from: "2020-01-01", to: "2020-12-31" } },
    ...{ source: "government", channel: "fund", level: "county", ...more },
  });
  const of = (more: object) => ({ records, grants: [grant("g", {}), grant("h", more)] });

  it("has a source, a level and a channel", () => {
    const known = of({ source: "social-capital", level: "municipal", channel: "plan" });
    expect(measuredOf(known, ...FUNDING, ...DIVERSITY)).toEqual([
      ...["100", "0.666666666667"],
      ...["0.444444444444", "0.5", "0.5"],
    ]);
  });

  it.each(["政府", "Government", "财政", "goverment"])("may be government money under another name: %s", (source) => {
    const open = ["grants[1].source"];
    expect(measuredOf(of({ source }), ...FUNDING, ...DIVERSITY)).toEqual([open, open, open, "0", "0"]);
  });

  it("may be at a level, or by a channel, under another name", () => {
    expect(measuredOf(of({ level: "县级" }), ...DIVERSITY).at(-1)).toEqual(["grants[1].level"]);
    const written = measuredOf(of({ channel: "Fund" }), ...DIVERSITY)[1];
    expect(written).toEqual(["grants[0].channel", "grants[1].channel"]);
  });

  it.each(["A", "ａ", "综合体a", "someone"])("may be of a complex under another name: %s", (complex) => {
    const open = ["grants[1].complex"];
    expect(measuredOf(of({ complex }), ...FUNDING, ...DIVERSITY)).toEqual([open, open, open, open, open]);
  });

  it("of one that reads like another complex is nobody else's", () => {
    expect(measuredOf(of({ complex: "B" }), "government-funding")).toEqual(["100"]);
  });
});

describe("a problem", () => {
  const need = (more: object) => ({
    ...{ id: "n", name: "n", kind: "key" as const, locality: "wenling", industry: "pumps", raisedOn: "2020-01-01" },
    ...{ answeredOn: "2020-01-03", complex: "a", ...more },
  });
  const OF_AREA = ["area-key-problems", "area-key-problems-resolved", "area-key-problems-response-days"];

  it("may be given to a complex under another name", () => {
    const asked = ["key-problems-resolved", "key-problems-response-days"];
    expect(measuredOf({ needs: [need({})] }, ...asked)).toEqual(["0", "2"]);
    const open = ["needs[0].complex"];
    expect(measuredOf({ needs: [need({ complex: "A" })] }, ...asked)).toEqual([open, open]);
    const other = measuredOf({ needs: [need({ complex: "B" })] }, ...asked);
    expect(other).toEqual(["no problem was open in the year", "nothing was answered in the year"]);
  });

  it.each(["温岭", "温岭市", "Wenling", "wen\u200bling"])("may be of a place in other words: %s", (locality) => {
    const needs = [need({ locality })];
    const open = ["needs[0].locality"];
    expect(areaOf({ needs }, "wenling", ...OF_AREA)).toEqual([open, open, open]);
    expect(areaOf({ needs }, undefined, ...OF_AREA)).toEqual(["1", "0", "2"]);
    expect(areaOf({ needs: [need({})] }, "wenling", ...OF_AREA)).toEqual(["1", "0", "2"]);
  });

  it("may be of an industry in other words", () => {
    const surveyed = (more: object) => areaOf({ needs: [need(more)] }, undefined, "industries-surveyed")[0];
    expect(surveyed({})).toBe("1");
    expect(surveyed({ industry: "pmups" })).toEqual(["needs[0].industry"]);
    expect(surveyed({ industry: "valves" })).toBe("0");
    expect(areaOf({ needs: [need({ locality: "温岭" })] }, "wenling", "industries-surveyed")).toEqual([
      ["needs[0].locality"],
    ]);
  });
});

describe("a row of a survey", () => {
  const survey = (id: string, on: string, ...rows: object[]) => ({ id, name: id, on, rows }) as never;
  const row = (more: object) => ({ locality: "wenling", kind: "incubation-platform", need: 5, capacity: 5, ...more });
  const ASKED = ["resource-adequacy-of.incubation-platform", "resource-adequacy"];
  const adequate = (locality: "wenling" | "yuhuan" | undefined, ...rows: object[]) =>
    areaOf({ surveys: [survey("s", "2020-01-01", ...rows)] }, locality, ...ASKED);

  it.each(["创业孵化平台", "Incubation-platform", "incubation-plaform"])(
    "may be of a kind in other words: %s",
    (kind) => {
      const open = ["surveys[0].rows[1].kind"];
      expect(adequate(undefined, row({}), row({ locality: "yuhuan", kind, capacity: 0 }))).toEqual([open, open]);
      expect(adequate("wenling", row({}), row({ locality: "yuhuan", kind, capacity: 0 }))).toEqual(["1", "1"]);
    },
  );

  it("may be of a place in other words", () => {
    const rows = [row({}), row({ locality: "温岭", capacity: 0 })];
    const open = ["surveys[0].rows[1].locality"];
    expect(adequate("wenling", ...rows)).toEqual([open, open]);
    expect(adequate(undefined, ...rows)).toEqual(["0.5", "0"]);
  });

  it("of which it is not known which other it takes the place of decides nothing", () => {
    const surveys = [
      survey("s1", "2019-01-01", row({})),
      survey("s2", "2020-01-01", row({ locality: "温岭", capacity: 0 })),
    ];
    expect(areaOf({ surveys }, undefined, ASKED[0] ?? "")).toEqual([["surveys[1].rows[0].locality"]]);
  });
});

describe("one at a place in words that are not the plan's", () => {
  const industry = { id: "pumps", categories: ["pumps-motors"] };
  const of = (id: string, locality: string, more: object = {}) =>
    complexOf(id, { locality, industry, functions: ["research-development"], ...more });
  const overlapOf = (...complexes: ReturnType<typeof complexOf>[]) =>
    measure(taizhou, portfolioOf(complexes), { year: 2020 }).map((record) => told(record.measured?.overlap));

  it.each(["温岭", "Wenling", "wenlng"])("may overlap with another of its industry, wherever that is: %s", (word) => {
    const open = ["complexes[1].locality"];
    expect(overlapOf(of("a", "wenling"), of("b", word))).toEqual([open, open]);
    expect(overlapOf(of("a", "wenling"), of("b", "wenling"))).toEqual(["1", "1"]);
    const { redundancy } = overlaps(taizhou, portfolioOf([of("a", "wenling"), of("b", word)]), { asOf: "2020-12-31" });
    expect(redundancy.map(({ value, missing }) => [value, missing])).toEqual([
      [undefined, open],
      [undefined, open],
    ]);
  });

  it("does not where nobody else is of its industry, or all are together in the area", () => {
    const other = of("b", "温岭", { industry: { id: "valves", categories: ["pumps-motors"] } });
    expect(overlapOf(of("a", "wenling"), other)).toEqual(["0", "0"]);
    const portfolio = portfolioOf([of("a", "wenling"), of("b", "温岭")]);
    const { redundancy } = overlaps(taizhou, portfolio, { asOf: "2020-12-31", within: "area" });
    expect(redundancy.map(({ value }) => value)).toEqual(["0.5"]);
  });
});

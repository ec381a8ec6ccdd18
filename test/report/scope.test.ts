import { describe, expect, it } from "vitest";
import {
  assess,
  compareReports,
  describe as described,
  nextQuestions,
  PolicyError,
  Portfolio,
  toMarkdown,
  withReadings,
} from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { asOf } from "../given.js";
import { everything, portfolio } from "./portfolios.js";

const ofWenling = { localities: ["wenling"] };
const county = Portfolio.parse({
  complexes: [
    {
      id: "pumps",
      name: "泵业综合体",
      locality: "wenling",
      milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
    },
  ],
});

/** A result in which every path into a portfolio begins with what stands there, of a survey with the row of it. */
function resolved(value: unknown, from: Portfolio): unknown {
  if (typeof value === "string") {
    const [list = "", at, row] = /^(\w+)\[(\d+)\](?:\.rows\[(\d+)\])?/u.exec(value)?.slice(1) ?? [];
    const found: unknown = Reflect.get(Reflect.get(from, list) ?? {}, Number(at));
    const { rows } = (found ?? {}) as { readonly rows?: readonly unknown[] };
    const there = rows ? (row === undefined ? list : rows[Number(row)]) : found;
    return found === undefined ? value : JSON.stringify([there, value.replace(/^[^\]]*\](?:\.rows\[\d+\])?/u, "")]);
  }
  if (Array.isArray(value)) return value.map((each) => resolved(each, from));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, resolved(each, from)]));
}

const part = assess(taizhou, county, { asOf, scope: ofWenling });

describe("a report of part of an area says nothing of the rest", () => {
  it("one county's portfolio leaves no other county late", () => {
    expect(part.localities.map(({ locality, missed }) => [locality, missed])).toEqual([["wenling", 2]]);
    expect([...new Set(part.targets.rows.map(({ locality }) => locality))]).toEqual(["wenling", undefined]);
    expect(part.targets.owed).toMatchObject([{ locality: "wenling", owed: 0, missed: 2 }]);
  });

  it("the whole has at least what the part has: one of 30 is not known to be short", () => {
    const total = part.targets.rows.find(({ target }) => target === "total-stock");
    expect(total).toMatchObject({ atLeast: true, achieved: 1, required: 30, shortfall: 0, status: "unknown" });
    const yearly = part.targets.totals.find(({ target, year }) => target === "yearly-cultivation" && year === 2018);
    expect(yearly).toMatchObject({
      atLeast: true,
      achieved: 1,
      required: 9,
      shortfall: 0,
      localities: { met: 1, of: 9, unknown: 8 },
      status: "unknown",
    });
    expect(part.area).toMatchObject({ atLeast: true, complexes: 1, holding: 1, missed: 2 });
    expect(part.area.measured).toBeUndefined();
  });

  it("no sentence says of the other eight that they have not done it", () => {
    const progress = part.targets.totals.filter(({ target }) => target === "yearly-cultivation");
    expect(progress.map((total) => described(taizhou, total, zhCN))).toEqual([
      "2018年“每年培育”应完成9家，实际至少1家，待核实（2.4）",
      "2019年“每年培育”应完成9家，实际至少0家（其中1地未完成），还差至少1家，逾期未完成（2.4）",
      "2020年“每年培育”应完成9家，实际至少0家（其中1地未完成），还差至少1家，逾期未完成（2.4）",
      "“每年培育”应完成27家，实际至少1家（其中1地未完成），还差至少2家，逾期未完成（2.4）",
    ]);
  });

  it("thirty in the part are thirty in the whole; what a county has missed, the whole has missed", () => {
    const thirty = Array.from({ length: 30 }, (_, index) => ({
      ...county.complexes[0],
      id: `c${index}`,
      name: `c${index}`,
    }));
    const { targets } = assess(taizhou, Portfolio.parse({ complexes: thirty }), { asOf, scope: ofWenling });
    expect(targets.rows.find(({ target }) => target === "total-stock")?.status).toBe("met");
    const of2019 = targets.totals.find(({ target, year }) => target === "yearly-cultivation" && year === 2019);
    expect(of2019).toMatchObject({ status: "missed", shortfall: 1 });
  });

  it("of a portfolio of the whole it says what the part's own says", () => {
    const ofPlace = { ...everything, scope: ofWenling };
    const isHere = ({ locality }: { readonly locality?: string }) => locality === undefined || locality === "wenling";
    const here = new Set(portfolio.complexes.filter(isHere).map(({ id }) => id));
    const grants = portfolio.grants?.filter(({ complex }) => here.has(complex));
    const own = Portfolio.parse({
      ...portfolio,
      complexes: portfolio.complexes.filter(isHere),
      records: portfolio.records?.filter(({ complex }) => here.has(complex)),
      grants,
      expenditures: portfolio.expenditures?.filter(({ grant }) => grants?.some(({ id }) => id === grant)),
      surveys: portfolio.surveys?.map((survey) => ({ ...survey, rows: survey.rows.filter(isHere) })),
      needs: portfolio.needs?.filter(isHere),
      projects: portfolio.projects?.filter(isHere),
      cases: portfolio.cases?.filter(({ complex }) => here.has(complex)),
      evidence: portfolio.evidence?.filter(isHere),
      pipeline: portfolio.pipeline?.filter(isHere),
    });
    const reportOf = (from: Portfolio) => {
      const { records, places: _places, sizes: _sizes, ...report } = assess(taizhou, from, ofPlace);
      return { ...(resolved(report, from) as typeof report), records, questions: questionsOf(from) };
    };
    const questionsOf = (from: Portfolio) => resolved(nextQuestions(assess(taizhou, from, ofPlace)), from);
    const [{ records: found, ...ofWhole }, { records: _own, ...ofOwn }] = [reportOf(portfolio), reportOf(own)];
    expect(ofWhole.complexes.length).toBeGreaterThan(0);
    // What does not fit is found in all records: whose they are is named, in the place or not.
    const named = found.flatMap(({ subject: { kind, id } }) => (kind === "complex" ? [id] : []));
    expect(named.every((id) => ofWhole.names.complexes?.[id] !== undefined)).toBe(true);
    const kept = Object.entries(ofWhole.names.complexes ?? {}).filter(([id]) => here.has(id));
    expect({ ...ofWhole, names: { ...ofWhole.names, complexes: Object.fromEntries(kept) } }).toEqual(ofOwn);
    expect(
      new Set(ofWhole.governance?.flatMap(({ subject }) => (subject.kind === "locality" ? subject.id : []))),
    ).toEqual(new Set(["wenling"]));
  });

  it("a zone whose record names the county it lies in is in that county's", () => {
    const zone = Portfolio.parse({
      complexes: [{ ...county.complexes[0], locality: "high-tech-zone", parentLocality: "jiaojiang" }],
    });
    const complexesIn = (locality: string) =>
      assess(taizhou, zone, { asOf, scope: { localities: [locality] } }).complexes.length;
    expect(["jiaojiang", "wenling"].map(complexesIn)).toEqual([1, 0]);
  });

  it("of every place of the plan it is the whole", () => {
    const scope = { localities: taizhou.localities.map(({ id }) => id) };
    const { given, ...whole } = assess(taizhou, county, { asOf, scope });
    const { given: _without, ...plain } = assess(taizhou, county, { asOf });
    expect(given.scope).toEqual(scope);
    expect(whole).toEqual(plain);
  });

  it("a place that the plan does not have is refused with the nearest, and so is no place", () => {
    const refused = (localities: string[]) => {
      try {
        assess(taizhou, county, { asOf, scope: { localities } });
      } catch (error) {
        if (error instanceof PolicyError) return error.faults.map(({ path, example, near }) => [path, example, near]);
      }
      return [];
    };
    expect(refused(["wenling", "yuhan"])).toEqual([["scope.localities[1]", '"yuhuan"', "yuhuan"]]);
    expect(refused([])).toEqual([["scope.localities", '"jiaojiang"', undefined]]);
  });
});

describe("the scope stands in the report and is told first", () => {
  it("in given, and in the first lines of both languages", () => {
    expect(part.given.scope).toEqual(ofWenling);
    const start = (text: string) => text.split("\n").slice(0, 5).join("\n");
    expect(start(toMarkdown(taizhou, part, zhCN))).toContain(
      "本报告范围为温岭市，对其余各地不作判断，总体数字均为至少数",
    );
    expect(start(toMarkdown(taizhou, part, en))).toContain("This report is of Wenling: it says nothing of the rest");
    expect(start(described(taizhou, part, en))).toContain("This report is of Wenling");
    expect(toMarkdown(taizhou, assess(taizhou, county, { asOf }), zhCN)).not.toContain("本报告范围");
  });

  it("figures of the whole are told as the least", () => {
    expect(described(taizhou, part.targets, zhCN)).toContain("“三级总数”应完成30家，实际至少1家，待核实");
    expect(described(taizhou, part.targets, en)).toContain(
      "required 30 complexes, achieved at least 1 complex, unknown",
    );
    expect(described(taizhou, part.area, zhCN)).toContain("台州市（至少）：");
  });

  it("another scope is a change of what the report was made with", () => {
    const changes = compareReports(assess(taizhou, county, { asOf }), part);
    expect(changes.find(({ path }) => path === "given.scope")).toMatchObject({ part: "given", after: ["wenling"] });
  });
});

describe("paths of a report of part of an area lead into the portfolio that was handed in", () => {
  const scope = { localities: ["wenling", "yuhuan"] };

  it("of a complex, its records and what is asked of it", () => {
    const report = assess(taizhou, portfolio, { ...everything, scope });
    const at = (path: string) => Reflect.get(portfolio.complexes, Number(/\d+/u.exec(path)?.[0]));
    expect(report.complexes.map(({ path }) => at(path).id)).toEqual(report.complexes.map(({ complex }) => complex));
    expect(report.complexes[0]?.path).not.toBe("complexes[0]");
    const asked = nextQuestions(report).filter(({ path }) => path.startsWith("complexes["));
    expect(asked.length).toBeGreaterThan(0);
    for (const { path, subject } of asked) expect(at(path).id).toBe(subject?.id);
  });
});

describe("a complex recorded at a place that took the place of others may be of any of them", () => {
  const addressees = withReadings(taizhou, { localities: "addressees" });
  const later = Portfolio.parse({
    complexes: [
      {
        id: "drones",
        name: "无人机综合体",
        locality: "taizhou-bay-new-area",
        milestones: [{ kind: "cultivated", tier: "county", on: "2019-05-01" }],
      },
    ],
  });
  it.each([
    ["the whole", undefined],
    ["the one zone", ["cluster-zone"]],
    ["both zones", ["cluster-zone", "high-tech-zone"]],
  ])("in a report of %s their number of 2019 is open", (_, localities) => {
    const report = assess(addressees, later, { asOf: "2020-12-31", ...(localities && { scope: { localities } }) });
    const zones = report.targets.rows.filter(({ year, locality }) => year === 2019 && locality?.endsWith("-zone"));
    expect(zones.map(({ status }) => status)).toEqual(zones.map(() => "unknown"));
    expect(zones).toHaveLength(localities?.length ?? 2);
  });
});

import { describe, expect, it } from "vitest";
import {
  allocateFunding,
  assess,
  assessChain,
  assessComplex,
  assessProcess,
  auditPlan,
  checkGovernance,
  checkPortfolio,
  defineScorecard,
  fillGaps,
  improvementsTo,
  matchProblems,
  measure,
  measureArea,
  orderProjects,
  overlaps,
  PolicyError,
  Portfolio,
  type PortfolioInput,
  projectTargets,
  rankRobustness,
  rankSheets,
  recommend,
  scoreAll,
  standing,
  superviseFunds,
  surveyGaps,
  trackCases,
  trackTargets,
  VERSION,
  withReadings,
} from "../../src/index.js";
import { taizhou, taizhouFunding, taizhouScorecard, taizhouStanding } from "../../src/taizhou/index.js";
import { everything, LISTS, portfolio } from "./portfolios.js";

const asOf = everything.asOf;
const report = assess(taizhou, portfolio, everything);

describe("a report of the sample says what each room says by itself", () => {
  it("the records, the plan's numbers, targets and projection", () => {
    const { records } = report;
    expect(records.filter(({ rule }) => rule !== "record-struck-off")).toEqual(
      checkPortfolio(taizhou, portfolio, { scorecards: [taizhouScorecard] }),
    );
    // Failed twice in a row, and its record says nothing of it.
    expect(records.filter(({ rule }) => rule === "record-struck-off").map(({ subject }) => subject.id)).toEqual([
      "wenling-footwear",
    ]);
    expect(report.audit).toEqual(auditPlan(taizhou));
    expect(report.targets).toEqual(trackTargets(taizhou, portfolio, { asOf }));
    expect(report.projection).toEqual(projectTargets(taizhou, portfolio, { asOf }));
  });

  it("every complex, at every tier", () => {
    expect(report.complexes.map(({ assessment }) => assessment)).toEqual(
      portfolio.complexes.map((complex) => assessComplex(taizhou, complex, { asOf, portfolio })),
    );
    expect(report.complexes.map(({ complex, name }) => [complex, name])).toEqual(
      portfolio.complexes.map(({ id, name }) => [id, name]),
    );
  });

  it("the measures of the city and of each locality", () => {
    expect(report.area.measured).toEqual(measureArea(taizhou, portfolio, { year: 2020 }));
    for (const { locality, measured } of report.localities) {
      const id = taizhou.localities.find((each) => each.id === locality)?.id;
      if (id === undefined) throw new Error("a locality that the plan does not have");
      expect(measured).toEqual(measureArea(taizhou, portfolio, { year: 2020, locality: id }));
    }
  });

  const onRecord = (year: number) => {
    const recorded = new Set(portfolio.records?.filter((each) => each.year === year).map(({ complex }) => complex));
    return measure(taizhou, portfolio, { year }).filter(({ complex }) => recorded.has(complex));
  };
  const on = (day: string) => ({ plan: taizhou, portfolio, asOf: day });
  const sheets = scoreAll(taizhouScorecard, onRecord(2020), { earlier: onRecord(2019), ground: on(asOf) });

  it("the sheets of the year appraised, growth against the year before", () => {
    const own = report.complexes.flatMap(({ records }) => records.flatMap(({ sheet }) => sheet ?? []));
    expect(own).toEqual(sheets.map(({ cohort: _inLeague, ...sheet }) => sheet));
    expect(sheets.length).toBeGreaterThan(10);
    const cohort = report.leagues?.[0]?.cohort;
    const ways = own.map((sheet) => improvementsTo(taizhouScorecard, sheet, "excellent", cohort ? { cohort } : {}));
    expect(ways).toEqual(sheets.map((sheet) => improvementsTo(taizhouScorecard, sheet, "excellent")));
    const without = own.map((sheet) => improvementsTo(taizhouScorecard, sheet, "excellent"));
    expect(ways).not.toEqual(without);
  });

  it("the record that each sheet was made from, by its path", () => {
    for (const { complex, records } of report.complexes) {
      for (const { path, year, measured } of records) {
        const index = Number(/^records\[(\d+)\]$/.exec(path)?.[1]);
        expect(portfolio.records?.[index]).toMatchObject({ complex, year });
        expect(measured).toEqual(onRecord(year).find((each) => each.complex === complex)?.measured);
      }
    }
  });

  it("the league table, and how robust it is", () => {
    expect(report.leagues).toEqual([
      {
        type: "league-report",
        key: `league-report/${taizhouScorecard.id}/2020`,
        scorecard: taizhouScorecard.id,
        year: 2020,
        ranking: rankSheets(sheets),
        cohort: sheets[0]?.cohort,
        robustness: rankRobustness(taizhouScorecard, sheets, everything.robustness),
      },
    ]);
  });

  it("standing from the years on record", () => {
    const before = scoreAll(taizhouScorecard, onRecord(2019), { ground: on("2019-12-31") });
    for (const { complex, standing: found } of report.complexes) {
      const own = [...before, ...sheets].filter((sheet) => sheet.complex === complex);
      expect(found).toEqual(own.length > 0 ? standing(taizhouStanding, own) : undefined);
    }
  });

  it("recommendation and funding", () => {
    expect(report.recommendation).toEqual(
      recommend(taizhou, portfolio, sheets, { asOf, ...everything.recommendation }),
    );
    const { budget } = everything.funding;
    const allocation = allocateFunding(taizhouFunding, sheets, { plan: taizhou, portfolio, asOf, budget });
    expect(report.funding).toEqual(allocation);
    expect(report.area.support).toBe(allocation.allocated);
  });

  it("what is answered list by list", () => {
    const { grants = [], expenditures = [], needs = [], evidence = [], projects = [], cases = [] } = portfolio;
    expect(report.supervision).toEqual(
      superviseFunds(taizhou, { complexes: [], grants: grants, expenditures, complete: ["expenditures"] }, { asOf }),
    );
    expect(report.chains).toEqual(portfolio.chains?.map((chain) => assessChain(taizhou, chain)));
    expect(report.problems).toEqual(matchProblems(taizhou, { ...portfolio, needs: needs }, { asOf }));
    expect(report.overlaps).toEqual(overlaps(taizhou, portfolio, { asOf }));
    expect(report.governance).toEqual(checkGovernance(taizhou, evidence, { asOf }));
    const ground = { plan: taizhou, portfolio, asOf };
    expect(report.projects).toEqual(orderProjects(taizhou, projects, { ground }));
    expect(report.cases).toEqual(trackCases(taizhou, cases, { asOf }));
    expect(report.processes).toEqual(portfolio.processes?.map((each) => assessProcess(each, { plan: taizhou })));
  });

  it("the gaps of each survey, and how what is left to build could be filled", () => {
    expect(report.surveys?.length).toBe(2);
    for (const [index, survey] of (portfolio.surveys ?? []).entries()) {
      const gaps = surveyGaps(taizhou, survey);
      const { candidates, budget } = survey;
      const found = report.surveys?.[index];
      expect(found).toMatchObject({ key: `survey-report/${survey.id}`, path: `surveys[${index}]`, gaps });
      const filling =
        candidates &&
        fillGaps(
          {
            needs: gaps.kinds.map(({ kind, toBuild }) => ({ id: kind, demand: toBuild })),
            candidates,
            ...(budget !== undefined && { budget }),
          },
          { plan: taizhou },
        );
      // Of several surveys the keys say of which; while a need is open, no finding says that all are met.
      const bare = (value: unknown) =>
        JSON.stringify(value, (key, each) => (key === "findings" ? [] : key === "atLeast" ? undefined : each));
      expect(found?.filling && bare(found.filling).replaceAll(`/${survey.id}"`, '"')).toBe(filling && bare(filling));
      const open = (found?.open ?? []).map(({ path }) => path);
      const kinds = (found?.open ?? []).map(({ kind }) => kind);
      for (const { id, atLeast = false } of found?.filling?.needs ?? []) expect(atLeast).toBe(kinds.includes(id));
      for (const { required, verdict, missing, subject } of found?.filling?.findings ?? []) {
        const isOpen = open.length > 0 && (required !== "0" || kinds.includes(subject.id));
        expect([verdict, missing]).toEqual(isOpen ? ["unknown", open] : ["met", []]);
      }
    }
  });

  it("nothing is left out and nothing without data", () => {
    expect(report.leftOut).toEqual([]);
    expect(report.withoutData).toEqual([]);
  });

  it("what has to be the same for it to come out the same", () => {
    expect(report.stamp).toEqual({
      library: VERSION,
      plan: { id: taizhou.id, revision: taizhou.revision },
      asOf,
      readings: taizhou.chosen,
      scorecards: [{ id: taizhouScorecard.id, provenance: taizhouScorecard.provenance }],
      rules: [
        { id: taizhouStanding.id, provenance: taizhouStanding.provenance },
        { id: taizhouFunding.id, provenance: taizhouFunding.provenance },
      ],
      seed: 7,
    });
  });
});

describe("parts without data are said", () => {
  it("of an empty portfolio every part", () => {
    const { withoutData, area, complexes, leagues } = assess(taizhou, { complexes: [] }, everything);
    expect(withoutData.map(({ part, needs }) => `${part} ${needs.in} ${needs.path}`)).toEqual([
      "projection portfolio pipeline",
      "appraisal portfolio records",
      "standing portfolio records",
      "recommendation portfolio records",
      "funding portfolio records",
      "supervision portfolio grants",
      "surveys portfolio surveys",
      "chains portfolio chains",
      "problems portfolio needs",
      "governance portfolio evidence",
      "projects portfolio projects",
      "cases portfolio cases",
      "processes portfolio processes",
    ]);
    expect([complexes, leagues, area.complexes, area.support]).toEqual([[], undefined, 0, undefined]);
  });

  const OF: { readonly [L in (typeof LISTS)[number]]: readonly string[] } = {
    // Supervision goes on without them, and says what that leaves open.
    expenditures: [],
    records: ["appraisal", "standing", "recommendation", "funding"],
    grants: ["supervision"],
    surveys: ["surveys"],
    needs: ["problems"],
    chains: ["chains"],
    projects: ["projects"],
    cases: ["cases"],
    evidence: ["governance"],
    processes: ["processes"],
    pipeline: ["projection"],
  };

  it.each(LISTS)("without %s", (list) => {
    const { [list]: _gone, ...rest } = portfolio;
    const { withoutData } = assess(taizhou, rest, everything);
    expect(withoutData).toEqual(
      OF[list].map((part) => ({
        type: "part-without-data",
        key: `part-without-data/${part}`,
        part,
        needs: { in: "portfolio", path: list },
      })),
    );
  });

  it("without the options that ask for them", () => {
    const { withoutData } = assess(taizhou, portfolio, { asOf });
    expect(withoutData.map(({ part, needs }) => `${part} ${needs.in} ${needs.path}`)).toEqual([
      "appraisal options scorecards",
      "standing options scorecards",
      "recommendation options scorecards",
      "funding options scorecards",
    ]);
    const scored = assess(taizhou, portfolio, { asOf, scorecards: [taizhouScorecard] });
    expect(scored.withoutData.map(({ needs }) => needs.path)).toEqual(["standing", "recommendation", "funding"]);
  });
});

const complex = (id: string, more: Partial<PortfolioInput["complexes"][number]> = {}) => ({
  id,
  name: `${id}（虚构）`,
  locality: "wenling",
  milestones: [{ kind: "cultivated" as const, tier: "county", on: "2018-09-30" }],
  ...more,
});

describe("the year appraised", () => {
  const years = [2018, 2019, 2020].map((year) => ({ complex: "a", year, observed: { staff: year } }));
  const of = (day: string, records: PortfolioInput["records"] = years) =>
    assess(
      taizhou,
      Portfolio.parse({
        complexes: [complex("a", { milestones: [{ kind: "cultivated", tier: "county", on: "0001-01-01" }] })],
        records,
      }),
      { ...everything, asOf: day },
    );

  it("is the last that has ended: 2019 the day before 2020 ends", () => {
    expect(of("2020-12-30").leagues?.[0]?.year).toBe(2019);
    expect(of("2020-12-31").leagues?.[0]?.year).toBe(2020);
  });

  it("is the last with records", () => {
    expect(of("2023-06-30").leagues?.[0]?.year).toBe(2020);
    expect(of("2023-06-30").complexes[0]?.records[0]?.path).toBe("records[2]");
  });

  it("of two records of a year is that of the first", () => {
    const twice = [...years, { complex: "a", year: 2020, observed: { staff: 1 } }];
    expect(of("2020-12-31", twice).complexes[0]?.records.map(({ path }) => path)).toEqual(["records[2]"]);
  });

  it("is none before any has ended", () => {
    const { leagues, area } = of("2018-12-30");
    expect([leagues, area.measured === undefined]).toEqual([undefined, false]);
    expect(of("0001-12-30", [{ complex: "a", year: 1, observed: {} }]).area.measured).toBeUndefined();
    expect(of("0001-12-31", [{ complex: "a", year: 1, observed: {} }]).leagues?.[0]?.year).toBe(1);
  });
});

describe("records that do not fit together", () => {
  it("a record of no complex on record is found, and appraised for nobody", () => {
    const records = [{ complex: "nobody", year: 2020, observed: {} }];
    const { leagues, records: found } = assess(
      taizhou,
      Portfolio.parse({ complexes: [complex("a")], records }),
      everything,
    );
    expect(leagues).toBeUndefined();
    expect(found.map(({ rule }) => rule)).toEqual(["record-unknown-complex"]);
  });

  it("of an id that stands twice the first complex has the records, the standing and the money", () => {
    const doubled = Portfolio.parse({
      complexes: [complex("a"), complex("a", { locality: "yuhuan" }), complex("b")],
      records: ["a", "b"].map((id) => ({
        complex: id,
        year: 2020,
        observed: { management: { ratings: [90] }, "service-income": 9000000, "running-cost": 100 },
      })),
    });
    const { area, complexes, funding, leagues } = assess(taizhou, doubled, everything);
    expect(complexes.map(({ records }) => records.length)).toEqual([1, 0, 1]);
    expect(complexes.map(({ standing: found }) => found !== undefined)).toEqual([true, false, true]);
    expect(area.grades.reduce((sum, { sheets }) => sum + sheets, 0)).toBe(2);
    expect(leagues?.[0]?.ranking.length).toBe(2);
    expect(area.support).toBe(funding?.allocated);
    expect(funding?.lines.map(({ payee }) => payee.id)).not.toContain("yuhuan");
  });

  it("a chain in a circle and a survey whose candidates need each other's absence are left out, with their faults", () => {
    const link = (id: string, after: string) => ({ id, name: id, after: [after] });
    const broken = Portfolio.parse({
      complexes: [],
      chains: [
        { id: "sound", name: "链（虚构）", industry: "pumps", links: [] },
        { id: "circle", name: "圈（虚构）", industry: "pumps", links: [link("x", "y"), link("y", "x")] },
      ],
      surveys: [
        {
          id: "s",
          on: "2019-05-31",
          rows: [{ kind: "incubation-platform", need: 3, capacity: 1 }],
          candidates: [{ id: "one", cost: 1, supplies: {}, requires: ["nothing-there"] }],
        },
      ],
    });
    const { leftOut, chains, surveys } = assess(taizhou, broken, everything);
    expect(leftOut.map(({ part, path }) => `${part} ${path}`)).toEqual([
      "surveys surveys[0].candidates",
      "chains chains[1]",
    ]);
    for (const { faults } of leftOut) expect(faults.length).toBeGreaterThan(0);
    expect(chains).toHaveLength(1);
    // The gap that no candidate touches is as it is.
    expect(surveys?.[0]).toMatchObject({ gaps: { rows: [{ gap: "2" }] } });
    expect(surveys?.[0]).not.toHaveProperty("filling");
  });

  it("a complex that two scorecards claim, or none, is left out of the appraisal", () => {
    const twin = defineScorecard({ ...taizhouScorecard, id: "twin" });
    const two = assess(taizhou, portfolio, { asOf, scorecards: [taizhouScorecard, twin] });
    const recorded = new Set(portfolio.records?.filter(({ year }) => year === 2020).map((record) => record.complex));
    expect(two.leftOut.length).toBe(recorded.size);
    expect(two.leagues).toBeUndefined();
    expect(two.withoutData.map(({ part }) => part)).toContain("appraisal");
  });

  it("a locality that the plan does not have counts for the city alone", () => {
    const { area, localities, complexes } = assess(
      taizhou,
      Portfolio.parse({ complexes: [complex("a"), complex("b", { locality: "atlantis" })] }),
      { asOf },
    );
    expect(area.complexes).toBe(2);
    expect(localities.reduce((sum, { complexes: count }) => sum + count, 0)).toBe(1);
    expect(complexes[1]?.locality).toBe("atlantis");
  });

  it("names that every object inherits are names like others", () => {
    const ids = ["constructor", "toString", "hasOwnProperty"];
    const { names, complexes } = assess(
      taizhou,
      Portfolio.parse({
        complexes: ids.map((id) => complex(id)),
        records: ids.map((id) => ({ complex: id, year: 2020, observed: {} })),
      }),
      everything,
    );
    expect(Object.keys(names.complexes ?? {}).sort()).toEqual([...ids].sort());
    expect(complexes.map(({ records }) => records.length)).toEqual([1, 1, 1]);
  });
});

describe("where platforms are appraised", () => {
  const plan = withReadings(taizhou, { "evaluated-unit": "platform" });
  const observed = { management: { ratings: [88] }, "service-income": 9000000, "running-cost": 7000000 };
  const platforms = Portfolio.parse({
    complexes: [complex("a")],
    records: [
      { complex: "a", platform: "lab", year: 2020, observed },
      { complex: "a", platform: "test", year: 2020, observed },
    ],
  });

  it("each platform on record has its sheet and its line, the complex the mean, its place and the money of both", () => {
    const { complexes, leagues, funding } = assess(plan, platforms, everything);
    expect(complexes[0]?.records.map(({ platform, path }) => [platform, path])).toEqual([
      ["lab", "records[0]"],
      ["test", "records[1]"],
    ]);
    expect(funding?.lines.map(({ platform }) => platform)).toEqual(["lab", "test"]);
    expect(complexes[0]?.sheet?.platforms?.map(({ platform, weight }) => [platform, weight])).toEqual([
      ["lab", "1"],
      ["test", "1"],
    ]);
    expect(leagues?.[0]?.ranking.map(({ rank, complex, platform }) => [rank, complex, platform])).toEqual([
      [1, complexes[0]?.complex, undefined],
    ]);
    expect(complexes[0]?.support).toBe(funding?.allocated);
    expect(complexes[0]?.standing?.steps.map(({ year }) => year)).toEqual([2020]);
  });

  it("a record of a complex as a whole has no sheet, no rank, no money; it may be of one platform more", () => {
    const whole = { complex: "a", year: 2020, observed };
    const beside = assess(
      plan,
      Portfolio.parse({ ...platforms, records: [whole, ...(platforms.records ?? [])] }),
      everything,
    );
    const { complexes, funding } = assess(plan, platforms, everything);
    expect(beside.complexes[0]?.records.map(({ platform, sheet }) => [platform, sheet === undefined])).toEqual([
      [undefined, true],
      ["lab", false],
      ["test", false],
    ]);
    // 13.28 each of two; of three the third may have 0 to 100: 2 × 13.28 ÷ 3 at the least.
    const [sheet, open] = [complexes[0]?.sheet, beside.complexes[0]?.sheet];
    expect([sheet?.total, open?.total, open?.certain, open?.platforms?.length]).toEqual(["13.28", "8.85", false, 2]);
    expect(Number(open?.range[1])).toBeGreaterThan(Number(sheet?.range[1]));
    expect(beside.funding?.lines.map(({ platform, amount }) => [platform, amount])).toEqual(
      funding?.lines.map(({ platform, amount }) => [platform, amount]),
    );
    expect(beside.leagues?.[0]?.ranking).toHaveLength(1);
    const alone = assess(plan, Portfolio.parse({ ...platforms, records: [whole] }), everything);
    expect(alone.complexes[0]?.records.map(({ sheet }) => sheet)).toEqual([undefined]);
    expect([alone.leagues, alone.funding?.lines]).toEqual([undefined, undefined]);
  });

  it("and otherwise none has", () => {
    expect(assess(taizhou, platforms, everything).leagues).toBeUndefined();
  });
});

describe("options", () => {
  it("that cannot be used are refused", () => {
    expect(() => assess(taizhou, portfolio, { asOf: "2020-02-30" })).toThrow(PolicyError);
    expect(() => assess(taizhou, portfolio, { asOf, detail: JSON.parse('"most"') })).toThrow(PolicyError);
  });

  it("show the tier held and the next one, unless all are asked for", () => {
    const some = assess(taizhou, portfolio, { asOf });
    for (const { assessment } of some.complexes) {
      const shown = [assessment.held?.tier, assessment.next?.tier].filter((tier) => tier !== undefined);
      expect(assessment.tiers.map(({ tier }) => tier).sort()).toEqual([...shown].sort());
    }
    expect(some.overlaps).toBeUndefined();
  });
});

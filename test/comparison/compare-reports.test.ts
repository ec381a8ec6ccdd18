import { describe, expect, it } from "vitest";
import {
  type AssessOptions,
  assess,
  type Complex,
  compareReports,
  definePlan,
  defineScorecard,
  describe as describeResult,
  Portfolio,
  type ReportChange,
  withReadings,
} from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou, taizhouScorecard, taizhouStanding } from "../../src/taizhou/index.js";
import { cardOf, upTo } from "../appraisal/written.js";
import { planFrom } from "../given.js";
import { everything, portfolio } from "../report/portfolios.js";

const asOf = everything.asOf;
const base = assess(taizhou, portfolio, { asOf });
const full = assess(taizhou, portfolio, everything);

/** The sample with one complex recorded otherwise. */
function but(id: string, change: (complex: Complex) => Complex): Portfolio {
  return { ...portfolio, complexes: portfolio.complexes.map((each) => (each.id === id ? change(each) : each)) };
}

function whatIf(change: Portfolio, options: AssessOptions = { asOf }): ReportChange[] {
  return compareReports(options === everything ? full : base, assess(taizhou, change, options));
}

const said = ({ direction, path, before, after }: ReportChange) =>
  `${direction} ${path} ${JSON.stringify(before)} → ${JSON.stringify(after)}`;

describe("what if a complex had more room", () => {
  const roomier = but("wenling-cutting-tools", (each) => ({ ...each, site: { ...each.site, floorArea: "5000" } }));

  it("meets the next tier, which comes from the finding on its area", () => {
    const changes = whatIf(roomier).filter(({ kind }) => kind === "verdict" || kind === "shortfall");
    expect(changes.map(said)).toEqual([
      'better complexes.wenling-cutting-tools.tiers.municipal.verdict "unmet" → "met"',
      'better complexes.wenling-cutting-tools.tiers.provincial.findings.floor-area.shortfall "5320" → "5000"',
    ]);
    expect(changes[0]?.because.map(said)).toEqual([
      'better complexes.wenling-cutting-tools.tiers.municipal.findings.floor-area.verdict "unmet" → "met"',
    ]);
    expect(changes[0]?.because[0]?.also.map(({ field, difference }) => [field, difference])).toEqual([
      ["shortfall", undefined],
      ["actual", "320"],
    ]);
  });

  it("changes nothing else but figures of its own", () => {
    for (const { path } of whatIf(roomier)) expect(path).toMatch(/^complexes\.wenling-cutting-tools\./);
  });

  it("has more marks and more support, and others have that much less", () => {
    // Paid as recorded: what is held back of others may change by more than they lose.
    const { policy, budget } = everything.funding;
    const asIs: AssessOptions = { ...everything, funding: { policy: { ...policy, open: "as-is" }, budget } };
    const changes = compareReports(assess(taizhou, portfolio, asIs), assess(taizhou, roomier, asIs));
    const support = changes.filter(({ kind }) => kind === "support");
    const sum = support.reduce((all, { difference = "0" }) => all + BigInt(Math.round(Number(difference) * 100)), 0n);
    expect(support.filter(({ direction }) => direction === "better").length).toBe(1);
    expect(support.length).toBeGreaterThan(5);
    expect(sum).toBe(0n);
    const sheet = changes.find(({ path }) => path === "complexes.wenling-cutting-tools.record.sheet.total");
    expect([sheet?.before, sheet?.after, sheet?.difference, sheet?.unit]).toEqual([
      { least: "60.11", most: "69.11" },
      { least: "60.43", most: "69.43" },
      "0.32",
      "marks",
    ]);
    expect(sheet?.because.map(({ path }) => path)).toContain(
      "complexes.wenling-cutting-tools.record.sheet.indicators.area.got",
    );
  });
});

describe("what becomes worse", () => {
  it("stands before what is neither and what becomes better", () => {
    const directions = whatIf(
      but("wenling-cutting-tools", (each) => ({ ...each, site: { ...each.site, floorArea: "1000" } })),
      everything,
    ).map(({ direction }) => direction);
    expect(directions).toEqual([...directions].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
    expect(new Set(directions).size).toBe(3);
  });
  const ORDER = ["worse", "other", "better"];

  it("a verdict before a target, a target before the tier held", () => {
    const cramped = but("huangyan-citrus", (each) => ({ ...each, site: { floorArea: "100" } }));
    const complexes = cramped.complexes
      .filter(({ locality }) => locality !== "yuhuan")
      .map((each) => {
        const delisted = { kind: "delisted" as const, tier: "provincial", on: "2020-12-01" };
        return each.id === "wenling-pumps" ? { ...each, milestones: [...each.milestones, delisted] } : each;
      });
    const worse = whatIf({ ...cramped, complexes }).filter(({ direction }) => direction === "worse");
    expect([...new Set(worse.map(({ kind }) => kind))].slice(0, 4)).toEqual(["verdict", "status", "tier", "shortfall"]);
    expect(worse[0]?.path).toBe("complexes.huangyan-citrus.tiers.county.verdict");
    expect(worse.map(({ path }) => path)).toContain("complexes.wenling-pumps.held.tier");
  });

  it("a complex that is gone is one change for all that was said of it", () => {
    const gone = { ...portfolio, complexes: portfolio.complexes.filter(({ id }) => id !== "wenling-compressors") };
    const changes = whatIf(gone);
    expect(changes.filter(({ path }) => path.startsWith("complexes.")).map(said)).toEqual([
      'other complexes.wenling-compressors "温岭空压机产业创新服务综合体（虚构）" → undefined',
    ]);
  });

  it("a part that is gone is one change for all of it", () => {
    const { chains: _chains, ...rest } = portfolio;
    expect(whatIf(rest).map(said)).toEqual(['other withoutData.chains undefined → {"in":"portfolio","path":"chains"}']);
  });

  it("a record that no longer fits", () => {
    const lost = but("wenling-compressors", (each) => ({ ...each, locality: "atlantis" }));
    const found = whatIf(lost).filter(({ kind, direction }) => kind === "record" && direction === "worse");
    expect(found.map(({ path }) => path)).toEqual([
      'records.record-unknown-locality.complex.wenling-compressors["complexes.locality"].atlantis',
    ]);
  });
});

it("a target that was open and turns out behind has not become better", () => {
  const one = Portfolio.parse({
    complexes: [
      {
        id: "a",
        name: "甲",
        locality: "wenling",
        milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
      },
    ],
  });
  const day = "2018-12-31";
  const [part, whole] = [
    assess(taizhou, one, { asOf: day, scope: { localities: ["wenling"] } }),
    assess(taizhou, one, { asOf: day }),
  ];
  const turned = compareReports(part, whole).filter(({ before, after }) => before === "unknown" && after === "behind");
  expect(new Set(turned.map(({ direction }) => direction))).toEqual(new Set(["worse"]));
});

describe("what is known no longer has become neither better nor worse", () => {
  const of = (more: object, records: readonly object[] = []) =>
    Portfolio.parse({
      complexes: [
        {
          id: "a",
          name: "甲",
          locality: "wenling",
          milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
          ...more,
        },
      ],
      records,
    });
  const directions = (changes: readonly ReportChange[]) =>
    new Set(changes.flatMap(({ direction, because }) => [direction, ...because.map((each) => each.direction)]));

  it("of a floor area taken away, and it is worse once that turns out too small", () => {
    const [known, open] = [
      assess(taizhou, of({ site: { floorArea: 500 } }), { asOf }),
      assess(taizhou, of({}), { asOf }),
    ];
    expect(directions(compareReports(known, open))).toEqual(new Set(["other"]));
    expect(directions(compareReports(open, known))).toEqual(new Set(["worse"]));
  });

  const twins = (more: object) => ({
    complexes: [{ functions: ["inspection-testing"] }, more].map((each, at) => ({
      id: `${at}`,
      name: `${at}号`,
      locality: "wenling",
      industry: { id: "pumps", name: "泵", categories: [] },
      milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
      ...each,
    })),
  });
  const surveyed = (capacity?: number) => ({
    complexes: [],
    surveys: [
      {
        id: "s",
        name: "调查",
        on: "2019-05-31",
        rows: [{ kind: "research-design-institution", need: 10, ...(capacity !== undefined && { capacity }) }],
      },
    ],
  });
  const approval = (visits?: number) => ({
    complexes: [],
    processes: [
      {
        id: "p",
        name: "审批",
        steps: [
          { id: "s", name: "受理", department: "d", channel: "counter", ...(visits !== undefined && { visits }) },
        ],
      },
    ],
  });
  it.each([
    ["overlaps", twins({ functions: ["inspection-testing"] }), twins({})],
    ["surveys", surveyed(4), surveyed()],
    ["surveys", surveyed(10), surveyed()],
    ["processes", approval(2), approval()],
  ] as const)("in %s (%#)", (part, known, open) => {
    const [one, other] = [known, open].map((each) => assess(taizhou, Portfolio.parse(each), { asOf, detail: "all" }));
    if (!one || !other) throw new Error("no report");
    const changes = compareReports(one, other).filter((change) => change.part === part);
    expect(changes).not.toEqual([]);
    expect(changes.flatMap(({ direction, also }) => [direction, ...also.map((each) => each.direction)])).not.toContain(
      "better",
    );
    expect(directions(changes)).toEqual(new Set(["other"]));
  });

  it("of the record of who was recommended", () => {
    const changes = (full.recommendation?.recommended ?? []).flatMap(({ complex: id }) => {
      const records = portfolio.records?.filter(({ complex, year }) => complex !== id || year !== 2020) ?? [];
      return whatIf({ ...portfolio, complete: [], records }, everything).filter(
        ({ path }) => path === `recommendation.${id}.outcome`,
      );
    });
    expect(changes).not.toEqual([]);
    expect(directions(changes)).toEqual(new Set(["other"]));
  });

  const { dimensions: _dimensions, ...plan } = taizhou;

  it("of a bonus without a cap taken away: its total has no most, and the next may be as good", () => {
    const bonus = {
      id: "prize",
      label: { zh: "获奖", en: "prize" },
      kind: "bonus",
      source: { observed: "prize" },
    } as const;
    const card = cardOf([upTo("x", 100)], { adjustments: [{ ...bonus, marks: 5 }] });
    const scored = (prize: object) =>
      assess(definePlan(plan), of({}, [{ complex: "a", year: 2020, observed: { x: 0.8, ...prize } }]), {
        asOf,
        scorecards: [card],
      });
    const [change] = compareReports(scored({}), scored({ prize: 3 })).filter(({ rule }) => rule === "card");
    expect(change).toMatchObject({ direction: "other", field: "total", before: { least: "80" }, after: "95" });
    expect(change?.before).not.toHaveProperty("most");
    const names = { scorecards: [card] };
    expect(change && describeResult(taizhou, change, zhCN, names)).toContain("总分由至少80分变为95分");
  });

  it("of a record taken away: its total is between two ends, and differs by no figure", () => {
    const scorecard = defineScorecard({
      id: "s",
      title: { zh: "表", en: "card" },
      provenance: "illustrative",
      root: {
        id: "all",
        label: { zh: "总分", en: "total" },
        marks: 100,
        children: [
          {
            id: "served",
            label: { zh: "服务", en: "served" },
            marks: 100,
            source: "served",
            scoring: { kind: "linear", zeroAt: 0, fullAt: 100 },
          },
        ],
      },
      grades: [
        { id: "pass", label: { zh: "合格", en: "pass" }, atLeast: 60 },
        { id: "fail", label: { zh: "不合格", en: "fail" }, atLeast: 0 },
      ],
      missing: "range",
      rounding: { places: 1, mode: "half-up" },
    });
    const scored = (served?: number) =>
      assess(
        definePlan(plan),
        of({}, [{ complex: "a", year: 2020, observed: served === undefined ? {} : { served } }]),
        {
          asOf,
          scorecards: [scorecard],
        },
      );
    const [change, ...more] = compareReports(scored(50), scored()).filter(({ rule }) => rule === "s");
    expect(more).toEqual([]);
    expect(change).toMatchObject({
      direction: "other",
      field: "total",
      before: "50",
      after: { least: "0", most: "100" },
    });
    expect(change?.difference).toBe(undefined);
    expect(change?.also.find(({ field }) => field === "grade")).toMatchObject({
      before: "fail",
      after: ["pass", "fail"],
    });
    const names = { scorecards: [scorecard] };
    expect(change && describeResult(taizhou, change, zhCN, names)).toBe(
      "变化：“a”，表，2020年：总分由50分变为0至100分",
    );
    expect(change && describeResult(taizhou, change, en, names)).toBe(
      'changed: "a", card, 2020: total from 50 marks to 0 to 100 marks',
    );
  });
});

describe("what the reports were made with is said first", () => {
  const stamped = (changes: readonly ReportChange[]) =>
    changes.filter(({ kind }) => kind === "stamp").map(({ path, before, after }) => [path, before, after]);

  it("readings, and no plan beside them", () => {
    const plan = withReadings(taizhou, { "floor-area-force": "strict" });
    const changes = compareReports(base, assess(plan, portfolio, { asOf }));
    expect(stamped(changes)).toEqual([
      ["stamp.readings.floor-area-force", taizhou.chosen["floor-area-force"], "strict"],
    ]);
    expect(changes[0]?.path).toBe("stamp.readings.floor-area-force");
  });

  it("the day, once", () => {
    const earlier = assess(taizhou, portfolio, { asOf: "2019-12-31" });
    expect(stamped(compareReports(earlier, base))).toEqual([["stamp.asOf", "2019-12-31", "2020-12-31"]]);
  });

  it("a plan that differs under one id and revision, without its values", () => {
    const other = planFrom({ ...taizhou, title: { zh: "另一计划", en: "another" } });
    expect(stamped(compareReports(base, assess(other, portfolio, { asOf })))).toEqual([["plan", undefined, undefined]]);
  });

  it("another revision, and not the plan leaf by leaf", () => {
    const other = planFrom({ ...taizhou, revision: "2", title: { zh: "另一计划", en: "another" } });
    const changes = compareReports(base, assess(other, portfolio, { asOf }));
    expect(stamped(changes)).toEqual([["stamp.plan.revision", taizhou.revision, "2"]]);
  });

  it("scorecards, rules and options that were given", () => {
    const other = defineScorecard({ ...taizhouScorecard, rounding: { places: 0, mode: "half-up" } });
    const given = { asOf, scorecards: [taizhouScorecard], standing: taizhouStanding };
    const changes = compareReports(
      assess(taizhou, portfolio, given),
      assess(taizhou, portfolio, { asOf, scorecards: [other], recommendation: { quota: 2 } }),
    );
    expect(stamped(changes)).toEqual([
      ["stamp.rules.taizhou-standing", "illustrative", undefined],
      ["given.scorecards.taizhou-four-aspects", undefined, undefined],
      ["given.recommendation.quota", undefined, 2],
    ]);
  });

  it("a budget as text or as a number is the same", () => {
    const { funding, ...rest } = everything;
    const asText = { ...rest, funding: { ...funding, budget: "5000000.00" } };
    expect(compareReports(full, assess(taizhou, portfolio, asText))).toEqual([]);
  });
});

describe("what if a complex were struck off", () => {
  const struckOff = but("wenling-cutting-tools", (each) => ({
    ...each,
    milestones: [...each.milestones, { kind: "delisted", tier: "county", on: "2020-11-30" }],
  }));

  it("is said to stand no longer, and why", () => {
    const [change] = whatIf(struckOff).filter(({ part }) => part === "notStanding");
    expect([change?.path, change?.direction, change?.subject, change?.after]).toEqual([
      "notStanding.wenling-cutting-tools",
      "worse",
      { kind: "complex", id: "wenling-cutting-tools" },
      "struck-off",
    ]);
  });
});

describe("what means nothing is no change", () => {
  it("the order of complexes and records", () => {
    const turned = {
      ...portfolio,
      complexes: [...portfolio.complexes].reverse(),
      records: [...(portfolio.records ?? [])].reverse(),
    };
    const changes = whatIf(turned, everything).filter(({ part }) => part !== "records");
    expect(changes.map(({ path, also }) => [path, also.map(({ field }) => field)])).toEqual([]);
  });
});

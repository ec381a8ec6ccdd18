import { describe, expect, it } from "vitest";
import {
  assessTier,
  auditPlan,
  type Complex,
  checkPortfolio,
  definePlan,
  type Milestone,
  PolicyError,
  projectTargets,
  type Target,
  trackTargets,
} from "../../src/index.js";
import { complexOf, happened, listed, portfolioOf, rowOf, totalOf } from "./records.js";
import { second } from "./second-plan.js";

const NEW = "new-municipal";
const MUNICIPAL = "municipal-stock";
const PROVINCIAL = "provincial-stock";
const PLACES = ["nanhu", "xiuzhou", "jiashan"];

const several = (count: number, prefix: string, ...milestones: readonly Milestone[]): Complex[] =>
  Array.from({ length: count }, (_, n) => complexOf(`${prefix}-${n + 1}`, PLACES[n % 3] ?? "nanhu", ...milestones));

const track = (asOf: string, ...complexes: readonly Complex[]) =>
  trackTargets(second, portfolioOf(...complexes), { asOf });

describe("another city's plan needs no new code", () => {
  it("defining it again gives an equal plan", () => {
    expect(definePlan(second)).toEqual(second);
  });

  it("a clause that nothing rests on is refused", () => {
    const idle = { id: "Z", kind: "duty", gist: { zh: "闲置", en: "idle" } } as const;
    expect(() => definePlan({ ...second, clauses: [...second.clauses, idle] })).toThrow(PolicyError);
  });

  it("the same clause marked declaratory with its reason is accepted", () => {
    const idle = {
      id: "Z",
      kind: "duty",
      gist: { zh: "闲置", en: "idle" },
      declaratory: { zh: "无", en: "none" },
    } as const;
    expect(definePlan({ ...second, clauses: [...second.clauses, idle] }).clauses).toHaveLength(7);
  });

  it("an 'about' without a tolerance is refused", () => {
    const targets = second.targets.map((target) => {
      const { tolerance: _, ...rest } = target;
      return rest;
    });
    expect(() => definePlan({ ...second, targets })).toThrow(PolicyError);
  });

  it("three yearly rows and two by 2022, of the area", () => {
    const { rows } = track("2018-06-30");
    expect(rows.map(({ target, locality, year, required }) => [target, locality, year, required])).toEqual([
      [NEW, undefined, 2018, 5],
      [NEW, undefined, 2019, 5],
      [NEW, undefined, 2020, 5],
      [MUNICIPAL, undefined, undefined, 18],
      [PROVINCIAL, undefined, undefined, 5],
    ]);
  });

  it("no locality owes anything of a number for the whole area", () => {
    expect(track("2022-12-31").owed).toEqual([]);
  });

  it("its rows depend on no reading, since it has none", () => {
    expect(track("2022-12-31").rows.filter(({ readings }) => Object.keys(readings).length > 0)).toEqual([]);
  });

  it("Taizhou's localities are none of its own", () => {
    const strange = portfolioOf(complexOf("a", "linhai", listed("2018-05-01", "municipal")));
    expect(checkPortfolio(second, strange).map(({ rule }) => rule)).toContain("record-unknown-locality");
  });
});

describe("about five new municipal complexes a year, one more or fewer", () => {
  const of2018 = (count: number, asOf: string) => {
    const row = rowOf(track(asOf, ...several(count, "m", listed("2018-03-01", "municipal"))), NEW, { year: 2018 });
    return row.status;
  };

  it.each([
    [3, "missed"],
    [4, "met"],
    [5, "met"],
    [6, "met"],
    // More than about five is not amiss.
    [7, "met"],
  ])("at year end %i are %s", (count, status) => {
    expect(of2018(count, "2018-12-31")).toBe(status);
  });

  it.each([
    [3, "missed"],
    [4, "met"],
    [6, "met"],
    [7, "met"],
  ])("a year later %i still are %s", (count, status) => {
    expect(of2018(count, "2019-12-31")).toBe(status);
  });

  it.each([3, 4, 5, 6, 7])("before the year %i are not due", (count) => {
    const row = rowOf(track("2018-12-31", ...several(count, "m", listed("2018-03-01", "municipal"))), NEW, {
      year: 2019,
    });
    expect(row.status).toBe("not-due");
  });

  // floor(5 × 72 ÷ 365) = 0, floor(5 × 73 ÷ 365) = 1 exactly; 73 days end on 14 March 2018.
  // floor(5 × 291 ÷ 365) = 3, floor(5 × 292 ÷ 365) = 4 exactly; 292 days end on 19 October 2018.
  it.each([
    ["2018-03-13", 0, "on-track"],
    ["2018-03-14", 0, "behind"],
    ["2018-03-14", 1, "on-track"],
    ["2018-10-18", 3, "on-track"],
    ["2018-10-19", 3, "behind"],
    ["2018-12-30", 3, "behind"],
    ["2018-12-30", 4, "met"],
    ["2018-12-30", 5, "met"],
    ["2018-12-30", 6, "met"],
  ])("on %s, %i are %s", (asOf, count, status) => {
    expect(of2018(count, asOf)).toBe(status);
  });

  it("seven are two more than about five, and met, with what is over said", () => {
    const row = rowOf(track("2018-12-30", ...several(7, "m", listed("2018-03-01", "municipal"))), NEW, { year: 2018 });
    expect([row.status, row.shortfall, row.excess]).toEqual(["met", 0, 1]);
  });

  it("four leave nothing lacking, since one fewer is about five", () => {
    const row = rowOf(track("2018-12-31", ...several(4, "m", listed("2018-03-01", "municipal"))), NEW, { year: 2018 });
    expect(row.shortfall).toBe(0);
  });

  it("three lack one to be about five", () => {
    const row = rowOf(track("2018-12-31", ...several(3, "m", listed("2018-03-01", "municipal"))), NEW, { year: 2018 });
    expect(row.shortfall).toBe(1);
  });

  it("a county complex is no municipal one", () => {
    expect(rowOf(track("2018-12-31", ...several(5, "c", listed("2018-03-01"))), NEW, { year: 2018 }).achieved).toBe(0);
  });

  it("a county complex of 2017 that becomes municipal in 2018 is new at that tier", () => {
    const risen = several(5, "c", listed("2017-03-01"), listed("2018-03-01", "municipal"));
    expect(rowOf(track("2018-12-31", ...risen), NEW, { year: 2018 }).achieved).toBe(5);
  });

  it("a municipal complex of 2017 is not new", () => {
    const old = several(5, "m", listed("2017-03-01", "municipal"), happened("recognised", "2018-03-01", "municipal"));
    expect(rowOf(track("2018-12-31", ...old), NEW, { year: 2018 }).achieved).toBe(0);
  });

  it("a year with six does not make up for one with three", () => {
    const progress = track(
      "2019-12-31",
      ...several(6, "a", listed("2018-03-01", "municipal")),
      ...several(3, "b", listed("2019-03-01", "municipal")),
    );
    expect([2018, 2019].map((year) => rowOf(progress, NEW, { year }).status)).toEqual(["met", "missed"]);
  });

  it("the years 2021 and 2022 of the plan ask for none", () => {
    expect(track("2022-12-31").rows.filter(({ year }) => year === 2021 || year === 2022)).toEqual([]);
  });
});

describe("18 municipal and at least five provincial by the end of 2022", () => {
  const stocks = (asOf: string, ...complexes: readonly Complex[]) => {
    const progress = track(asOf, ...complexes);
    return [MUNICIPAL, PROVINCIAL]
      .map((target) => totalOf(progress, target))
      .map(({ achieved, status }) => [achieved, status]);
  };

  it.each([
    [
      17,
      5,
      [
        [17, "missed"],
        [5, "met"],
      ],
    ],
    [
      18,
      5,
      [
        [18, "met"],
        [5, "met"],
      ],
    ],
    [
      18,
      4,
      [
        [18, "met"],
        [4, "missed"],
      ],
    ],
    [
      19,
      6,
      [
        [19, "met"],
        [6, "met"],
      ],
    ],
  ])("%i municipal and %i provincial are %j", (municipal, provincial, expected) => {
    expect(
      stocks(
        "2022-12-31",
        ...several(municipal, "m", listed("2019-05-01", "municipal")),
        ...several(provincial, "p", listed("2019-05-01", "provincial")),
      ),
    ).toEqual(expected);
  });

  it("a municipal complex that became provincial is municipal no more", () => {
    const risen = several(5, "p", listed("2018-05-01", "municipal"), listed("2021-05-01", "provincial"));
    expect(stocks("2022-12-31", ...risen).map(([achieved]) => achieved)).toEqual([0, 5]);
  });

  it("where every tier counts, it is both", () => {
    const targets = second.targets.map((target) =>
      target.kind === "stock" ? ({ ...target, tiersCounted: "every" } as const) : target,
    );
    const every = definePlan({ ...second, targets });
    const risen = several(5, "p", listed("2018-05-01", "municipal"), listed("2021-05-01", "provincial"));
    const progress = trackTargets(every, portfolioOf(...risen), { asOf: "2022-12-31" });
    expect([MUNICIPAL, PROVINCIAL].map((target) => totalOf(progress, target).achieved)).toEqual([5, 5]);
  });

  // 1826 days: floor(18 × 101 ÷ 1826) = 0, floor(18 × 102 ÷ 1826) = 1; 102 days end on 12 April 2018.
  it.each([
    ["2018-04-11", 0, "on-track"],
    ["2018-04-12", 0, "behind"],
    ["2018-04-12", 1, "on-track"],
    ["2022-12-30", 17, "on-track"],
    ["2022-12-31", 17, "missed"],
  ])("of 18 on %s, %i are %s", (asOf, count, status) => {
    expect(stocks(asOf, ...several(count, "m", listed("2017-05-01", "municipal")))[0]).toEqual([count, status]);
  });

  it("a projection to 2022 counts what is expected in 2022", () => {
    const pipeline = several(5, "p").map(({ id, locality }) => ({
      id,
      locality,
      kind: "recognised" as const,
      tier: "provincial",
      on: "2022-12-31",
    }));
    const progress = projectTargets(second, { complexes: [], pipeline }, { asOf: "2021-12-31" });
    expect(rowOf(progress, PROVINCIAL)).toMatchObject({ achieved: 5, status: "met" });
  });
});

describe("a number counted over certain places, lists or by each place", () => {
  const altered = (change: (target: Target) => Target) =>
    definePlan({ ...second, targets: second.targets.map(change) });
  const end = { asOf: "2022-12-31" };

  it("of two localities, the third's complexes are named as uncredited", () => {
    const plan = altered((target) => ({ ...target, localities: ["nanhu", "xiuzhou"] }));
    const progress = trackTargets(plan, portfolioOf(...several(3, "m", listed("2019-05-01", "municipal"))), end);
    expect([rowOf(progress, MUNICIPAL).complexes, progress.uncredited]).toEqual([
      ["m-1", "m-2"],
      [
        {
          type: "uncredited",
          key: `uncredited/${NEW}/m-3/2019`,
          target: NEW,
          complex: "m-3",
          place: "jiashan",
          year: 2019,
        },
        { type: "uncredited", key: `uncredited/${MUNICIPAL}/m-3`, target: MUNICIPAL, complex: "m-3", place: "jiashan" },
      ],
    ]);
  });

  it("a stock of each locality has a row for each, also at 0, and is owed by each", () => {
    const plan = altered((target) => (target.kind === "stock" ? { ...target, each: "locality", value: 1 } : target));
    const progress = trackTargets(plan, portfolioOf(...several(2, "m", listed("2019-05-01", "municipal"))), end);
    const rows = progress.rows.filter(({ target }) => target === MUNICIPAL);
    expect(rows.map(({ locality, achieved, status }) => [locality, achieved, status])).toEqual([
      ["nanhu", 1, "met"],
      ["xiuzhou", 1, "met"],
      ["jiashan", 0, "missed"],
    ]);
  });

  const creationOnly = altered((target) => ({
    ...target,
    counts: { milestones: ["cultivated"], lists: ["creation"] },
  }));

  it.each([
    ["creation", ["a"]],
    ["cultivation", []],
  ])("where the stock is that of the creation list, a listing on the %s list leaves %j", (list, complexes) => {
    const portfolio = portfolioOf(complexOf("a", "nanhu", listed("2019-05-01", "municipal", list)));
    expect(rowOf(trackTargets(creationOnly, portfolio, end), MUNICIPAL)).toMatchObject({ complexes, undecided: [] });
  });

  it("where the stock is that of the creation list, a listing that does not say leaves the complex undecided", () => {
    const portfolio = portfolioOf(complexOf("a", "nanhu", listed("2019-05-01", "municipal")));
    expect(rowOf(trackTargets(creationOnly, portfolio, end), MUNICIPAL)).toMatchObject({
      complexes: [],
      undecided: ["a"],
    });
  });
});

describe("what its numbers imply", () => {
  const findings = auditPlan(second);
  const of = (rule: string) => findings.filter((finding) => finding.rule === rule);

  it("three years of at least four municipal complexes are 12, six short of 18", () => {
    expect(of("audit-flow-to-stock")).toHaveLength(1);
    expect(of("audit-flow-to-stock")[0]).toMatchObject({
      verdict: "unmet",
      required: "18",
      actual: "12",
      shortfall: "6",
      clauses: expect.arrayContaining(["B1", "B2"]),
    });
  });

  it("18 of 3,000 m² and five of 8,000 m² are 94,000 m²", () => {
    const quantities = of("audit-least-quantity").map(({ required, actual, unit }) => [required ?? actual, unit]);
    expect(quantities).toEqual([["94000", "m²"]]);
  });

  it("some of three localities needs six municipal and two provincial complexes", () => {
    expect(of("audit-spread").map(({ required, actual }) => [required, actual])).toEqual([
      expect.arrayContaining(["6"]),
      expect.arrayContaining(["2"]),
    ]);
  });

  it("without a total there is nothing for the tiers to exceed", () => {
    expect(of("audit-tiers-to-total")).toEqual([]);
  });

  it("without a document there is no day of issue to be late", () => {
    expect([...of("audit-late-issue"), ...of("audit-late-publication")]).toEqual([]);
  });

  it("every finding rests on clauses of this plan", () => {
    const known = new Set(second.clauses.map(({ id }) => id));
    expect(findings.filter(({ clauses }) => clauses.length === 0 || clauses.some((id) => !known.has(id)))).toEqual([]);
  });
});

describe("its standards", () => {
  const built = (...milestones: readonly Milestone[]): Complex => ({
    ...complexOf("a", "nanhu", ...milestones),
    site: { floorArea: "3000" },
  });
  const cultivated = (on: string) => listed(on, "municipal");
  const recognised = (on: string) => happened("recognised", on, "municipal");

  const period = (complex: Complex, asOf: string) => {
    const { findings } = assessTier(second, complex, "municipal", { asOf });
    return findings.find(({ rule }) => rule === "building-period")?.verdict;
  };

  it.each([
    ["2018-05-10", "2018-05-10", "met", "on the day itself"],
    ["2018-05-10", "2021-05-09", "met", "a day early"],
    ["2018-05-10", "2021-05-10", "met", "36 months to the day"],
    ["2018-05-10", "2021-05-11", "unmet", "a day later"],
    ["2020-02-29", "2023-02-28", "met", "the month has no such day: its last one"],
    ["2020-02-29", "2023-03-01", "unmet", "a day after the month's last"],
    ["2018-12-31", "2021-12-31", "met", "the last day of a year"],
    ["2018-12-31", "2022-01-01", "unmet", "the first day of the next"],
  ])("cultivated on %s and recognised on %s is %s (%s)", (from, to, verdict) => {
    expect(period(built(cultivated(from), recognised(to)), "2023-12-31")).toBe(verdict);
  });

  it("still being built within the 36 months, it is not unmet", () => {
    expect(["unmet", "met"]).not.toContain(period(built(cultivated("2018-05-10")), "2021-05-09"));
  });

  it.each(["2021-05-10", "2021-05-11"])("not recognised by the close of %s, it is unmet", (asOf) => {
    expect(period(built(cultivated("2018-05-10")), asOf)).toBe("unmet");
  });

  it("a recognition after the day asked about is not known yet", () => {
    const complex = built(cultivated("2018-05-10"), recognised("2021-05-01"));
    expect(["unmet", "met"]).not.toContain(period(complex, "2021-04-30"));
  });

  it("a complex in time and of 3,000 m² meets the municipal tier", () => {
    const complex = built(cultivated("2018-05-10"), recognised("2021-05-10"));
    expect(assessTier(second, complex, "municipal", { asOf: "2021-12-31" }).verdict).toBe("met");
  });

  it("a complex a day late does not meet it, whatever its area", () => {
    const complex = built(cultivated("2018-05-10"), recognised("2021-05-11"));
    expect(assessTier(second, complex, "municipal", { asOf: "2021-12-31" }).verdict).toBe("unmet");
  });

  it.each([
    ["county", "999.99", "unmet", "0.01"],
    ["county", "1000", "met", undefined],
    ["municipal", "2999.99", "unmet", "0.01"],
    ["municipal", "3000", "met", undefined],
    ["provincial", "7999.99", "unmet", "0.01"],
    ["provincial", "8000", "met", undefined],
  ] as const)("for %s, %s m² is %s, short by %s", (tier, floorArea, verdict, shortfall) => {
    const complex: Complex = { ...complexOf("a", "nanhu", listed("2018-05-10", tier)), site: { floorArea } };
    const { findings } = assessTier(second, complex, tier, { asOf: "2018-12-31" });
    const area = findings.find(({ rule }) => rule === "area");
    expect([area?.verdict, area?.shortfall, area?.clauses]).toEqual([verdict, shortfall, ["C1"]]);
  });

  it("its areas are no presumption: a recorded waiver changes nothing", () => {
    const complex: Complex = {
      ...complexOf("a", "nanhu", listed("2018-05-10", "municipal")),
      site: { floorArea: "2999" },
      waivers: [{ clause: "C1", tier: "municipal", reason: "试点", approvedBy: "市科技局", approvedOn: "2018-06-01" }],
    };
    const { findings } = assessTier(second, complex, "municipal", { asOf: "2018-12-31" });
    expect(findings.find(({ rule }) => rule === "area")?.verdict).toBe("unmet");
  });
});

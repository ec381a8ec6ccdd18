import { describe, expect, it } from "vitest";
import {
  allocateFunding,
  type Finding,
  matchProblems,
  measure,
  measureArea,
  orderProjects,
  Portfolio,
  type PortfolioInput,
  projectTargets,
  readFundingPolicy,
  superviseFunds,
  trackCases,
} from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";

const asOf = "2020-12-31";
const of = (more: Partial<PortfolioInput>) =>
  Portfolio.parse({
    complexes: [
      {
        id: "a",
        name: "甲综合体",
        locality: "wenling",
        milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
      },
    ],
    ...more,
  });

const found = (findings: readonly Finding[], rule: string) =>
  findings.filter((each) => each.rule === rule).map(({ subject, verdict }) => [subject.id, verdict]);

describe("a grant that stands twice", () => {
  const grant = {
    id: "g",
    complex: "a",
    amount: 100,
    on: "2020-03-01",
    period: { from: "2020-03-01", to: "2020-12-31" },
  };
  const due = (...grants: object[]) => {
    const policy = readFundingPolicy({
      id: "p",
      label: { zh: "补助", en: "aid" },
      provenance: "illustrative",
      clauses: ["5.2.3"],
      payee: "complex",
      rule: { kind: "entitlement", amount: { less: { fixed: 1000 }, by: { granted: {} } } },
    });
    const portfolio = of({ grants: grants as never, complete: ["grants"] });
    const [line] = allocateFunding(policy, [], { plan: taizhou, portfolio, asOf }).lines;
    return [line?.range.least, line?.range.most, line?.certain];
  };

  it("with all the same is one", () => {
    expect(due(grant, grant)).toEqual(["900", "900", true]);
  });

  it("and says different things is one of the two", () => {
    expect(due(grant, { ...grant, amount: 300 })).toEqual(["700", "900", false]);
    expect(due(grant, { ...grant, channel: "x" })).toEqual(["900", "900", true]);
  });

  it("under ids that read alike is one or two", () => {
    expect(due(grant, { ...grant, id: "G" })).toEqual(["800", "900", false]);
  });

  it("counts once in what government gave, or leaves it open", () => {
    const given = (...grants: object[]) => {
      const portfolio = of({
        grants: grants as never,
        complete: ["grants"],
        records: [{ complex: "a", year: 2020, observed: {} }],
      });
      const { value, missing } = measure(taizhou, portfolio, { year: 2020 })[0]?.measured["government-funding"] ?? {};
      return [value, missing];
    };
    const own = { ...grant, source: "government" };
    expect(given(own, own)).toEqual(["100", []]);
    expect(given(own, { ...own, amount: 300 })).toEqual([undefined, ["grants[0].id", "grants[1].id"]]);
  });

  it("is supervised once, and for nothing for certain where the two differ", () => {
    const spent = { id: "e", grant: "g", on: "2020-06-01", amount: 120, category: "equipment" };
    const overspent = (grants: object[], expenditures: object[]) =>
      found(superviseFunds(taizhou, of({ grants, expenditures } as never), { asOf }), "fund-overspent");
    expect(overspent([grant, grant], [spent])).toEqual([["g", "unmet"]]);
    expect(overspent([grant, { ...grant, amount: 300 }], [spent])).toEqual([["g", "unknown"]]);
    expect(
      overspent(
        [grant],
        [
          { ...spent, amount: 60 },
          { ...spent, amount: 60 },
        ],
      ),
    ).toEqual([["g", "met"]]);
    expect(
      overspent(
        [grant],
        [
          { ...spent, amount: 60 },
          { ...spent, id: "E", amount: 60 },
        ],
      ),
    ).toEqual([["g", "unknown"]]);
    expect(
      overspent(
        [grant],
        [
          { ...spent, amount: 40 },
          { ...spent, id: "E", amount: 40 },
        ],
      ),
    ).toEqual([["g", "met"]]);
    expect(overspent([grant], [spent, { ...spent, id: "r", amount: -200 }])).toEqual([["g", "unknown"]]);
  });

  it("of which instalments come to more, or stand twice, leaves open what was paid", () => {
    const left = (...instalments: object[]) =>
      found(
        superviseFunds(
          taizhou,
          of({ grants: [{ ...grant, instalments }], expenditures: [], complete: ["expenditures"] } as never),
          { asOf },
        ),
        "fund-unspent",
      )[0]?.[1];
    const part = { id: "1", amount: 60, due: "2020-04-01", paidOn: "2020-04-01" };
    expect(left(part, part)).toBe("unmet");
    expect(left(part, { ...part, amount: 40 })).toBe("unknown");
    expect(left(part, { ...part, id: "2" })).toBe("unknown");
  });
});

it("a problem that stands twice is one, or leaves open what it counts in", () => {
  const need = { id: "n", kind: "key", locality: "wenling", industry: "pumps", raisedOn: "2020-01-01" } as const;
  const resolved = (...needs: (typeof need & { readonly resolvedOn?: string })[]) => {
    const portfolio = of({ needs, complete: ["needs"] });
    const measured = measureArea(taizhou, portfolio, { year: 2020 });
    const { rows } = matchProblems(taizhou, portfolio, { asOf });
    return [measured["area-key-problems"]?.value, measured["area-key-problems-resolved"]?.value, rows.length];
  };
  expect(resolved(need, need)).toEqual(["1", "0", 1]);
  expect(resolved(need, { ...need, resolvedOn: "2020-05-01" })).toEqual([undefined, undefined, 1]);
});

it("a case that stands twice is one, and its answer open where one of the two has it", () => {
  const asked = {
    id: "c",
    complex: "a",
    enterprise: "x",
    kind: "need",
    openedOn: "2020-01-01",
    promisedDays: 3,
  } as const;
  const answered = { ...asked, answeredOn: "2020-01-02", closedOn: "2020-01-03" };
  const said = (...cases: (typeof asked)[]) => {
    const { findings, opened } = trackCases(taizhou, cases, { asOf });
    return [opened, ...found(findings, "case-answer"), ...found(findings, "case-care")];
  };
  expect(said(answered, answered)).toEqual([1, ["c", "met"], ["a", "met"]]);
  expect(said(asked, answered)).toEqual([1, ["c", "unknown"], ["a", "unknown"]]);
});

it("a project that stands twice breaks no order for certain", () => {
  const project = { id: "p", name: "p", locality: "wenling", year: 2020, complex: "a", eligible: true, listed: true };
  const other = { id: "q", name: "q", locality: "wenling", year: 2020, eligible: true, listed: true };
  const verdict = (...projects: (typeof other)[]) => orderProjects(taizhou, projects).findings[0]?.verdict;
  expect(verdict(project, project, other)).toBe("met");
  expect(verdict({ ...project, listed: false }, { ...project, listed: false }, other)).toBe("unmet");
  expect(verdict(project, { ...project, listed: false }, other)).toBe("unknown");
});

it("a survey that stands twice counts once, or leaves open how far the need is covered", () => {
  const survey = {
    id: "s",
    on: "2020-05-01",
    rows: [{ locality: "wenling", kind: "incubation-platform", need: 4, capacity: 2 }],
  };
  const adequacy = (...surveys: (typeof survey)[]) =>
    measureArea(taizhou, of({ surveys, complete: ["surveys"] }), { year: 2020 })[
      "resource-adequacy-of.incubation-platform"
    ]?.value;
  expect(adequacy(survey, survey)).toBe("0.5");
  expect(adequacy(survey, { ...survey, on: "2020-06-01" })).toBeUndefined();
});

it("a listing that is expected twice is one, or counts for certain nowhere", () => {
  const entry = { id: "r", locality: "wenling", kind: "cultivated", tier: "county", on: "2021-03-01" } as const;
  const next = (
    ...pipeline: (Omit<typeof entry, "locality" | "on"> & { readonly locality: string; readonly on: string })[]
  ) => {
    const { rows } = projectTargets(taizhou, of({ complexes: [], pipeline }), { asOf: "2020-03-01" });
    return ["wenling", "yuhuan"].map(
      (place) => rows.find(({ locality, year }) => locality === place && year === 2020)?.status,
    );
  };
  const early = { ...entry, on: "2020-05-01" };
  expect(next(early, early)).toEqual(["met", "missed"]);
  expect(next(early, { ...early, locality: "yuhuan" })).toEqual(["unknown", "unknown"]);
});

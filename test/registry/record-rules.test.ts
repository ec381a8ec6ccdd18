import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  assessComplex,
  type ComplexInput,
  checkPortfolio,
  Portfolio,
  type PortfolioInput,
  RULES,
  trackTargets,
  withReadings,
} from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { planFrom } from "../given.js";

const complex = (input: Partial<ComplexInput> = {}): ComplexInput => ({
  id: "pumps",
  name: "泵业",
  locality: "wenling",
  milestones: [],
  ...input,
});
const listed = (on: string, tier = "county") => ({ kind: "cultivated" as const, tier, on });
const recognised = (on: string, tier = "county") => ({ kind: "recognised" as const, tier, on });
const delisted = (on: string, tier = "county") => ({ kind: "delisted" as const, tier, on });
const waiver = { clause: "4.1.2", tier: "county", reason: "旧厂房", approvedBy: "市科技局", approvedOn: "2019-03-01" };
const step = (id: string, after?: readonly string[]) => ({
  id,
  name: id,
  department: "bureau",
  channel: "online" as const,
  ...(after && { after }),
});
const most = withReadings(taizhou, { "filling-aim": "most-coverage", "evaluated-unit": "platform" });
const survey = { id: "s", on: "2019-01-01", rows: [], candidates: [{ id: "lab", cost: 1, supplies: {} }] };

const found = (input: PortfolioInput, plan: typeof taizhou = taizhou) =>
  checkPortfolio(plan, Portfolio.parse(input)).map(({ rule, fault }) => `${rule} ${fault?.path}`);

/** A portfolio that breaks a rule, and where the rule finds it. */
const BROKEN: readonly [
  rule: string,
  why: string,
  input: PortfolioInput,
  paths: readonly string[],
  plan?: typeof taizhou,
][] = [
  ["record-double-id", "two complexes of one id", { complexes: [complex(), complex()] }, ["complexes[1].id"]],
  [
    "record-unknown-locality",
    "a misspelt county",
    { complexes: [complex({ locality: "wenlin" })] },
    ["complexes[0].locality"],
  ],
  [
    "record-locality-then",
    "the new area before it was there",
    { complexes: [complex({ locality: "taizhou-bay-new-area", milestones: [listed("2020-06-30")] })] },
    ["complexes[0].milestones[0].on"],
  ],
  [
    "record-unknown-tier",
    "a misspelt tier",
    { complexes: [complex({ milestones: [listed("2019-01-01", "cty")] })] },
    ["complexes[0].milestones[0].tier"],
  ],
  [
    "record-unknown-member",
    "a capability that is not among the ten",
    { complexes: [complex({ capabilities: ["cloud"] })] },
    ["complexes[0].capabilities[0]"],
  ],
  [
    "record-inventory",
    "a function both there and lacking",
    { complexes: [complex({ functions: { has: ["creative-design"], lacks: ["creative-design"] } })] },
    ["complexes[0].functions.lacks"],
  ],
  [
    "record-unknown-complex",
    "a record of nobody",
    { complexes: [], records: [{ complex: "x", year: 2019, observed: {} }] },
    ["records[0].complex"],
  ],
  [
    "record-cycle",
    "steps that wait for each other",
    { complexes: [], processes: [{ id: "p", name: "审批", steps: [step("a", ["b"]), step("b")] }] },
    ["processes[0].steps[0].after"],
  ],
  [
    "record-cycle",
    "the same before the reform",
    { complexes: [], processes: [{ id: "p", name: "审批", steps: [], before: [step("a"), step("b", ["b"])] }] },
    ["processes[0].before[1].after"],
  ],
  [
    "record-cycle",
    "links of a chain that come after each other",
    {
      complexes: [],
      chains: [
        {
          id: "c",
          name: "泵",
          industry: "pumps",
          links: [
            { id: "x", name: "甲" },
            { id: "y", name: "乙", after: ["x", "z"] },
            { id: "z", name: "丙", after: ["y"] },
          ],
        },
      ],
    },
    ["chains[0].links[1].after"],
  ],
  [
    "record-milestone-order",
    "delisted before it was recognised",
    { complexes: [complex({ milestones: [delisted("2019-01-01"), recognised("2020-01-01")] })] },
    ["complexes[0].milestones[0]"],
  ],
  [
    "record-area-disagrees",
    "a total that is not the sum",
    { complexes: [complex({ site: { floorArea: 5, premises: [{ id: "a", buildingArea: 4 }] } })] },
    ["complexes[0].site.floorArea"],
  ],
  [
    "record-area-disagrees",
    "two main sites",
    {
      complexes: [
        complex({
          site: {
            premises: [
              { id: "a", main: true },
              { id: "b", main: true },
            ],
          },
        }),
      ],
    },
    ["complexes[0].site.premises"],
  ],
  [
    "record-change-order",
    "two changes on a day",
    { complexes: [complex({ changes: [{ on: "2019-01-01" }, { on: "2019-01-01" }] })] },
    ["complexes[0].changes[1].on"],
  ],
  [
    "record-one-lead",
    "two leads",
    {
      complexes: [
        complex({
          participants: [
            { kind: "enterprise", name: "甲", role: "lead" },
            { kind: "government", name: "乙", role: "lead" },
          ],
        }),
      ],
    },
    ["complexes[0].participants"],
    withReadings(taizhou, { leads: "one" }),
  ],
  [
    "record-crosswalk",
    "testing as a function and not as a capability",
    {
      complexes: [
        complex({
          functions: { has: ["inspection-testing"], lacks: [] },
          capabilities: { has: [], lacks: ["inspection-testing"] },
        }),
      ],
    },
    ["complexes[0].capabilities"],
  ],
  ...["虚拟入驻", "Virtual-tenancy", "virtual tenancy"].map((ground): (typeof BROKEN)[number] => [
    "record-waiver",
    "a ground that reads like one that does not count",
    { complexes: [complex({ waivers: [{ ...waiver, ground }] })] },
    ["complexes[0].waivers[0].ground"],
  ]),
  [
    "record-area-disagrees",
    "a site smaller than one of its premises",
    { complexes: [complex({ site: { floorArea: 1000, premises: [{ id: "p1", buildingArea: 2500 }, { id: "p2" }] } })] },
    ["complexes[0].site.floorArea"],
  ],
  [
    "record-waiver",
    "a ground that does not count",
    { complexes: [complex({ waivers: [{ ...waiver, ground: "virtual-tenancy" }] })] },
    ["complexes[0].waivers[0].ground"],
  ],
  [
    "record-period",
    "a waiver that ends before it begins",
    { complexes: [complex({ waivers: [{ ...waiver, until: "2019-02-28" }] })] },
    ["complexes[0].waivers[0].until"],
  ],
  [
    "record-evaluated-unit",
    "a complex's record, where platforms are appraised",
    { complexes: [complex()], records: [{ complex: "pumps", year: 2019, observed: {} }] },
    ["records[0].platform"],
    most,
  ],
  [
    "record-filling-budget",
    "no budget, where coverage within one is the aim",
    { complexes: [], surveys: [survey] },
    ["surveys[0].budget"],
    most,
  ],
];

describe("checkPortfolio finds", () => {
  it.each(BROKEN)("%s: %s", (rule, _why, input, paths, plan) => {
    expect(found(input, plan)).toEqual(paths.map((path) => `${rule} ${path}`));
  });

  it("something by every rule there is", () => {
    expect([...new Set(BROKEN.map(([rule]) => rule))].sort()).toEqual([...RULES.registry].sort());
  });
});

describe("a cycle", () => {
  const faults = (...steps: ReturnType<typeof step>[]) =>
    checkPortfolio(taizhou, Portfolio.parse({ complexes: [], processes: [{ id: "p", name: "审批", steps }] })).map(
      ({ fault }) => fault?.got,
    );

  it("names its steps, each after the one before it, and leaves out those that only wait for it", () => {
    expect(faults(step("a", ["c"]), step("b", ["a"]), step("c"), step("d"))).toEqual(['["a","b","c"]']);
  });

  it("is none where steps follow each other as they are listed, or begin at once", () => {
    expect(faults(step("a"), step("b"), step("c", ["a"]), step("d", []))).toEqual([]);
  });
});

describe("a kind of resource that the plan's list does not have", () => {
  const named = {
    complexes: [],
    needs: [{ id: "n", kind: "key" as const, industry: "pumps", raisedOn: "2019-01-01", resources: ["moon-lab"] }],
    surveys: [{ id: "s", on: "2019-01-01", rows: [{ kind: "moon-lab" }] }],
  };

  it("is not understood in a problem and a survey, the list being open or closed, unless it is declared", () => {
    const closed = planFrom({ ...taizhou, openLists: [] });
    for (const plan of [taizhou, closed]) {
      expect(found(named, plan)).toEqual([
        "record-unknown-member needs[0].resources[0]",
        "record-unknown-member surveys[0].rows[0].kind",
      ]);
    }
    const members = { resourceKinds: [{ id: "moon-lab", label: { zh: "月球实验室", en: "moon lab" } }] };
    expect(found({ ...named, members })).toEqual([]);
  });

  it.each([
    [{ complexes: [complex({ functions: ["moon"] })] }, ["2.3"]],
    [{ complexes: [complex({ capabilities: ["moon"] })] }, ["4.1.3"]],
    [{ complexes: [complex({ participants: [{ kind: "moon", name: "n", role: "lead" as const }] })] }, ["2.2"]],
    [{ complexes: [complex({ operatingModel: "moon" })] }, ["3.2"]],
    [{ complexes: [complex({ industry: { id: "i", categories: ["moon"] } })] }, ["2.1"]],
    [{ complexes: [complex({ resources: [{ id: "r", kind: "moon" }] })] }, ["4.2.3"]],
    [{ complexes: [], surveys: [{ id: "s", on: "2019-01-01", rows: [{ kind: "moon" }] }] }, ["4.2.3"]],
    [{ complexes: [complex({ milestones: [{ ...listed("2019-01-01"), list: "moon" }] })] }, ["2.4", "2.6", "2.7"]],
  ])("rests on the clauses of its own list", (input, clauses) => {
    const findings = checkPortfolio(taizhou, Portfolio.parse(input)).filter(
      (each) => each.rule === "record-unknown-member",
    );
    expect(findings.map((each) => each.clauses)).toEqual([clauses]);
  });

  it("is told with the one that is meant: the same name in either language, without its ending, or a letter off", () => {
    const meant = (input: Partial<ComplexInput>) =>
      checkPortfolio(taizhou, Portfolio.parse({ complexes: [complex(input)] })).map(({ fault }) => fault?.near);
    expect(meant({ locality: "温岭市" })).toEqual(["wenling"]);
    expect(meant({ locality: "温岭" })).toEqual(["wenling"]);
    expect(meant({ locality: "wenlng" })).toEqual(["wenling"]);
    expect(meant({ locality: "Wen\u200bling" })).toEqual(["wenling"]);
    expect(meant({ locality: "moon" })).toEqual([undefined]);
    expect(meant({ functions: ["创意设计", "reserach-development"] })).toEqual([
      "creative-design",
      "research-development",
    ]);
    expect(meant({ operatingModel: "理事会制" })).toEqual(["council"]);
    expect(meant({ industry: { id: "x", categories: ["泵与电机"] } })).toEqual(["pumps-motors"]);
  });
});

describe("checkPortfolio finds nothing in", () => {
  it.each<[string, ComplexInput]>([
    [
      "a rise through the tiers",
      complex({
        milestones: [
          listed("2018-01-01"),
          recognised("2019-01-01"),
          { kind: "applied", tier: "municipal", on: "2019-06-01" },
          recognised("2020-01-01", "municipal"),
        ],
      }),
    ],
    [
      "a listing, its end and a new one",
      complex({ milestones: [listed("2018-01-01"), delisted("2019-01-01"), listed("2020-01-01")] }),
    ],
    [
      "a move between tiers on one day",
      complex({ milestones: [listed("2018-01-01"), delisted("2019-01-01"), recognised("2019-01-01", "municipal")] }),
    ],
    [
      "a zone's complex from before the merger",
      complex({ locality: "cluster-zone", milestones: [listed("2020-09-01")] }),
    ],
    ["a premises' area that is not recorded", complex({ site: { floorArea: 5, premises: [{ id: "a" }] } })],
  ])("%s", (_, input) => {
    expect(found({ complexes: [input] })).toEqual([]);
  });
});

const day = fc.constantFrom("2017-06-01", "2018-12-07", "2019-05-01", "2020-06-30", "2020-12-31");
const nonsense = fc.record({
  id: fc.constantFrom("a", "b"),
  name: fc.constant("虚构"),
  locality: fc.constantFrom("wenling", "cluster-zone", "taizhou-bay-new-area", "nowhere"),
  milestones: fc.array(
    fc.record({
      kind: fc.constantFrom("cultivated" as const, "applied" as const, "recognised" as const, "delisted" as const),
      tier: fc.constantFrom("county", "provincial", "none"),
      on: day,
    }),
    { maxLength: 6 },
  ),
  site: fc.record({
    floorArea: fc.nat(3000),
    premises: fc.array(fc.record({ id: fc.constantFrom("x", "y"), buildingArea: fc.nat(3000), main: fc.boolean() }), {
      maxLength: 3,
    }),
  }),
  functions: fc.record({
    has: fc.subarray(["creative-design", "constructor"]),
    lacks: fc.subarray(["creative-design", "inspection-testing"]),
  }),
  facts: fc.dictionary(fc.constantFrom("slowest-answer", "toString"), fc.nat(9)),
  waivers: fc.array(
    fc.record({
      clause: fc.constantFrom("4.1.2", "9.9"),
      tier: fc.constantFrom("county", "none"),
      reason: fc.constant("虚构"),
      approvedBy: fc.constant("虚构"),
      approvedOn: day,
      until: day,
    }),
    { maxLength: 2 },
  ),
});

test.prop([fc.array(nonsense, { maxLength: 5 })])(
  "whatever parses is answered, and the same each time",
  (complexes) => {
    const portfolio = Portfolio.parse({ complexes });
    const ask = () => ({
      problems: checkPortfolio(taizhou, portfolio),
      targets: trackTargets(taizhou, portfolio, { asOf: "2020-12-31" }),
      tiers: portfolio.complexes.map((each) => assessComplex(taizhou, each, { asOf: "2020-12-31" })),
    });
    const before = JSON.stringify(portfolio);
    const answer = ask();
    expect(ask()).toEqual(answer);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    expect(JSON.stringify(portfolio)).toBe(before);
  },
);

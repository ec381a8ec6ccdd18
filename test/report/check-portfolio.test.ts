import { describe, expect, it } from "vitest";
import {
  assess,
  type CheckOptions,
  checkPortfolio,
  defineScorecard,
  Portfolio,
  type PortfolioInput,
  RULES,
  type Scorecard,
  score,
  describe as tell,
} from "../../src/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { PORTFOLIO_CHECKS } from "../../src/report/index.js";
import { taizhou, taizhouScorecard } from "../../src/taizhou/index.js";
import { planFrom } from "../given.js";

const cultivated = { kind: "cultivated" as const, tier: "county", on: "2018-09-30" };
const complex = (more: Partial<PortfolioInput["complexes"][number]> = {}) => ({
  id: "pumps",
  name: "泵业",
  locality: "wenling",
  milestones: [cultivated],
  ...more,
});
const observed = (values: NonNullable<PortfolioInput["records"]>[number]["observed"], year = 2020) => ({
  complexes: [complex()],
  records: [{ complex: "pumps", year, observed: values }],
});
const found = (input: PortfolioInput, options: CheckOptions = {}) =>
  checkPortfolio(taizhou, Portfolio.parse(input), options).map(
    ({ rule, effect, fault }) => [rule, effect, fault?.path, fault?.near ?? null] as const,
  );
const scorecards = [taizhouScorecard];

it("its checks are the rules listed for the room, but for those that are not of records alone", () => {
  const rules = RULES.report.filter(
    (rule) => !["record-unfit", "record-passed-over", "record-struck-off"].includes(rule),
  );
  // Words that no plan lists are looked up by two rules that go before it.
  const looked = PORTFOLIO_CHECKS.map(({ rule }) => rule);
  expect(looked.filter((rule) => !["record-unknown-member", "record-unfit"].includes(rule))).toEqual(rules);
});

describe("a key that nothing reads is not understood (4.5.3a)", () => {
  it("by a label or a letter it is told without scorecards too, with the key that is meant", () => {
    expect(found(observed({ 服务企业数: 300 }))).toEqual([
      ["record-observed-key", "decides", "records[0].observed.服务企业数", "enterprises-served"],
    ]);
    expect(found(observed({ "service-incom": 300 }))).toEqual([
      ["record-observed-key", "decides", "records[0].observed.service-incom", "service-income"],
    ]);
  });

  it("any other may be the caller's own, unless the scorecards are there", () => {
    expect(found(observed({ "moon-dust": 3 }))).toEqual([]);
    expect(found(observed({ "moon-dust": 3 }), { scorecards })).toEqual([
      ["record-observed-key", "decides", "records[0].observed.moon-dust", null],
    ]);
    const members = { observed: [{ id: "moon-dust", label: { zh: "月尘", en: "moon dust" } }] };
    expect(found({ ...observed({ "moon-dust": 3 }), members }, { scorecards })).toEqual([]);
  });
});

describe("what is recorded in another form than is read is found", () => {
  it.each<[string, PortfolioInput]>([
    ["cloud-connected", observed({ "cloud-connected": 2 })],
    ["staff", observed({ staff: { done: ["a"] } })],
  ])("%s", (key, input) => {
    expect(found(input)).toEqual([["record-observed-form", "decides", `records[0].observed.${key}`, null]]);
  });
});

describe("an item that is not the list's is found", () => {
  it("of a measure's list", () => {
    expect(found(observed({ chains: { done: ["innovation", "supply"] } }))).toEqual([
      ["record-observed-item", "decides", "records[0].observed.chains.done[1]", null],
    ]);
  });

  it("of a scorecard's list, with the item that is meant", () => {
    expect(found(observed({ mechanisms: { done: ["资源共享"] } }), { scorecards })).toMatchObject([
      ["record-observed-item", "decides", "records[0].observed.mechanisms.done[0]", expect.any(String)],
    ]);
  });
});

describe("a rating off the scale of its indicator is found, and decides nothing (4.5.3b)", () => {
  const scored = (min: number, max: number, scoring?: object) =>
    defineScorecard({
      ...JSON.parse(JSON.stringify(taizhouScorecard)),
      root: {
        id: "total",
        label: { zh: "总分", en: "total" },
        marks: 100,
        children: [
          {
            id: "rating",
            label: { zh: "评分", en: "rating" },
            marks: 100,
            source: { observed: "management" },
            scoring: scoring ?? { kind: "rating", min, max, combine: "mean" },
          },
        ],
      },
    });
  const rated = (...ratings: readonly number[]) => observed({ management: { ratings } });
  const off = (input: PortfolioInput, ...cards: readonly Scorecard[]) =>
    found(input, { scorecards: cards }).filter(([rule]) => rule === "record-observed-form");

  it("its ends are on it, and what is beyond is named by its place", () => {
    expect(off(rated(1, 5), scored(1, 5))).toEqual([]);
    expect(off(rated(1, 7, 0.99), scored(1, 5))).toEqual([
      ["record-observed-form", "decides", "records[0].observed.management.ratings[1]", null],
      ["record-observed-form", "decides", "records[0].observed.management.ratings[2]", null],
    ]);
  });

  it("also where the scale is that of one case of several, and not where another scorecard has it on its own", () => {
    const byCase = { kind: "by-case", cases: [{ scoring: { kind: "rating", min: 1, max: 5, combine: "mean" } }] };
    expect(off(rated(7), scored(1, 5, byCase))).toHaveLength(1);
    expect(off(rated(3), scored(1, 5, byCase))).toEqual([]);
    expect(off(rated(7), scored(1, 5), { ...scored(0, 100), id: "other" })).toEqual([]);
  });

  it("leaves the marks open", () => {
    const [record] = Portfolio.parse(rated(3, 7)).records ?? [];
    const sheet = record && score(scored(1, 5), record);
    expect([sheet?.range, sheet?.certain, sheet?.missing]).toEqual([["0", "100"], false, ["observed.management"]]);
  });
});

describe("an application of one that is no candidate on the day is found (2.5)", () => {
  const applied = (on: string) => ({ kind: "applied" as const, tier: "provincial", on });
  it.each([
    ["before its first listing", [applied("2018-09-29"), cultivated]],
    ["never listed", [applied("2019-05-01")]],
    ["listed before the plan", [{ ...cultivated, on: "2017-09-30" }, applied("2019-05-01")]],
    [
      "struck off",
      [cultivated, { kind: "delisted" as const, tier: "county", on: "2019-01-01" }, applied("2019-05-01")],
    ],
  ])("%s", (_, milestones) => {
    const rules = found({ complexes: [complex({ milestones })] }).map(([rule, effect]) => [rule, effect]);
    expect(rules).toContainEqual(["record-application", "advises"]);
  });

  it("not of a candidate, on the day of its listing", () => {
    expect(found({ complexes: [complex({ milestones: [cultivated, applied("2018-09-30")] })] })).toEqual([]);
  });
});

describe("a figure below 0, which sums of years do not count on", () => {
  const plan = (signed?: true) =>
    planFrom({
      ...taizhou,
      observed: [{ id: "profit", label: { zh: "利润", en: "profit" }, unit: "yuan", ...(signed && { signed }) }],
    });
  const of = (profit: number, signed?: true) =>
    checkPortfolio(plan(signed), Portfolio.parse(observed({ profit }))).map(({ rule, effect, fault }) => [
      rule,
      effect,
      fault?.got,
    ]);

  it("does not fit, unless the plan says that it may be", () => {
    expect(of(-1)).toEqual([["record-observed-form", "decides", '"-1"']]);
    expect([of(0), of(-1, true)]).toEqual([[], []]);
  });
});

describe("what is hardly plausible calls for a second look", () => {
  const two = (first: number, second: number): PortfolioInput => ({
    complexes: [complex()],
    records: [
      { complex: "pumps", year: 2019, observed: { "service-income": first } },
      { complex: "pumps", year: 2020, observed: { "service-income": second } },
    ],
  });

  it("a count that is no whole number", () => {
    expect(found(observed({ staff: 12.5 }))).toEqual([
      ["record-not-whole", "advises", "records[0].observed.staff", null],
    ]);
  });

  it.each([
    ["senior-staff", "staff"],
    ["results-transferred", "research-results"],
    ["multidisciplinary-projects", "research-projects"],
    ["enterprises-surveyed", "enterprises-in-scope"],
  ])("%s above %s, which they are a part of", (part, whole) => {
    expect(found(observed({ [whole]: 100, [part]: 100 }))).toEqual([]);
    expect(found(observed({ [whole]: 100, [part]: 101 }))).toEqual([
      ["record-part-above-whole", "advises", `records[0].observed.${part}`, null],
    ]);
  });

  it("in a plan with a dictionary: a part above its whole, a count of its own that is not whole", () => {
    const named = (id: string, more: object) => ({ id, label: { zh: id, en: id }, unit: "yuan", ...more });
    const plan = planFrom({
      ...taizhou,
      observed: [named("sales", {}), named("research", { partOf: "sales" }), named("patents", { unit: "count" })],
    });
    const of = (values: Record<string, number>) =>
      checkPortfolio(plan, Portfolio.parse(observed(values))).map(({ rule, effect, fault }) => [
        rule,
        effect,
        fault?.path,
      ]);
    const path = "records[0].observed.research";
    expect(of({ sales: 100, research: 100 })).toEqual([]);
    expect(of({ sales: 100, research: "100.01" as never })).toEqual([["record-part-above-whole", "advises", path]]);
    expect(of({ research: 100 })).toEqual([]);
    expect(of({ patents: 1.5 })).toEqual([["record-not-whole", "advises", "records[0].observed.patents"]]);
  });

  it.each([
    [790, 79_000, true],
    [790, 78_999.99, false],
    [79_000, 790, true],
    [0, 790, false],
  ])("from %s in a year to %s in the next: %s", (first, second, isFound) => {
    const path = "records[1].observed.service-income";
    expect(found(two(first, second))).toEqual(isFound ? [["record-hundredfold", "advises", path, null]] : []);
  });

  it.each([
    ["Pumps", "泵业二"],
    ["ｐumps", "泵业二"],
    ["pum\u200bps", "泵业二"],
    ["other", " 泵 业"],
  ])("%s beside pumps, %s beside 泵业", (id, name) => {
    expect(found({ complexes: [complex(), complex({ id, name })] }).map(([rule]) => rule)).toEqual([
      "record-reads-alike",
    ]);
  });

  it.each([
    [
      "surveys",
      {
        surveys: [
          { id: "s", on: "2019-01-01", rows: [] },
          { id: "Ｓ", on: "2019-01-01", rows: [] },
        ],
      },
      "surveys[1].id",
    ],
    [
      "surveys by name",
      {
        surveys: [
          { id: "s", name: "摸底 2019", on: "2019-01-01", rows: [] },
          { id: "t", name: "摸底２０１９", on: "2019-01-01", rows: [] },
        ],
      },
      "surveys[1].name",
    ],
    [
      "resources of a complex",
      { complexes: [complex({ resources: ["lab", "LAB"].map((id) => ({ id, kind: "incubation-platform" })) })] },
      "complexes[0].resources[1].id",
    ],
    [
      "industries, wherever they are named",
      {
        complexes: [complex({ industry: { id: "water-pumps", categories: [] } })],
        needs: [{ id: "n", kind: "key" as const, industry: "Water-Pumps", raisedOn: "2019-01-01" }],
      },
      "needs[0].industry",
    ],
  ])("%s that read alike", (_what, more, path) => {
    expect(found({ complexes: [complex()], ...more })).toEqual([["record-reads-alike", "advises", path, null]]);
  });

  it("one industry under two names", () => {
    const of = (id: string, name: string) => complex({ id, name: id, industry: { id: "x", name, categories: [] } });
    expect(found({ complexes: [of("a", "泵业"), of("b", "水泵")] })).toEqual([
      ["record-industry-names", "advises", "complexes[1].industry.name", null],
    ]);
  });

  it("an event before 1990, or after the day asked about", () => {
    const on = (day: string) => ({ complexes: [complex({ milestones: [{ ...cultivated, on: day }] })] });
    const path = "complexes[0].milestones[0].on";
    expect(found(on("1989-12-31"))).toEqual([["record-out-of-time", "advises", path, null]]);
    expect(found(on("1990-01-01"))).toEqual([]);
    expect(found(on("2021-01-01"))).toEqual([]);
    expect(found(on("2021-01-01"), { asOf: "2020-12-31" })).toEqual([["record-out-of-time", "advises", path, null]]);
  });

  it("figures of a year before 1990, or of one that had not begun on the day asked about", () => {
    const of = (year: number) => ({ complexes: [complex()], records: [{ complex: complex().id, year, observed: {} }] });
    const path = "records[0].year";
    expect(found(of(1018))).toEqual([["record-out-of-time", "advises", path, null]]);
    expect(found(of(2020), { asOf: "2020-12-31" })).toEqual([]);
    expect(found(of(2021), { asOf: "2020-12-31" })).toEqual([["record-out-of-time", "advises", path, null]]);
    expect(found({ complexes: [complex()], areas: [{ year: 2102, observed: {} }] }, { asOf: "2020-12-31" })).toEqual([
      ["record-out-of-time", "advises", "areas[0].year", null],
    ]);
  });

  it("every day of every record; what is due, promised or expected may lie ahead", () => {
    const days = (day: string) => ({
      complexes: [
        complex({
          milestones: [{ ...cultivated, on: day }],
          changes: [{ on: day }],
          waivers: [{ clause: "4.1.2", tier: "county", reason: "r", approvedBy: "b", approvedOn: day, until: day }],
        }),
      ],
      grants: [
        {
          id: "g",
          complex: "pumps",
          amount: 1,
          on: day,
          period: { from: day, to: day },
          instalments: [{ id: "i", amount: 1, due: day, paidOn: day }],
          appraisals: [{ kind: "performance" as const, on: day }],
          reports: [{ id: "r", due: day, upTo: day, on: day }],
        },
      ],
      expenditures: [{ id: "e", grant: "g", on: day, amount: 1, category: "c" }],
      surveys: [{ id: "s", on: day, rows: [] }],
      needs: [{ id: "n", kind: "key" as const, industry: "x", raisedOn: day, answeredOn: day, resolvedOn: day }],
      cases: [
        {
          id: "c",
          complex: "pumps",
          enterprise: "f",
          kind: "need" as const,
          openedOn: day,
          answeredOn: day,
          closedOn: day,
        },
      ],
      evidence: [{ id: "v", item: "governance-goals", on: day, until: day }],
      pipeline: [{ id: "p", locality: "wenling", kind: "cultivated" as const, tier: "county", on: day }],
    });
    const at = (day: string, asOf?: string) =>
      found(days(day), asOf === undefined ? {} : { asOf })
        .filter(([rule]) => rule === "record-out-of-time")
        .map(([, , path]) => path);
    const done = [
      ...["milestones[0].on", "changes[0].on", "waivers[0].approvedOn"].map((path) => `complexes[0].${path}`),
      ...["on", "instalments[0].paidOn", "appraisals[0].on", "reports[0].on"].map((path) => `grants[0].${path}`),
      "expenditures[0].on",
      "surveys[0].on",
      ...["raisedOn", "answeredOn", "resolvedOn"].map((key) => `needs[0].${key}`),
      ...["openedOn", "answeredOn", "closedOn"].map((key) => `cases[0].${key}`),
      "evidence[0].on",
    ];
    const ahead = [
      "complexes[0].waivers[0].until",
      ...["period.from", "period.to", "instalments[0].due", "reports[0].due", "reports[0].upTo"].map(
        (path) => `grants[0].${path}`,
      ),
      "evidence[0].until",
      "pipeline[0].on",
    ];
    expect(at("2021-01-01", "2020-12-31").sort()).toEqual([...done].sort());
    expect(at("1989-12-31").sort()).toEqual([...done, ...ahead].sort());
  });

  it("a site above a million square metres", () => {
    const of = (floorArea: number) => ({ complexes: [complex({ site: { floorArea } })] });
    expect(found(of(1_000_000))).toEqual([]);
    expect(found(of(1_000_001))).toEqual([["record-large-site", "advises", "complexes[0].site.floorArea", null]]);
  });

  it("of premises that are together above it the site is, of one that is by itself that one", () => {
    const of = (...areas: number[]) => {
      const premises = areas.map((buildingArea, at) => ({ id: `p${at}`, buildingArea }));
      return found({ complexes: [complex({ site: { premises } })] }).map(([, , path]) => path);
    };
    expect(of(600_000, 400_000)).toEqual([]);
    expect(of(600_000, 400_001)).toEqual(["complexes[0].site.premises"]);
    expect(of(5, 1_000_001)).toEqual(["complexes[0].site.premises[1].buildingArea"]);
  });
});

describe("codes are what their standards say", () => {
  const lead = (code: string, name = "泵业协会") => ({
    participants: [{ kind: "enterprise", name, role: "lead" as const, code }],
  });
  const industry = (code: string) => ({ industry: { id: "pumps", code, categories: [] } });

  it.each([
    // The example of GB 32100-2015, and the codes of two large companies, as they publish them.
    ["91350100M000100Y43", true],
    ["91440300708461136T", true],
    ["914403001922038216", true],
    ["91350100M000100Y44", false],
    ["91350100M000100Y4", false],
    ["91350100M000100I43", false],
    ["91350100m000100Y43", false],
  ])("%s of a participant (GB 32100-2015)", (code, isOne) => {
    const path = "complexes[0].participants[0].code";
    expect(found({ complexes: [complex(lead(code))] })).toEqual(isOne ? [] : [["record-code", "advises", path, null]]);
  });

  it.each([
    ["C3441", true],
    ["3441", true],
    ["C34", true],
    ["C", true],
    ["A01", true],
    ["T97", true],
    ["98", false],
    ["00", false],
    ["A34", false],
    ["C344", true],
    ["C34411", false],
    ["U", false],
    ["pumps", false],
  ])("%s of an industry (GB/T 4754)", (code, isOne) => {
    const path = "complexes[0].industry.code";
    expect(found({ complexes: [complex(industry(code))] })).toEqual(
      isOne ? [] : [["record-code", "advises", path, null]],
    );
  });

  it("two complexes of one leading body are found, by its code or its name", () => {
    const other = { id: "valves", name: "阀门" };
    const path = "complexes[1].participants[0].name";
    const code = "91350100M000100Y43";
    const same = [["record-same-lead", "advises", path, null]];
    expect(found({ complexes: [complex(lead(code)), complex({ ...other, ...lead(code, "阀门协会") })] })).toEqual(same);
    const named = (name: string) => ({ participants: [{ kind: "enterprise", name, role: "lead" as const }] });
    expect(found({ complexes: [complex(named("泵业协会")), complex({ ...other, ...named("泵业 协会") })] })).toEqual(
      same,
    );
    expect(found({ complexes: [complex(named("泵业协会")), complex({ ...other, ...named("阀门协会") })] })).toEqual([]);
  });
});

describe("a tier in other words than the plan's", () => {
  it.each([
    ["地市级", "municipal"],
    ["市级综合体", "municipal"],
    ["市級", "municipal"],
    ["市级。", "municipal"],
    ["市级创建名单", "municipal"],
    ["municipal-level", "municipal"],
    ["市", "municipal"],
    ["省级创新服务综合体", "provincial"],
    ["省級", "provincial"],
    ["省级（创建）", "provincial"],
    ["省", "provincial"],
    ["县（市、区）级", "county"],
    ["縣級", "county"],
    ["county level", "county"],
    ["国家级", undefined],
  ])("%s: found, with the one that is meant, and told as open", (tier, near) => {
    const portfolio = Portfolio.parse({
      complexes: [
        {
          id: "pumps",
          name: "泵业",
          locality: "wenling",
          milestones: [{ kind: "cultivated", tier, on: "2018-09-30" }],
        },
      ],
    });
    const [finding] = checkPortfolio(taizhou, portfolio).filter(({ rule }) => rule === "record-unknown-tier");
    expect(finding?.fault?.near).toBe(near);
    const [report] = assess(taizhou, portfolio, { asOf: "2020-12-31" }).complexes;
    expect(report?.assessment).toMatchObject({ missing: ["milestones[0].tier"] });
    expect(report && tell(taizhou, report, zhCN)).toContain("列入何层级待核实");
    expect(report && tell(taizhou, report, zhCN)).not.toContain("未列入任何层级");
  });
});

import { describe, expect, it } from "vitest";
import { tierChart } from "../../src/charts/index.js";
import {
  allocateFunding,
  assessComplex,
  assessTier,
  Complex,
  type ConditionInput,
  checkPortfolio,
  definePlan,
  describe as described,
  FundingPolicy,
  Portfolio,
  type PortfolioInput,
} from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { rowsOf, toRows } from "../../src/tables/index.js";
import { base } from "../standards/sister-plan.js";

/*
 * What a condition says, in a plan in which nothing goes by its id: whatever stands in the wrong list is seen.
 */

const own = (id: string, zh: string, english: string) => ({ id, label: { zh, en: english } });

const plan = (standard: object, more: object = {}) =>
  definePlan({
    ...base,
    tiers: [own("county", "县级", "county level"), own("provincial", "省级", "provincial level")],
    functions: [own("new", "新品开发", "new products"), own("provincial", "省级服务", "services for the province")],
    capabilities: [own("industry", "产业展厅", "showroom")],
    lists: [own("cultivation", "培育", "cultivation"), own("new", "创建", "creation")],
    traits: [
      {
        ...own("region", "区域", "region"),
        members: [own("delta", "三角洲", "the delta"), own("hills", "山区", "the hills")],
      },
    ],
    observed: [
      { ...own("sales", "销售收入", "sales"), unit: "yuan" },
      { ...own("share", "外销占比", "share sold abroad"), unit: "ratio" },
      { ...own("chains", "已融合的链", "chains joined"), unit: "count" },
    ],
    standards: [
      {
        ...own("rule", "条件", "condition"),
        clauses: ["1"],
        effect: "decides",
        ...standard,
      },
    ],
    ...more,
  } as unknown as Parameters<typeof definePlan>[0]);

type Facts = Partial<PortfolioInput["complexes"][number]>;
type Years = { readonly [year: number]: { readonly [key: string]: unknown } };

function said(
  standard: object,
  facts: Facts = {},
  years: Years = {},
  rest: Partial<PortfolioInput> = {},
  more: object = {},
) {
  const portfolio = Portfolio.parse({
    complexes: [{ id: "x", name: "x", locality: "east", milestones: [], ...facts }],
    records: Object.entries(years).map(([year, observed]) => ({ complex: "x", year: Number(year), observed })),
    ...rest,
  } as PortfolioInput);
  const [complex = expect.fail()] = portfolio.complexes;
  const made = plan(standard, more);
  const [finding = expect.fail()] = assessTier(made, complex, "county", { asOf: "2020-12-31", portfolio }).findings;
  return [zhCN, en].map((language) => described(made, finding, language, { portfolio }));
}

const checklist = { list: { observed: "chains" }, has: ["innovation", "industry"] };
const listedSo: Facts = { milestones: [{ kind: "cultivated", tier: "county", on: "2018-05-01", list: "new" }] };
const sold = (share2019: number, share2020: number): Years => ({
  2019: { share: share2019 },
  2020: { share: share2020 },
});

describe("a condition says", () => {
  it.each<readonly [string, ConditionInput, Facts, Years, zh: string, english: string]>([
    [
      "of the change of a share percentage points",
      { value: { change: "share" }, atLeast: "0.05" },
      {},
      sold(0.1, 0.125),
      "条件2.5个百分点，要求5个百分点，还差2.5个百分点（1）",
      "condition 2.5 percentage points, required 5 percentage points, short by 2.5 percentage points (1)",
    ],
    [
      "of a share per cent",
      { value: "share", atLeast: "0.05" },
      {},
      sold(0.1, 0.125),
      "条件12.5%，要求5%，符合（1）",
      "condition 12.5%, required 5%: met (1)",
    ],
    [
      "by how many percentage points a share falls short",
      { value: "share", atLeast: "0.3" },
      {},
      sold(0.1, 0.125),
      "条件12.5%，要求30%，还差17.5个百分点（1）",
      "condition 12.5%, required 30%, short by 17.5 percentage points (1)",
    ],
    [
      "no unit of a sum of things counted in several",
      { value: { sum: ["sales", { of: "sales", times: "0.1" }] }, atLeast: 10 },
      {},
      { 2020: { sales: 5 } },
      "条件5.5，要求10，还差4.5（1）",
      "condition 5.5, required 10, short by 4.5 (1)",
    ],
    [
      "to four places of what is enough, the nearest",
      { value: "sales", atLeast: "5.00006" },
      {},
      { 2020: { sales: 5.00016 } },
      "条件5.0002元，要求5.0001元，符合（1）",
      "condition 5.0002 yuan, required 5.0001 yuan: met (1)",
    ],
    [
      "of what has to be passed and is not, never more than it is",
      { value: "sales", above: 5 },
      {},
      { 2020: { sales: 4.99999 } },
      "条件4.9999元，要求超过5元，还差0.0001元（1）",
      "condition 4.9999 yuan, more than 5 yuan, short by 0.0001 yuan (1)",
    ],
    [
      "of what must not be reached and is, never less than it is",
      { value: "sales", below: 5 },
      {},
      { 2020: { sales: 5.00001 } },
      "条件5.0001元，要求低于5元，超出0.0001元（1）",
      "condition 5.0001 yuan, less than 5 yuan, over by 0.0001 yuan (1)",
    ],
    [
      "what a trait is, by the name that it has in the plan",
      { choice: "region", in: ["hills"] },
      { traits: { region: "hills" } },
      {},
      "条件：山区，符合（1）",
      "condition: the hills: met (1)",
    ],
    [
      "what a focus is, and of a function with its id what that is",
      {
        all: [
          { choice: "focus", in: ["new"] },
          { list: "functions", has: ["new"] },
        ],
      },
      { focus: ["traditional"], functions: [] },
      {},
      "条件须全部符合（服务方向：传统动能，不属于新动能：不符合；服务功能1项中有0项；缺新品开发：不符合）：不符合（1）",
      "condition: all of (focus: traditional ones, not new drivers: unmet; service functions: 0 of 1; lacking new products: unmet): unmet (1)",
    ],
    [
      "of an operating model that there is none, as a word and not as an id",
      { all: [{ choice: "operatingModel", in: ["none"] }, { not: { choice: "operatingModel", in: ["none"] } }] },
      { operatingModel: "none" },
      {},
      "条件须全部符合（运营模式：无：符合；运营模式不得为无（实际：无）：不符合）：不符合（1）",
      "condition: all of (operating model: none: met; operating model must not be none (actual: none): unmet): unmet (1)",
    ],
    [
      "of a choice that is not recorded that none is asked for",
      { choice: "operatingModel", in: ["none", "council"] },
      {},
      {},
      "条件未记录，要求无或council（1）",
      "condition not recorded, required none or council (1)",
    ],
    [
      "of a list that is not recorded what is asked for all the same",
      {
        all: [
          { list: "functions", has: ["new"] },
          { list: "functions", has: ["new", "provincial"] },
          { list: "functions", has: ["new", "provincial"], atLeast: 1, required: ["new"] },
        ],
      },
      {},
      {},
      "条件须全部符合（服务功能未记录，要求新品开发：待核实；服务功能未记录，要求全部2项：待核实；服务功能未记录，要求2项中有1项；必须有新品开发：待核实）：待核实（1）",
      "condition: all of (service functions not recorded, required new products: unknown; service functions not recorded, required all 2: unknown; service functions not recorded, required 1 of 2; new products must be among them: unknown): unknown (1)",
    ],
    [
      "and of one with a word that nobody knows",
      { list: "functions", has: ["provincial"] },
      { functions: ["nwe"] },
      {},
      "条件所填“nwe”无法识别，要求省级服务（1）",
      'condition: not understood: "nwe", required services for the province (1)',
    ],
    [
      "but nothing is asked for of what must not be",
      { not: { list: "functions", has: ["new", "provincial"], atLeast: 1 } },
      {},
      {},
      "条件：服务功能不得有新品开发、省级服务中的1个（实际未记录）：待核实（1）",
      "condition: service functions must not include 1 of new products, services for the province (actual not recorded): unknown (1)",
    ],
    [
      "a member by its list, though a choice has its id",
      { list: "capabilities", has: ["industry"] },
      { capabilities: [] },
      {},
      "条件1项中有0项；缺产业展厅（1）",
      "condition: 0 of 1; lacking showroom (1)",
    ],
    [
      "which of a checklist are done, by their names",
      { all: [checklist] },
      {},
      { 2020: { chains: { done: ["innovation"] } } },
      "条件须全部符合（已融合的链2项中有1项；缺产业链：不符合）：不符合（1）",
      "condition: all of (chains joined: 1 of 2; lacking industry chain: unmet): unmet (1)",
    ],
    [
      "on which list, by its name",
      { listed: { lists: ["new"], tiers: ["county"] } },
      listedSo,
      {},
      "条件：列入名单（县级，创建名单）：是，符合（1）",
      "condition: listed (county level, on the creation list): yes: met (1)",
    ],
    [
      "of grants from which tier, not of the function with its id",
      { value: { granted: { levels: ["provincial"], sources: ["social-capital", "lottery"] } }, atLeast: 1 },
      {},
      {},
      "条件未记录，要求1元（1）",
      "condition not recorded, required 1 yuan (1)",
    ],
    [
      "by how long what is late",
      {
        all: [
          { value: { late: "answer" }, atMost: 0 },
          { value: { late: "solution" }, atMost: 30 },
          { value: { late: "report" }, atMost: 0 },
        ],
      },
      {},
      {},
      "条件须全部符合（答复逾期未记录，要求不超过0天：待核实；解决逾期未记录，要求不超过30天：待核实；上报逾期未记录，要求不超过0天：待核实）：待核实（1）",
      "condition: all of (delay in an answer not recorded, at most 0 days: unknown; delay in a solution not recorded, at most 30 days: unknown; delay in a report not recorded, at most 0 days: unknown): unknown (1)",
    ],
    [
      "and so where it is one of several",
      { all: [{ value: { granted: { levels: ["provincial"], sources: ["social-capital", "lottery"] } }, atLeast: 1 }] },
      {},
      {},
      "条件须全部符合（获拨资金（省级，社会资本，“lottery”）未记录，要求1元：待核实）：待核实（1）",
      'condition: all of (grants (provincial level, social capital, "lottery") not recorded, required 1 yuan: unknown): unknown (1)',
    ],
  ])("%s", (_what, requires, facts, years, zh, english) => {
    expect(said({ requires }, facts, years)).toEqual([zh, english]);
  });

  it("of several parts that are not asked what they come to, not that they are not asked", () => {
    const when = { choice: "region", in: ["hills"] };
    const requires = { all: [{ value: "sales", atLeast: 5 }] };
    expect(said({ requires, when }, { traits: { region: "delta" } }, { 2020: { sales: 4 } })).toEqual([
      "条件须全部符合（销售收入4元，要求5元，还差1元：不符合）；不适用（区域：三角洲，不属于山区）（1）",
      "condition: all of (sales 4 yuan, required 5 yuan, short by 1 yuan: unmet); not applicable, region: the delta, not the hills (1)",
    ]);
  });

  it("for whom it is asked, of several parts which failed", () => {
    const when = { any: [{ choice: "region", in: ["hills"] }, { not: { value: "sales", atLeast: 1 } }] };
    expect(
      said({ requires: { value: "sales", atLeast: 5 }, when }, { traits: { region: "delta" } }, { 2020: { sales: 4 } }),
    ).toEqual([
      "条件4元，要求5元；不适用（符合其一即可（区域：三角洲，不属于山区：不符合；销售收入4元，要求低于1元，超出3元：不符合）：不符合）（1）",
      "condition 4 yuan, required 5 yuan; not applicable, any one of (region: the delta, not the hills: unmet; sales 4 yuan, less than 1 yuan, over by 3 yuan: unmet): unmet (1)",
    ]);
  });

  it("on a list of the caller's own by the name that it is declared with", () => {
    const requires = { listed: { lists: ["pilot"] } };
    const of = (rest: Partial<PortfolioInput>) => said({ requires }, {}, {}, rest, { lists: undefined });
    expect(of({ members: { lists: [own("pilot", "试点", "pilots")] } })).toEqual([
      "条件：列入名单（试点名单）：否（1）",
      "condition: listed (on the pilots list): no (1)",
    ]);
    expect(of({})).toEqual([
      "条件：列入名单（“pilot”名单）：否（1）",
      'condition: listed (on the "pilot" list): no (1)',
    ]);
  });

  it("of a figure by tier that the tier is not known, not that there is no figure", () => {
    const policy = FundingPolicy.parse({
      ...own("grant", "补助", "grant"),
      provenance: "external",
      clauses: [],
      payee: "complex",
      rule: { kind: "entitlement", amount: { fixed: 100 } },
      eligible: { value: "sales", atLeast: { county: 5, provincial: 10 } },
    });
    const portfolio = Portfolio.parse({
      complexes: [
        {
          id: "x",
          name: "甲",
          locality: "east",
          milestones: [{ kind: "cultivated", tier: "contry", on: "2018-05-01" }],
        },
      ],
      records: [{ complex: "x", year: 2020, observed: { sales: 7 } }],
    });
    const made = plan({ requires: { value: "sales", atLeast: 1 } });
    const [line = expect.fail()] = allocateFunding(policy, [], { plan: made, portfolio, asOf: "2020-12-31" }).lines;
    expect(described(made, line, zhCN)).toContain("是否符合申领条件待核实：销售收入7元，尚缺资料：层级");
    expect(described(made, line, en)).toContain(
      "whether the policy is for it is open: sales 7 yuan, not recorded: the tier",
    );
  });
});

it("a milestone that cannot be goes by its day, kind, tier and list, in their own names", () => {
  const milestone = (kind: string, on: string, more: object = {}) => ({ kind, tier: "county", on, ...more });
  const milestones = [
    milestone("recognised", "2019-05-01", { list: "new" }),
    milestone("delisted", "2019-01-01", { list: "new" }),
    milestone("cultivated", "2020-05-01"),
  ];
  const portfolio = Portfolio.parse({ complexes: [{ id: "x", name: "甲", locality: "east", milestones }] } as never);
  const made = plan({ requires: { value: "sales", atLeast: 1 } });
  const faults = checkPortfolio(made, portfolio).filter(({ rule }) => rule === "record-milestone-order");
  const told = [zhCN, en].map((language) => faults.map((each) => described(made, each, language, { portfolio })));
  expect(told).toEqual([
    [
      expect.stringContaining("填为2019年1月1日撤销（县级、创建）"),
      expect.stringContaining("填为2020年5月1日列入培育（县级）"),
    ],
    [
      expect.stringContaining("struck off on 1 January 2019 (county level, creation)"),
      expect.stringContaining("listed for cultivation on 1 May 2020 (county level)"),
    ],
  ]);
});

describe("a fact that is a share", () => {
  const facts = [{ ...own("rented", "出租占比", "share let"), unit: "ratio" }];
  const made = plan({ test: "at-most", fact: "rented", value: "0.3", unit: "ratio" }, { facts });
  const record = { id: "x", name: "x", locality: "east", milestones: [], facts: { rented: "0.425" } };
  const assessment = assessTier(made, Complex.parse(record), "county", { asOf: "2020-12-31" });

  it("is told in per cent, and its excess in percentage points, in sentence, table and chart", () => {
    const [finding = expect.fail()] = assessment.findings;
    expect(described(made, finding, zhCN)).toBe("条件42.5%，要求不超过30%，超出12.5个百分点（1）");
    expect(described(made, finding, en)).toBe("condition 42.5%, at most 30%, over by 12.5 percentage points (1)");
    const [rows = expect.fail()] = toRows(made, finding, en).map(rowsOf);
    expect(rows[1]).toEqual(expect.arrayContaining(["30%", "42.5%", "12.5 percentage points"]));
    const assessed = assessComplex(made, Complex.parse(record), { asOf: "2020-12-31" });
    expect(JSON.stringify(tierChart(made, assessed, en))).toContain("42.5%\\n(≤ 30%)");
  });
});

import { describe, expect, it } from "vitest";
import {
  assessTier,
  Complex,
  type ConditionInput,
  definePlan,
  describe as described,
  Portfolio,
} from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { base, found, type Rule } from "./sister-plan.js";

/*
 * What a finding by a condition says: which branch held and which did not, by how much, and what is missing.
 */

type Case = readonly [Rule, Parameters<typeof found>[1], Parameters<typeof found>[2], zh: string, en: string];

const on = (more: object) =>
  ({ milestones: [{ kind: "cultivated", tier: "county", on: "2018-05-01", ...more }] }) as NonNullable<Case[1]>;
const delta = { when: { choice: "region", in: ["delta"] }, requires: { value: "sales", atLeast: 5 } } as Rule;

describe("a finding by a condition, as it is said", () => {
  it.each<Case>([
    [
      { requires: { list: "functions", has: ["a", "b"], counting: "on-site" } },
      { functions: ["a"] },
      {},
      "条件（只计场所内的）2项中有1项；缺b（1）",
      "condition (on the site alone): 1 of 2; lacking b (1)",
    ],
    [
      { requires: { listed: { tiers: ["provincial"], lists: ["creation"], from: "2018-01-01", state: "now" } } },
      {},
      {},
      "条件：列入名单（provincial，creation名单，2018年1月1日起，当日仍以最高层级在列）：否（1）",
      "condition: listed (provincial, on the creation list, from 1 January 2018, still so on the day, at its highest tier): no (1)",
    ],
    [
      {
        requires: {
          any: [{ listed: { tiers: ["provincial"], milestones: ["recognised"] } }, { value: "sales", atLeast: 5 }],
        },
      },
      {},
      { 2020: { sales: 4 } },
      "条件符合其一即可（认定（provincial）：否：不符合；销售收入4元，要求5元，还差1元：不符合）：不符合（1）",
      "condition: any one of (recognised (provincial): no: unmet; sales 4 yuan, required 5 yuan, short by 1 yuan: unmet): unmet (1)",
    ],
    [
      { requires: { listed: { lists: ["creation"] } } },
      on({}),
      {},
      "条件：列入名单（creation名单），尚缺资料：所列名单（1）",
      "condition: listed (on the creation list), not recorded: the list it stands on (1)",
    ],
    [
      { requires: { value: { over: "sales", years: 3, by: "sum" }, atLeast: 10 } },
      {},
      { 2018: { sales: 4 }, 2019: { sales: 5 } },
      "条件至少9元，要求10元，尚缺资料：销售收入（1）",
      "condition at least 9 yuan, required 10 yuan, not recorded: sales (1)",
    ],
    [
      { requires: { value: { over: "sales", years: 3, by: "least" }, atLeast: 100 } },
      {},
      { 2018: { sales: 50 }, 2020: { sales: 100 } },
      "条件至多50元，要求100元，还差至少50元（1）",
      "condition at most 50 yuan, required 100 yuan, short by at least 50 yuan (1)",
    ],
    [
      { requires: { value: { over: "sales", years: 3, by: "greatest" }, atMost: 10 } },
      {},
      { 2018: { sales: 50 }, 2020: { sales: 4 } },
      "条件至少50元，要求不超过10元，超出至少40元（1）",
      "condition at least 50 yuan, at most 10 yuan, over by at least 40 yuan (1)",
    ],
    [
      { requires: { value: { over: "sales", years: 3, by: "mean" }, atLeast: 10 } },
      {},
      { 2018: { sales: 4 }, 2019: { sales: 5 }, 2020: { sales: 7 } },
      "条件5.3333元，要求10元，还差4.6667元（1）",
      "condition 5.3333 yuan, required 10 yuan, short by 4.6667 yuan (1)",
    ],
    [
      { requires: { value: "sales", above: 4 } },
      {},
      { 2020: { sales: 4 } },
      "条件4元，要求超过4元（1）",
      "condition 4 yuan, more than 4 yuan (1)",
    ],
    [
      delta,
      { traits: { region: "hills" } },
      { 2020: { sales: 4 } },
      "条件4元，要求5元；不适用（region：hills，不属于delta）（1）",
      "condition 4 yuan, required 5 yuan; not applicable, region: hills, not delta (1)",
    ],
    [
      delta,
      {},
      { 2020: { sales: 4 } },
      "条件4元，要求5元，还差1元，尚缺资料：region（1）",
      "condition 4 yuan, required 5 yuan, short by 1 yuan, not recorded: region (1)",
    ],
    [
      { requires: { choice: "region", in: ["delta"] } },
      { traits: { region: "detla" } },
      {},
      "条件：所填“detla”无法识别，要求delta（1）",
      'condition: not understood: "detla", required delta (1)',
    ],
    [
      { requires: { not: { value: "profit", below: 0 } } },
      {},
      { 2020: { profit: -1 } },
      "条件：利润-1元，要求0元，还差1元：不符合（1）",
      "condition: profit -1 yuan, required 0 yuan, short by 1 yuan: unmet (1)",
    ],
    [
      {
        requires: {
          all: [
            { list: "functions", has: ["a", "b", "c", "d"], atLeast: 3 },
            { list: "functions", has: ["a"] },
          ],
        },
      },
      { functions: { has: ["b"], lacks: ["a"] } },
      {},
      "条件须全部符合（服务功能4项中有1项，要求3项；缺a；未记录c、d：待核实；服务功能1项中有0项；缺a：不符合）：不符合（1）",
      "condition: all of (service functions: 1 of 4, required 3; lacking a; not recorded c, d: unknown; service functions: 0 of 1; lacking a: unmet): unmet (1)",
    ],
    [
      {
        requires: {
          all: [
            { value: { ratio: ["research", "sales"] }, atLeast: "0.05" },
            { value: { growth: "sales" }, above: "0.1" },
          ],
        },
      },
      {},
      { 2019: { sales: 90 }, 2020: { research: 4, sales: 100 } },
      "条件须全部符合（研发投入÷销售收入4%，要求5%，还差1个百分点：不符合；销售收入增幅11.1111%，要求超过10%：符合）：不符合（1）",
      "condition: all of (research ÷ sales 4%, required 5%, short by 1 percentage point: unmet; growth of sales 11.1111%, more than 10%: met): unmet (1)",
    ],
    [
      {
        requires: {
          all: [
            { value: { sum: ["sales", { of: "profit", times: 2 }] }, atLeast: 10 },
            { value: { change: "sales" }, atLeast: 1 },
            { value: { observed: "sales" }, atMost: 5 },
            { value: { fact: "floor-area" }, above: 10 },
          ],
        },
      },
      { site: { floorArea: "8" } },
      { "2019": { sales: 3 }, "2020": { sales: 6, profit: 1 } },
      "条件须全部符合（销售收入＋2×利润8元，要求10元，还差2元：不符合；销售收入变化量3元，要求1元：符合；销售收入6元，要求不超过5元，超出1元：不符合；场所面积8平方米，要求超过10平方米，还差2平方米：不符合）：不符合（1）",
      "condition: all of (sales + 2 × profit 8 yuan, required 10 yuan, short by 2 yuan: unmet; change of sales 3 yuan, required 1 yuan: met; sales 6 yuan, at most 5 yuan, over by 1 yuan: unmet; floor area 8 m², more than 10 m², short by 2 m²: unmet): unmet (1)",
    ],
    [
      {
        requires: {
          all: [
            { value: { measured: "floor-area-ratio" }, atLeast: 1 },
            { value: { fact: "patents" }, atLeast: 10 },
            { value: { fact: "on-site-tenants" }, atLeast: 3 },
          ],
        },
      },
      { facts: { patents: 3 }, site: { onSiteTenants: 3 } },
      {},
      "条件须全部符合（场所面积达标比未记录，要求100%：待核实；patents3个，要求10个，还差7个：不符合；实体入驻机构数3个，要求3个：符合）：不符合（1）",
      "condition: all of (floor-area ratio not recorded, required 100%: unknown; patents 3, required 10, short by 7: unmet; number of tenants on site 3, required 3: met): unmet (1)",
    ],
    [
      {
        requires: {
          all: [
            { choice: "focus", in: ["new"] },
            { choice: "focus", in: ["traditional"] },
            { choice: "locality", in: ["west"] },
            { choice: "region", in: ["delta"] },
          ],
        },
      },
      { focus: ["new"], traits: { region: "delta" } },
      {},
      "条件须全部符合（服务方向：新动能：符合；服务方向：新动能，不属于传统动能：不符合；所在地：east，不属于west：不符合；region：delta：符合）：不符合（1）",
      "condition: all of (focus: new drivers: met; focus: new drivers, not traditional ones: unmet; locality: east, not west: unmet; region: delta: met): unmet (1)",
    ],
    [
      {
        requires: {
          any: [
            { value: { granted: { levels: ["provincial"], sources: ["government"] } }, atLeast: 10 },
            { value: { granted: {} }, atLeast: 5 },
          ],
        },
      },
      {},
      {},
      "条件符合其一即可（获拨资金（provincial，政府）未记录，要求10元：待核实；获拨资金未记录，要求5元：待核实）：待核实（1）",
      "condition: any one of (grants (provincial, government) not recorded, required 10 yuan: unknown; grants not recorded, required 5 yuan: unknown): unknown (1)",
    ],
    [
      {
        requires: {
          all: [
            { value: { over: "sales", years: 2, by: "sum" }, atLeast: 10 },
            { not: { list: "functions", has: ["a"] } },
            { any: [{ listed: { lists: ["creation"] } }, { listed: { lists: ["cultivation"], to: "2019-12-31" } }] },
          ],
        },
      },
      { functions: ["a"] },
      { "2019": { sales: 3 }, "2020": { sales: 6 } },
      "条件须全部符合（近2年销售收入合计9元，要求10元，还差1元：不符合；服务功能不得有a（实际1项中有1项）：不符合；符合其一即可（列入名单（creation名单）：是：符合；列入名单（cultivation名单，2019年12月31日止）：否：不符合）：符合）：不符合（1）",
      "condition: all of (sum of sales over 2 years 9 yuan, required 10 yuan, short by 1 yuan: unmet; service functions must not include a (actual: 1 of 1): unmet; any one of (listed (on the creation list): yes: met; listed (on the cultivation list, to 31 December 2019): no: unmet): met): unmet (1)",
    ],
    [
      { requires: { value: { growth: "sales" }, atLeast: "0.1" } },
      {},
      { "2019": { sales: 0 }, "2020": { sales: 6 } },
      "条件没有数值：基数不为正（1）",
      "condition: no figure, the base is not above zero (1)",
    ],
    [
      {
        requires: {
          any: [
            { value: "sales", atLeast: 1 },
            { value: "profit", atLeast: 1 },
          ],
        },
      },
      {},
      { "2020": { sales: 1 } },
      "条件符合其一即可（销售收入1元，要求1元：符合；利润未记录，要求1元：待核实），符合（1）",
      "condition: any one of (sales 1 yuan, required 1 yuan: met; profit not recorded, required 1 yuan: unknown): met (1)",
    ],
    [
      { requires: { value: "sales", atMost: "1.00004" } },
      {},
      { "2020": { sales: 1.00009 } },
      "条件1.0001元，要求不超过1元，超出0.0001元（1）",
      "condition 1.0001 yuan, at most 1 yuan, over by 0.0001 yuan (1)",
    ],
  ])("%#", (rule, facts, years, zh, english) => {
    const { plan, finding } = found(rule, facts, years);
    expect(described(plan, finding, zhCN)).toBe(zh);
    expect(described(plan, finding, en)).toBe(english);
  });

  it("for whom it is asked stands under `when`, held or not", () => {
    const when = (region?: string) =>
      found(delta, region ? { traits: { region } } : {}, { 2020: { sales: 4 } }).finding.when;
    expect([when("delta"), when("hills"), when()].map((each) => [each?.key, each?.verdict, each?.missing])).toEqual([
      ["rule/complex/x/county//when", "met", []],
      ["rule/complex/x/county//when", "unmet", []],
      ["rule/complex/x/county//when", "unknown", ["traits.region"]],
    ]);
    expect(found({ requires: { value: "sales", atLeast: 5 } }).finding).not.toHaveProperty("when");
  });

  it("what falls short by a hair is never said to be enough", () => {
    const rule: Rule = { requires: { value: { ratio: ["research", "sales"] }, atLeast: "0.05" } };
    const { plan, finding } = found(rule, {}, { 2020: { research: 4999999999, sales: 100000000000 } });
    expect(described(plan, finding, zhCN)).toBe("条件4.9999%，要求5%，还差0.0001个百分点（1）");
  });
});

describe("an id that several lists of a plan share", () => {
  const own = (zh: string, en: string) => [{ id: "x", label: { zh, en } }];
  const lists = {
    functions: own("研发", "R&D"),
    capabilities: own("展厅", "showroom"),
    resourceKinds: own("仪器", "instruments"),
    participantKinds: own("高校", "universities"),
    operatingModels: own("公司制", "company"),
    industryCategories: own("汽车", "cars"),
  };
  it.each<[ConditionInput, object, string, string]>([
    [{ list: "functions", has: ["x"] }, { functions: [] }, "缺研发", "lacking R&D"],
    [{ list: "capabilities", has: ["x"] }, { capabilities: [] }, "缺展厅", "lacking showroom"],
    [{ list: "resources", has: ["x"] }, { resources: [] }, "缺仪器", "lacking instruments"],
    [{ list: "participants", has: ["x"] }, { participants: [] }, "缺高校", "lacking universities"],
    [{ choice: "operatingModel", in: ["x"] }, { operatingModel: "none" }, "无，不属于公司制", "none, not company"],
    [{ choice: "category", in: ["x"] }, { industry: { id: "i", categories: [] } }, "不属于汽车", "not cars"],
    // What kinds of places are called no plan says: an id stands in quotes.
    [{ choice: "localityKind", in: ["city"] }, {}, "“county”，不属于“city”", '"county", not "city"'],
  ])("%j goes by the name that it has in the list asked", (requires, facts, zh, english) => {
    const standard = { id: "s", label: { zh: "条件", en: "condition" }, clauses: ["1"], effect: "decides", requires };
    const plan = definePlan({ ...base, ...lists, standards: [standard as never] });
    const complex = Complex.parse({ id: "a", name: "a", locality: "west", milestones: [], ...facts });
    const [finding] = assessTier(plan, complex, "county", { asOf: "2020-12-31" }).findings;
    if (!finding) throw new Error("no finding");
    expect(described(plan, finding, zhCN)).toContain(zh);
    expect(described(plan, finding, en)).toContain(english);
  });
});

it.each([
  [
    { choice: "grade", in: ["A"] },
    { grades: ["A", "B"] },
    "条件：仍可能为“A”、“B”，要求“A”（1）",
    'condition: may still be "A" or "B", required "A" (1)',
  ],
  [
    { choice: "standing", in: ["out"] },
    { standings: ["on", "out"] },
    "条件：仍可能为“on”、“out”，要求“out”（1）",
    'condition: may still be "on" or "out", required "out" (1)',
  ],
  [{ choice: "grade", in: ["A"] }, {}, "条件未记录，要求“A”（1）", 'condition not recorded, required "A" (1)'],
  [
    { choice: "grade", in: ["A", "B"] },
    { grades: ["A", "B"] },
    "条件：“A”、“B”，符合（1）",
    'condition: "A", "B": met (1)',
  ],
  [
    {
      any: [
        { choice: "grade", in: ["A"] },
        { choice: "region", in: ["delta"] },
      ],
    },
    { grades: ["A", "B"] },
    "等次：仍可能为“A”、“B”，要求“A”：待核实",
    'grade: may still be "A" or "B", required "A": unknown',
  ],
] as const)("what an appraisal leaves open says what is still possible: %j of %j", (requires, open, zh, english) => {
  const plan = definePlan({ ...base, standards: [{ ...OBSERVED_STANDARD, requires } as never] });
  const complex = Complex.parse({ id: "a", name: "a", locality: "west", milestones: [] });
  const [finding] = assessTier(plan, complex, "county", { asOf: "2020-12-31", ...open }).findings;
  if (!finding) throw new Error("no finding");
  expect(described(plan, finding, zhCN)).toContain(zh);
  expect(described(plan, finding, en)).toContain(english);
});

it("a key that the library knows goes by the name that a plan's dictionary gives it", () => {
  const { observed: own } = base;
  const standard = { ...OBSERVED_STANDARD, requires: { any: [{ value: "enterprises-served", atLeast: 3 }] } };
  const plan = definePlan({
    ...base,
    observed: [...own, { id: "enterprises-served", label: { zh: "惠及企业", en: "firms reached" }, unit: "count" }],
    standards: [standard as never],
  });
  const complex = Complex.parse({ id: "a", name: "a", locality: "west", milestones: [] });
  const portfolio = Portfolio.parse({
    complexes: [complex],
    records: [{ complex: "a", year: 2020, observed: { "enterprises-served": 2 } }],
  });
  const [finding] = assessTier(plan, complex, "county", { asOf: "2020-12-31", portfolio }).findings;
  if (!finding) throw new Error("no finding");
  expect(described(plan, finding, zhCN)).toContain("惠及企业2个，要求3个");
  expect(described(plan, finding, en)).toContain("firms reached 2, required 3");
});

const OBSERVED_STANDARD = { id: "s", label: { zh: "条件", en: "condition" }, clauses: ["1"], effect: "decides" };

it.each([
  [["创建名单"], ["creation list"], "列入名单（创建名单）", "listed (on the creation list)"],
  [["创建"], ["creation"], "列入名单（创建名单）", "listed (on the creation list)"],
  [
    ["创建名单", "培育名单"],
    ["The creation List", "list of pilots"],
    "列入名单（创建名单或培育名单）",
    "listed (on the creation List or the list of pilots)",
  ],
  [
    ["创建", "培育名单"],
    ["creation", "pilot list"],
    "列入名单（创建名单或培育名单）",
    "listed (on the creation list or the pilot list)",
  ],
])("a list is called one once: %j, %j", (zh, english, saidZh, saidEn) => {
  const any = { kinds: [], tiers: [], from: "", to: "", now: false, target: "" };
  expect(zhCN.conditions.listing({ ...any, lists: zh })).toBe(saidZh);
  expect(en.conditions.listing({ ...any, lists: english })).toBe(saidEn);
});

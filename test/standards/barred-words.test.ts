import { describe, expect, it } from "vitest";
import { type ConditionInput, describe as described } from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { ja } from "../languages/japanese.js";
import { found } from "./sister-plan.js";

describe("what must not be so", () => {
  const sales = (side: object) => ({ value: "sales", ...side }) as ConditionInput;
  const listed = { listed: { lists: ["creation"] } };
  const functions = { list: "functions", has: ["a", "b", "c"] } as const;
  const sold = { 2020: { sales: 5 } };
  it.each<[ConditionInput, Parameters<typeof found>[1], Parameters<typeof found>[2], string, string]>([
    [
      { choice: "region", in: ["delta"] },
      { traits: { region: "delta" } },
      {},
      "region不得为delta（实际：delta）：不符合",
      "region must not be delta (actual: delta): unmet",
    ],
    [
      { choice: "region", in: ["delta", "hills"] },
      {},
      {},
      "region不得为delta、hills（实际未记录）：待核实",
      "region must not be delta or hills (actual not recorded): unknown",
    ],
    [
      { choice: "region", in: ["delta"] },
      { traits: { region: "hills" } },
      {},
      "region不得为delta（实际：hills），符合",
      "region must not be delta (actual: hills): met",
    ],
    [
      { choice: "region", in: ["delta"] },
      { traits: { region: "detla" } },
      {},
      "region不得为delta（实际：所填“detla”无法识别）：待核实",
      'region must not be delta (actual: not understood: "detla"): unknown',
    ],
    [sales({ atLeast: 5 }), {}, sold, "销售收入5元，要求低于5元：不符合", "sales 5 yuan, less than 5 yuan: unmet"],
    [sales({ atLeast: 6 }), {}, sold, "销售收入5元，要求低于6元，符合", "sales 5 yuan, less than 6 yuan: met"],
    [
      sales({ above: 4 }),
      {},
      sold,
      "销售收入5元，要求不超过4元，超出1元：不符合",
      "sales 5 yuan, at most 4 yuan, over by 1 yuan: unmet",
    ],
    [sales({ atMost: 5 }), {}, sold, "销售收入5元，要求超过5元：不符合", "sales 5 yuan, more than 5 yuan: unmet"],
    [
      sales({ below: 6 }),
      {},
      sold,
      "销售收入5元，要求6元，还差1元：不符合",
      "sales 5 yuan, required 6 yuan, short by 1 yuan: unmet",
    ],
    [
      sales({ below: 5 }),
      {},
      { 2020: { sales: 4.99999 } },
      "销售收入4.9999元，要求5元，还差0.0001元：不符合",
      "sales 4.9999 yuan, required 5 yuan, short by 0.0001 yuan: unmet",
    ],
    [
      sales({ atLeast: 5 }),
      {},
      {},
      "销售收入未记录，要求低于5元：待核实",
      "sales not recorded, less than 5 yuan: unknown",
    ],
    [
      { list: "functions", has: ["a"] },
      { functions: ["a"] },
      {},
      "服务功能不得有a（实际1项中有1项）：不符合",
      "service functions must not include a (actual: 1 of 1): unmet",
    ],
    [
      functions,
      { functions: ["a"] },
      {},
      "服务功能不得同时有a、b、c（实际3项中有1项；缺b、c），符合",
      "service functions must not include all of a, b, c (actual: 1 of 3; lacking b, c): met",
    ],
    [
      { ...functions, atLeast: 2 },
      { functions: ["a", "b"] },
      {},
      "服务功能不得有a、b、c中的2个（实际3项中有2项；缺c）：不符合",
      "service functions must not include 2 of a, b, c (actual: 2 of 3; lacking c): unmet",
    ],
    [
      listed,
      { milestones: [{ kind: "cultivated", tier: "county", on: "2018-05-01", list: "creation" }] },
      {},
      "不得列入名单（creation名单）：不符合",
      "must not be listed (on the creation list): unmet",
    ],
    [
      { listed: { lists: ["cultivation"] } },
      {},
      {},
      "不得列入名单（cultivation名单），符合",
      "must not be listed (on the cultivation list): met",
    ],
    [
      { any: [{ list: "functions", has: ["a"] }] },
      { functions: ["a"] },
      {},
      "服务功能不得有a（实际1项中有1项）：不符合",
      "service functions must not include a (actual: 1 of 1): unmet",
    ],
    [
      {
        any: [
          { list: "functions", has: ["a"] },
          { choice: "region", in: ["delta"] },
        ],
      },
      { functions: ["a"], traits: { region: "hills" } },
      {},
      "不得有下列任一情形（服务功能1项中有1项：符合；region：hills，不属于delta：不符合）：不符合",
      "none of (service functions: 1 of 1: met; region: hills, not delta: unmet): unmet",
    ],
    [
      {
        all: [
          { list: "functions", has: ["a"] },
          { choice: "region", in: ["delta", "hills"] },
        ],
      },
      { functions: [], traits: { region: "hills" } },
      {},
      "不得同时有下列情形（服务功能1项中有0项；缺a：不符合；region：hills：符合），符合",
      "not all at once of (service functions: 0 of 1; lacking a: unmet; region: hills: met): met",
    ],
    [
      { ...functions, atLeast: 1, required: ["b"] },
      { functions: ["a"] },
      {},
      "不得有下列任一情形（服务功能3项中有1项，要求1项；必须有b；缺b、c：不符合），符合",
      "none of (service functions: 1 of 3, required 1; b must be among them; lacking b, c: unmet): met",
    ],
    [
      { not: { choice: "region", in: ["delta"] } },
      { traits: { region: "hills" } },
      {},
      "region：hills，不属于delta：不符合",
      "region: hills, not delta: unmet",
    ],
    [
      sales({ atLeast: 5, below: 10 }),
      {},
      sold,
      "销售收入5元，不得在5元（含）至10元（不含）之间：不符合",
      "sales 5 yuan, must not lie between 5 yuan (included) and 10 yuan (excluded): unmet",
    ],
    [
      { all: [sales({ atMost: 10 }), sales({ above: 5 })] },
      {},
      {},
      "销售收入未记录，不得在5元（不含）至10元（含）之间：待核实",
      "sales not recorded, must not lie between 5 yuan (excluded) and 10 yuan (included): unknown",
    ],
    [
      { all: [sales({ atMost: 10 }), { value: { change: "sales" }, atLeast: 0 }] },
      {},
      {},
      "不得同时有下列情形（销售收入未记录，要求不超过10元：待核实；销售收入变化量未记录，要求0元，尚缺资料：销售收入、上一年度销售收入：待核实）：待核实",
      "not all at once of (sales not recorded, at most 10 yuan: unknown; change of sales not recorded, required 0 yuan, not recorded: sales, sales of the year before: unknown): unknown",
    ],
  ])("%j of %j, %j", (not, facts, years, zh, english) => {
    const { plan, finding } = found({ requires: { not } }, facts, years);
    const several = /^不得(?:有下列|同时有)/u.test(zh);
    expect(described(plan, finding, zhCN)).toBe(`条件${several ? "" : "："}${zh}（1）`);
    expect(described(plan, finding, en)).toBe(`condition: ${english} (1)`);
    expect(described(plan, finding, ja)).not.toMatch(/不|得|not/u);
  });
});

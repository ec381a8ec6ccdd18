import { describe, expect, it } from "vitest";
import { describe as described } from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { found, type Rule } from "./sister-plan.js";

/*
 * Four rules as sister policies write them: of each case which branch held and which did not, by how much, and what is
 * missing, in both languages.
 */

type Facts = Parameters<typeof found>[1];
type Said = readonly [what: string, facts: Facts, sales: number | undefined, zh: string, en: string];

const says = (rule: Rule, cases: readonly Said[]) =>
  it.each(cases)("%s", (_, facts, sales, zh, english) => {
    const { plan, finding } = found(rule, facts, sales === undefined ? {} : { 2020: { sales } });
    expect(described(plan, finding, zhCN)).toBe(zh);
    expect(described(plan, finding, en)).toBe(english);
  });

const sales = (atLeast: number) => ({ value: "sales", atLeast });
const patents = (atLeast: number) => ({ value: { fact: "patents" }, atLeast });
const inDelta = { choice: "region", in: ["delta"] };

describe("A or B: 100 yuan of sales or three patents", () => {
  says({ requires: { any: [sales(100), patents(3)] } }, [
    [
      "B alone held",
      { facts: { patents: 3 } },
      40,
      "条件符合其一即可（销售收入40元，要求100元，还差60元：不符合；patents3个，要求3个：符合），符合（1）",
      "condition: any one of (sales 40 yuan, required 100 yuan, short by 60 yuan: unmet; patents 3, required 3: met): met (1)",
    ],
    [
      "neither",
      { facts: { patents: 2 } },
      40,
      "条件符合其一即可（销售收入40元，要求100元，还差60元：不符合；patents2个，要求3个，还差1个：不符合）：不符合（1）",
      "condition: any one of (sales 40 yuan, required 100 yuan, short by 60 yuan: unmet; patents 2, required 3, short by 1: unmet): unmet (1)",
    ],
    [
      "A is open",
      { facts: { patents: 2 } },
      undefined,
      "条件符合其一即可（销售收入未记录，要求100元：待核实；patents2个，要求3个，还差1个：不符合）：待核实（1）",
      "condition: any one of (sales not recorded, required 100 yuan: unknown; patents 2, required 3, short by 1: unmet): unknown (1)",
    ],
  ]);
});

describe("5 million in the delta, 3 million elsewhere", () => {
  const either = {
    any: [{ all: [inDelta, sales(5000000)] }, { all: [{ not: inDelta }, sales(3000000)] }],
  };
  says({ requires: either } as Rule, [
    [
      "4 million in the delta",
      { traits: { region: "delta" } },
      4000000,
      "条件符合其一即可（须全部符合（region：delta：符合；销售收入4,000,000元，要求5,000,000元，还差1,000,000元：不符合）：不符合；须全部符合（region不得为delta（实际：delta）：不符合；销售收入4,000,000元，要求3,000,000元：符合）：不符合）：不符合（1）",
      "condition: any one of (all of (region: delta: met; sales 4,000,000 yuan, required 5,000,000 yuan, short by 1,000,000 yuan: unmet): unmet; all of (region must not be delta (actual: delta): unmet; sales 4,000,000 yuan, required 3,000,000 yuan: met): unmet): unmet (1)",
    ],
    [
      "4 million in the hills",
      { traits: { region: "hills" } },
      4000000,
      "条件符合其一即可（须全部符合（region：hills，不属于delta：不符合；销售收入4,000,000元，要求5,000,000元，还差1,000,000元：不符合）：不符合；须全部符合（region不得为delta（实际：hills）：符合；销售收入4,000,000元，要求3,000,000元：符合）：符合），符合（1）",
      "condition: any one of (all of (region: hills, not delta: unmet; sales 4,000,000 yuan, required 5,000,000 yuan, short by 1,000,000 yuan: unmet): unmet; all of (region must not be delta (actual: hills): met; sales 4,000,000 yuan, required 3,000,000 yuan: met): met): met (1)",
    ],
    [
      "4 million, nobody knows where",
      {},
      4000000,
      "条件符合其一即可（须全部符合（region未记录，要求delta：待核实；销售收入4,000,000元，要求5,000,000元，还差1,000,000元：不符合）：不符合；须全部符合（region不得为delta（实际未记录）：待核实；销售收入4,000,000元，要求3,000,000元：符合）：待核实）：待核实（1）",
      "condition: any one of (all of (region not recorded, required delta: unknown; sales 4,000,000 yuan, required 5,000,000 yuan, short by 1,000,000 yuan: unmet): unmet; all of (region must not be delta (actual not recorded): unknown; sales 4,000,000 yuan, required 3,000,000 yuan: met): unknown): unknown (1)",
    ],
  ]);

  describe("as two standards, each for whom it is", () => {
    says({ when: { not: inDelta }, requires: sales(3000000) } as Rule, [
      [
        "in the hills",
        { traits: { region: "hills" } },
        2000000,
        "条件2,000,000元，要求3,000,000元，还差1,000,000元（1）",
        "condition 2,000,000 yuan, required 3,000,000 yuan, short by 1,000,000 yuan (1)",
      ],
      [
        "in the delta",
        { traits: { region: "delta" } },
        2000000,
        "条件2,000,000元，要求3,000,000元；不适用（region不得为delta（实际：delta）：不符合）（1）",
        "condition 2,000,000 yuan, required 3,000,000 yuan; not applicable, region must not be delta (actual: delta): unmet (1)",
      ],
      [
        "nobody knows where",
        {},
        2000000,
        "条件2,000,000元，要求3,000,000元，还差1,000,000元，尚缺资料：region（1）",
        "condition 2,000,000 yuan, required 3,000,000 yuan, short by 1,000,000 yuan, not recorded: region (1)",
      ],
    ]);
  });
});

describe("four in agriculture, ten otherwise", () => {
  says(
    { requires: { any: [{ all: [{ choice: "category", in: ["agriculture"] }, patents(4)] }, patents(10)] } } as Rule,
    [
      [
        "four in agriculture",
        { industry: { id: "i", categories: ["agriculture"] }, facts: { patents: 4 } },
        undefined,
        "条件符合其一即可（须全部符合（产业类别：agriculture：符合；patents4个，要求4个：符合）：符合；patents4个，要求10个，还差6个：不符合），符合（1）",
        "condition: any one of (all of (industry category: agriculture: met; patents 4, required 4: met): met; patents 4, required 10, short by 6: unmet): met (1)",
      ],
      [
        "four in machines",
        { industry: { id: "i", categories: ["machines"] }, facts: { patents: 4 } },
        undefined,
        "条件符合其一即可（须全部符合（产业类别：machines，不属于agriculture：不符合；patents4个，要求4个：符合）：不符合；patents4个，要求10个，还差6个：不符合）：不符合（1）",
        "condition: any one of (all of (industry category: machines, not agriculture: unmet; patents 4, required 4: met): unmet; patents 4, required 10, short by 6: unmet): unmet (1)",
      ],
      [
        "four in no recorded industry",
        { facts: { patents: 4 } },
        undefined,
        "条件符合其一即可（须全部符合（产业类别未记录，要求agriculture：待核实；patents4个，要求4个：符合）：待核实；patents4个，要求10个，还差6个：不符合）：待核实（1）",
        "condition: any one of (all of (industry category not recorded, required agriculture: unknown; patents 4, required 4: met): unknown; patents 4, required 10, short by 6: unmet): unknown (1)",
      ],
    ],
  );
});

describe("three of four, this one among them", () => {
  says({ requires: { list: "functions", has: ["a", "b", "c", "d"], atLeast: 3, required: ["a"] } }, [
    [
      "three with it",
      { functions: ["a", "b", "d"] },
      undefined,
      "条件4项中有3项，要求3项；必须有a；缺c，符合（1）",
      "condition: 3 of 4, required 3; a must be among them; lacking c: met (1)",
    ],
    [
      "three without it",
      { functions: ["b", "c", "d"] },
      undefined,
      "条件4项中有3项，要求3项；必须有a；缺a（1）",
      "condition: 3 of 4, required 3; a must be among them; lacking a (1)",
    ],
    [
      "two with it",
      { functions: ["a", "b"] },
      undefined,
      "条件4项中有2项，要求3项；必须有a；缺c、d（1）",
      "condition: 2 of 4, required 3; a must be among them; lacking c, d (1)",
    ],
    [
      "two with it, one not recorded",
      { functions: { has: ["a", "b"], lacks: ["c"] } },
      undefined,
      "条件4项中有2项，要求3项；必须有a；缺c；未记录d（1）",
      "condition: 2 of 4, required 3; a must be among them; lacking c; not recorded d (1)",
    ],
  ]);
});

import { describe, expect, it } from "vitest";
import {
  allocateFunding,
  checkPortfolio,
  type Milestone,
  Portfolio,
  readFundingPolicy,
  rowOf,
  tiersOn,
  describe as told,
  trackTargets,
} from "../../src/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou } from "../../src/taizhou/index.js";

const asOf = "2020-12-31";
const on = (list: string | undefined, day: string): Milestone => ({
  kind: "cultivated",
  tier: "provincial",
  on: day,
  ...(list !== undefined && { list }),
});
const off = (list: string, day = "2019-06-01"): Milestone => ({ kind: "delisted", tier: "provincial", on: day, list });

/** Who is paid for standing on a list now: yes, no, or open. */
function paidOn(portfolio: Portfolio, list: string) {
  const policy = readFundingPolicy(
    {
      id: "p",
      label: { zh: "政策", en: "policy" },
      provenance: "illustrative",
      clauses: [],
      payee: "complex",
      rule: { kind: "entitlement", amount: { fixed: 1 } },
      eligible: { listed: { lists: [list], state: "now" } },
    },
    { plan: taizhou },
  );
  const [line] = allocateFunding(policy, [], { plan: taizhou, portfolio, asOf }).lines;
  return line === undefined ? "no" : line.certain ? "yes" : "open";
}

describe("a delisting that names a list ends that list", () => {
  it.each([
    // milestones, held, stock at the least and at the most, on 创建, on 培育
    [
      "moved up, and then off the list it came from",
      [on("cultivation", "2018-05-01"), on("creation", "2019-05-01"), off("cultivation")],
      1,
      1,
      "yes",
      "no",
    ],
    ["never on the list named", [on("creation", "2019-05-01"), off("cultivation")], 1, 1, "yes", "no"],
    ["moved down", [on("creation", "2018-05-01"), on("cultivation", "2019-05-01")], 1, 1, "no", "yes"],
    [
      "moved down and then off",
      [on("creation", "2018-05-01"), on("cultivation", "2019-05-01"), off("cultivation")],
      0,
      0,
      "no",
      "no",
    ],
    ["on the list named", [on("creation", "2018-05-01"), off("creation")], 0, 0, "no", "no"],
    ["on a list that is not recorded", [on(undefined, "2018-05-01"), off("creation")], 0, 1, "open", "open"],
    ["off a list that nobody knows", [on("creation", "2018-05-01"), off("创建")], 0, 1, "open", "no"],
  ] as const)("%s", (_, milestones, least, most, creation, cultivation) => {
    const portfolio = Portfolio.parse({ complexes: [{ id: "a", name: "甲", locality: "wenling", milestones }] });
    const row = rowOf(trackTargets(taizhou, portfolio, { asOf }), { target: "provincial-stock" });
    expect([row?.range?.least ?? row?.achieved, row?.range?.most ?? row?.achieved].map(String)).toEqual([
      `${least}`,
      `${most}`,
    ]);
    expect([paidOn(portfolio, "creation"), paidOn(portfolio, "cultivation")]).toEqual([creation, cultivation]);
    const held = portfolio.complexes.flatMap((complex) => tiersOn(taizhou, complex, asOf));
    if (least === most) expect(held).toHaveLength(least);
  });

  it("asks for the list that would say so", () => {
    const portfolio = Portfolio.parse({
      complexes: [
        { id: "a", name: "甲", locality: "wenling", milestones: [on(undefined, "2018-05-01"), off("creation")] },
      ],
    });
    const row = rowOf(trackTargets(taizhou, portfolio, { asOf }), { target: "provincial-stock" });
    expect(row?.undecided).toEqual(["a"]);
    const policy = { kind: "entitlement", amount: { fixed: 1 } } as const;
    const [line] = allocateFunding(
      readFundingPolicy({
        id: "p",
        label: { zh: "政策", en: "policy" },
        provenance: "illustrative",
        clauses: [],
        payee: "complex",
        rule: policy,
      }),
      [],
      { plan: taizhou, portfolio, asOf },
    ).lines;
    expect(line).toMatchObject({ certain: false, missing: ["complexes[0].milestones[0].list"] });
  });

  it("is found when it never stood on that list, by the lists' names", () => {
    const portfolio = Portfolio.parse({
      complexes: [
        { id: "a", name: "甲", locality: "wenling", milestones: [on("creation", "2019-05-01"), off("cultivation")] },
      ],
    });
    expect(checkPortfolio(taizhou, portfolio).map((finding) => told(taizhou, finding, zhCN, { portfolio }))).toEqual([
      "甲：里程碑顺序不可能成立，填为2019年6月1日撤销（省级、培育名单）；应为自其所在名单的撤销，如2019年6月1日撤销（省级、创建名单）（2.4，2.5，2.6）",
    ]);
  });
});

import type { FundingAllocation, FundingRule } from "../../funding/index.js";
import { compareDecimals, type DecimalString, sumDecimals } from "../../kernel/index.js";
import type { Naming } from "../../wording/index.js";
import { COLOURS } from "../palette.js";
import { partsOf, type Stop } from "./payees.js";

/** Money from one stop to another, in yuan. */
export interface Flow {
  readonly from: Stop;
  readonly to: Stop;
  readonly amount: DecimalString;
}

/** From the budget to the rules, and from each to those it pays; as many payees apart as there is room for. */
export function flowsOf(naming: Naming, allocation: FundingAllocation, apart: number): Flow[] {
  const { language } = naming;
  const words = naming.language.charts.funding;
  const budget: Stop = {
    id: "budget",
    name: allocation.budget === undefined ? words.due : words.budget,
    colour: COLOURS.blue,
    depth: 0,
  };
  const left: Stop = { id: "left", name: words.unallocated, colour: COLOURS.grey, depth: 1 };
  const parts = partsOf(naming, allocation.lines, apart);
  const rules = [...new Set(parts.map(({ by }) => by))].map((by) => {
    const mine = parts.filter((part) => part.by === by);
    const stop: Stop = { id: `rule:${by}`, name: language.words.fundingRules[by], colour: RULE_COLOURS[by], depth: 1 };
    return { stop, mine, amount: sumDecimals(mine.map(({ amount }) => amount)) };
  });
  return [
    ...rules.map(({ stop, amount }) => ({ from: budget, to: stop, amount })),
    { from: budget, to: left, amount: allocation.unallocated },
    ...rules.flatMap(({ stop, mine }) => {
      const payees = new Map(mine.map(({ payee }) => [payee.id, payee]));
      return [...payees.values()].map((payee) => ({
        from: stop,
        to: payee,
        amount: sumDecimals(mine.filter((part) => part.payee.id === payee.id).map(({ amount }) => amount)),
      }));
    }),
  ].filter(({ amount }) => compareDecimals(amount, "0") > 0);
}

const RULE_COLOURS: { readonly [R in FundingRule["kind"]]: string } = /* @__PURE__ */ (() => ({
  equal: COLOURS.purple,
  proportional: COLOURS.green,
  "by-grade": COLOURS.orange,
  entitlement: COLOURS.vermillion,
}))();

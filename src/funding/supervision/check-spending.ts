import { compareDecimals, type DecimalString, daysBetween, subtractDecimals, sumDecimals } from "../../kernel/index.js";
import { type Expenditure, readsAsOneOf } from "../../registry/index.js";
import { fenIn, yuanOf } from "../fen.js";
import { paidOut } from "./check-clawback.js";
import type { Found, FundCheck, GrantOn, MaybeSpent } from "./fund-check.js";

/** Rules on how the money of a grant is spent. */
export const spendingChecks: readonly FundCheck[] = /* @__PURE__ */ (() => [
  { rule: "fund-overspent", effect: "decides", find: known(overspent) },
  { rule: "fund-category", effect: "decides", find: known(categories) },
  { rule: "fund-period", effect: "decides", find: known(outsidePeriod) },
  { rule: "fund-unspent", effect: "decides", find: known(unspent) },
  { rule: "fund-pace", effect: "advises", find: known(pace) },
])();

interface SpentOn extends GrantOn {
  readonly spent: readonly Expenditure[];
}

/**
 * Where no spending is recorded, it is unknown what was spent; what nothing is asked of stays so. What may have been spent
 * of it leaves open what is another with that and without, and the figures of the rest.
 */
function known(find: (on: SpentOn) => Found[]): FundCheck["find"] {
  return (on) => {
    const { spent = [], maybe = [] } = on;
    const found = find({ ...on, spent });
    if (found.every(({ verdict }) => verdict === "not-applicable")) return found;
    if (on.spent === undefined) return [{ verdict: "unknown", missing: ["expenditures"] }];
    const more = [maybe, maybe.filter(isSpent), maybe.filter((each) => !isSpent(each))].map((those) =>
      find({ ...on, spent: [...spent, ...those.map(({ spending }) => spending)] }),
    );
    const paths = [...new Set(maybe.map(({ path }) => path))];
    return found.map((each, at) => {
      const others = more.flatMap((those) => those[at] ?? []);
      if (others.every(({ actual, verdict }) => actual === each.actual && verdict === each.verdict)) return each;
      const { actual: _actual, shortfall: _shortfall, ...open } = each;
      const ends = (key: "actual" | "shortfall") =>
        [each, ...others].flatMap((one) => one[key] ?? []).sort(compareDecimals);
      const [actuals, [shortfall]] = [ends("actual"), ends("shortfall")];
      const [least, most] = [actuals[0], actuals.at(-1)];
      const known = { ...open, ...(least && most && actuals.length > others.length && { range: { least, most } }) };
      return others.some(({ verdict }) => verdict !== each.verdict)
        ? { ...known, verdict: "unknown", missing: paths }
        : { ...known, ...(shortfall && { shortfall }) };
    });
  };
}

function isSpent({ spending }: MaybeSpent): boolean {
  return compareDecimals(spending.amount, "0") > 0;
}

function overspent({ grant, spent }: SpentOn): Found[] {
  const net = netOf(spent);
  return [net === undefined ? SPENT_OPEN : atMost(grant.amount, net)];
}

/** What was spent on categories that the grant does not name; a refund counts within its own category. */
function categories({ grant, spent }: SpentOn): Found[] {
  const byCategory = netByCategory(spent);
  const used = [...byCategory.keys()];
  const allowed = grant.categories;
  if (allowed === undefined) {
    return [
      used.length === 0
        ? atMost("0", "0")
        : { verdict: "unknown", items: { has: [], lacks: [], unknown: used }, missing: ["categories"] },
    ];
  }
  const outside = [...byCategory].filter(
    ([category, net]) => !allowed.includes(category) && compareDecimals(net, "0") > 0,
  );
  // One that reads like one allowed is likely that, misspelt.
  const [unknown, lacks] = [true, false].map((isLike) =>
    outside.flatMap(([category]) => (readsAsOneOf({ id: category }, allowed, []) === isLike ? [category] : [])),
  ) as [string[], string[]];
  const items = { has: used.filter((category) => allowed.includes(category)), lacks, unknown };
  const ids = spent.flatMap(({ id, category }) => (unknown.includes(category) ? [`expenditures.${id}.category`] : []));
  if (lacks.length === 0 && unknown.length > 0) {
    return [{ verdict: "unknown", bound: "at-most", required: "0", unit: "yuan", items, missing: ids }];
  }
  const sum = sumDecimals(outside.flatMap(([category, net]) => (lacks.includes(category) ? [net] : [])));
  return [{ ...atMost("0", sum), items }];
}

/** What was spent before or after the period; a refund counts within its own category. */
function outsidePeriod({ grant: { period }, spent }: SpentOn): Found[] {
  if (isReversed(period)) return [PERIOD_OPEN];
  const outside = spent.filter(({ on }) => on < period.from || on > period.to);
  const nets = [...netByCategory(outside).values()].filter((net) => compareDecimals(net, "0") > 0);
  return [atMost("0", sumDecimals(nets))];
}

/** What was paid out and not spent when the period has ended. */
function unspent(on: SpentOn): Found[] {
  if (isReversed(on.grant.period)) return [PERIOD_OPEN];
  if (on.asOf < on.grant.period.to) return [{ verdict: "not-applicable", missing: [] }];
  return [withPaid(on, (paid, net) => atLeast(paid, net))];
}

/** While the period runs: the grant by days gone, cut off to the fen, as far as it was paid out. */
function pace(on: SpentOn): Found[] {
  const { from, to } = on.grant.period;
  if (isReversed(on.grant.period)) return [PERIOD_OPEN];
  if (on.asOf < from || on.asOf >= to) return [{ verdict: "not-applicable", missing: [] }];
  const gone = BigInt(daysBetween(from, on.asOf) + 1);
  const planned = yuanOf((fenIn(on.grant.amount) * gone) / BigInt(daysBetween(from, to) + 1));
  return [withPaid(on, (paid, net) => atLeast(compareDecimals(paid, planned) < 0 ? paid : planned, net))];
}

/** What was paid out and spent on the day, where what is recorded of both can be. */
function withPaid({ grant, spent, asOf }: SpentOn, judge: (paid: DecimalString, net: DecimalString) => Found): Found {
  const [paid, net] = [paidOut(grant, asOf), netOf(spent)];
  if (paid === undefined) return { verdict: "unknown", missing: ["instalments"] };
  return net === undefined ? SPENT_OPEN : judge(paid, net);
}

/** Of a period that ends before it begins one of the two days is wrong: nobody knows what lies in it, or whether it is over. */
function isReversed({ from, to }: SpentOn["grant"]["period"]): boolean {
  return to < from;
}

const PERIOD_OPEN: Found = { verdict: "unknown", missing: ["period"] };

const SPENT_OPEN: Found = { verdict: "unknown", missing: ["expenditures"] };

/** What was spent, less refunds; not known where more came back than had been spent. */
function netOf(spent: readonly Expenditure[]): DecimalString | undefined {
  const net = sumDecimals(spent.map(({ amount }) => amount));
  return compareDecimals(net, "0") < 0 ? undefined : net;
}

function netByCategory(spent: readonly Expenditure[]): ReadonlyMap<string, DecimalString> {
  const nets = new Map<string, DecimalString>();
  for (const { category, amount } of spent) nets.set(category, sumDecimals([nets.get(category) ?? "0", amount]));
  return nets;
}

function atMost(required: DecimalString, actual: DecimalString): Found {
  return judged("at-most", required, actual, subtractDecimals(actual, required));
}

function atLeast(required: DecimalString, actual: DecimalString): Found {
  return judged("at-least", required, actual, subtractDecimals(required, actual));
}

function judged(
  bound: "at-least" | "at-most",
  required: DecimalString,
  actual: DecimalString,
  gap: DecimalString,
): Found {
  const known = { bound, required, actual, unit: "yuan", missing: [] };
  return compareDecimals(gap, "0") > 0 ? { verdict: "unmet", ...known, shortfall: gap } : { verdict: "met", ...known };
}

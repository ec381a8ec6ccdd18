import type { Scorecard } from "../../appraisal/index.js";
import { asFarAsRead, type Fault, faultAt, ofEach } from "../../finding/index.js";
import { pathText } from "../../kernel/index.js";
import { measureNamed, OBSERVED, unitOf } from "../../measures/index.js";
import {
  faultsOfCondition,
  faultsOfSource,
  type Known,
  knownIn,
  oneNamed,
  type Plan,
  partsOf,
  type Source,
  unknownClauses,
  unknownName,
} from "../../plan/index.js";
import { type Amount, partsOfAmount } from "./amount.js";
import { amountsOf, type FundingPolicy, gradesNamedBy } from "./policy.js";

/** What a policy is held against; of what is absent, nothing is said. */
export interface Against {
  readonly plan?: Plan;
  /** Whose grades it goes by; any, where there are none. */
  readonly scorecards?: readonly Scorecard[];
  /** The other policies that it may name. */
  readonly policies?: readonly string[];
}

/** Everything in a policy that does not fit together, or not with what it is held against. */
export function faultsOfPolicy(policy: FundingPolicy, against: Against = {}, prefix = ""): Fault[] {
  const deep = asFarAsRead(() => amountsOf(policy).filter(({ amount }) => depthOf(amount) > DEEPEST_AMOUNT));
  const faults = deep.length > 0 ? deep.slice(0, 1).map(tooDeep) : faultsWithin(policy, against);
  return prefix === "" ? faults : faults.map((fault) => ({ ...fault, path: `${prefix}.${fault.path}` }));
}

function faultsWithin(policy: FundingPolicy, against: Against): Fault[] {
  const known = knownTo(policy, against);
  // The standing follows from appraisals of several years, and who supervises money has no sheets at hand.
  const [now, later] = [
    { ...known, barred: ["standing"] as const },
    { ...known, barred: ["grade", "standing"] as const },
  ];
  const { plan, scorecards = [] } = against;
  const grades = scorecards.flatMap((scorecard) => scorecard.grades);
  const ids = grades.map(({ id }) => id);
  const checks: readonly ((of: FundingPolicy) => readonly Fault[])[] = [
    ({ clauses }) => (plan ? unknownClauses(plan, clauses) : []),
    () => ofEach(amountsOf(policy), ({ amount, path }) => faultsOfAmount(amount, path, known, plan)),
    ({ eligible }) => (eligible ? faultsOfCondition(eligible, "eligible", now) : []),
    ({ instalments = [] }) =>
      ofEach(instalments, ({ until }, index) =>
        until ? faultsOfCondition(until, `instalments[${index}].until`, now) : [],
      ),
    ({ clawback }) => (clawback ? faultsOfCondition(clawback.when, "clawback.when", later) : []),
    () =>
      gradesNamedBy(policy).flatMap(({ path, id }) =>
        grades.length === 0 || ids.includes(id) ? [] : [unknownName(path, id, ids, grades)],
      ),
  ];
  return ofEach(checks, (check) => check(policy));
}

/** How deep amounts may stand in one another. */
const DEEPEST_AMOUNT = 32;

function depthOf(amount: Amount): number {
  return 1 + Math.max(0, ...partsOfAmount(amount).map((part) => depthOf(part.amount)));
}

function tooDeep({ amount, path }: { readonly amount: Amount; readonly path: string }): Fault {
  const zh = `嵌套不超过${DEEPEST_AMOUNT}层的金额`;
  return faultAt(path, amount, zh, `an amount nested ${DEEPEST_AMOUNT} levels at most`, { fixed: "0" });
}

function knownTo(policy: FundingPolicy, { plan, scorecards = [], policies }: Against): Known {
  const names = plan && knownIn(plan, true);
  const grades = scorecards.flatMap((scorecard) => scorecard.grades);
  return {
    ...names,
    ...(names?.observed && { observed: [...names.observed, ...OBSERVED.map(({ id }) => id)] }),
    ...(names?.choices && grades.length > 0 && { choices: { ...names.choices, grade: grades.map(({ id }) => id) } }),
    words: [...(names?.words ?? []), ...grades],
    ...(policies && { policies: [policy.id, ...policies] }),
  };
}

function faultsOfAmount(amount: Amount, path: string, known: Known, plan: Plan | undefined): Fault[] {
  if ("byTier" in amount) {
    return Object.keys(amount.byTier).flatMap((tier) =>
      oneNamed(pathText(["byTier", tier], path), tier, known.tiers, known.words),
    );
  }
  const [source, at] = "rate" in amount ? [amount.of, `${path}.of`] : "less" in amount ? [amount.by, `${path}.by`] : [];
  if (source === undefined || at === undefined) return [];
  return [...faultsOfSource(source, at, known), ...faultsOfUnit(source, at, plan)];
}

/** Money is reckoned from money alone; of a key whose unit nobody says, nothing is said. */
function faultsOfUnit(source: Source, path: string, plan: Plan | undefined): Fault[] {
  if (typeof source === "object" && ("sum" in source || "over" in source || "change" in source)) {
    return partsOf(source).flatMap((part) => faultsOfUnit(part.source, `${path}${part.path}`, plan));
  }
  const unit = unitOf(source, plan, (id) => measureNamed(id)?.unit);
  if (unit === undefined || unit === "yuan") return [];
  return [faultAt(path, source, "以元为单位的来源", "a source in yuan", { granted: {} }, "does-not-fit")];
}

import { isPlainObject, sameJson } from "../kernel/index.js";
import type { Plan, Standard } from "../plan/index.js";
import type { PolicyReport } from "../report/index.js";
import type { Field } from "./field.js";
import { neither, type Weighed, weighed } from "./weighed.js";

/** What is asked of a thing, by rule: what the plan says there, and the figure that it comes to. */
export type Asked = ReadonlyMap<string, { readonly says?: unknown; readonly required?: Field }>;

/** Whether the reports rest on two revisions of a plan; what its readings alone change is what they were chosen for. */
export function isRevised({ plan, stamp }: PolicyReport, after: PolicyReport): boolean {
  const isSame = sameJson(stamp.plan, after.stamp.plan) && sameJson(stamp.readings, after.stamp.readings);
  return isSame ? !sameJson(plan, after.plan) : !sameJson(stamp.plan, after.stamp.plan);
}

/** What changed of a thing of which another thing is asked than before: what it is worth by that is neither worse nor better. */
export function askedOtherwise(changed: readonly Weighed[], was: Asked, is: Asked): readonly Weighed[] {
  const rules = [...new Set([...was.keys(), ...is.keys()])].filter((rule) => isOther(was.get(rule), is.get(rule)));
  const [rule] = rules;
  if (rule === undefined || changed.length === 0) return changed;
  const judged = changed.map((each) => (JUDGED.includes(each.change.kind) ? neither(each) : each));
  if (judged.some(({ change: { field } }) => field === "required")) return judged;
  const figures = was.size + is.size === 2 && weighed("required", was.get(rule)?.required, is.get(rule)?.required);
  return [...judged, figures || { change: { field: "rule", kind: "fact", direction: "other" }, size: "0" }];
}

type AskedByOne = Asked extends ReadonlyMap<string, infer A> ? A : never;

function isOther(was: AskedByOne | undefined, is: AskedByOne | undefined): boolean {
  if (!was || !is || !sameJson(was.says, is.says)) return true;
  const [before, after] = [was.required?.value, is.required?.value];
  return before !== undefined && after !== undefined && !sameJson(before, after);
}

/** The kinds of change that say how a thing fares by what is asked. */
const JUDGED: readonly string[] = ["verdict", "status", "shortfall", "advice"];

/** What a standard asks at a tier. */
export function standardAt({ tiers }: Plan, { label: _label, clauses: _clauses, ...says }: Standard, tier: string) {
  return atTier(
    says,
    tier,
    tiers.map(({ id }) => id),
  );
}

/** With the figures of one tier in place of one for each. */
function atTier(says: unknown, tier: string, tiers: readonly string[]): unknown {
  if (Array.isArray(says)) return says.map((each) => atTier(each, tier, tiers));
  if (!isPlainObject(says)) return says;
  const keys = Object.keys(says);
  if (keys.length > 0 && keys.every((key) => tiers.includes(key))) return says[tier];
  return Object.fromEntries(keys.map((key) => [key, atTier(says[key], tier, tiers)]));
}

/** What a target asks, but for by whom, when, and how much, which its rows say. */
export function saidByTarget(plan: Plan, target: string): unknown {
  const found = plan.targets.find(({ id }) => id === target);
  return found && Object.fromEntries(Object.entries(found).filter(([key]) => !OF_ROWS.includes(key)));
}

const OF_ROWS: readonly string[] = ["label", "clauses", "localities", "industries", "years", "value"];

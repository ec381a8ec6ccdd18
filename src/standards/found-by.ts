import { type Finding, findingFrom, type Keyless, type Subject } from "../finding/index.js";
import { placeOn } from "../registry/index.js";
import type { Judgement } from "./judge.js";
import type { Tryout } from "./test.js";

/** The finding of a standard about a complex, key by key. */
export function foundBy(judgement: Judgement, tryout: Tryout, subject: Subject): Finding {
  const { entry, verdict, missing, waiver } = judgement;
  const { id: rule, clauses, effect } = entry;
  const finding: Draft = { rule, clauses, subject, tier: tryout.tier, effect, verdict };
  addFigures(finding, judgement);
  finding.missing = missing;
  if (entry.ranked) finding.among = rankedAmong(tryout);
  if (waiver) finding.waiver = waiver;
  if (entry.waivable) finding.waivable = true;
  finding.readings = entry.readings;
  return findingFrom(finding as Keyless);
}

/** A finding in the making. */
type Draft = { -readonly [K in keyof Keyless]?: Keyless[K] };

function addFigures(finding: Draft, { entry: { test }, tested }: Judgement): void {
  const { bound, required, actual, shortfall, unit, items } = tested;
  if (bound !== undefined) finding.bound = bound;
  if (unit !== undefined && required !== undefined && (test === "at-least" || test === "at-most")) finding.unit = unit;
  if (required !== undefined) finding.required = required;
  if (actual !== undefined) finding.actual = actual;
  if (unit !== undefined && test === "within") finding.unit = unit;
  if (shortfall !== undefined) finding.shortfall = shortfall;
  if (unit !== undefined) finding.unit = unit;
  if (items !== undefined) finding.items = items;
}

function rankedAmong({ plan, complex, asOf }: Tryout): Subject {
  return plan.practice?.rankedWithin === "area"
    ? { kind: "plan", id: plan.id }
    : { kind: "locality", id: placeOn(plan, complex, asOf) };
}

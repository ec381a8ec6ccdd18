import { type Finding, keyOf, type Subject } from "../finding/index.js";
import type { Json } from "../kernel/index.js";
import type { Judged } from "../measures/index.js";
import { placeOn } from "../registry/index.js";
import type { Judgement } from "./judge.js";
import type { Tryout } from "./tried.js";

/** The finding of a standard about a complex, key by key: spreading what is there now and then would take most of the time. */
export function foundBy(judgement: Judgement, tryout: Tryout, subject: Subject): Finding {
  const { entry, tested, verdict, missing, waiver, when } = judgement;
  const { standard, readings } = entry;
  const finding = begun(judgement, tryout, subject, verdict, undefined);
  addFigures(finding, tested);
  finding.missing = missing;
  if (when) finding.when = partOf(when, judgement, tryout, subject, "when");
  if (standard.ranked) finding.among = rankedAmong(tryout);
  if (waiver) finding.waiver = waiver;
  if (standard.waivable) finding.waivable = true;
  finding.readings = readings;
  finding.because = tested.because.map((part, at) => partOf(part, judgement, tryout, subject, `${at + 1}`));
  return finding;
}

/** A finding in the making. */
type Draft = { -readonly [K in keyof Finding]: Finding[K] };

function begun(
  { entry }: Judgement,
  { tier }: Tryout,
  subject: Subject,
  verdict: Finding["verdict"],
  place: string | undefined,
): Draft {
  const { id: rule, clauses, effect } = entry.standard;
  const key = keyOf(rule, subject.kind, subject.id, tier, undefined, place);
  const empty = { missing: [], readings: {}, because: [] };
  return { type: "finding", key, rule, clauses, subject, tier, effect, verdict, ...empty };
}

function addFigures(finding: Draft, tested: Omit<Judged, "verdict">): void {
  const { bound, required, actual, shortfall, unit, items, why, combine } = tested;
  if (bound !== undefined) finding.bound = bound;
  if (required !== undefined) finding.required = required;
  if (actual !== undefined) finding.actual = actual;
  if (shortfall !== undefined) finding.shortfall = shortfall;
  if (unit !== undefined) finding.unit = unit;
  if (items !== undefined) finding.items = items;
  if (why !== undefined) finding.why = why;
  if (combine !== undefined) finding.combine = combine;
}

/** What one part of a condition says, which is told apart by its place in what the plan asks, with what it asks; the standard's own readings stand at the whole. */
function partOf(part: Judged, judgement: Judgement, tryout: Tryout, subject: Subject, place: string): Finding {
  const finding = begun(judgement, tryout, subject, part.verdict, place);
  addFigures(finding, part);
  if (part.asks !== undefined) finding.asks = part.asks as Json;
  finding.missing = part.missing;
  finding.because = part.because.map((each, at) => partOf(each, judgement, tryout, subject, `${place}.${at + 1}`));
  return finding;
}

function rankedAmong({ plan, complex, asOf }: Tryout): Subject {
  return plan.practice?.rankedWithin === "area"
    ? { kind: "plan", id: plan.id }
    : { kind: "locality", id: placeOn(plan, complex, asOf) };
}

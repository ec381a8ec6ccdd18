import { type Finding, keyOf, keyPart, type ReadingsUsed, type Subject } from "../finding/index.js";
import { type Json, NO_ITEMS } from "../kernel/index.js";
import type { Judged } from "../measures/index.js";
import { placeOn } from "../registry/index.js";
import type { Judgement } from "./judge.js";
import type { Tryout } from "./tried.js";

/** Whom the findings of one tier are about, and how the keys of all of them end. */
export interface About {
  readonly subject: Subject;
  readonly ending: string;
}

/** Whom the findings about a complex, tested for a tier, are about. */
export function aboutComplex({ complex: { id }, tier }: Tryout): About {
  return { subject: { kind: "complex", id }, ending: `/${keyOf("complex", id, tier)}` };
}

/** The finding of a standard about a complex, key by key: spreading what is there now and then would take most of the time. */
export function foundBy(judgement: Judgement, tryout: Tryout, about: About): Finding {
  const { entry, tested, verdict, missing, waiver, when } = judgement;
  const { standard, readings } = entry;
  const finding = begun(judgement, tryout, about, verdict, undefined);
  addFigures(finding, tested);
  if (missing.length > 0) finding.missing = missing;
  if (when) finding.when = partOf(when, judgement, tryout, about, "when");
  if (standard.ranked) finding.among = rankedAmong(tryout);
  if (waiver) finding.waiver = waiver;
  if (standard.waivable) finding.waivable = true;
  finding.readings = readings;
  if (tested.because.length > 0)
    finding.because = tested.because.map((part, at) => partOf(part, judgement, tryout, about, `${at + 1}`));
  return finding;
}

const NO_READINGS: ReadingsUsed = /* @__PURE__ */ Object.freeze({});

/** A finding in the making. */
type Draft = { -readonly [K in keyof Finding]: Finding[K] };

function begun(
  { entry }: Judgement,
  { tier }: Tryout,
  { subject, ending }: About,
  verdict: Finding["verdict"],
  place: string | undefined,
): Draft {
  const { id: rule, clauses, effect } = entry.standard;
  const key =
    place === undefined ? keyPart(rule) + ending : keyOf(rule, subject.kind, subject.id, tier, undefined, place);
  const empty = { missing: NO_ITEMS, readings: NO_READINGS, because: NO_ITEMS };
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
function partOf(part: Judged, judgement: Judgement, tryout: Tryout, about: About, place: string): Finding {
  const finding = begun(judgement, tryout, about, part.verdict, place);
  addFigures(finding, part);
  if (part.asks !== undefined) finding.asks = part.asks as Json;
  if (part.missing.length > 0) finding.missing = part.missing;
  if (part.because.length > 0)
    finding.because = part.because.map((each, at) => partOf(each, judgement, tryout, about, `${place}.${at + 1}`));
  return finding;
}

function rankedAmong({ plan, complex, asOf }: Tryout): Subject {
  return plan.practice?.rankedWithin === "area"
    ? { kind: "plan", id: plan.id }
    : { kind: "locality", id: placeOn(plan, complex, asOf) };
}

import { type Finding, type KeyPart, keyOf, type ReadingsUsed } from "../../finding/index.js";
import { type Json, NO_ITEMS } from "../../kernel/index.js";
import type { Judged } from "./judged.js";

/** Whose finding it is: the rule that asks, of whom, and where it asks by tier, of which. */
export interface FoundBy extends Pick<Finding, "rule" | "clauses" | "subject" | "effect"> {
  readonly tier?: string;
  /** What else tells it apart from others of the rule: the policy that asks, the platform. */
  readonly apart?: readonly KeyPart[];
}

/** A finding in the making. */
export type FindingDraft = { -readonly [K in keyof Finding]: Finding[K] };

/**
 * What a condition says, or one part of it, told apart by its place in what is asked: what it asks, what it comes to, what is
 * missing to say, and the same of each of its parts. Readings stand at the whole.
 */
export function conditionFound(judged: Judged, by: FoundBy, place: string): Finding {
  const { rule, subject, tier, apart = [] } = by;
  const key = keyOf(rule, subject.kind, subject.id, tier, undefined, ...apart, place);
  const finding = draftOf(by, judged.verdict, key, judged);
  if (judged.asks !== undefined) finding.asks = judged.asks as Json;
  if (judged.missing.length > 0) finding.missing = judged.missing;
  if (judged.because.length > 0)
    finding.because = judged.because.map((each, at) => conditionFound(each, by, `${place}.${at + 1}`));
  return finding;
}

const NO_READINGS: ReadingsUsed = /* @__PURE__ */ Object.freeze({});

/** A finding, but for what few have; what it was drawn from and rests on is put to it by whoever asks. */
export function draftOf(
  { rule, clauses, subject, tier, effect }: Omit<FoundBy, "apart">,
  verdict: Finding["verdict"],
  key: string,
  figures: Omit<Judged, "verdict">,
): FindingDraft {
  const { bound, required, actual, range, shortfall, unit, items, why, combine } = figures;
  const [type, missing, readings, because] = ["finding" as const, NO_ITEMS, NO_READINGS, NO_ITEMS];
  // Key by key, for to spread what few have takes most of the time.
  const finding: FindingDraft = { type, key, rule, clauses, subject, effect, verdict, missing, readings, because };
  if (tier !== undefined) finding.tier = tier;
  if (bound !== undefined) finding.bound = bound;
  if (required !== undefined) finding.required = required;
  if (actual !== undefined) finding.actual = actual;
  if (range !== undefined) finding.range = range;
  if (shortfall !== undefined) finding.shortfall = shortfall;
  if (unit !== undefined) finding.unit = unit;
  if (items !== undefined) finding.items = items;
  if (why !== undefined) finding.why = why;
  if (combine !== undefined) finding.combine = combine;
  return finding;
}

import { type Finding, keyOf, keyPart, type Subject } from "../finding/index.js";
import { conditionFound, draftOf } from "../measures/index.js";
import { placeOn } from "../registry/index.js";
import type { Judgement } from "./judge.js";
import type { Tryout } from "./tried.js";

/** The findings of standards about a complex that is put to them for a tier. */
export function foundBy(judgements: readonly Judgement[], tryout: Tryout): Finding[] {
  const { complex, tier } = tryout;
  const subject: Subject = { kind: "complex", id: complex.id };
  const ending = `/${keyOf("complex", complex.id, tier)}`;
  return judgements.map(({ entry: { standard, readings }, tested, verdict, missing, waiver, when }) => {
    const { id: rule, clauses, effect } = standard;
    const by = { rule, clauses, effect, subject, tier };
    const finding = draftOf(by, verdict, keyPart(rule) + ending, tested);
    if (missing.length > 0) finding.missing = missing;
    if (when) finding.when = conditionFound(when, by, "when");
    if (standard.ranked) finding.among = rankedAmong(tryout);
    if (waiver) finding.waiver = waiver;
    if (standard.waivable) finding.waivable = true;
    finding.readings = readings;
    if (tested.because.length > 0)
      finding.because = tested.because.map((part, at) => conditionFound(part, by, `${at + 1}`));
    return finding;
  });
}

function rankedAmong({ plan, complex, asOf }: Tryout): Subject {
  return plan.practice?.rankedWithin === "area"
    ? { kind: "plan", id: plan.id }
    : { kind: "locality", id: placeOn(plan, complex, asOf) };
}

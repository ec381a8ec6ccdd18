import type { Finding, Subject } from "../finding/index.js";
import { addFigures, conditionFound, draftOf } from "../measures/index.js";
import { placeOn } from "../registry/index.js";
import type { Judgement } from "./judge.js";
import type { Tryout } from "./tried.js";

/** The finding of a standard about a complex. */
export function foundBy(judgement: Judgement, tryout: Tryout, subject: Subject): Finding {
  const { entry, tested, verdict, missing, waiver, when } = judgement;
  const { standard, readings } = entry;
  const by = { rule: standard.id, clauses: standard.clauses, effect: standard.effect, subject, tier: tryout.tier };
  const finding = draftOf(by, verdict, undefined);
  addFigures(finding, tested);
  finding.missing = missing;
  if (when) finding.when = conditionFound(when, by, "when");
  if (standard.ranked) finding.among = rankedAmong(tryout);
  if (waiver) finding.waiver = waiver;
  if (standard.waivable) finding.waivable = true;
  finding.readings = readings;
  finding.because = tested.because.map((part, at) => conditionFound(part, by, `${at + 1}`));
  return finding;
}

function rankedAmong({ plan, complex, asOf }: Tryout): Subject {
  return plan.practice?.rankedWithin === "area"
    ? { kind: "plan", id: plan.id }
    : { kind: "locality", id: placeOn(plan, complex, asOf) };
}

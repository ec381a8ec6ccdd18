import { type Finding, keyOf, keyPart, type Subject } from "../finding/index.js";
import { conditionFound, draftOf } from "../measures/index.js";
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

/** The finding of a standard about a complex. */
export function foundBy(judgement: Judgement, tryout: Tryout, { subject, ending }: About): Finding {
  const { entry, tested, verdict, missing, waiver, when } = judgement;
  const { standard, readings } = entry;
  const { id: rule, clauses, effect } = standard;
  const by = { rule, clauses, effect, subject, tier: tryout.tier };
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
}

function rankedAmong({ plan, complex, asOf }: Tryout): Subject {
  return plan.practice?.rankedWithin === "area"
    ? { kind: "plan", id: plan.id }
    : { kind: "locality", id: placeOn(plan, complex, asOf) };
}

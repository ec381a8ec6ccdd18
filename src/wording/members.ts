import type { Finding } from "../finding/index.js";
import type { Language } from "../languages/index.js";

/** Which of the members of a list are there, which are lacking and of which nobody knows; whether all are asked for. */
export function membersSentence(
  language: Language,
  label: string,
  finding: Finding,
  named: (id: string) => string,
  all: boolean,
  isUrged = false,
): string {
  const { has = [], lacks = [], unknown = [], notUnderstood = [], required: mandatory = [] } = finding.items ?? {};
  const names = (ids: readonly string[]) => ids.map(named);
  return language.finding.items({
    label,
    has: names(has),
    lacks: names(lacks),
    unknown: names(unknown),
    notUnderstood,
    mandatory: names(mandatory),
    required: finding.required ?? "",
    all,
    isUrged,
  });
}

/** Which of those accepted was chosen, else what is recorded instead; where that is open, which are asked for, or only encouraged. */
export function choiceSentence(
  { finding }: Language,
  label: string,
  { verdict, items }: Finding,
  named: (id: string) => string,
  accepted: readonly string[],
  { isUrged = false, isOfAppraisal = false }: { readonly isUrged?: boolean; readonly isOfAppraisal?: boolean } = {},
): string {
  const { has = [], unknown = [] } = items ?? {};
  if (verdict !== "unknown" && items !== undefined)
    return has.length > 0
      ? finding.chosen(label, has.map(named))
      : finding.notChosen(label, accepted.map(named), (items.recorded ?? []).map(named));
  const open =
    unknown.length === 0
      ? finding.choiceNotRecorded(label)
      : isOfAppraisal
        ? finding.possibly(label, unknown.map(named))
        : finding.notUnderstood(label, unknown);
  return accepted.length > 0 ? finding.choiceAsked(open, accepted.map(named), isUrged) : open;
}

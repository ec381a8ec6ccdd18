import type { Finding, Items } from "../finding/index.js";
import type { Language } from "../languages/index.js";

/** Which of the members of a list are there, which are lacking and of which nobody knows; whether all are asked for. */
export function membersSentence(
  language: Language,
  label: string,
  finding: Finding,
  named: (id: string) => string,
  all: boolean,
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
  });
}

/** Which of those accepted was chosen, else what is recorded instead. */
export function choiceSentence(
  { finding }: Language,
  label: string,
  { items }: Finding,
  named: (id: string) => string,
  accepted: readonly string[],
): string {
  if (items === undefined) return finding.choiceNotRecorded(label);
  if (items.unknown.length > 0) return finding.notUnderstood(label, items.unknown);
  return items.has.length > 0
    ? finding.chosen(label, items.has.map(named))
    : finding.notChosen(label, accepted.map(named), recordedOf(items, finding.none, named));
}

/** What is recorded of a choice, where that is none of those accepted. */
export function recordedOf(items: Items | undefined, none: string, named: (id: string) => string): string[] {
  return (items?.recorded ?? []).map((id) => (id === "none" ? none : named(id)));
}

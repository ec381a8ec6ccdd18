import { own } from "../../kernel/index.js";
import type { Decision, Question } from "../../report/index.js";
import { inputName, recordName } from "../input-name.js";
import { ruleName } from "../rule-name.js";
import { complexName, nameOf, quoted, type Speaker } from "../speaker.js";
import { subjectName } from "../subject-name.js";
import type { Telling } from "../telling.js";

/** How a question is told: what is not recorded, of whom, and what it decides. */
export const question: Telling<Question> = {
  say: (speaker, each) => [
    speaker.language.questions.sentence(asked(speaker, each), decided(speaker, each), each.alone),
  ],
  row: {
    head: ({ language }) => language.columns.question,
    cells: (speaker, each) => [
      asked(speaker, each),
      decided(speaker, each),
      each.alone ? speaker.language.words.yesNo.yes : speaker.language.words.yesNo.no,
    ],
  },
};

function asked(speaker: Speaker, { path, subject, platform, year, rule }: Question): string {
  const { language } = speaker;
  return language.comparison.about([
    ...(subject
      ? [platform === undefined ? subjectName(speaker, subject) : complexName(speaker, subject.id, platform)]
      : []),
    ...recordName(speaker, path, subject?.kind),
    ...(rule === undefined ? [] : [ruleName(speaker, rule)]),
    ...(year === undefined ? [] : [language.year(year)]),
    inputName(speaker, path),
  ]);
}

function decided(speaker: Speaker, { decides }: Question): string {
  const { language } = speaker;
  const sentences = decides.map((each) => {
    const marks = each.marks === undefined ? [] : [language.quantity(each.marks, "marks")];
    return language.cited(language.questions.decisions[each.kind], [...decidedBy(speaker, each), ...marks]);
  });
  return language.list([...new Set(sentences)]);
}

/** The part, the rule or the tier, whichever a decision is known by. */
function decidedBy(speaker: Speaker, { kind, part, rule, tier }: Decision): string[] {
  const { language } = speaker;
  switch (kind) {
    case "part":
      return [own<string>(language.parts, part) ?? quoted(speaker, part)];
    case "finding":
    case "advice":
    case "target":
      return rule === undefined ? [] : [ruleName(speaker, rule)];
    default:
      return tier === undefined ? [] : [nameOf(speaker, "tier", tier)];
  }
}

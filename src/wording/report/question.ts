import { ownValue } from "../../kernel/index.js";
import type { Decision, Question } from "../../report/index.js";
import { type Context, complexName, nameOf, quoted } from "../context.js";
import { inputName, recordName } from "../input-name.js";
import { ruleName } from "../rule-name.js";
import type { Sentences } from "../sentences.js";
import { recordedName, subjectName } from "../subject-name.js";

/** How a question is rendered: what is not recorded, of whom, and what it decides. */
export const question: Sentences<Question> = (context, each) => [
  context.language.questions.sentence(askedWords(context, each), decidedWords(context, each), each.alone),
];

/** What is asked for, of whom. */
export function askedWords(context: Context, { path, subject, platform, year, rule }: Question): string {
  const { language } = context;
  const isNamed = subject !== undefined && (recordedName(context, subject) !== undefined || !/^\w+\[\d+\]/u.test(path));
  return language.comparison.about([
    ...(isNamed
      ? [platform === undefined ? subjectName(context, subject) : complexName(context, subject.id, platform)]
      : []),
    // A record without a name goes by its place in the list.
    ...recordName(context, path, isNamed ? subject.kind : undefined),
    ...(rule === undefined ? [] : [ruleName(context, rule)]),
    ...(year === undefined ? [] : [language.year(year)]),
    inputName(context, path),
  ]);
}

/** What it could decide. */
export function decidedWords(context: Context, { decides }: Question): string {
  const { language } = context;
  const sentences = decides.map((each) => {
    const marks = each.marks === undefined ? [] : [language.questions.marks(language.quantity(each.marks, "marks"))];
    return language.cited(language.questions.decisions[each.kind], [...decidedBy(context, each), ...marks]);
  });
  return language.list([...new Set(sentences)]);
}

/** The part, the rule or the tier, whichever a decision is known by. */
function decidedBy(context: Context, { kind, part, rule, tier }: Decision): string[] {
  const { language } = context;
  switch (kind) {
    case "part":
      return [ownValue<string>(language.parts, part) ?? quoted(context, part)];
    case "finding":
    case "advice":
    case "target":
      return rule === undefined ? [] : [ruleName(context, rule)];
    default:
      return tier === undefined ? [] : [nameOf(context, "tier", tier)];
  }
}

import type { CaseReport, OpenCase, RecurringTheme } from "../../delivery/index.js";
import { type Context, complexName, namesOf, quoted } from "../context.js";
import { sentenceOf } from "../finding.js";
import type { Sentences } from "../sentences.js";
import { quotedList } from "./schedule.js";

/** How case report is told. */
export const caseReport: Sentences<CaseReport> = (context, report) => [
  summaryOf(context, report),
  ...report.open.flatMap((each) => openCase(context, each)),
  ...remarksOn(context, report),
];

/** How many cases there are, answered and closed. */
export function summaryOf({ language }: Context, { asOf, opened, answered, closed }: CaseReport): string {
  return language.delivery.cases({ asOf: language.date(asOf), opened, answered, closed });
}

/** What is late, what recurs, and what is not as it should be. */
export function remarksOn(context: Context, report: CaseReport): string[] {
  const { language } = context;
  const { themes, withoutTheme, overdue, findings } = report;
  return [
    ...(overdue.length > 0 ? [language.delivery.overdue(quotedList(context, overdue))] : []),
    ...themes.flatMap((theme) => recurringTheme(context, theme)),
    ...(withoutTheme.length > 0 ? [language.delivery.withoutTheme(quotedList(context, withoutTheme))] : []),
    ...findings.filter(({ verdict }) => verdict !== "met").map((finding) => sentenceOf(context, finding)),
  ];
}

/** How open case is told. */
export const openCase: Sentences<OpenCase> = (context, { case: id, complex, enterprise, kind, ageDays, answered }) => {
  const { language } = context;
  return [
    language.delivery.openCase({
      case: quoted(context, id),
      complex: complexName(context, complex),
      enterprise: quoted(context, enterprise),
      kind: language.words.caseKinds[kind],
      days: context.language.quantity(String(ageDays), "days"),
      answered,
    }),
  ];
};

/** How recurring theme is told. */
export const recurringTheme: Sentences<RecurringTheme> = (context, { theme, cases, open, complexes }) => [
  context.language.delivery.theme({
    theme: quoted(context, theme),
    cases: cases.length,
    open,
    complexes: namesOf(context, "complex", complexes),
  }),
];

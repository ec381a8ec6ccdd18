import type { CaseReport, OpenCase, RecurringTheme } from "../../delivery/index.js";
import { lines, list, table } from "../block.js";
import { type Context, complexName, namesOf, quoted } from "../context.js";
import { sentenceOf } from "../finding.js";
import type { Renderer } from "../renderer.js";
import { quotedList } from "./schedule.js";

/** How case report is rendered. */
export const caseReport: Renderer<CaseReport> = {
  sentences: (context, report) => [
    summary(context, report),
    ...report.open.flatMap((each) => openCase.sentences(context, each)),
    ...remarksOn(context, report),
  ],
  blocks: (context, report) => [
    ...lines(summary(context, report)),
    ...table(
      context.language.columns.openCase,
      report.open.map((each) => openCase.row?.cells(context, each) ?? []),
    ),
    ...list(remarksOn(context, report)),
  ],
};

function summary({ language }: Context, { asOf, opened, answered, closed }: CaseReport): string {
  return language.delivery.cases({ asOf: language.date(asOf), opened, answered, closed });
}

function remarksOn(context: Context, report: CaseReport): string[] {
  const { language } = context;
  const { themes, withoutTheme, overdue, findings } = report;
  return [
    ...(overdue.length > 0 ? [language.delivery.overdue(quotedList(context, overdue))] : []),
    ...themes.flatMap((theme) => recurringTheme.sentences(context, theme)),
    ...(withoutTheme.length > 0 ? [language.delivery.withoutTheme(quotedList(context, withoutTheme))] : []),
    ...findings.filter(({ verdict }) => verdict !== "met").map((finding) => sentenceOf(context, finding)),
  ];
}

/** How open case is rendered. */
export const openCase: Renderer<OpenCase> = {
  sentences: (context, { case: id, complex, enterprise, kind, ageDays, answered }) => {
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
  },
  row: {
    columns: ({ language }) => language.columns.openCase,
    cells: (context, { case: id, complex, enterprise, kind, ageDays, answered }) => [
      quoted(context, id),
      complexName(context, complex),
      quoted(context, enterprise),
      context.language.words.caseKinds[kind],
      String(ageDays),
      answered ? context.language.words.yesNo.yes : context.language.words.yesNo.no,
    ],
  },
};

/** How recurring theme is rendered. */
export const recurringTheme: Renderer<RecurringTheme> = {
  sentences: (context, { theme, cases, open, complexes }) => [
    context.language.delivery.theme({
      theme: quoted(context, theme),
      cases: cases.length,
      open,
      complexes: namesOf(context, "complex", complexes),
    }),
  ],
};

import type { CaseReport, OpenCase, RecurringTheme } from "../../delivery/index.js";
import { lines, list, table } from "../block.js";
import { sentenceOf } from "../finding.js";
import { complexName, namesOf, quoted, type Speaker } from "../speaker.js";
import type { Telling } from "../telling.js";
import { quotedList } from "./schedule.js";

/** How case report is told. */
export const caseReport: Telling<CaseReport> = {
  say: (speaker, report) => [
    summary(speaker, report),
    ...report.open.flatMap((each) => openCase.say(speaker, each)),
    ...remarksOn(speaker, report),
  ],
  show: (speaker, report) => [
    ...lines(summary(speaker, report)),
    ...table(
      speaker.language.columns.openCase,
      report.open.map((each) => openCase.row?.cells(speaker, each) ?? []),
    ),
    ...list(remarksOn(speaker, report)),
  ],
};

function summary({ language }: Speaker, { asOf, opened, answered, closed }: CaseReport): string {
  return language.delivery.cases({ asOf: language.date(asOf), opened, answered, closed });
}

function remarksOn(speaker: Speaker, report: CaseReport): string[] {
  const { language } = speaker;
  const { themes, withoutTheme, overdue, findings } = report;
  return [
    ...(overdue.length > 0 ? [language.delivery.overdue(quotedList(speaker, overdue))] : []),
    ...themes.flatMap((theme) => recurringTheme.say(speaker, theme)),
    ...(withoutTheme.length > 0 ? [language.delivery.withoutTheme(quotedList(speaker, withoutTheme))] : []),
    ...findings.filter(({ verdict }) => verdict !== "met").map((finding) => sentenceOf(speaker, finding)),
  ];
}

/** How open case is told. */
export const openCase: Telling<OpenCase> = {
  say: (speaker, { case: id, complex, enterprise, kind, ageDays, answered }) => {
    const { language } = speaker;
    return [
      language.delivery.openCase({
        case: quoted(speaker, id),
        complex: complexName(speaker, complex),
        enterprise: quoted(speaker, enterprise),
        kind: language.words.caseKinds[kind],
        days: speaker.language.quantity(String(ageDays), "days"),
        answered,
      }),
    ];
  },
  row: {
    head: ({ language }) => language.columns.openCase,
    cells: (speaker, { case: id, complex, enterprise, kind, ageDays, answered }) => [
      quoted(speaker, id),
      complexName(speaker, complex),
      quoted(speaker, enterprise),
      speaker.language.words.caseKinds[kind],
      String(ageDays),
      answered ? speaker.language.words.yesNo.yes : speaker.language.words.yesNo.no,
    ],
  },
};

/** How recurring theme is told. */
export const recurringTheme: Telling<RecurringTheme> = {
  say: (speaker, { theme, cases, open, complexes }) => [
    speaker.language.delivery.theme({
      theme: quoted(speaker, theme),
      cases: cases.length,
      open,
      complexes: namesOf(speaker, "complex", complexes),
    }),
  ],
};

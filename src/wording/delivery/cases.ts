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
      speaker.texts.heads.openCase,
      report.open.map((each) => openCase.row?.cells(speaker, each) ?? []),
    ),
    ...list(remarksOn(speaker, report)),
  ],
};

function summary({ texts }: Speaker, { asOf, opened, answered, closed }: CaseReport): string {
  return texts.told.delivery.cases({ asOf: texts.words.date(asOf), opened, answered, closed });
}

function remarksOn(speaker: Speaker, report: CaseReport): string[] {
  const { told } = speaker.texts;
  const { themes, withoutTheme, overdue, findings } = report;
  return [
    ...(overdue.length > 0 ? [told.delivery.overdue(quotedList(speaker, overdue))] : []),
    ...themes.flatMap((theme) => recurringTheme.say(speaker, theme)),
    ...(withoutTheme.length > 0 ? [told.delivery.withoutTheme(quotedList(speaker, withoutTheme))] : []),
    ...findings.filter(({ verdict }) => verdict !== "met").map((finding) => sentenceOf(speaker, finding)),
  ];
}

/** How open case is told. */
export const openCase: Telling<OpenCase> = {
  say: (speaker, { case: id, complex, enterprise, kind, ageDays, answered }) => {
    const { told, words } = speaker.texts;
    return [
      told.delivery.openCase({
        case: quoted(speaker, id),
        complex: complexName(speaker, complex),
        enterprise: quoted(speaker, enterprise),
        kind: words.caseKinds[kind],
        days: speaker.texts.quantity(String(ageDays), "days"),
        answered,
      }),
    ];
  },
  row: {
    head: ({ texts }) => texts.heads.openCase,
    cells: (speaker, { case: id, complex, enterprise, kind, ageDays, answered }) => [
      quoted(speaker, id),
      complexName(speaker, complex),
      quoted(speaker, enterprise),
      speaker.texts.words.caseKinds[kind],
      String(ageDays),
      answered ? speaker.texts.words.yesNo.yes : speaker.texts.words.yesNo.no,
    ],
  },
};

/** How recurring theme is told. */
export const recurringTheme: Telling<RecurringTheme> = {
  say: (speaker, { theme, cases, open, complexes }) => [
    speaker.texts.told.delivery.theme({
      theme: quoted(speaker, theme),
      cases: cases.length,
      open,
      complexes: namesOf(speaker, "complex", complexes),
    }),
  ],
};

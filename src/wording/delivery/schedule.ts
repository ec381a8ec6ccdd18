import type { Schedule, ScheduleRow } from "../../delivery/index.js";
import { type Context, nameOf, quoted } from "../context.js";
import { sentenceOf } from "../finding.js";
import type { Sentences } from "../sentences.js";

/** How schedule is told. */
export const schedule: Sentences<Schedule> = (context, { rows, findings }) => [
  ...rows.flatMap((row) => scheduleRow(context, row)),
  ...findings.map((finding) => sentenceOf(context, finding)),
];

/** How schedule row is told. */
export const scheduleRow: Sentences<ScheduleRow> = (
  context,
  { id, latestStart, latestFinish, earliestStart, earliestFinish, floatDays, critical },
) => {
  const { language } = context;
  const span = (start: string, finish: string) => ({ start: language.date(start), finish: language.date(finish) });
  return [
    language.joined([
      language.delivery.task(nameOf(context, "task", id), span(latestStart, latestFinish)),
      ...(earliestStart !== undefined && earliestFinish !== undefined
        ? [language.delivery.earliest(span(earliestStart, earliestFinish))]
        : []),
      ...(floatDays === undefined
        ? []
        : [floatDays < 0 ? language.delivery.late(-floatDays) : language.delivery.float(floatDays)]),
      ...(critical ? [language.delivery.critical] : []),
    ]),
  ];
};

/** Ids of records, each in quotes. */
export const quotedList = (context: Context, ids: readonly string[]) =>
  context.language.list(ids.map((id) => quoted(context, id)));

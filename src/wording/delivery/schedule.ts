import type { Schedule, ScheduleRow } from "../../delivery/index.js";
import { list, table } from "../block.js";
import { bareName, type Context, nameOf, quoted } from "../context.js";
import { sentenceOf } from "../finding.js";
import type { Renderer } from "../renderer.js";

/** How schedule is rendered. */
export const schedule: Renderer<Schedule> = {
  sentences: (context, { rows, findings }) => [
    ...rows.flatMap((row) => scheduleRow.sentences(context, row)),
    ...findings.map((finding) => sentenceOf(context, finding)),
  ],
  blocks: (context, { rows, findings }) => [
    ...table(
      context.language.columns.schedule,
      rows.map((row) => scheduleRow.row?.cells(context, row) ?? []),
    ),
    ...list(findings.map((finding) => sentenceOf(context, finding))),
  ],
};

/** How schedule row is rendered. */
export const scheduleRow: Renderer<ScheduleRow> = {
  sentences: (context, { id, latestStart, latestFinish, earliestStart, earliestFinish, floatDays, critical }) => {
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
  },
  row: {
    columns: ({ language }) => language.columns.schedule,
    cells: (context, { id, latestStart, latestFinish, earliestStart, earliestFinish, floatDays, critical }) => [
      bareName(context, "task", id),
      ...[earliestStart, earliestFinish, latestStart, latestFinish].map((date) =>
        date === undefined ? "–" : context.language.date(date),
      ),
      floatDays === undefined ? "–" : String(floatDays),
      critical ? context.language.words.yesNo.yes : context.language.words.yesNo.no,
    ],
  },
};

/** Ids of records, each in quotes. */
export const quotedList = (context: Context, ids: readonly string[]) =>
  context.language.list(ids.map((id) => quoted(context, id)));

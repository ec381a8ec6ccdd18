import type { Schedule, ScheduleRow } from "../../delivery/index.js";
import { list, table } from "../block.js";
import { sentenceOf } from "../finding.js";
import { quoted, type Speaker } from "../speaker.js";
import type { Telling } from "../telling.js";

/** How schedule is told. */
export const schedule: Telling<Schedule> = {
  say: (speaker, { rows, findings }) => [
    ...rows.flatMap((row) => scheduleRow.say(speaker, row)),
    ...findings.map((finding) => sentenceOf(speaker, finding)),
  ],
  show: (speaker, { rows, findings }) => [
    ...table(
      speaker.language.columns.schedule,
      rows.map((row) => scheduleRow.row?.cells(speaker, row) ?? []),
    ),
    ...list(findings.map((finding) => sentenceOf(speaker, finding))),
  ],
};

/** How schedule row is told. */
export const scheduleRow: Telling<ScheduleRow> = {
  say: (speaker, { id, latestStart, latestFinish, earliestStart, earliestFinish, floatDays, critical }) => {
    const { language } = speaker;
    const span = (start: string, finish: string) => ({ start: language.date(start), finish: language.date(finish) });
    return [
      language.joined([
        language.delivery.task(quoted(speaker, id), span(latestStart, latestFinish)),
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
    head: ({ language }) => language.columns.schedule,
    cells: ({ language }, { id, latestStart, latestFinish, earliestStart, earliestFinish, floatDays, critical }) => [
      id,
      ...[earliestStart, earliestFinish, latestStart, latestFinish].map((date) =>
        date === undefined ? "–" : language.date(date),
      ),
      floatDays === undefined ? "–" : String(floatDays),
      critical ? language.words.yesNo.yes : language.words.yesNo.no,
    ],
  },
};

/** Ids of records, each in quotes. */
export const quotedList = (speaker: Speaker, ids: readonly string[]) =>
  speaker.language.list(ids.map((id) => quoted(speaker, id)));

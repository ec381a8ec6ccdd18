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
      speaker.texts.heads.schedule,
      rows.map((row) => scheduleRow.row?.cells(speaker, row) ?? []),
    ),
    ...list(findings.map((finding) => sentenceOf(speaker, finding))),
  ],
};

/** How schedule row is told. */
export const scheduleRow: Telling<ScheduleRow> = {
  say: (speaker, { id, latestStart, latestFinish, earliestStart, earliestFinish, floatDays, critical }) => {
    const { told, words } = speaker.texts;
    const span = (start: string, finish: string) => ({ start: words.date(start), finish: words.date(finish) });
    return [
      told.joined([
        told.delivery.task(quoted(speaker, id), span(latestStart, latestFinish)),
        ...(earliestStart !== undefined && earliestFinish !== undefined
          ? [told.delivery.earliest(span(earliestStart, earliestFinish))]
          : []),
        ...(floatDays === undefined
          ? []
          : [floatDays < 0 ? told.delivery.late(-floatDays) : told.delivery.float(floatDays)]),
        ...(critical ? [told.delivery.critical] : []),
      ]),
    ];
  },
  row: {
    head: ({ texts }) => texts.heads.schedule,
    cells: ({ texts }, { id, latestStart, latestFinish, earliestStart, earliestFinish, floatDays, critical }) => [
      id,
      ...[earliestStart, earliestFinish, latestStart, latestFinish].map((date) =>
        date === undefined ? "–" : texts.words.date(date),
      ),
      floatDays === undefined ? "–" : String(floatDays),
      critical ? texts.words.yesNo.yes : texts.words.yesNo.no,
    ],
  },
};

/** Ids of records, each in quotes. */
export const quotedList = (speaker: Speaker, ids: readonly string[]) =>
  speaker.texts.list(ids.map((id) => quoted(speaker, id)));

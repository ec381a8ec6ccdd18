import { withCommas } from "../../languages/index.js";
import type { GapRow, GapSurvey, KindTotal } from "../../layout/index.js";
import { lines, table } from "../block.js";
import { areaName, knownName, nameOf, namesOf, percent, quoted, type Speaker } from "../speaker.js";
import type { Telling } from "../telling.js";
import { industryName } from "./chain.js";

/** How gap survey is told. */
export const gapSurvey: Telling<GapSurvey> = {
  say: (speaker, survey) => [
    surveySentence(speaker, survey),
    ...survey.rows.flatMap((row) => gapRow.say(speaker, row)),
    ...notSurveyed(speaker, survey),
  ],
  show: (speaker, survey) => [
    ...lines(surveySentence(speaker, survey)),
    ...table(
      speaker.language.columns.gapRow,
      survey.rows.map((row) => gapRow.row?.cells(speaker, row) ?? []),
    ),
    ...lines(...notSurveyed(speaker, survey)),
  ],
};

function surveySentence(speaker: Speaker, { survey, on, rows, findings }: GapSurvey): string {
  const { language } = speaker;
  const short = rows.filter(({ state }) => state === "gap").length;
  const sentence = language.layout.survey({
    survey: language.sentence(surveyName(speaker, survey)),
    on: language.date(on),
    rows: String(rows.length),
    short: String(short),
  });
  return language.cited(sentence, findings[0]?.clauses ?? []);
}

/** The name of a survey, else its id. */
export const surveyName = (speaker: Speaker, survey: string) =>
  knownName(speaker, "survey", survey) ?? speaker.language.words.survey(quoted(speaker, survey));

const notSurveyed = (speaker: Speaker, { notSurveyed: kinds }: GapSurvey) =>
  kinds.length > 0 ? [speaker.language.layout.notSurveyed(namesOf(speaker, "element", kinds))] : [];

/** How gap row is told. */
export const gapRow: Telling<GapRow> = {
  say: (speaker, row) => {
    const { language } = speaker;
    return [
      language.joined([
        language.layout.row({
          place: placeOf(speaker, row),
          kind: nameOf(speaker, "element", row.kind),
          need: amount(speaker, row.need, row.unit),
          capacity: amount(speaker, row.capacity, row.unit),
          state: language.words.gapStates[row.state],
        }),
        ...(row.state === "gap"
          ? [
              language.layout.gap({
                gap: amount(speaker, row.gap, row.unit),
                bySharing: amount(speaker, row.bySharing, row.unit),
                toBuild: amount(speaker, row.toBuild, row.unit),
              }),
            ]
          : []),
        ...(row.state === "surplus" ? [language.layout.surplus(amount(speaker, row.surplus, row.unit))] : []),
        ...(row.levelGap !== undefined && row.levelGap !== "0"
          ? [language.layout.levelGap(withCommas(row.levelGap))]
          : []),
      ]),
    ];
  },
  row: {
    head: ({ language }) => language.columns.gapRow,
    cells: (speaker, row) => [
      placeOf(speaker, row),
      nameOf(speaker, "element", row.kind),
      row.unit ?? "",
      cell(row.need),
      cell(row.capacity),
      cell(row.gap),
      cell(row.bySharing),
      cell(row.toBuild),
      adequacyOf(speaker, row),
      speaker.language.words.gapStates[row.state],
    ],
  },
};

/** An amount in the unit of a survey's row, which is the record's own word. */
const amount = ({ language }: Speaker, value: string | undefined, unit: string | undefined) =>
  value === undefined ? language.words.noValue["not-recorded"] : language.quantity(value, unit ?? "count");

const cell = (value: string | undefined) => (value === undefined ? "–" : withCommas(value));

const adequacyOf = ({ language }: Speaker, { adequacy, noAdequacy = "not-recorded" }: GapRow) =>
  adequacy === undefined ? language.words.noAdequacy[noAdequacy] : percent(adequacy);

function placeOf(speaker: Speaker, { locality, industry }: GapRow): string {
  const parts = [
    ...(locality === undefined ? [] : [nameOf(speaker, "locality", locality)]),
    ...(industry === undefined ? [] : [industryName(speaker, industry)]),
  ];
  return parts.length === 0 ? areaName(speaker) : speaker.language.list(parts);
}

/** How kind total is told. */
export const kindTotal: Telling<KindTotal> = {
  say: (speaker, { kind, unit, need, capacity, bySharing, toBuild, unknown }) => {
    const { language } = speaker;
    return [
      language.joined([
        language.layout.kind({
          kind: nameOf(speaker, "element", kind),
          need: amount(speaker, need, unit),
          capacity: amount(speaker, capacity, unit),
          bySharing: amount(speaker, bySharing, unit),
          toBuild: amount(speaker, toBuild, unit),
        }),
        ...(unknown > 0 ? [language.layout.unknownRows(unknown)] : []),
      ]),
    ];
  },
  row: {
    head: ({ language }) => language.columns.kindTotal,
    cells: (speaker, { kind, unit = "", need, capacity, gap, surplus, bySharing, toBuild, unknown }) => [
      nameOf(speaker, "element", kind),
      unit,
      ...[need, capacity, gap, surplus, bySharing, toBuild].map(withCommas),
      String(unknown),
    ],
  },
};

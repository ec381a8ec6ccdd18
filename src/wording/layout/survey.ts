import { withCommas } from "../../languages/index.js";
import type { GapRow, GapSurvey, KindTotal } from "../../layout/index.js";
import { lines, table } from "../block.js";
import { knownName, nameOf, namesOf, percent, quoted, type Speaker } from "../speaker.js";
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
      speaker.texts.heads.gapRow,
      survey.rows.map((row) => gapRow.row?.cells(speaker, row) ?? []),
    ),
    ...lines(...notSurveyed(speaker, survey)),
  ],
};

function surveySentence(speaker: Speaker, { survey, on, rows, findings }: GapSurvey): string {
  const { texts } = speaker;
  const short = rows.filter(({ state }) => state === "gap").length;
  const sentence = texts.told.layout.survey({
    survey: texts.words.sentence(surveyName(speaker, survey)),
    on: texts.words.date(on),
    rows: String(rows.length),
    short: String(short),
  });
  return texts.cited(sentence, findings[0]?.clauses ?? []);
}

/** The name of a survey, else its id. */
export const surveyName = (speaker: Speaker, survey: string) =>
  knownName(speaker, "survey", survey) ?? speaker.texts.words.survey(quoted(speaker, survey));

const notSurveyed = (speaker: Speaker, { notSurveyed: kinds }: GapSurvey) =>
  kinds.length > 0 ? [speaker.texts.told.layout.notSurveyed(namesOf(speaker, "element", kinds))] : [];

/** How gap row is told. */
export const gapRow: Telling<GapRow> = {
  say: (speaker, row) => {
    const { texts } = speaker;
    const { told, words } = texts;
    return [
      told.joined([
        told.layout.row({
          place: placeOf(speaker, row),
          kind: nameOf(speaker, "element", row.kind),
          need: amount(speaker, row.need, row.unit),
          capacity: amount(speaker, row.capacity, row.unit),
          state: words.gapStates[row.state],
        }),
        ...(row.state === "gap"
          ? [
              told.layout.gap({
                gap: amount(speaker, row.gap, row.unit),
                bySharing: amount(speaker, row.bySharing, row.unit),
                toBuild: amount(speaker, row.toBuild, row.unit),
              }),
            ]
          : []),
        ...(row.state === "surplus" ? [told.layout.surplus(amount(speaker, row.surplus, row.unit))] : []),
        ...(row.levelGap !== undefined && row.levelGap !== "0" ? [told.layout.levelGap(withCommas(row.levelGap))] : []),
      ]),
    ];
  },
  row: {
    head: ({ texts }) => texts.heads.gapRow,
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
      speaker.texts.words.gapStates[row.state],
    ],
  },
};

/** An amount in the unit of a survey's row, which is the record's own word. */
const amount = ({ texts }: Speaker, value: string | undefined, unit: string | undefined) =>
  value === undefined ? texts.words.noValue["not-recorded"] : texts.quantity(value, unit ?? "count");

const cell = (value: string | undefined) => (value === undefined ? "–" : withCommas(value));

const adequacyOf = ({ texts }: Speaker, { adequacy, noAdequacy = "not-recorded" }: GapRow) =>
  adequacy === undefined ? texts.words.noAdequacy[noAdequacy] : percent(adequacy);

function placeOf(speaker: Speaker, { locality, industry }: GapRow): string {
  const parts = [
    ...(locality === undefined ? [] : [nameOf(speaker, "locality", locality)]),
    ...(industry === undefined ? [] : [industryName(speaker, industry)]),
  ];
  return parts.length === 0 ? speaker.texts.words.city : speaker.texts.list(parts);
}

/** How kind total is told. */
export const kindTotal: Telling<KindTotal> = {
  say: (speaker, { kind, unit, need, capacity, bySharing, toBuild, unknown }) => {
    const { told } = speaker.texts;
    return [
      told.joined([
        told.layout.kind({
          kind: nameOf(speaker, "element", kind),
          need: amount(speaker, need, unit),
          capacity: amount(speaker, capacity, unit),
          bySharing: amount(speaker, bySharing, unit),
          toBuild: amount(speaker, toBuild, unit),
        }),
        ...(unknown > 0 ? [told.layout.unknownRows(unknown)] : []),
      ]),
    ];
  },
  row: {
    head: ({ texts }) => texts.heads.kindTotal,
    cells: (speaker, { kind, unit = "", need, capacity, gap, surplus, bySharing, toBuild, unknown }) => [
      nameOf(speaker, "element", kind),
      unit,
      ...[need, capacity, gap, surplus, bySharing, toBuild].map(withCommas),
      String(unknown),
    ],
  },
};

import { withCommas } from "../../languages/index.js";
import type { GapRow, GapSurvey, KindTotal } from "../../layout/index.js";
import { lines, table } from "../block.js";
import { areaName, type Context, knownName, nameOf, namesOf, percent, quoted } from "../context.js";
import type { Renderer } from "../renderer.js";
import { industryName } from "./chain.js";

/** How gap survey is rendered. */
export const gapSurvey: Renderer<GapSurvey> = {
  sentences: (context, survey) => [
    surveySentence(context, survey),
    ...survey.rows.flatMap((row) => gapRow.sentences(context, row)),
    ...unknownKinds(context, survey),
    ...notSurveyed(context, survey),
  ],
  blocks: (context, survey) => [
    ...lines(surveySentence(context, survey)),
    ...table(
      context.language.columns.gapRow,
      survey.rows.map((row) => gapRow.row?.cells(context, row) ?? []),
    ),
    ...lines(...unknownKinds(context, survey), ...notSurveyed(context, survey)),
  ],
};

function surveySentence(context: Context, { survey, on, rows, findings }: GapSurvey): string {
  const { language } = context;
  const short = rows.filter(({ state }) => state === "gap").length;
  const sentence = language.layout.survey({
    survey: language.sentence(surveyName(context, survey)),
    on: language.date(on),
    rows: String(rows.length),
    short: String(short),
  });
  return language.cited(sentence, findings[0]?.clauses ?? []);
}

/** The name of a survey, else its id. */
export const surveyName = (context: Context, survey: string) =>
  knownName(context, "survey", survey) ?? context.language.words.survey(quoted(context, survey));

const notSurveyed = (context: Context, { notSurveyed: kinds }: GapSurvey) =>
  kinds.length > 0 ? [context.language.layout.notSurveyed(namesOf(context, "element", kinds))] : [];

const unknownKinds = (context: Context, { unknownKinds: kinds }: GapSurvey) =>
  kinds.length > 0 ? [context.language.layout.unknownKinds(namesOf(context, "element", kinds))] : [];

/** How gap row is rendered. */
export const gapRow: Renderer<GapRow> = {
  sentences: (context, row) => {
    const { language } = context;
    return [
      language.joined([
        language.layout.row({
          place: placeOf(context, row),
          kind: nameOf(context, "element", row.kind),
          need: amount(context, row.need, row.unit),
          capacity: amount(context, row.capacity, row.unit),
          state: language.words.gapStates[row.state],
        }),
        ...(row.state === "gap"
          ? [
              language.layout.gap({
                gap: amount(context, row.gap, row.unit),
                bySharing: amount(context, row.bySharing, row.unit),
                toBuild: amount(context, row.toBuild, row.unit),
              }),
            ]
          : []),
        ...(row.state === "surplus" ? [language.layout.surplus(amount(context, row.surplus, row.unit))] : []),
        ...(row.levelGap !== undefined && row.levelGap !== "0"
          ? [language.layout.levelGap(withCommas(row.levelGap))]
          : []),
      ]),
    ];
  },
  row: {
    columns: ({ language }) => language.columns.gapRow,
    cells: (context, row) => [
      placeOf(context, row),
      nameOf(context, "element", row.kind),
      row.unit ?? "",
      cell(row.need),
      cell(row.capacity),
      cell(row.gap),
      cell(row.bySharing),
      cell(row.toBuild),
      adequacyOf(context, row),
      context.language.words.gapStates[row.state],
    ],
  },
};

/** An amount in the unit of a survey's row, which is the record's own word. */
const amount = ({ language }: Context, value: string | undefined, unit: string | undefined) =>
  value === undefined ? language.words.noValue["not-recorded"] : language.quantity(value, unit ?? "count");

const cell = (value: string | undefined) => (value === undefined ? "–" : withCommas(value));

const adequacyOf = ({ language }: Context, { adequacy, noAdequacy = "not-recorded" }: GapRow) =>
  adequacy === undefined ? language.words.noAdequacy[noAdequacy] : percent(adequacy);

function placeOf(context: Context, { locality, industry }: GapRow): string {
  const parts = [
    ...(locality === undefined ? [] : [nameOf(context, "locality", locality)]),
    ...(industry === undefined ? [] : [industryName(context, industry)]),
  ];
  return parts.length === 0 ? areaName(context) : context.language.list(parts);
}

/** How kind total is rendered. */
export const kindTotal: Renderer<KindTotal> = {
  sentences: (context, { kind, unit, need, capacity, bySharing, toBuild, unknown }) => {
    const { language } = context;
    return [
      language.joined([
        language.layout.kind({
          kind: nameOf(context, "element", kind),
          need: amount(context, need, unit),
          capacity: amount(context, capacity, unit),
          bySharing: amount(context, bySharing, unit),
          toBuild: amount(context, toBuild, unit),
        }),
        ...(unknown > 0 ? [language.layout.unknownRows(unknown)] : []),
      ]),
    ];
  },
  row: {
    columns: ({ language }) => language.columns.kindTotal,
    cells: (context, { kind, unit = "", need, capacity, gap, surplus, bySharing, toBuild, unknown }) => [
      nameOf(context, "element", kind),
      unit,
      ...[need, capacity, gap, surplus, bySharing, toBuild].map(withCommas),
      String(unknown),
    ],
  },
};

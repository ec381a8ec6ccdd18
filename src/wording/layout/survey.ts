import { withCommas } from "../../languages/index.js";
import type { GapRow, GapSurvey, KindTotal } from "../../layout/index.js";
import { areaName, type Context, knownName, nameOf, namesOf, quoted } from "../context.js";
import type { Sentences } from "../sentences.js";
import { industryName } from "./chain.js";

/** How gap survey is told. */
export const gapSurvey: Sentences<GapSurvey> = (context, survey) => [
  surveySentence(context, survey),
  ...survey.rows.flatMap((row) => gapRow(context, row)),
  ...unknownKinds(context, survey),
  ...notSurveyed(context, survey),
];

/** How many rows a survey has, and how many fall short. */
export function surveySentence(context: Context, { survey, on, rows, findings }: GapSurvey): string {
  const { language } = context;
  const [short, open] = (["gap", "unknown"] as const).map((of) => rows.filter(({ state }) => state === of).length);
  const sentence = language.layout.survey({
    survey: language.sentence(surveyName(context, survey)),
    on: language.date(on),
    rows: String(rows.length),
    short: String(short),
    open: open ?? 0,
  });
  return language.cited(sentence, findings[0]?.clauses ?? []);
}

/** The name of a survey, else its id. */
export const surveyName = (context: Context, survey: string) =>
  knownName(context, "survey", survey) ?? context.language.words.survey(quoted(context, survey));

/** The kinds of resource that a survey did not ask about. */
export const notSurveyed = (context: Context, { notSurveyed: kinds }: GapSurvey) =>
  kinds.length > 0 ? [context.language.layout.notSurveyed(namesOf(context, "element", kinds, "resourceKinds"))] : [];

/** The kinds of resource that a survey has and the plan does not. */
export const unknownKinds = (context: Context, { unknownKinds: kinds }: GapSurvey) =>
  kinds.length > 0 ? [context.language.layout.unknownKinds(namesOf(context, "element", kinds, "resourceKinds"))] : [];

/** How gap row is told. */
export const gapRow: Sentences<GapRow> = (context, row) => {
  const { language } = context;
  return [
    language.joined([
      language.layout.row({
        place: placeOfRow(context, row),
        kind: nameOf(context, "element", row.kind, "resourceKinds"),
        need: amount(context, row.need, row.unit),
        capacity: amount(context, row.capacity, row.unit),
        state: stateOf(context, row),
      }),
      ...(row.levelGap !== undefined && row.levelGap !== "0"
        ? [language.layout.levelGap(withCommas(row.levelGap))]
        : []),
    ]),
  ];
};

/** How what is there stands against what is needed: by how much, where that says it. */
function stateOf(context: Context, { state, unit, gap, bySharing, toBuild, surplus }: GapRow): string {
  const { layout, words } = context.language;
  const told = (value: string | undefined) => amount(context, value, unit);
  if (state === "gap") return layout.gap({ gap: told(gap), bySharing: told(bySharing), toBuild: told(toBuild) });
  return state === "surplus" ? layout.surplus(told(surplus)) : words.gapStates[state];
}

/** An amount in the unit of a survey's row, which is the record's own word. */
const amount = ({ language }: Context, value: string | undefined, unit: string | undefined) =>
  value === undefined ? language.words.noValue["not-recorded"] : language.quantity(value, unit ?? "count");

/** The place and the industry of a row; the whole area, where it names neither. */
export function placeOfRow(context: Context, { locality, industry }: GapRow): string {
  const parts = [
    ...(locality === undefined ? [] : [nameOf(context, "locality", locality)]),
    ...(industry === undefined ? [] : [industryName(context, industry)]),
  ];
  return parts.length === 0 ? areaName(context) : context.language.list(parts);
}

/** How kind total is told. */
export const kindTotal: Sentences<KindTotal> = (
  context,
  { kind, unit, need, capacity, bySharing, toBuild, unknown },
) => {
  const { language } = context;
  return [
    language.joined([
      language.layout.kind({
        kind: nameOf(context, "element", kind, "resourceKinds"),
        need: amount(context, need, unit),
        capacity: amount(context, capacity, unit),
        bySharing: amount(context, bySharing, unit),
        toBuild: amount(context, toBuild, unit),
      }),
      ...(unknown > 0 ? [language.layout.unknownRows(unknown)] : []),
    ]),
  ];
};

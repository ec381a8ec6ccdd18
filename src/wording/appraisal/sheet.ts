import { boundsOf, type ScoreSheet } from "../../appraisal/index.js";
import { withCommas } from "../../languages/index.js";
import { bareName, type Context, complexName, nameOf, twoPlaces } from "../context.js";
import { missingOf } from "../missing.js";
import type { Sentences } from "../sentences.js";
import { besidesIn } from "./beside.js";
import { nodeSentence } from "./score-node.js";

/** How score sheet is told. */
export const scoreSheet: Sentences<ScoreSheet> = (context, sheet) => [
  sheetSentence(context, sheet),
  ...sheetNotes(context, sheet),
];

/** What a sheet comes to, in one sentence. */
export function sheetSentence(context: Context, sheet: ScoreSheet, isNamed = true): string {
  const { language } = context;
  const { low, high } = boundsOf(sheet);
  const grade = nameOf(context, "grade", sheet.grade, sheet.scorecard);
  const others = sheet.possible
    .filter((id) => id !== sheet.grade)
    .map((id) => nameOf(context, "grade", id, sheet.scorecard));
  return language.joined([
    language.appraisal.sheet({
      complex: isNamed || sheet.platform !== undefined ? complexName(context, sheet.complex, sheet.platform) : "",
      year: language.year(sheet.year),
      scorecard: bareName(context, "scorecard", sheet.scorecard),
      total: withCommas(sheet.total),
    }),
    ...(low === high ? [] : [language.appraisal.range(withCommas(low), high && withCommas(high))]),
    ...(sheet.given ? [language.appraisal.given] : []),
    sheet.certain ? language.appraisal.grade(grade) : language.appraisal.gradeOpen(grade, language.list(others)),
  ]);
}

/** The aspects of a sheet, and what else is to be said of it. */
export function sheetNotes(context: Context, sheet: ScoreSheet): string[] {
  const { language } = context;
  const name = (id: string) => nameOf(context, "indicator", id, sheet.scorecard);
  return [
    ...(sheet.platforms ?? []).map(({ platform, total, weight }) =>
      language.sentence(
        language.appraisal.platform({
          name: complexName(context, sheet.complex, platform),
          total: withCommas(total),
          weight: weight && withCommas(weight),
        }),
      ),
    ),
    ...sheet.root.children.map((node) => language.sentence(nodeSentence(context, node, sheet.scorecard))),
    ...besidesIn(context, sheet, nameOf).map(({ kind, got, name: of }) =>
      language.sentence(
        got === undefined
          ? language.appraisal.adjustmentUnknown(kind, of)
          : language.appraisal.adjustment(kind, of, twoPlaces(got)),
      ),
    ),
    ...sheet.vetoes.map((id) => language.appraisal.veto(name(id))),
    ...(sheet.rejected ? [language.appraisal.rejected] : []),
    ...missingOf(context, sheet.missing),
    ...(sheet.stamp.provenance === "policy"
      ? []
      : [language.appraisal.provenance(language.words.provenances[sheet.stamp.provenance])]),
  ];
}

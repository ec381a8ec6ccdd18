import type { AdjustmentScored, ScoreSheet } from "../../appraisal/index.js";
import { withCommas } from "../../languages/index.js";
import { lines, list } from "../block.js";
import { missingOf } from "../missing.js";
import { bareName, complexName, nameOf, type Speaker, twoPlaces } from "../speaker.js";
import type { Telling } from "../telling.js";
import { nodeSentence, nodeTable } from "./score-node.js";

/** How score sheet is told. */
export const scoreSheet: Telling<ScoreSheet> = {
  say: (speaker, sheet) => [sheetSentence(speaker, sheet), ...sheetNotes(speaker, sheet)],
  show: (speaker, sheet) => [
    ...lines(sheetSentence(speaker, sheet)),
    ...list(sheetNotes(speaker, sheet)),
    ...nodeTable(speaker, sheet.root, sheet.scorecard),
  ],
};

/** What a sheet comes to, in one sentence. */
export function sheetSentence(speaker: Speaker, sheet: ScoreSheet, isNamed = true): string {
  const { language } = speaker;
  const [least, most] = sheet.range;
  const grade = nameOf(speaker, "grade", sheet.grade, sheet.scorecard);
  const others = sheet.possible
    .filter((id) => id !== sheet.grade)
    .map((id) => nameOf(speaker, "grade", id, sheet.scorecard));
  return language.joined([
    language.appraisal.sheet({
      complex: isNamed || sheet.platform !== undefined ? complexName(speaker, sheet.complex, sheet.platform) : "",
      year: language.year(sheet.year),
      scorecard: bareName(speaker, "scorecard", sheet.scorecard),
      total: withCommas(sheet.total),
    }),
    ...(least === most ? [] : [language.appraisal.range(withCommas(least), withCommas(most))]),
    sheet.certain ? language.appraisal.grade(grade) : language.appraisal.gradeOpen(grade, language.list(others)),
  ]);
}

/** The aspects of a sheet, and what else is to be said of it. */
export function sheetNotes(speaker: Speaker, sheet: ScoreSheet): string[] {
  const { language } = speaker;
  const name = (id: string) => nameOf(speaker, "indicator", id, sheet.scorecard);
  return [
    ...sheet.root.children.map((node) => language.sentence(nodeSentence(speaker, node, sheet.scorecard))),
    ...sheet.adjustments.map((each) => language.sentence(adjustmentSentence(speaker, each, sheet.scorecard))),
    ...sheet.vetoes.map((id) => language.appraisal.veto(name(id))),
    ...(sheet.rejected ? [language.appraisal.rejected] : []),
    ...missingOf(speaker, sheet.missing),
    ...(sheet.stamp.provenance === "policy"
      ? []
      : [language.appraisal.provenance(language.words.provenances[sheet.stamp.provenance])]),
  ];
}

function adjustmentSentence(speaker: Speaker, { id, kind, got }: AdjustmentScored, scorecard: string): string {
  const { language } = speaker;
  const name = nameOf(speaker, "indicator", id, scorecard);
  return got === undefined
    ? language.appraisal.adjustmentUnknown(kind, name)
    : language.appraisal.adjustment(kind, name, twoPlaces(got));
}

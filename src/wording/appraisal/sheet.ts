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
  const { texts } = speaker;
  const { told } = texts;
  const [least, most] = sheet.range;
  const grade = nameOf(speaker, "grade", sheet.grade, sheet.scorecard);
  const others = sheet.possible
    .filter((id) => id !== sheet.grade)
    .map((id) => nameOf(speaker, "grade", id, sheet.scorecard));
  return told.joined([
    told.appraisal.sheet({
      complex: isNamed || sheet.platform !== undefined ? complexName(speaker, sheet.complex, sheet.platform) : "",
      year: texts.words.year(sheet.year),
      scorecard: bareName(speaker, "scorecard", sheet.scorecard),
      total: withCommas(sheet.total),
    }),
    ...(least === most ? [] : [told.appraisal.range(withCommas(least), withCommas(most))]),
    sheet.certain ? told.appraisal.grade(grade) : told.appraisal.gradeOpen(grade, texts.list(others)),
  ]);
}

/** The aspects of a sheet, and what else is to be said of it. */
export function sheetNotes(speaker: Speaker, sheet: ScoreSheet): string[] {
  const { told, words } = speaker.texts;
  const name = (id: string) => nameOf(speaker, "indicator", id, sheet.scorecard);
  return [
    ...sheet.root.children.map((node) => words.sentence(nodeSentence(speaker, node, sheet.scorecard))),
    ...sheet.adjustments.map((each) => words.sentence(adjustmentSentence(speaker, each, sheet.scorecard))),
    ...sheet.vetoes.map((id) => told.appraisal.veto(name(id))),
    ...(sheet.rejected ? [told.appraisal.rejected] : []),
    ...missingOf(speaker, sheet.missing),
    ...(sheet.stamp.provenance === "policy"
      ? []
      : [told.appraisal.provenance(words.provenances[sheet.stamp.provenance])]),
  ];
}

function adjustmentSentence(speaker: Speaker, { id, kind, got }: AdjustmentScored, scorecard: string): string {
  const { told } = speaker.texts;
  const name = nameOf(speaker, "indicator", id, scorecard);
  return got === undefined
    ? told.appraisal.adjustmentUnknown(kind, name)
    : told.appraisal.adjustment(kind, name, twoPlaces(got));
}

import { type Fault, faultAt, notAmong, PolicyError } from "../../finding/index.js";
import type { Scorecard } from "../scorecard/scorecard.js";
import type { ScoreSheet } from "./sheet.js";

type Unit = Pick<ScoreSheet, "complex" | "platform" | "year">;

/**
 * Refuses sheets that cannot stand side by side: of another scorecard or year than the first, or twice of one complex. What
 * a sheet does not say is not asked.
 */
export function requireTogether(sheets: readonly Partial<ScoreSheet>[], scorecard?: Scorecard): void {
  const id = scorecard?.id ?? sheets.find((sheet) => sheet.scorecard !== undefined)?.scorecard;
  refuse([
    ...sheets.flatMap((sheet, index) => ofScorecard(sheet, inSheets(index), id, scorecard)),
    ...ofOtherYears(sheets),
    ...doubleSheets(sheets),
  ]);
}

/** The faults of sheets of another year than the first that says one. */
export function ofOtherYears(sheets: readonly Partial<Unit>[]): Fault[] {
  const year = sheets.find((sheet) => sheet.year !== undefined)?.year;
  return sheets.flatMap((sheet, index) => {
    if (sheet.year === undefined || sheet.year === year) return [];
    const [zh, en] = [`同一年度（${year}）`, `the year of the others, ${year}`];
    return [faultAt(`${inSheets(index)}.year`, sheet.year, zh, en, year, "does-not-fit")];
  });
}

/** Refuses sheets that another scorecard was scored by. */
export function requireOf(scorecard: Scorecard, sheets: readonly ScoreSheet[], pathOf = inSheets): void {
  refuse(sheets.flatMap((sheet, index) => ofScorecard(sheet, pathOf(index), scorecard.id, scorecard)));
}

/** Refuses sheets that are the means of several: their indicators do not make up their totals. */
export function requireOneEach(sheets: readonly Partial<ScoreSheet>[], pathOf = inSheets): void {
  refuse(sheets.flatMap((sheet, index) => meansOfSeveral(pathOf(index), sheet)));
}

const inSheets = (index: number) => `sheets[${index}]`;

function meansOfSeveral(path: string, { complex, platforms }: Partial<ScoreSheet>): Fault[] {
  if (!platforms) return [];
  const en = "the sheet of a single record: ask of each platform by itself";
  return [faultAt(`${path}.platforms`, complex, "单份记录的评分表（请逐个平台查询）", en, "pumps", "out-of-range")];
}

/** Refuses sheets, of one year or several, that are twice of one complex, or of one platform in it, in a year. */
export function requireOnceAYear(sheets: readonly ScoreSheet[]): void {
  refuse(doubleSheets(sheets, true));
}

/** Refuses records that are twice of one platform in a year: each would count for a platform of its own. */
export function requirePlatformsOnce(records: readonly Unit[]): void {
  refuse(doubleSheets(records, true, (index) => `records[${index}]`));
}

/** The faults of sheets that are twice of one complex, or of one platform in it, in all or in a year. */
export function doubleSheets(sheets: readonly Partial<Unit>[], isByYear = false, pathOf = inSheets): Fault[] {
  const seen = new Set<string>();
  return sheets.flatMap(({ complex, platform, year }, index) => {
    const unit = JSON.stringify([complex, platform, isByYear && year]);
    const again = seen.has(unit);
    seen.add(unit);
    if (!again) return [];
    const en = "one sheet for each complex, or for each platform in it";
    return [
      faultAt(`${pathOf(index)}.complex`, complex, "每个综合体（或其中每个平台）一张评分表", en, "pumps", "double"),
    ];
  });
}

function ofScorecard(sheet: Partial<ScoreSheet>, path: string, id: string | undefined, scorecard?: Scorecard): Fault[] {
  const { scorecard: own, grade } = sheet;
  if (id !== undefined && own !== undefined && own !== id) return [notAmong(`${path}.scorecard`, own, [id])];
  const grades = scorecard?.grades.map((each) => each.id);
  return grades && grade !== undefined && !grades.includes(grade) ? [notAmong(`${path}.grade`, grade, grades)] : [];
}

function refuse(faults: readonly Fault[]): void {
  if (faults.length > 0)
    throw new PolicyError({ zh: "评分表不属于一起", en: "sheets that do not belong together" }, faults);
}

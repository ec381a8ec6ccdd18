import { type Fault, faultAt, notAmong, PolicyError } from "../../finding/index.js";
import type { Scorecard } from "../scorecard/scorecard.js";
import type { ScoreSheet } from "./sheet.js";

type Unit = Pick<ScoreSheet, "complex" | "platform" | "year">;

/**
 * Refuses sheets that cannot stand side by side: of another scorecard or year than the first, or twice of one complex. What
 * a sheet does not say is not asked.
 */
export function requireTogether(sheets: readonly Partial<ScoreSheet>[], scorecard?: Scorecard): void {
  const first = <K extends "scorecard" | "year">(key: K) => sheets.find((sheet) => sheet[key] !== undefined)?.[key];
  const [id, year] = [scorecard?.id ?? first("scorecard"), first("year")];
  refuse([
    ...sheets.flatMap((sheet, index) => ofScorecard(sheet, `sheets[${index}]`, id, scorecard)),
    ...sheets.flatMap((sheet, index) =>
      sheet.year === undefined || sheet.year === year
        ? []
        : [
            faultAt(
              `sheets[${index}].year`,
              sheet.year,
              `同一年度（${year}）`,
              `the year of the others, ${year}`,
              year,
            ),
          ],
    ),
    ...doubleSheets(sheets),
  ]);
}

/** Refuses a sheet that another scorecard was scored by, or that is the mean of several. */
export function requireOf(scorecard: Scorecard, sheet: ScoreSheet): void {
  refuse([...ofScorecard(sheet, "sheet", scorecard.id, scorecard), ...meansOfSeveral("sheet", sheet)]);
}

/** Refuses sheets that are the means of several: their indicators do not make up their totals. */
export function requireOneEach(sheets: readonly Partial<ScoreSheet>[]): void {
  refuse(sheets.flatMap((sheet, index) => meansOfSeveral(`sheets[${index}]`, sheet)));
}

function meansOfSeveral(path: string, { complex, platforms }: Partial<ScoreSheet>): Fault[] {
  if (!platforms) return [];
  const en = "the sheet of a single record: ask of each platform by itself";
  return [faultAt(`${path}.platforms`, complex, "单份记录的评分表（请逐个平台查询）", en, "pumps", "out-of-range")];
}

/** Refuses sheets, of one year or several, that are twice of one complex, or of one platform in it, in a year. */
export function requireOnceAYear(sheets: readonly ScoreSheet[]): void {
  refuse(doubleSheets(sheets, true));
}

/** The faults of sheets that are twice of one complex, or of one platform in it, in all or in a year. */
export function doubleSheets(sheets: readonly Partial<Unit>[], isByYear = false): Fault[] {
  const seen = new Set<string>();
  return sheets.flatMap(({ complex, platform, year }, index) => {
    const unit = JSON.stringify([complex, platform, isByYear && year]);
    const again = seen.has(unit);
    seen.add(unit);
    if (!again) return [];
    const en = "one sheet for each complex, or for each platform in it";
    return [
      faultAt(`sheets[${index}].complex`, complex, "每个综合体（或其中每个平台）一张评分表", en, "pumps", "double"),
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

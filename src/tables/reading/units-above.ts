import { knownUnit, measureOf } from "../../finding/index.js";
import { asRead } from "../../kernel/index.js";
import { type Cell, markerOf, textOf } from "../cells/cell.js";
import type { ColumnKind, ColumnModel } from "../sheets/model.js";

/** A column of the host's. */
export interface FoundColumn {
  readonly model: ColumnModel;
  /** The first as 0. */
  readonly at: number;
  /** What stands above it. */
  readonly written: string;
  /** The unit in the brackets of its header, of a row of units, or of a title row. */
  readonly unit: string | undefined;
}

/** What stands in the last brackets of a header, part by part: 金额（万元，含税）. */
function inBrackets(header: string): string[] {
  const [, inside = ""] = /\(([^()]*)\)\*?$/u.exec(header) ?? [];
  const parts = inside.replace(LABEL, "").split(/[,;、]/u);
  return parts.map((part) => part.trim()).filter((part) => part !== "" && !REMARK.test(part));
}

/** What says that a unit follows. */
const LABEL = /^(?:(?:计量)?单位|units?(?![a-z])):?\s*/iu;

/** What is said of a column and is no unit. */
const REMARK = /必填|选填|可选|如有|含|不计|截至|\d{4}年|年末|当年|全年|本年|累计|合计|建筑|required|optional/iu;

/** A unit in the last brackets of a header: 金额（万元）. */
export function unitIn(header: string): string | undefined {
  return inBrackets(header).find((part) => knownUnit(part));
}

/** The unit in the brackets of what stands above a column of figures; where none is known, what may be one, which its cells then cannot be read in. */
export function unitAbove(column: ColumnModel, header: string): string | undefined {
  const isNamed = [column.key, ...Object.values(column.header)].some((form) => asRead(String(form)) === asRead(header));
  if (column.unit === undefined || isNamed) return unitIn(header);
  return unitIn(header) ?? inBrackets(header)[0];
}

/** The unit of a title row (单位：万元) for the columns that it can be one of. */
export function withTitleUnit(columns: readonly FoundColumn[], titles: readonly string[]): readonly FoundColumn[] {
  const units = titles.flatMap((text) => [...text.matchAll(TITLE)].map(([, unit = ""]) => unit));
  const title = units.find((unit) => measureOf(unit) !== undefined);
  const measured = title === undefined ? undefined : measureOf(title);
  if (measured === undefined) return columns;
  return columns.map((column) => {
    const own = column.model.unit === undefined ? undefined : knownUnit(column.model.unit)?.measures;
    return column.unit === undefined && own === measured ? { ...column, unit: title } : column;
  });
}

const TITLE = /(?:单位|\bunits?):\s*([^\s),;、]+)/giu;

/**
 * The columns with the units of a row below their headers, and what it says as a title does (单位：万元 at its beginning);
 * nothing where the row is none of units. It has a unit above figures, and nothing else that a record could have.
 */
export function unitRow(
  columns: readonly FoundColumn[],
  headers: readonly Cell[],
  row: readonly Cell[],
): { readonly columns: readonly FoundColumn[]; readonly titles: readonly string[] } | undefined {
  // Of headers merged over both rows some readers repeat the text.
  const texts = Array.from(row, (cell, at) => {
    const text = textOf(cell ?? null);
    return text === textOf(headers[at] ?? null) || markerOf(text) === "not-recorded" ? "" : text;
  });
  const above = new Map(columns.map((column) => [column.at, column.model]));
  const isUnits = texts.map((text, at) => isUnit(text, above.get(at)));
  const isOfAll = texts.every((text, at) => text === "" || isUnits[at] || isBesideUnits(text, above.get(at)));
  if (!isOfAll || !isUnits.includes(true)) return undefined;
  return {
    columns: columns.map((column) => withUnit(column, texts[column.at] ?? "")),
    titles: texts.filter((text, at) => !isOfColumn(text, above.get(at))),
  };
}

const FIGURES: ReadonlySet<ColumnKind> = new Set(["number", "count", "integer", "ratings"]);

/** Whether a column holds figures. */
const isFigures = (column: ColumnModel | undefined) => column !== undefined && FIGURES.has(column.kind);

/** Whether a text by itself says a unit: of the figures below it, in brackets or one that is known, or 单位：万元 anywhere. */
function isUnit(text: string, column: ColumnModel | undefined): boolean {
  const unit = unitOf(text);
  if (unit === "") return false;
  if (isLabelled(text) && (isFigures(column) || measureOf(unit) !== undefined)) return true;
  return isFigures(column) && (isBracketed(text) || inBrackets(asBrackets(text)).some((part) => measureOf(part)));
}

/** What may stand in a row of units where none is: a remark in brackets, 单位 itself, a word where a record need have none. */
function isBesideUnits(text: string, column: ColumnModel | undefined): boolean {
  if (isBracketed(text) || unitOf(text) === "") return true;
  const isWhose = column?.required === true || column?.at.in === "parent" || /^(?:id|name)$/u.test(column?.key ?? "");
  return !(isWhose && !isFigures(column)) && !/\d/u.test(text);
}

/** Whether a unit is that of the column it stands in; 单位：万元 above areas is a title. */
function isOfColumn(text: string, column: ColumnModel | undefined): boolean {
  const [measured, own] = [measureOf(unitOf(text)), knownUnit(column?.unit ?? "")?.measures];
  const isTitle = isLabelled(text) && measured !== undefined && own !== undefined && measured !== own;
  return isFigures(column) && !isTitle;
}

/** Whether all of a text stands in brackets, and is no number of a column: (1). */
const isBracketed = (text: string) => /^\([^()]*[^\d()\s][^()]*\)$/u.test(text);

const withoutBrackets = (text: string) => text.replace(/^\(([^()]*)\)$/u, "$1");

const isLabelled = (text: string) => LABEL.test(withoutBrackets(text));

/** A unit without brackets around it and what says that it is one. */
const unitOf = (text: string) => withoutBrackets(text).replace(LABEL, "");

/** A unit and its own brackets, 万元（含税）, as a header would have it. */
const asBrackets = (text: string) => `(${unitOf(text).replace(/[()]/gu, ",")})`;

/** A column with the unit below its header; of two that differ nobody knows which holds. */
function withUnit(column: FoundColumn, text: string): FoundColumn {
  const unit = isOfColumn(text, column.model) ? unitAbove(column.model, asBrackets(text)) : undefined;
  if (unit === undefined) return column;
  const written = `${column.written}（${unitOf(text)}）`;
  const [own, below] = [knownUnit(column.unit ?? unit), knownUnit(unit)];
  const isSame = own?.measures === below?.measures && own?.power === below?.power;
  return { ...column, written, unit: isSame ? unit : `${column.unit}、${unit}` };
}

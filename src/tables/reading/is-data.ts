import { type Cell, textOf } from "../cells/cell.js";
import type { ColumnModel } from "../sheets/model.js";
import type { FoundColumn } from "./units-above.js";

/** Whether a row has something in a known column, and is no total, no note, no heading of the rows below it and no one text merged over several columns. */
export function isData(
  row: readonly Cell[],
  columns: readonly FoundColumn[],
  isPlace: (text: string) => boolean,
): boolean {
  const texts = row.map((cell) => textOf(cell ?? null));
  const written = texts.filter((text) => text !== "");
  const [first = ""] = written;
  if (TOTAL.test(first.replace(/\s/gu, "")) || (written.length > 2 && new Set(written).size === 1)) return false;
  const filled = columns.filter(({ at }) => (texts[at] ?? "") !== "");
  if (filled.length === 0 || isHeading(texts, columns, isPlace)) return false;
  return filled.length > 1 || columns.length === 1 || !NOTE.test(first);
}

const TOTAL = /^(?:.{0,20}(?:合计|总计|小计|共计)|累计|本页合计|(?:.{0,30}sub|grand)?total|sum)(?:[:(].*)?$/iu;
const NOTE = /^(?:[*※]|注\d*[:.、]|备注[:]|说明[:]|填[表报]|审核|制表|联系|(?:单位|units?)[:(]|note)/iu;

/**
 * Whether a row says of which group those below it are: 一、温岭市 or 温岭市 alone, maybe merged over several columns or
 * with the group's figures. A place alone is a row of its own where the sheet asks for nothing else.
 */
function isHeading(
  texts: readonly string[],
  columns: readonly FoundColumn[],
  isPlace: (text: string) => boolean,
): boolean {
  const known = new Set(columns.map(({ at }) => at));
  const said = texts.filter(
    (text, at) => text !== "" && !NUMBER_ALONE.test(text) && (known.has(at) || !BARE.test(text)),
  );
  const words = new Set(said.filter((text) => !FIGURE.test(text)));
  const [text = "", other] = words;
  if (other !== undefined) return false;
  if (NUMBERED.test(texts.find((each) => each !== "") ?? "")) return true;
  if (!isPlace(text.replace(BEFORE, "").replace(BEHIND, ""))) return false;
  const isOfPlace = columns.some(({ at, model }) => texts[at] === text && model.list === "localities");
  const asksMore = columns.some(({ model }) => model.list !== "localities" && asksForWhose(model));
  return isOfPlace ? new Set(said).size === 1 && asksMore : true;
}

/** Whether a column says what a record is called or has to have. */
const asksForWhose = ({ key, required }: ColumnModel) => required || key === "id" || key === "name";

/** 一、温岭市, （二）玉环市, III. Yuhuan; the number may stand in a cell of its own. */
const NUMBERED = /^(?:第?[一二三四五六七八九十]+(?:部分)?[、.:]|\([一二三四五六七八九十]+\)|[IVX]+[.)](?:\s|$))/u;
const NUMBER_ALONE = /^(?:[一二三四五六七八九十]+[、.:]|\([一二三四五六七八九十]+\)|[IVX]+[.)])$/u;
const BARE = /^[一二三四五六七八九十]+$/u;
const FIGURE = /^(?:-?[\d.,]*\d%?(?:\p{L}{0,4}|m2)|\(?\d{1,3}[)、.])$/u;
const BEFORE = /^\(?(?:\d{1,2}|[A-Z])[)、.]+\s*/u;
const BEHIND = /\s*(?:\([^()]*\d[^()]*\)|:)$/u;

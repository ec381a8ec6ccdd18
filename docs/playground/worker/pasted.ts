import type { Portfolio } from "innovation-service-complex";
import { en } from "innovation-service-complex/en";
import { type Cell, fromRows, rowsOf, toRows, type WorkbookRead } from "innovation-service-complex/tables";
import { zhCN } from "innovation-service-complex/zh-CN";
import type { Rules } from "./rules.js";

/** The portfolio with what was copied out of a spreadsheet in the place of one of its sheets, and the faults of that. */
export function withPasted(
  { plan, scorecard }: Rules,
  portfolio: Portfolio,
  sheet: string,
  text: string,
): WorkbookRead {
  const kept = toRows(plan, portfolio, zhCN).filter(({ id }) => id !== sheet && !id.startsWith(`${sheet}.`));
  const rows = { ...Object.fromEntries(kept.map((table) => [table.id, rowsOf(table)])), [sheet]: cellsIn(text) };
  const read = fromRows(plan, rows, { languages: [zhCN, en], ...(scorecard && { scorecards: [scorecard] }) });
  const ofPasted = <P extends { readonly sheet: string }>(places: readonly P[]) =>
    places.filter((place) => place.sheet === sheet);
  const { faults, unused, rounded, filled } = read;
  return {
    portfolio: read.portfolio,
    faults: ofPasted(faults),
    unused: ofPasted(unused),
    rounded: ofPasted(rounded),
    filled: ofPasted(filled),
  };
}

/** The cells of what a spreadsheet puts on the clipboard: tabs between them, quotes around those of several lines. */
export function cellsIn(text: string): Cell[][] {
  const rows: string[][] = [[]];
  for (const [all, quoted, plain = "", end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r?\n|\r|$)/gu,
  )) {
    if (all === "") break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== "\t" && end !== "") rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

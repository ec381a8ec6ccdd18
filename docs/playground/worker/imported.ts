import type { Language } from "innovation-service-complex";
import type { CellPlace, WorkbookRead } from "innovation-service-complex/tables";
import { wordsOf } from "../words/words.js";
import type { Imported } from "./messages.js";
import { pathWords } from "./path-words.js";

/** What was read of rows, as the text of the records, with a line for each thing that a person should look at. */
export function importedFrom(
  { portfolio, faults, unused, rounded, filled }: WorkbookRead,
  language: Language,
): Imported {
  const words = wordsOf(language);
  const at = ({ sheet, row, column, cell }: CellPlace) =>
    [sheet, cell ?? (row === undefined ? "" : words.row(row)), column ?? ""].filter(Boolean).join(" ");
  const unknown = unused.filter(({ row, column }) => row === undefined || column !== undefined);
  return {
    records: JSON.stringify(portfolio, null, 2),
    lines: [
      words.read(
        Object.entries(portfolio).flatMap(([list, records]: [string, unknown]) =>
          Array.isArray(records) ? [`${pathWords(list, portfolio, language)} ${records.length}`] : [],
        ),
        faults.length,
      ),
      ...faults.map((fault) => words.cell(at(fault), fault.got, language.label(fault.accepted), fault.near)),
      ...rounded.map((each) => words.rounded(at(each), each.got, each.taken)),
      ...(filled.length > 0 ? [words.filled(filled.length)] : []),
      ...(unused.length > unknown.length ? [words.skipped(unused.length - unknown.length)] : []),
    ],
    unknown: unknown.map(({ sheet, column }) => ({ sheet, ...(column !== undefined && { column }) })),
  };
}

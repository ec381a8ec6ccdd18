import type { Language, Portfolio } from "innovation-service-complex";
import { sheetsFor, type WorkbookRead } from "innovation-service-complex/tables";
import { taizhou } from "innovation-service-complex/taizhou";
import { withPasted } from "./pasted.js";
import { wordsOf } from "./words.js";

/** What the part of the page consists of that takes rows of a spreadsheet. */
export interface PasteParts {
  readonly sheet: HTMLSelectElement;
  readonly pasted: HTMLTextAreaElement;
  readonly put: HTMLButtonElement;
  /** Where the faults are listed. */
  readonly cells: HTMLElement;
}

/** Lets rows of a spreadsheet take the place of a list of the records: `records` are those there are, `replace` puts others. */
export function pasteInto(
  { sheet, pasted, put, cells }: PasteParts,
  language: () => Language,
  records: () => Portfolio | undefined,
  replace: (portfolio: Portfolio) => void,
): void {
  put.addEventListener("click", () => {
    const portfolio = records();
    if (portfolio === undefined || pasted.value.trim() === "") return;
    const read = withPasted(portfolio, sheet.value, pasted.value);
    cells.replaceChildren(...linesOf(read, sheet.value, language()).map(item));
    replace(read.portfolio);
  });
}

/** The sheets that there are, in the words of a language. */
export function fillSheets(sheet: HTMLSelectElement, language: Language): void {
  const before = sheet.value;
  sheet.replaceChildren(
    ...sheetsFor(taizhou, { language }).map(({ id, title }) =>
      Object.assign(document.createElement("option"), { value: id, textContent: title }),
    ),
  );
  sheet.value = before || "complexes";
}

/** How many records were read, and each cell that has to be mended. */
function linesOf({ portfolio, faults }: WorkbookRead, sheet: string, language: Language): string[] {
  const words = wordsOf(language);
  const list: unknown = Object.entries(portfolio).find(([name]) => name === sheet.split(".")[0])?.[1];
  const count = Array.isArray(list) ? list.length : 0;
  return [
    words.read(count, faults.length),
    ...faults.map(({ cell, row, column = "", got, accepted }) =>
      words.cell(`${cell ?? row} ${column}`, got, language.label(accepted)),
    ),
  ];
}

const item = (text: string) => Object.assign(document.createElement("li"), { textContent: text });

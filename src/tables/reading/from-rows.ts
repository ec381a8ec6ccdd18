import * as z from "zod";
import { Scorecard } from "../../appraisal/index.js";
import { eachReadBy, guarded, takes } from "../../finding/index.js";
import { idSchema, isPlainObject, listOf, mapOf, objectOf, ownValue, refusal } from "../../kernel/index.js";
import { type Language, requireLanguage } from "../../languages/index.js";
import { madePlan, type Plan } from "../../plan/index.js";
import { Members } from "../../registry/index.js";
import type { Cell } from "../cells/cell.js";
import { type DayOptions, dayOptions } from "../cells/day.js";
import type { ColumnModel, SheetModel } from "../sheets/model.js";
import { sheetModels } from "../sheets/models.js";
import { addRow } from "./add-row.js";
import { type FoundSheet, headersIn, modelNamed } from "./find-sheets.js";
import { nothingAbove } from "./merged.js";
import type { Draft, Origin } from "./records.js";
import type { WorkbookRead } from "./result.js";
import { settled } from "./settled.js";
import { dataRows, type Notes, noNotes, readRow, type SheetReader } from "./sheet-reader.js";
import { aliasesOf, type Lookup, lookupOf } from "./words.js";

/** How a workbook is read. */
export interface FromRowsOptions extends DayOptions {
  /** In which languages headers and titles may be written, beside Chinese and English. */
  readonly languages: readonly Language[];
  /** Scorecards whose sources are columns of the year's records. */
  readonly scorecards?: readonly Scorecard[];
  /** Other names: of sheets and columns, and of the members of a list (`localities`, `functions` …), each for an id or a key. */
  readonly aliases?: { readonly [list: string]: { readonly [text: string]: string } };
}

/**
 * A portfolio from the rows of a workbook, with everything that has to be mended in it, cell by cell.
 *
 * Sheets are found by id, title or alias, headers by key, header or alias, in any order and below titles and notes, in one row or in
 * two (a group above its columns). A unit in the brackets of a header or in a row of units below it, else in a title row, scales what
 * has none of its own. Total rows, notes, headings of a group of rows (一、温岭市) and empty rows are listed under `unused`, as is every sheet and column that is not known. A second row of one complex adds its milestone; what else it says otherwise
 * is a fault. A row with a bad cell is kept without that value where its record allows, else left out; either way with a
 * fault that says what is accepted and what was likely meant.
 *
 * Without an id a record goes by its name (NFKC), one without a name by the number of its row. Dates are the host's to hand over,
 * as serials or as text. Of merged cells the first alone has a value: an empty cell that says of which record, place or year a
 * row is takes the value of the row just above, listed under `filled`.
 *
 * Work: linear in the cells; a name that nobody knows is compared with those there are.
 *
 * @param plan - whose lists cells are chosen from
 * @param rows - by the name of the sheet its rows, each with its cells from the first column on
 * @param options - `languages`, `scorecards`, `aliases`; `monthAs` and `epoch` as of `readDay`
 * @throws `PolicyError` for a plan that was not defined and for a language that is none; for no cell
 *
 * @example
 * ```ts
 * import { fromRows } from "innovation-service-complex/tables";
 * import { taizhou } from "innovation-service-complex/taizhou";
 * import { zhCN } from "innovation-service-complex/zh-CN";
 *
 * const { portfolio, faults } = fromRows(
 *   taizhou,
 *   { 综合体: [["名称", "所在地", "层级", "日期", "场所面积"], ["泵业综合体", "温岭", "县级", "2018.9.30", "约4680"]] },
 *   { languages: [zhCN] },
 * );
 * portfolio.complexes[0]?.locality; // => "wenling"
 * portfolio.complexes[0]?.milestones; // => [{ kind: "cultivated", tier: "county", on: "2018-09-30" }]
 * faults.map(({ sheet, cell, got }) => `${sheet}!${cell} ${got}`); // => ["综合体!E2 约4680"]
 * ```
 */
export function fromRows(
  plan: Plan,
  rows: { readonly [sheet: string]: readonly (readonly Cell[])[] },
  options: FromRowsOptions,
): WorkbookRead {
  return guarded(fromRowsTakes, readWorkbook, plan, rows, options);
}

type Workbook = { readonly [sheet: string]: readonly (readonly Cell[])[] };

/** Rows as they are: no cell is read by zod, of which a workbook has hundreds of thousands. A sheet that is `undefined` is none. */
const rowsSchema = /* @__PURE__ */ (() =>
  z
    .custom<Workbook>(
      (value) =>
        isPlainObject(value) &&
        Object.values(value).every(
          (rows) => rows === undefined || (Array.isArray(rows) && rows.every((row) => Array.isArray(row))),
        ),
      {
        error: refusal({
          zh: "以表名为键的各表，每张表是行的数组，每行是单元格的数组",
          en: "sheets by name, each a list of rows, each row a list of cells",
          example: '{"综合体":[["标识","名称"],["pumps","泵业综合体"]]}',
        }),
      },
    )
    .transform(
      (rows): Workbook => Object.fromEntries(Object.entries(rows).filter(([, sheet]) => sheet !== undefined)),
    ))();

/** What {@link fromRows} takes. */
export const fromRowsTakes = /* @__PURE__ */ takes("fromRows", () => ({
  plan: madePlan,
  rows: rowsSchema,
  options: objectOf({
    ...dayOptions,
    languages: listOf(z.unknown()),
    scorecards: eachReadBy(Scorecard).exactOptional(),
    aliases: mapOf(mapOf(idSchema, z.string())).exactOptional(),
  }),
}));

function readWorkbook(
  plan: Plan,
  rows: Workbook,
  { languages, scorecards = [], aliases = {}, ...days }: FromRowsOptions,
): WorkbookRead {
  for (const language of languages) requireLanguage(language);
  const notes = noNotes();
  const known = sheetModels({ plan, scorecards });
  const members = declaredMembers(plan, known, rows, aliases);
  const models = members ? sheetModels({ plan, scorecards, members }) : known;
  const sheets = foundSheets(models, rows, aliases, notes);
  const draft: Draft = { complexes: [] };
  const origins = new Map<object, Origin>();
  const lookups = new Map<ColumnModel, Lookup | undefined>();
  for (const model of models) {
    for (const sheet of sheets.filter((each) => each.model === model)) {
      const reader: SheetReader = {
        sheet,
        notes,
        days,
        above: nothingAbove(),
        namesOf: namesIn(draft, lookups, sheets, aliases, members),
      };
      for (const at of dataRows(reader)) addRow(draft, reader, at, readRow(reader, at), origins);
    }
  }
  return { portfolio: settled(draft, origins), ...sorted(notes, rows) };
}

/** The members that a workbook declares, which its other sheets may name. */
function declaredMembers(
  plan: Plan,
  models: readonly SheetModel[],
  rows: Workbook,
  aliases: FromRowsOptions["aliases"],
): Members | undefined {
  const notes = noNotes();
  const isOfMembers = (name: string) => modelNamed(models, name, aliasesOf(aliases, "sheets"))?.id === "members";
  const own = Object.fromEntries(Object.entries(rows).filter(([name]) => isOfMembers(name)));
  const sheets = foundSheets(models, own, aliases ?? {}, notes);
  const draft: Draft = { complexes: [] };
  const namesOf = namesIn(draft, new Map(), sheets, aliases ?? {}, undefined);
  for (const sheet of sheets) {
    const reader: SheetReader = { sheet, notes, days: {}, above: nothingAbove(), namesOf };
    for (const at of dataRows(reader)) addRow(draft, reader, at, readRow(reader, at), new Map());
  }
  const read = Members.safeParse(draft.members);
  return plan && read.success ? read.data : undefined;
}

/** The sheets whose records are known and whose headers are found; the others and columns that are not known are unused. */
function foundSheets(
  models: readonly SheetModel[],
  rows: Workbook,
  aliases: { readonly [list: string]: { readonly [text: string]: string } },
  notes: Notes,
): FoundSheet[] {
  return Object.entries(rows).flatMap(([name, cells]): FoundSheet[] => {
    const model = modelNamed(models, name, aliasesOf(aliases, "sheets"));
    const found = model && headersIn(model, cells, aliasesOf(aliases, "columns"));
    if (!model || !found) {
      notes.unused.push({ sheet: name });
      return [];
    }
    const used = new Set(found.columns.map(({ at }) => at));
    for (const [at, column] of found.headers.entries()) {
      if (column !== "" && !used.has(at)) notes.unused.push({ sheet: name, row: found.header + 1, column });
    }
    return [{ name, rows: cells, model, ...found }];
  });
}

/** What the cells of a column may name: members of a list, or records that were read before. */
function namesIn(
  draft: Draft,
  lookups: Map<ColumnModel, Lookup | undefined>,
  sheets: readonly FoundSheet[],
  aliases: { readonly [list: string]: { readonly [text: string]: string } },
  members: Members | undefined,
) {
  return (column: ColumnModel): Lookup | undefined => {
    if (!lookups.has(column)) lookups.set(column, lookupFor(column));
    return lookups.get(column);
  };
  function lookupFor({ choices, list, refers }: ColumnModel): Lookup | undefined {
    if (choices) {
      const own = (list && ownValue(members ?? {}, list)) || [];
      return lookupOf([...choices, ...own], { aliases: aliasesOf(aliases, list), closed: true });
    }
    if (refers === undefined || refers.includes(".") || !sheets.some(({ model }) => model.id === refers))
      return undefined;
    const records = ownValue(draft, refers);
    const named = (Array.isArray(records) ? records : []).flatMap(({ id, name }: Draft) =>
      typeof id === "string"
        ? [{ id, label: { zh: typeof name === "string" ? name : id, en: typeof name === "string" ? name : id } }]
        : [],
    );
    return lookupOf(named, { aliases: aliasesOf(aliases, refers) });
  }
}

/** Everything in the order of the workbook. */
function sorted({ faults, unused, rounded, filled }: Notes, rows: object): Omit<WorkbookRead, "portfolio"> {
  const places = new Map(Object.keys(rows).map((name, at) => [name, at]));
  const inOrder = <P extends { readonly sheet: string; readonly row?: number }>(list: readonly P[]): P[] =>
    [...list].sort((a, b) => (places.get(a.sheet) ?? 0) - (places.get(b.sheet) ?? 0) || (a.row ?? 0) - (b.row ?? 0));
  return { faults: inOrder(faults), unused: inOrder(unused), rounded: inOrder(rounded), filled: inOrder(filled) };
}

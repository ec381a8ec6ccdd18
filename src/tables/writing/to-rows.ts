import * as z from "zod";
import { guarded, readBy, takes } from "../../finding/index.js";
import { type Language, requireLanguage } from "../../languages/index.js";
import { madePlan, type Plan } from "../../plan/index.js";
import { Portfolio } from "../../registry/index.js";
import { marked } from "../cells/marked.js";
import { portfolioTables } from "./portfolio-tables.js";
import type { Table } from "./table.js";

/**
 * A portfolio as tables for a workbook, as `fromRows` reads them: a table for each list that has records.
 *
 * What a cell may name stands there by its name, in the language; figures of up to 15 digits are numbers, longer ones texts.
 * What begins with `=`, `+`, `-` or `@`, in a cell or above a column, is marked as text by a `'` before it, so that no workbook
 * runs it.
 *
 * Work: linear in the records.
 *
 * @param plan - whose lists cells name
 * @param portfolio - the records
 * @param language - of titles, headers and names
 * @throws `PolicyError` for a plan that was not defined, and for a language that is none
 *
 * @example
 * ```ts
 * import { Portfolio } from "innovation-service-complex";
 * import { rowsOf, toRows } from "innovation-service-complex/tables";
 * import { taizhou } from "innovation-service-complex/taizhou";
 * import { zhCN } from "innovation-service-complex/zh-CN";
 *
 * const portfolio = Portfolio.parse({ complexes: [{ id: "pumps", name: "泵业综合体", locality: "wenling", milestones: [] }] });
 * toRows(taizhou, portfolio, zhCN).map((table) => rowsOf(table));
 * // => [[["标识", "名称", "所在地"], ["pumps", "泵业综合体", "温岭市"]]]
 * ```
 */
export function toRows(plan: Plan, portfolio: Portfolio, language: Language): Table[] {
  return guarded(toRowsTakes, tablesFor, plan, portfolio, language);
}

/** What {@link toRows} takes. */
export const toRowsTakes = /* @__PURE__ */ (() =>
  takes("toRows", { plan: madePlan, portfolio: readBy(Portfolio), language: z.unknown() }))();

function tablesFor(plan: Plan, portfolio: Portfolio, language: Language): Table[] {
  requireLanguage(language);
  return portfolioTables(plan, portfolio, language).map(withoutFormulas);
}

/** A table whose texts no workbook takes for formulas. */
function withoutFormulas(table: Table): Table {
  return {
    ...table,
    columns: table.columns.map((column) => ({ ...column, header: String(marked(column.header)) })),
    rows: table.rows.map((row) => row.map(marked)),
  };
}

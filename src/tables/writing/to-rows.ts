import * as z from "zod";
import { guarded, readBy, takes } from "../../finding/index.js";
import { type Language, type Result, requireLanguage } from "../../languages/index.js";
import { madePlan, type Plan } from "../../plan/index.js";
import { Portfolio } from "../../registry/index.js";
import { type NameSources, nameSources, resultTables, type Table } from "../../wording/index.js";
import { marked } from "../cells/marked.js";
import { portfolioTables } from "./portfolio-tables.js";

/**
 * Results as tables for a workbook: a report is everything that it says, from the places ranked and the list of issues
 * (问题清单) to the material to ask for (待补材料) and what was left out; several results of one type are rows of one table.
 *
 * Numbers are numbers: marks, money (to the fen) and percentages of two places, counts whole; `places` of a column says how
 * many to show. Days are `YYYY-MM-DD`. A portfolio becomes the tables that `fromRows` reads, one for each list that has
 * records; figures of more than 15 digits are texts. What a cell may name stands there by its name, in the language.
 * What begins with `=`, `+`, `-` or `@`, in a cell or above a column, is marked as text by a `'` before it, so that no workbook
 * runs it.
 *
 * Work: linear in the result or the records, n log n where rows are put in order.
 *
 * @param plan - the plan the result was made under, whose lists cells name
 * @param result - a result of any function of this library, or several, or a portfolio
 * @param language - of titles, headers and names
 * @param names - where names come from that the plan does not have; a report brings its own
 * @throws `PolicyError` for a plan that was not defined, for what is neither a result nor a portfolio, and for a language
 * that is none
 *
 * @see 4.5.3b
 * @example
 * ```ts
 * import { Portfolio, trackTargets } from "innovation-service-complex";
 * import { rowsOf, toRows } from "innovation-service-complex/tables";
 * import { taizhou } from "innovation-service-complex/taizhou";
 * import { zhCN } from "innovation-service-complex/zh-CN";
 *
 * const portfolio = Portfolio.parse({ complexes: [{ id: "pumps", name: "泵业综合体", locality: "wenling", milestones: [] }] });
 * toRows(taizhou, portfolio, zhCN).map((table) => rowsOf(table));
 * // => [[["标识", "名称", "所在地"], ["pumps", "泵业综合体", "温岭市"]]]
 *
 * const { owed } = trackTargets(taizhou, portfolio, { asOf: "2020-12-31" });
 * toRows(taizhou, owed.slice(0, 1), zhCN).map((table) => rowsOf(table));
 * // => [[["地方", "目标", "尚须完成（家）", "逾期未完成（家）"], ["椒江区", "每年培育", 0, 3]]]
 * ```
 */
export function toRows(
  plan: Plan,
  result: Result | readonly Result[] | Portfolio,
  language: Language,
  names: NameSources = {},
): Table[] {
  return guarded(toRowsTakes, tablesFor, plan, result, language, names);
}

/** What {@link toRows} takes. */
export const toRowsTakes = /* @__PURE__ */ takes("toRows", () => ({
  plan: madePlan,
  result: resultOrPortfolio(),
  language: z.unknown(),
  names: nameSources.optional(),
}));

/** A result as it is, a portfolio as its schema reads it. */
function resultOrPortfolio() {
  const portfolio = readBy(Portfolio);
  return z.unknown().transform((value, context) => {
    if (isResult(value)) return value;
    const parsed = portfolio.safeParse(value);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) context.issues.push(issue as z.core.$ZodRawIssue);
    return z.NEVER;
  });
}

/** A result says what it is; a portfolio has no type. */
const isResult = (value: unknown): value is Result | readonly Result[] =>
  typeof value === "object" && value !== null && (Array.isArray(value) || "type" in value);

function tablesFor(
  plan: Plan,
  result: Result | readonly Result[] | Portfolio,
  language: Language,
  names: NameSources = {},
): Table[] {
  requireLanguage(language);
  const tables = isResult(result)
    ? resultTables(plan, result, language, names)
    : portfolioTables(plan, result, language);
  return tables.map(withoutFormulas);
}

/** A table whose texts no workbook takes for formulas. */
function withoutFormulas(table: Table): Table {
  return {
    ...table,
    columns: table.columns.map((column) => ({ ...column, header: String(marked(column.header)) })),
    rows: table.rows.map((row) => row.map(marked)),
  };
}

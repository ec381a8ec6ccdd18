import type { Language, Result } from "../../languages/index.js";
import type { Plan } from "../../plan/index.js";
import { contextOf } from "../context.js";
import { contextFor, isMany, requireType } from "../describe.js";
import type { NameSources } from "../name-sources.js";
import type { Table } from "./table.js";
import { tablesOf } from "./tables-as.js";
import { workbookTable } from "./value.js";

/** Results as tables for a workbook; a report by the names that it carries. */
export function resultTables(
  plan: Plan,
  result: Result | readonly Result[],
  language: Language,
  names: NameSources,
): Table[] {
  if (!isMany(result)) {
    requireType(plan, result, "result");
    return tablesOf(contextFor(plan, result, language, names), [result]).map(workbookTable);
  }
  for (const [at, each] of result.entries()) requireType(plan, each, `result[${at}]`);
  return tablesOf(contextOf(plan, language, names), result).map(workbookTable);
}

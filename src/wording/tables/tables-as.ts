import { grouped } from "../../kernel/index.js";
import type { Result, ResultType, ResultTypes } from "../../languages/index.js";
import type { Context } from "../context.js";
import { isOf, SENTENCES } from "../results.js";
import { TABLES } from "./results.js";
import type { ResultTable } from "./table.js";
import { resultRows, tableOf, text } from "./table-of.js";

/** Results of one type as rows of a table; `undefined` where the type has none. */
export function rowsAs<K extends ResultType>(
  type: K,
  context: Context,
  results: readonly Result[],
): ResultTable[] | undefined {
  const own = TABLES[type];
  return typeof own === "object" ? resultRows(context, own, ofType(type, results)) : undefined;
}

/** Results as tables: those of one type together, tables of one name as one. */
export function tablesOf(context: Context, results: readonly Result[]): ResultTable[] {
  return joined([...grouped(results, ({ type }) => type)].flatMap(([type, own]) => tablesAs(type, context, own)));
}

function tablesAs<K extends ResultType>(type: K, context: Context, results: readonly Result[]): readonly ResultTable[] {
  const own = TABLES[type];
  const those = ofType(type, results);
  if (typeof own === "function") return those.flatMap((each) => own(context, each));
  if (typeof own === "object") return resultRows(context, own, those);
  return resultRows(
    context,
    sentences,
    those.flatMap((each) => SENTENCES[type](context, each)),
  );
}

const ofType = <K extends ResultType>(type: K, results: readonly Result[]): ResultTypes[K][] =>
  results.flatMap((each) => (isOf(type, each) ? [each] : []));

const sentences = /* @__PURE__ */ (() => tableOf<string>("sentences", { content: text((_, content) => content) }))();

/** Tables of one name as one, with the columns of all. */
function joined(tables: readonly ResultTable[]): ResultTable[] {
  return [...grouped(tables, ({ id }) => id).values()].map((those) => {
    const columns = new Map(those.flatMap((each) => each.columns.map((column) => [column.key, column] as const)));
    const rows = those.flatMap((each) => {
      const places = new Map(each.columns.map(({ key }, at) => [key, at]));
      return each.rows.map((row) => [...columns.keys()].map((key) => row[places.get(key) ?? -1]));
    });
    return { ...those[0], columns: [...columns.values()], rows };
  });
}

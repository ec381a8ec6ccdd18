import * as z from "zod";
import { guarded, takes } from "../../finding/index.js";
import { listOf, objectOf } from "../../kernel/index.js";
import type { Table } from "../../wording/index.js";
import type { Cell } from "../cells/cell.js";

/**
 * The rows of a table, the first with what stands above its columns.
 *
 * Work: linear in the cells.
 *
 * @param table - as `toRows` makes it
 *
 * @example
 * ```ts
 * import { rowsOf } from "innovation-service-complex/tables";
 *
 * rowsOf({ id: "a", title: "A", columns: [{ header: "x" }], rows: [[1], [2]] }); // => [["x"], [1], [2]]
 * ```
 */
export function rowsOf(table: Table): Cell[][] {
  return guarded(rowsOfTakes, rowsWithHeader, table);
}

/** What {@link rowsOf} takes. */
export const rowsOfTakes = /* @__PURE__ */ takes("rowsOf", () => ({
  table: objectOf({
    id: z.string(),
    title: z.string(),
    columns: listOf(
      objectOf({ header: z.string(), key: z.string().exactOptional(), places: z.number().exactOptional() }),
    ),
    rows: listOf(listOf(z.union([z.string(), z.number(), z.boolean(), z.null()]))),
  }),
}));

function rowsWithHeader({ columns, rows }: Table): Cell[][] {
  return [columns.map(({ header }) => header), ...rows.map((row) => [...row])];
}

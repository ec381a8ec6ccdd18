import * as z from "zod";
import { guarded, takes } from "../../finding/index.js";
import { objectOf } from "../../kernel/index.js";
import type { ColumnKind } from "./model.js";
import type { Sheet, SheetColumn } from "./sheets-for.js";

/** A Table Schema of Frictionless Data, by which other tools check a table. */
export interface TableSchema {
  readonly fields: readonly TableField[];
  /** What stands in a cell that says nothing. */
  readonly missingValues: readonly string[];
}

/** A field of a {@link TableSchema}. */
export interface TableField {
  readonly name: string;
  readonly type: "string" | "number" | "integer" | "year" | "date" | "boolean";
  readonly title: string;
  /** What it is, in a sentence. */
  readonly description: string;
  /** What parts the thousands of a number. */
  readonly groupChar?: ",";
  /** What means yes. */
  readonly trueValues?: readonly string[];
  /** What means no. */
  readonly falseValues?: readonly string[];
  /** What a value has to be. */
  readonly constraints?: {
    readonly required?: true;
    /** The least that it may be. */
    readonly minimum?: 0;
    /** Names that a cell may hold: ids and labels. */
    readonly enum?: readonly string[];
  };
}

/**
 * A sheet as a Table Schema (Frictionless Data), for validators, catalogues and forms: each column's key, type, title, note, and
 * what its cells may name, by id or label. It says what a clean table holds; `fromRows` reads more than that.
 *
 * Work: linear in the columns and what they may name.
 *
 * @param sheet - as `sheetsFor` makes it
 *
 * @example
 * ```ts
 * import { sheetsFor, tableSchema } from "innovation-service-complex/tables";
 * import { taizhou } from "innovation-service-complex/taizhou";
 * import { en } from "innovation-service-complex/en";
 *
 * const [sheet] = sheetsFor(taizhou, { language: en });
 * const fields = sheet ? tableSchema(sheet).fields : [];
 * fields.find(({ name }) => name === "site.floorArea")?.type; // => "number"
 * ```
 */
export function tableSchema(sheet: Sheet): TableSchema {
  return guarded(tableSchemaTakes, schemaOf, sheet);
}

const TYPES: { readonly [K in ColumnKind]: TableField["type"] } = {
  text: "string",
  id: "string",
  choice: "string",
  list: "string",
  ratings: "string",
  number: "number",
  count: "integer",
  integer: "integer",
  year: "year",
  day: "date",
  "yes-no": "boolean",
};

/** What {@link tableSchema} takes. */
export const tableSchemaTakes = /* @__PURE__ */ takes("tableSchema", () => ({
  sheet: objectOf({
    id: z.string(),
    title: z.string(),
    columns: z.array(
      objectOf({
        key: z.string(),
        header: z.string(),
        kind: z.enum(Object.keys(TYPES) as ColumnKind[]),
        required: z.boolean(),
        unit: z.string().exactOptional(),
        choices: z.array(objectOf({ id: z.string(), label: z.string() })).exactOptional(),
        open: z.literal(true).exactOptional(),
        note: z.string(),
      }),
    ),
  }),
}));

function schemaOf({ columns }: Sheet): TableSchema {
  return { fields: columns.map(fieldOf), missingValues: ["", "/", "-", "—", "待定"] };
}

function fieldOf({ key, header, kind, required, unit, choices, open, note }: SheetColumn): TableField {
  const type = TYPES[kind];
  const names = kind === "choice" && !open ? [...new Set((choices ?? []).flatMap(({ id, label }) => [id, label]))] : [];
  const constraints = {
    ...(required && { required: true as const }),
    ...(kind === "count" && { minimum: 0 as const }),
    ...(names.length > 0 && { enum: names }),
  };
  return {
    name: key,
    type,
    title: unit === undefined ? header : `${header} (${unit})`,
    description: note,
    ...(type === "number" && { groupChar: "," as const }),
    ...(type === "boolean" && { trueValues: ["是", "yes", "true"], falseValues: ["否", "no", "false"] }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

import type { Label } from "../../finding/index.js";
import { ownValue } from "../../kernel/index.js";
import { drawnFrom } from "./drawn.js";
import { IN_ROW } from "./in-row.js";
import type { ColumnKind, ColumnModel } from "./model.js";
import { fieldOf, type Place } from "./place.js";

/** The kinds of schemas that hold one value, by their names. */
export const SCALARS: { readonly [name: string]: ColumnKind } = {
  Id: "id",
  Text: "text",
  Date: "day",
  NonNegative: "number",
  Decimal: "number",
  Count: "count",
  Integer: "integer",
  Year: "year",
};

/** The column of a field, by what is said of it; `values` are those of a closed list. */
export function columnOf(place: Place, kind: ColumnKind, values?: readonly string[]): ColumnModel {
  const { plan, schema, within, path, required, fields } = place;
  const { header, says, without, unit, example, values: named = {} } = fieldOf(fields, schema, within);
  const choices = values?.map((id) => ({ id, ...namedValue(named[id] ?? { zh: id, en: id }, id) }));
  const drawn = choices ? { choices } : drawnFrom(plan, schema, within);
  const refers = ownValue(REFERS, path.at(-1) ?? "");
  return {
    key: path.join("."),
    at: { in: "record", path },
    header,
    kind: kind === "id" && drawn ? "choice" : kind,
    // A record without an id goes by its name, or by the number of its row.
    required: required && path.at(-1) !== "id",
    says,
    ...(without && { without }),
    ...(unit && { unit: unit.zh }),
    ...drawn,
    ...(refers && { refers }),
    ...(example !== undefined && { example }),
  };
}

/** A value of a closed list; what may happen to a complex goes by its short name too. */
function namedValue(label: Label, id: string) {
  const short = ownValue(IN_ROW.milestones?.kinds ?? {}, id);
  return { label, ...(short && { also: [short.zh, short.en] }) };
}

/** Fields that name a record of another list. */
const REFERS: { readonly [field: string]: string } = {
  complex: "complexes",
  complexes: "complexes",
  grant: "grants",
};

const PARTS: { readonly [P in "lacks" | "virtual"]: { readonly named: Label; readonly says: Label } } = {
  lacks: {
    named: { zh: "缺少", en: "lacking" },
    says: {
      zh: "确知缺少的；填写本列的，两列都未提及的待核实。",
      en: "What is known to be lacking; where this is filled in, what neither column names is unknown.",
    },
  },
  virtual: {
    named: { zh: "虚拟入驻提供", en: "virtual" },
    says: { zh: "其中只由虚拟入驻机构提供的。", en: "Those of them that virtual tenants alone offer." },
  },
};

/** The columns of an inventory: what is there, what is lacking, what virtual tenants alone offer. */
export function inventoryColumns(place: Place): ColumnModel[] {
  const { path } = place;
  const has = columnOf(place, "list");
  const part = (id: keyof typeof PARTS): ColumnModel => ({
    ...has,
    key: `${has.key}.${id}`,
    at: { in: "inventory", path, part: id },
    header: { zh: `${has.header.zh}·${PARTS[id].named.zh}`, en: `${has.header.en}, ${PARTS[id].named.en}` },
    required: false,
    says: PARTS[id].says,
    without: { zh: "没有此项说明", en: "nothing of the kind is said" },
  });
  return [{ ...has, at: { in: "inventory", path, part: "has" } }, part("lacks"), part("virtual")];
}

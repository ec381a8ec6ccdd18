import type { Label } from "../../finding/index.js";
import { ownValue } from "../../kernel/index.js";
import { IN_ROW, inRowHeader } from "./in-row.js";
import type { At, ColumnModel, SheetModel } from "./model.js";
import { fieldAt, fieldOf, type Place } from "./place.js";

/** What the sheet of a list within is called: what lies in a complex by its own name, what lies in something else by both. */
export function titleWithin({ id, title }: Place["sheet"], own: Label): Label {
  return id === "complexes" ? own : { zh: `${title.zh}·${own.zh}`, en: `${title.en}·${own.en}` };
}

/** A sheet of a list within, with the column by which a record says in which record it lies. */
export function withParent(sheet: SheetModel, { sheet: above, schema, within, fields }: Place): SheetModel {
  const list = above.lists.at(-1)?.at(-1) ?? "";
  const level = above.lists.length - 1;
  const isDated = fieldAt(fields, schema, [...within, "id"]) === undefined;
  const column: ColumnModel = {
    key: SINGULAR[list] ?? list,
    at: { in: "parent", level },
    header: isDated
      ? inRowHeader(above.title, fieldOf(fields, schema, [...within, "on"]).header)
      : ownTitle(above.title),
    kind: isDated ? "day" : "id",
    required: true,
    says: isDated
      ? { zh: "所属的变更自哪一日起", en: "From which day the change holds that it belongs to" }
      : { zh: "所属的记录，填名称或标识", en: "The record it belongs to, by name or id" },
    ...(isDated ? {} : { refers: above.id }),
  };
  return { ...sheet, columns: [column, ...sheet.columns] };
}

const ownTitle = (title: Label): Label => ({
  zh: title.zh.split("·").at(-1) ?? title.zh,
  en: (title.en.split("·").at(-1) ?? title.en).replace(/(?<=[sx])es$|s$/u, ""),
});

/** What one record of a list is called in a column. */
const SINGULAR: { readonly [list: string]: string } = {
  complexes: "complex",
  grants: "grant",
  surveys: "survey",
  candidates: "candidate",
  chains: "chain",
  processes: "process",
  changes: "change",
};

/** The columns of the sheet above that hold the items of a list within that are one of a kind. */
export function inRowColumns({ path, sheet }: Place, below: SheetModel | undefined): ColumnModel[] {
  const list = path.join(".");
  const inRow = sheet.lists.length === 1 ? ownValue(IN_ROW, list) : undefined;
  if (!inRow || !below) return [];
  return Object.entries(inRow.kinds).flatMap(([kind, label], nth) =>
    Object.entries(inRow.fields).flatMap(([field, named], first): ColumnModel[] => {
      const column = below.columns.find(({ key }) => key === field);
      if (!column || (field === "list" && !column.choices)) return [];
      const at: At = { in: "row", list, by: inRow.by, kind, field };
      const also = [...(nth === 0 ? [named] : []), ...(first === 0 ? [label] : [])];
      const says = {
        zh: `${label.zh}的${column.says.zh}`,
        en: `${label.en}: ${column.says.en[0]?.toLowerCase()}${column.says.en.slice(1)}`,
      };
      const header = inRowHeader(label, named);
      return [{ ...column, key: `${kind}.${field}`, at, header, says, required: false, also }];
    }),
  );
}

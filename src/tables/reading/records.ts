import { ownValue, sameJson } from "../../kernel/index.js";
import type { At, ColumnModel, SheetModel } from "../sheets/model.js";
import type { Value } from "./read-cell.js";
import type { Filled, SheetReader } from "./sheet-reader.js";

/** A record that is being put together; its keys are those of its schema, but for those of maps. */
export type Draft = { [key: string]: unknown };

/** Where the fields of a draft come from: a row, and what stands before their paths in the keys of its columns. */
export interface Origin {
  readonly reader: SheetReader;
  readonly row: number;
  readonly prefix: string;
}

/** A record of what stands in a row. */
export function draftOf(
  model: SheetModel,
  filled: readonly Filled[],
  origin: Origin,
  origins: Map<object, Origin>,
): Draft {
  const draft: Draft = {};
  origins.set(draft, origin);
  for (const { path, list } of model.empty) putPath(draft, path, list ? [] : {});
  for (const each of filled) {
    if (each.column.at.in === "record") putPath(draft, each.column.at.path, each.value);
    if (each.column.at.in === "map") putMap(draft, each.column.at, each.column, each.value);
  }
  putInventories(draft, filled);
  putRows(draft, filled, origin, origins);
  return draft;
}

/** The value at a path of a draft. */
export function pathIn(draft: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? ownValue(value as Draft, key) : undefined),
    draft,
  );
}

/** Puts a value at a path, making what has to stand above it. */
export function putPath(draft: Draft, path: readonly string[], value: unknown): void {
  const [key = "", ...rest] = path;
  if (rest.length === 0) {
    draft[key] = value;
    return;
  }
  const inner = ownValue(draft, key);
  const next: Draft = typeof inner === "object" && inner !== null ? (inner as Draft) : {};
  draft[key] = next;
  putPath(next, rest, value);
}

function putMap(draft: Draft, at: Extract<At, { in: "map" }>, { kind }: ColumnModel, value: Value): void {
  const entry =
    at.form === "ratings" || at.form === "done"
      ? { [at.form]: value }
      : kind === "list" && Array.isArray(value) && value.length === 1
        ? value[0]
        : value;
  putPath(draft, [...at.path, at.id], entry);
}

/** What is there by itself is a complete list; with a word on what is lacking or virtual it is not. */
function putInventories(draft: Draft, filled: readonly Filled[]): void {
  const inventories = new Map<string, { readonly path: readonly string[]; readonly parts: Draft }>();
  for (const { column, value } of filled) {
    if (column.at.in !== "inventory") continue;
    const { path, part } = column.at;
    const known = inventories.get(path.join(".")) ?? { path, parts: {} };
    known.parts[part] = value;
    inventories.set(path.join("."), known);
  }
  for (const { path, parts } of inventories.values()) {
    const isList = parts.lacks === undefined && parts.virtual === undefined;
    putPath(draft, path, isList ? parts.has : { has: [], lacks: [], ...parts });
  }
}

/** The items that a row holds of a list within: its milestones, who leads it. */
function putRows(draft: Draft, filled: readonly Filled[], origin: Origin, origins: Map<object, Origin>): void {
  const items = new Map<string, Draft>();
  for (const { column, value } of filled) {
    if (column.at.in !== "row") continue;
    const { list, by, kind, field } = column.at;
    const item = items.get(`${list}.${kind}`) ?? { [by]: kind };
    if (!items.has(`${list}.${kind}`)) {
      items.set(`${list}.${kind}`, item);
      origins.set(item, { ...origin, prefix: `${kind}.` });
      const known = draft[list];
      draft[list] = [...(Array.isArray(known) ? known : []), item];
    }
    item[field] = value;
  }
}

/**
 * Adds to a record what another row says of it: further milestones and participants, and what the first left open. What
 * it says otherwise is answered, and left as it was.
 */
export function mergeInto(draft: Draft, other: Draft, path: readonly string[] = []): string[] {
  return Object.entries(other).flatMap(([key, value]) => {
    const known = ownValue(draft, key);
    if (known === undefined) {
      draft[key] = value;
      return [];
    }
    if (isItems(known) && isItems(value)) {
      draft[key] = [...known, ...value.filter((item) => !known.some((each) => sameJson(each, item)))];
      return [];
    }
    if (isDraft(known) && isDraft(value)) return mergeInto(known, value, [...path, key]);
    return sameJson(known, value) ? [] : [[...path, key].join(".")];
  });
}

const isDraft = (value: unknown): value is Draft =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !("has" in value);

const isItems = (value: unknown): value is readonly object[] =>
  Array.isArray(value) && value.every((item) => typeof item === "object");

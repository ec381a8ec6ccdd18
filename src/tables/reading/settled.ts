import { type Fault, faultsOf } from "../../finding/index.js";
import { pathKeys } from "../../kernel/index.js";
import { Portfolio } from "../../registry/index.js";
import type { Draft, Origin } from "./records.js";
import { faultAtKey } from "./sheet-reader.js";

/**
 * The portfolio of what was read. What its schema refuses is put down as a fault of its cell and taken out: the value, where
 * the record may be without it, else the record, with what lies in it.
 */
export function settled(draft: Draft, origins: ReadonlyMap<object, Origin>): Portfolio {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const read = Portfolio.safeParse(draft);
    if (read.success) return read.data;
    const cuts = faultsOf(read.error, draft).map((fault) => cutFor(draft, fault, origins));
    for (const cut of cuts) cut();
    tidy(draft);
  }
  return Portfolio.parse({ complexes: [] });
}

/** Each round takes out something of every record that has a fault; a record has no more fields than this. */
const MOST_ROUNDS = 200;

const GONE = Symbol("gone");

/** Puts a fault down at its cell; answers how what it concerns is taken out. */
function cutFor(draft: Draft, { path, ...fault }: Fault, origins: ReadonlyMap<object, Origin>): () => void {
  const steps = pathKeys(path);
  const chain: { readonly holder: Draft; readonly key: string }[] = [];
  let at: unknown = draft;
  for (const key of steps) {
    if (typeof at !== "object" || at === null) break;
    chain.push({ holder: at as Draft, key });
    at = Reflect.get(at, key);
  }
  const owner = chain.map(({ holder }) => origins.has(holder)).lastIndexOf(true);
  const record = chain[owner]?.holder;
  const origin = record && origins.get(record);
  if (!record || !origin) {
    const [first] = chain;
    return () => {
      if (first) delete first.holder[first.key];
    };
  }
  const within = steps.slice(owner).filter((step) => !/^\d+$/.test(step));
  const { model } = origin.reader.sheet;
  const key = `${origin.prefix}${within.join(".")}`;
  const column = [...within.keys()]
    .map((drop) => `${origin.prefix}${within.slice(0, within.length - drop).join(".")}`)
    .map((each) => model.columns.find((known) => known.key === each))
    .find((found) => found);
  faultAtKey(origin.reader, origin.row, column?.key ?? key, fault);
  const optional =
    model.columns.find(({ key: known }) => known === column?.key)?.required === false && origin.prefix === "";
  return () => {
    const [top, ...rest] = within;
    const isWhole = rest.length > 0 && typeof record[top ?? ""] === "object";
    if (optional && top !== undefined && top !== "id") {
      if (isWhole && fault.code !== "missing") removeAt(record, within);
      else delete record[top];
    } else removeItem(chain.slice(0, owner), origins);
  };
}

/** Takes a value out by its path. */
function removeAt(record: Draft, path: readonly string[]): void {
  const [key = "", ...rest] = path;
  const inner = record[key];
  const isMore = rest.length > 0 && typeof inner === "object" && inner !== null && !Array.isArray(inner);
  if (isMore) removeAt(inner as Draft, rest);
  if (!isMore || Object.keys(inner).length === 0) delete record[key];
}

/** Takes out the item of a list that a chain ends in. */
function removeItem(
  chain: readonly { readonly holder: Draft; readonly key: string }[],
  origins: ReadonlyMap<object, Origin>,
): void {
  const last = chain.at(-1);
  const item: unknown = last && Reflect.get(last.holder, last.key);
  if (!last || typeof item !== "object" || item === null) return;
  Reflect.set(last.holder, last.key, GONE);
  const own = origins.get(item);
  for (const { reader, row } of originsIn(item, origins)) {
    const { name } = reader.sheet;
    if (reader !== own?.reader || row !== own.row) reader.notes.unused.push({ sheet: name, row: row + 1 });
  }
}

/** The rows that a record and what lies in it come from. */
function originsIn(value: unknown, origins: ReadonlyMap<object, Origin>): Origin[] {
  if (typeof value !== "object" || value === null) return [];
  const own = origins.get(value);
  return [...(own ? [own] : []), ...Object.values(value).flatMap((inner) => originsIn(inner, origins))];
}

/** Lists without what was taken out of them; one that then holds less than all there is, where it has to hold that, is not recorded. */
function tidy(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (Array.isArray(inner)) {
      const kept = inner.filter((item) => item !== GONE);
      if (kept.length < inner.length && WHOLE.has(key)) Reflect.deleteProperty(value, key);
      else if (kept.length < inner.length) Reflect.set(value, key, kept);
      for (const item of kept) tidy(item);
    } else tidy(inner);
  }
}

/** Facts of a complex that say what there is and, by silence, what there is not. */
const WHOLE: ReadonlySet<string> = new Set(["participants", "resources", "premises"]);

import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { assess, Portfolio } from "../../src/index.js";
import { grouped } from "../../src/kernel/index.js";
import { draws } from "../draws.js";
import { overturned } from "./certain.js";
import { asked, completed } from "./holes.js";

type Row = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

/** Lists of rows that stand for themselves under their own ids: another that reads alike takes nothing from them. */
const BY_THEMSELVES = new Set(["surveys", "chains", "processes"]);
/** Lists whose rows are told apart by their ids. */
const LISTS = new Set([
  ..."grants expenditures needs projects cases evidence".split(" "),
  ...BY_THEMSELVES,
  ..."premises carriers resources instalments reports".split(" "),
]);

/** Where rows stand that have an id. */
function rowsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [];
  const list = path.at(-1);
  return Object.entries(value).flatMap(([key, inner]) => {
    const own = [...path, Array.isArray(value) ? Number(key) : key];
    return [...(Array.isArray(value) && LISTS.has(String(list)) ? [own] : []), ...rowsIn(inner, own)];
  });
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), value);
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((each, place) => (place === key ? replaced(each, rest, by) : each));
  return { ...Object(value), [String(key)]: replaced(Reflect.get(Object(value), key), rest, by) };
}

/** A row in another way of writing its id, or the same. */
const WRITTEN: readonly ((id: string) => string)[] = [
  (id) => id,
  (id) => id,
  (id) => id.toUpperCase(),
  (id) => id.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
];

/** The row with one field as another row of its list has it. */
function changed(row: Row, other: Row, field: number): Row {
  const keys = [...new Set([...Object.keys(row), ...Object.keys(other)])].filter((key) => key !== "id");
  const key = keys[field % keys.length] ?? "";
  const { [key]: _, ...rest } = row;
  return Object.hasOwn(other, key) ? { ...rest, [key]: other[key] } : rest;
}

/** Records, and the same with one of their rows twice: as it is, or with a field as another row has it, or its id written otherwise. */
const doubled = fc
  .record({
    completed,
    which: fc.nat(),
    other: fc.nat(),
    field: fc.option(fc.nat(), { nil: undefined }),
    written: fc.constantFrom(...WRITTEN),
    isFirst: fc.boolean(),
  })
  .map(({ completed: { after }, which, other, field, written, isFirst }) => {
    const lists = [
      ...grouped(rowsIn(after), (path) => String(path.filter((key) => typeof key === "string").at(-1))).values(),
    ];
    const rows = lists[which % lists.length] ?? [];
    const path = rows[Math.floor(which / lists.length) % rows.length] ?? [];
    const row = at(after, path) as Row;
    const like = at(after, rows[other % rows.length] ?? path) as Row;
    const id = BY_THEMSELVES.has(String(path[0])) ? String(row.id) : written(String(row.id));
    const again = { ...(field === undefined ? row : changed(row, like, field)), id };
    const list = at(after, path.slice(0, -1)) as readonly Row[];
    const together = list.flatMap((each) => (each !== row ? [each] : isFirst ? [again, each] : [each, again]));
    const before = Portfolio.safeParse(replaced(after, path.slice(0, -1), together));
    return { row: path, again, after, before: before.success ? before.data : after };
  });

describe("of a row that stands twice, or of two that read alike", () => {
  test.prop([doubled, asked], { numRuns: draws(400) })(
    "nothing is called certain that does not come out of either alone",
    ({ before, after }, { plan, options }) => {
      expect(overturned(assess(plan, before, options), assess(plan, after, options))).toEqual([]);
    },
  );
});

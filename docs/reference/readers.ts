import {
  assessTier,
  type Indicator,
  type Label,
  MEASURES,
  measure,
  measureArea,
  type Plan,
  Portfolio,
  type Scorecard,
} from "../../src/index.js";
import type { Sheet, SheetColumn } from "../../src/tables/index.js";

/** Something that reads a field: a standard, a measure, an indicator of a scorecard. */
export interface Reader {
  readonly kind: "standard" | "measure" | "indicator";
  readonly id: string;
  readonly label: Label;
  readonly clauses: readonly string[];
}

/** What reads a column of a sheet. */
export type ReadersOf = (sheet: Sheet, column: SheetColumn) => Reader[];

/** By what it is known which fields are read: a portfolio that has them, and those who read. */
export interface Ground {
  readonly plan: Plan;
  readonly scorecard: Scorecard;
  readonly portfolio: Portfolio;
  readonly year: number;
}

/**
 * Finds what reads a field, by trying: a standard or a measure reads it, if something that it says of the portfolio changes once the
 * field is recorded nowhere; of a field that a record has to have, once there are no such records, or where a measure names it among
 * its inputs.
 */
export function readersIn(ground: Ground): ReadersOf {
  const readers = readersOf(ground);
  const before = answers(ground);
  const tried = new Map<string, readonly string[]>();
  const changed = (list: string, key: string | undefined): readonly string[] => {
    // Of a list without which all is said as before, no field is read.
    if (key !== undefined && !SUBJECTS.includes(list) && changedBy(list, undefined).length === 0) return [];
    const path = key?.split(".");
    // What a record may be without, it may be without as a whole alone: an industry has to have categories.
    const above = path && path.length > 1 ? path.slice(0, -1) : undefined;
    const portfolio =
      without(ground.portfolio, list.split("."), path) ?? (above && without(ground.portfolio, list.split("."), above));
    if (portfolio === undefined) return [];
    return [...answers({ ...ground, portfolio })].flatMap(([id, said]) => (before.get(id) === said ? [] : id));
  };
  const changedBy = (list: string, key: string | undefined): readonly string[] => {
    const asked = `${list} ${key}`;
    const ids = tried.get(asked) ?? changed(list, key);
    tried.set(asked, ids);
    return ids;
  };
  return (sheet, column) => {
    const [list, field] = fieldOf(sheet, column);
    const key = column.required || list !== sheet.id ? (SUBJECTS.includes(list) ? field : undefined) : field;
    const ids = changedBy(list, key);
    const path = list === "records" || list === "areas" ? field : undefined;
    const direct = readers.filter(
      ({ kind, id, observes }) => ids.includes(`${kind} ${id}`) || (path && observes?.includes(path)),
    );
    const measured = new Set(direct.flatMap(({ kind, id }) => (kind === "measure" ? id : [])));
    const named = MEASURES.filter(({ inputs }) => path && inputs.includes(path)).map(({ id }) => id);
    for (const id of named) measured.add(id);
    return readers.filter(
      (reader) =>
        direct.includes(reader) ||
        (reader.kind === "measure" && measured.has(reader.id)) ||
        (reader.measures !== undefined && measured.has(reader.measures)),
    );
  };
}

/** What all else is said of: without these records nothing is said at all. */
const SUBJECTS: readonly string[] = ["complexes", "records", "areas"];

/** The list and the field that a column stands for: a milestone or participant in a row of complexes, an inventory in three columns. */
function fieldOf({ id }: Sheet, { key }: SheetColumn): [list: string, key: string] {
  const [first = "", ...rest] = key.split(".");
  if (id === "complexes" && ["cultivated", "applied", "recognised", "delisted"].includes(first)) {
    return ["complexes.milestones", rest.join(".")];
  }
  if (id === "complexes" && ["lead", "operator"].includes(first)) return ["complexes.participants", rest.join(".")];
  return [id, key.replace(/\.(?:lacks|virtual)$/, "")];
}

type Known = Reader & { readonly observes?: readonly string[]; readonly measures?: string | undefined };

function readersOf({ plan, scorecard }: Ground): Known[] {
  const indicators: Indicator[] = [];
  const groups = [scorecard.root];
  for (const group of groups) {
    for (const child of group.children) "children" in child ? groups.push(child) : indicators.push(child);
  }
  return [
    ...plan.standards.map(({ id, label, clauses }): Known => ({ kind: "standard", id, label, clauses })),
    ...MEASURES.map(({ id, label, rule }): Known => ({ kind: "measure", id, label, clauses: plan.cites[rule] ?? [] })),
    ...indicators.map(({ id, label, clauses = [], source }): Known => {
      const { measured, ...observed } = (typeof source === "object" ? source : { observed: source }) as {
        measured?: string;
      };
      const observes = textsIn(observed).map((key) => `observed.${key}`);
      return { kind: "indicator", id, label, clauses, observes, measures: measured };
    }),
  ];
}

/** Every text within a value: the keys that a source names. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What standards and measures say of a portfolio, each by its kind and id. */
function answers({ plan, portfolio, year }: Ground): Map<string, string> {
  const said = new Map<string, unknown[]>();
  const add = (id: string, value: unknown) => {
    const values = said.get(id);
    values ? values.push(value) : said.set(id, [value]);
  };
  const asOf = `${year}-12-31`;
  for (const complex of portfolio.complexes) {
    for (const { id } of plan.tiers) {
      for (const finding of assessTier(plan, complex, id, { asOf, portfolio }).findings)
        add(`standard ${finding.rule}`, finding);
    }
  }
  for (const record of measure(plan, portfolio, { year })) {
    for (const [id, value] of Object.entries(record.measured ?? {})) add(`measure ${id.split(".")[0]}`, value);
  }
  for (const [id, value] of Object.entries(measureArea(plan, portfolio, { year }))) {
    add(`measure ${id.split(".")[0]}`, value);
  }
  return new Map([...said].map(([id, values]) => [id, JSON.stringify(values)]));
}

/** A portfolio in which a field of a list, or the whole list, is recorded nowhere; `undefined` where it has to be, or is nowhere. */
function without(portfolio: Portfolio, list: readonly string[], key?: readonly string[]): Portfolio | undefined {
  const copy = structuredClone(portfolio) as object;
  const inner = (value: object, name: string): object[] => {
    const found: unknown = Reflect.get(value, name);
    return (Array.isArray(found) ? found : [found]).filter((each) => typeof each === "object" && each !== null);
  };
  const path = key ? [...list, ...key] : list;
  const last = path.at(-1) ?? "";
  const holders = path.slice(0, -1).reduce<object[]>((all, name) => all.flatMap((each) => inner(each, name)), [copy]);
  const own = holders.filter((holder) => Reflect.has(holder, last));
  for (const holder of own) key ? Reflect.deleteProperty(holder, last) : Reflect.set(holder, last, []);
  if (own.length === 0) return portfolio;
  const read = Portfolio.safeParse(copy);
  return read.success ? read.data : undefined;
}

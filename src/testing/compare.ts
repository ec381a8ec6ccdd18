import type { Expectation } from "../cases/index.js";
import type { Label } from "../finding/index.js";
import { isPlainObject, type Json, nearest, ownValue, pathText, preview, sameJson } from "../kernel/index.js";
import { readsLike } from "../plan/index.js";

/** Where an answer is not what was expected. */
export interface Difference {
  /** Where in the answer: `findings["floor-area"].shortfall`; empty for the answer itself. */
  readonly path: string;
  /** What was expected there; absent for a fault. */
  readonly expected?: Json;
  /** What stood there; absent where nothing did. */
  readonly got?: Json;
  readonly says: Label;
}

/** A row of an answer that a case pins: it cites clauses, and the case says something of it. */
export interface PinnedRow {
  readonly clauses: readonly string[];
  readonly [key: string]: Json;
}

/** What an expectation finds different in an answer, and which rows it pins there. */
export interface Compared {
  readonly differences: readonly Difference[];
  readonly pinned: readonly PinnedRow[];
}

type Step = NonNullable<Expectation["at"]>[number];

/** Compares the answer with one expectation. */
export function compared({ at = [], is }: Expectation, answer: Json | undefined): Compared {
  const path: PropertyKey[] = [];
  let value = answer;
  let row = rowIn(value);
  for (const [place, step] of at.entries()) {
    path.push(typeof step === "object" ? JSON.stringify(step) : step);
    const found = stepped(value, step);
    const isDue = is === null && place === at.length - 1 && !hasLike(value, step);
    if (found === undefined && !isDue) {
      return { differences: [notThere(path, step, value, is)], pinned: [] };
    }
    value = found;
    row = rowIn(value) ?? row;
  }
  const inner = isPlainObject(is) || isList(is) ? rowsNamed(is, value) : [];
  return { differences: differencesOf(is, value, path), pinned: [...(row === undefined ? [] : [row]), ...inner] };
}

/** Whether there is no such name, but one that it is likely misspelt for. */
function hasLike(value: Json | undefined, step: Step): boolean {
  const names = namesAt(value);
  return (
    typeof step === "string" && !names.includes(step) && names.some((name) => readsLike({ id: step }, { id: name }))
  );
}

function namesAt(value: Json | undefined): string[] {
  return isList(value) ? value.flatMap(namesOf) : isPlainObject(value) ? Object.keys(value) : [];
}

function stepped(value: Json | undefined, step: Step): Json | undefined {
  if (isList(value)) {
    if (typeof step === "number") return value[step];
    const found = value.filter((member) => isMember(member, step));
    return found.length === 1 ? found[0] : undefined;
  }
  return isPlainObject(value) && typeof step === "string"
    ? ownValue<Json>(value as { [key: string]: Json }, step)
    : undefined;
}

const NAMES = ["id", "rule", "complex", "tier", "key"];

function isMember(member: Json, step: Exclude<Step, number>): boolean {
  if (!isPlainObject(member)) return member === step;
  return typeof step === "string"
    ? NAMES.some((name) => member[name] === step)
    : differencesOf(step as Json, member as Json, []).length === 0;
}

function notThere(path: readonly PropertyKey[], step: Step, value: Json | undefined, expected: Json): Difference {
  const near = typeof step === "string" ? nearest(step, namesAt(value)) : undefined;
  const several = isList(value) && typeof step !== "number" && value.filter((each) => isMember(each, step)).length > 1;
  const [en, zh] = several ? ["several such members", "有多个"] : ["nothing there", "不存在"];
  const [perhaps, likely] = near === undefined ? ["", ""] : [`; perhaps ${near} is meant`, `；可能是 ${near}`];
  return { path: pathText(path), expected, says: { zh: `${zh}${likely}`, en: `${en}${perhaps}` } };
}

function namesOf(member: Json): string[] {
  if (!isPlainObject(member)) return [];
  return NAMES.flatMap((name) => (typeof member[name] === "string" ? [member[name]] : []));
}

function differencesOf(is: Json, got: Json | undefined, path: readonly PropertyKey[]): Difference[] {
  if (is === null) return got === undefined || got === null ? [] : [otherwise(path, is, got)];
  if (isList(is)) {
    if (!isList(got) || got.length !== is.length) return [otherwise(path, is, got)];
    return is.flatMap((each, at) => differencesOf(each, got[at], [...path, at]));
  }
  if (isPlainObject(is)) {
    if (!isPlainObject(got)) return [otherwise(path, is, got)];
    return Object.entries(is).flatMap(([key, each]) =>
      each === null && hasLike(got as Json, key)
        ? [notThere([...path, key], key, got as Json, each)]
        : differencesOf(each, ownValue<Json>(got as { [key: string]: Json }, key), [...path, key]),
    );
  }
  return sameJson(is, got) ? [] : [otherwise(path, is, got)];
}

function otherwise(path: readonly PropertyKey[], expected: Json, got: Json | undefined): Difference {
  const [wanted, found] = [preview(expected, 400), preview(got, 400)];
  return {
    path: pathText(path),
    expected,
    ...(got !== undefined && { got }),
    says: {
      zh: `应为 ${wanted}，得到 ${got === undefined ? "空" : found}`,
      en: `expected ${wanted}, got ${got === undefined ? "nothing" : found}`,
    },
  };
}

/** A value as the row that it is; `undefined` where it cites no clauses. */
export function rowIn(value: Json | undefined): PinnedRow | undefined {
  // A row is what has clauses; both are JSON.
  return isPlainObject(value) && isList(value.clauses as Json) ? (value as PinnedRow) : undefined;
}

/** The rows within a place that what is expected of it speaks of. */
function rowsNamed(is: Json, value: Json | undefined): PinnedRow[] {
  if (isList(is)) return isList(value) ? is.flatMap((each, at) => rowsAt(each, value[at])) : [];
  if (!isPlainObject(is) || !isPlainObject(value)) return [];
  return Object.entries(is).flatMap(([key, each]) => rowsAt(each, (value as { [key: string]: Json })[key]));
}

function rowsAt(is: Json, value: Json | undefined): PinnedRow[] {
  const row = rowIn(value);
  return [...(row === undefined ? [] : [row]), ...rowsNamed(is, value)];
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

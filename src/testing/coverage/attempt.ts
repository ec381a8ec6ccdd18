import type { Case } from "../../cases/index.js";
import { isPolicyError } from "../../finding/index.js";
import { isPlainObject, type Json } from "../../kernel/index.js";
import type { Plan } from "../../plan/index.js";
import { answerTo, asJson } from "../ask.js";
import { type PinnedRow, rowIn } from "../compare.js";

/** What a case may ask, and under which readings. */
export type Asking = Pick<Case, "ask" | "readings">;

/** A row of an answer, and the steps to it. */
export interface RowAt {
  readonly row: PinnedRow;
  readonly at: (string | number | { readonly [key: string]: string | number })[];
}

/** What a plan answers, as JSON; nothing where it refuses. */
export function answered(plan: Plan, asking: Asking): Json | undefined {
  const one: Case = { id: "asked", clauses: [], says: { zh: "提问", en: "asked" }, ...asking, expect: [] };
  try {
    return asJson(answerTo(one, plan, {}));
  } catch (error) {
    // What is made up need not fit every plan; then it tries nothing.
    if (isPolicyError(error)) return undefined;
    throw error;
  }
}

/** Every row of an answer that cites clauses. */
export function rowsIn(value: Json | undefined, at: RowAt["at"] = []): RowAt[] {
  if (Array.isArray(value)) {
    const alone = namesAlone(value);
    return value.flatMap((each: Json, place) => rowsIn(each, [...at, stepTo(each, place, alone)]));
  }
  if (!isPlainObject(value)) return [];
  const row = rowIn(value as Json);
  const inner = Object.entries(value).flatMap(([key, each]) => rowsIn(each as Json, [...at, key]));
  return [...(row === undefined ? [] : [{ row, at }]), ...inner];
}

/** The texts by which one member of a list alone goes. */
function namesAlone(list: readonly Json[]): ReadonlySet<unknown> {
  const texts = list.flatMap((each) => (isPlainObject(each) ? [...new Set(Object.values(each))] : []));
  const [once, twice] = [new Set<unknown>(), new Set<unknown>()];
  for (const text of texts) (once.has(text) ? twice : once).add(text);
  for (const text of twice) once.delete(text);
  return once;
}

/** The step to a member of a list: its rule or id where no other has that, what a target asks of whom, or its place. */
function stepTo(member: Json, place: number, alone: ReadonlySet<unknown>): RowAt["at"][number] {
  if (!isPlainObject(member)) return place;
  const { type, target, locality, industry, year } = member;
  // By JSON, so that what is absent stays away.
  if (type === "target-row") return JSON.parse(JSON.stringify({ target, locality, industry, year }));
  for (const name of [member.rule, member.id]) {
    if (typeof name === "string" && alone.has(name)) return name;
  }
  return place;
}

import { addDays, isPlainDate, isPlainObject, type Json } from "../kernel/index.js";

/** What kind of thing is changed; `clauses` are lists of clauses that something rests on. */
export type MutantKind = "figure" | "day" | "member" | "word" | "flag" | "clauses" | "reading";

/** One change of a JSON value. */
export interface Change {
  /** The keys to it. */
  readonly at: readonly (string | number)[];
  readonly kind: MutantKind;
  readonly from: Json;
  /** What stands there instead; absent for a member that is taken out. */
  readonly to?: Json;
  /** The clauses that the nearest thing around it rests on. */
  readonly clauses: readonly string[];
}

/** What names and explains, and does not rule. */
const TEXTS = [
  ...["id", "label", "title", "gist", "why", "declaratory", "provenance", "revision", "document", "area", "unit"],
  // What finds a place or puts categories in an order.
  ...["code", "rank"],
  // What a reading chooses, or chooses by default, is turned as a reading.
  ...["chosen", "default"],
];

/** Words of which one may stand for another. */
const WORDS: readonly (readonly string[])[] = [
  ["decides", "advises"],
  ["at-least", "exactly", "at-most"],
  ["highest", "every"],
  ["exact", "overlaps"],
  ["range", "no-marks", "reweight"],
  ["sum", "minimum"],
  ["bonus", "deduction"],
];

/** Every change of a value and of what it holds. */
export function changesOfValue(
  value: Json,
  at: readonly (string | number)[],
  clauses: readonly string[] = [],
): Change[] {
  const key = at.at(-1);
  if (typeof key === "string" && TEXTS.includes(key)) return [];
  if (Array.isArray(value)) return changesOfList(value, at, clauses);
  if (isPlainObject(value)) {
    const around = clausesIn(value) ?? clauses;
    return Object.entries(value).flatMap(([name, member]) => changesOfValue(member as Json, [...at, name], around));
  }
  return leafChanges(value, at, clauses);
}

function changesOfList(list: readonly Json[], at: readonly (string | number)[], clauses: readonly string[]): Change[] {
  const cites = at[0] === "cites" || at.at(-1) === "clauses";
  const kind = cites && at.length > 1 ? "clauses" : "member";
  const around = at[0] === "cites" ? list.map(String) : clauses;
  return list.flatMap((member, place): Change[] => {
    const here = [...at, place];
    const out: Change = { at: here, kind, from: member, clauses: clausesIn(member) ?? around };
    return [out, ...(kind === "member" ? changesOfValue(member, here, around) : [])];
  });
}

function clausesIn(member: Json): readonly string[] | undefined {
  if (!isPlainObject(member)) return undefined;
  const own: unknown = member.clauses;
  return Array.isArray(own) && own.every((each) => typeof each === "string") ? own : undefined;
}

function leafChanges(value: Json, at: readonly (string | number)[], clauses: readonly string[]): Change[] {
  const to = (kind: MutantKind, ...others: Json[]) =>
    others.map((other): Change => ({ at, kind, from: value, to: other, clauses }));
  if (typeof value === "boolean") return to("flag", !value);
  if (typeof value === "number") return to("figure", value - 1, value + 1);
  if (typeof value !== "string") return [];
  if (isPlainDate(value)) return to("day", addDays(value, -1), addDays(value, 1));
  if (/^-?\d+(\.\d+)?$/u.test(value)) return to("figure", nudged(value, -1n), nudged(value, 1n));
  const group = WORDS.find((words) => words.includes(value)) ?? [];
  return to("word", ...group.filter((word) => word !== value));
}

/** A decimal moved by one in its last place. */
function nudged(value: string, by: bigint): string {
  const [whole = "0", places = ""] = value.split(".");
  const moved = BigInt(whole + places) + by;
  const digits = (moved < 0n ? -moved : moved).toString().padStart(places.length + 1, "0");
  const cut = digits.length - places.length;
  return `${moved < 0n ? "-" : ""}${digits.slice(0, cut)}${places === "" ? "" : `.${digits.slice(cut)}`}`;
}

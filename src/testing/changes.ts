import { addDays, isPlainDate, isPlainObject, type Json, ownValue } from "../kernel/index.js";

/**
 * What kind of thing is changed: of a bound whether the figure itself is in, of a branch whether all of it has to hold;
 * `clauses` are lists of clauses that something rests on.
 */
export type MutantKind = "figure" | "bound" | "branch" | "day" | "member" | "word" | "flag" | "clauses" | "reading";

/** One change of a JSON value. */
export interface Change {
  /** The keys to it. */
  readonly at: readonly (string | number)[];
  readonly kind: MutantKind;
  readonly from: Json;
  /** What stands there instead; absent for what is taken out. */
  readonly to?: Json;
  /** Where more than the value at the keys changes: what is put in the place of something around it. */
  readonly put?: { readonly at: readonly (string | number)[]; readonly value: Json };
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

/** Words of which one may stand for another, by the field that they stand in. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  effect: ["decides", "advises"],
  bound: ["at-least", "exactly", "at-most"],
  test: ["at-least", "at-most"],
  binds: ["sought", "recognised"],
  state: ["now", "ever"],
  counting: ["on-site-or-virtual", "on-site"],
  each: ["locality", "area"],
  outside: ["uncredited", "parent"],
  tiersCounted: ["highest", "every"],
  relation: ["exact", "overlaps"],
  delistingEnds: ["tier-and-above", "tier-only", "everything"],
  rankedWithin: ["locality", "area"],
  merit: ["not-the-lowest", "rank-alone"],
  leads: ["joint", "one"],
  evaluatedUnit: ["complex", "platform"],
  fillingAim: ["min-cost", "max-coverage"],
  missing: ["range", "no-marks", "reweight"],
  combine: ["sum", "minimum"],
  kind: ["bonus", "deduction"],
  mode: ["half-up", "half-even", "up", "down"],
  round: ["down", "up", "half-up"],
  better: ["higher", "lower"],
  payee: ["complex", "locality"],
  whenShort: ["pro-rata", "by-rank"],
  open: ["hold", "as-is"],
  by: ["sum", "mean", "least", "greatest"],
  total: ["sum", "mean"],
  ties: ["in", "out"],
  noValue: ["no-marks", "full", "half"],
  from: ["cultivated", "applied", "recognised", "delisted"],
  to: ["cultivated", "applied", "recognised", "delisted"],
};

/** What narrows a rule, and may be left out of it. */
const NARROWING = ["when", "given", "eligible", "appliesTo", "until", "held", "cap", "bonusCap", "capEach", "within"];

/** What is said, or left out: there is no `false` of it. */
const ONLY_TRUE = ["inTime", "signed"];

/** To which side a bound moves by the least there is when the figure itself is no longer in, or is now. */
const EDGES: Readonly<Record<string, bigint>> = {
  atLeast: 1n,
  "at-least": 1n,
  below: 1n,
  atMost: -1n,
  "at-most": -1n,
  above: -1n,
};

/** Every change of a value and of what it holds. */
export function changesOfValue(
  value: Json,
  at: readonly (string | number)[],
  clauses: readonly string[] = [],
  edge?: bigint,
): Change[] {
  const key = at.at(-1);
  if (typeof key === "string" && TEXTS.includes(key)) return [];
  if (Array.isArray(value)) return changesOfList(value, at, clauses);
  if (isPlainObject(value)) {
    const around = clausesIn(value) ?? clauses;
    return [
      ...branchesTurned(value as JsonObject, at, around),
      ...Object.entries(value).flatMap(([name, member]) => {
        const out: Change[] = NARROWING.includes(name)
          ? [{ at: [...at, name], kind: "member", from: member as Json, clauses: around }]
          : [];
        const side = ownValue(EDGES, name === "value" ? String(value.test) : name);
        return [...out, ...changesOfValue(member as Json, [...at, name], around, side ?? edge)];
      }),
    ];
  }
  return leafChanges(value, at, clauses, edge);
}

type JsonObject = { readonly [key: string]: Json };

/** A condition of several of which all have to hold, or any; one that is turned round, as it stands; a source likewise. */
function branchesTurned(value: JsonObject, at: readonly (string | number)[], clauses: readonly string[]): Change[] {
  const turned = (from: string, to: string, put: Json): Change[] => [
    { at: [...at, from], kind: "branch", from, to, put: { at, value: put }, clauses },
  ];
  if (Object.keys(value).length !== 1) return [];
  const { all, any, not, growth, change, ratio } = value;
  if (growth !== undefined) return turned("growth", "change", { change: growth });
  if (change !== undefined) return turned("change", "growth", { growth: change });
  if (Array.isArray(ratio)) return turned("ratio", "the other way round", { ratio: [...ratio].reverse() });
  if (Array.isArray(all) && all.length > 1) return turned("all", "any", { any: all });
  if (Array.isArray(any) && any.length > 1) return turned("any", "all", { all: any });
  return isPlainObject(not) ? turned("not", "all", { all: [not as Json] }) : [];
}

function changesOfList(list: readonly Json[], at: readonly (string | number)[], clauses: readonly string[]): Change[] {
  const cites = at[0] === "cites" || at.at(-1) === "clauses";
  const kind = cites && at.length > 1 ? "clauses" : "member";
  const around = at[0] === "cites" ? list.map(String) : clauses;
  const members = list.flatMap((member, place): Change[] => {
    const here = [...at, place];
    const out: Change = { at: here, kind, from: member, clauses: clausesIn(member) ?? around };
    return [out, ...(kind === "member" ? changesOfValue(member, here, around) : [])];
  });
  return [...members, ...SUMMED.flatMap((field) => partsShifted(list, field, at, around))];
}

/** Figures of which those of a list add up to a whole. */
const SUMMED = ["marks", "share"];

/** One in the last place taken from a part and given to the next. */
function partsShifted(
  list: readonly Json[],
  field: string,
  at: readonly (string | number)[],
  clauses: readonly string[],
): Change[] {
  const parts = list.map((member) => (isPlainObject(member) ? member[field] : undefined));
  if (list.length < 2 || !parts.every((part) => typeof part === "string" && FIGURE.test(part))) return [];
  return parts.map((part, place): Change => {
    const next = (place + 1) % list.length;
    const [from, to] = [String(part), nudged(String(part), -1n)];
    const value = list.map((member, other) => {
      const moved = other === place ? to : other === next ? nudged(String(parts[other]), 1n) : undefined;
      return moved === undefined ? member : { ...(member as JsonObject), [field]: moved };
    });
    return { at: [...at, place, field], kind: "figure", from, to, put: { at, value }, clauses };
  });
}

function clausesIn(member: Json): readonly string[] | undefined {
  if (!isPlainObject(member)) return undefined;
  const own: unknown = member.clauses;
  return Array.isArray(own) && own.every((each) => typeof each === "string") ? own : undefined;
}

function leafChanges(
  value: Json,
  at: readonly (string | number)[],
  clauses: readonly string[],
  edge: bigint | undefined,
): Change[] {
  const to = (kind: MutantKind, ...others: Json[]) =>
    others.map((other): Change => ({ at, kind, from: value, to: other, clauses }));
  if (ONLY_TRUE.includes(String(at.at(-1)))) return [{ at, kind: "flag", from: value, clauses }];
  if (typeof value === "boolean") return to("flag", !value);
  if (typeof value === "number") return to("figure", value - 1, value + 1);
  if (typeof value !== "string") return [];
  if (isPlainDate(value)) return to("day", addDays(value, -1), addDays(value, 1));
  if (FIGURE.test(value)) {
    const moved = edge === undefined ? [] : to("bound", nudged(withLeast(value), edge));
    return [...to("figure", nudged(value, -1n), nudged(value, 1n)), ...moved];
  }
  const words = ownValue(WORDS, String(at.at(-1))) ?? [];
  const group = words.includes(value) ? words : [];
  return to("word", ...group.filter((word) => word !== value));
}

const FIGURE = /^-?\d+(\.\d+)?$/u;

/** A decimal with all the places that there may be. */
function withLeast(value: string): string {
  const [whole = "0", places = ""] = value.split(".");
  return `${whole}.${places.padEnd(18, "0")}`;
}

/** A decimal moved by one in its last place. */
function nudged(value: string, by: bigint): string {
  const [whole = "0", places = ""] = value.split(".");
  const moved = BigInt(whole + places) + by;
  const digits = (moved < 0n ? -moved : moved).toString().padStart(places.length + 1, "0");
  const cut = digits.length - places.length;
  return `${moved < 0n ? "-" : ""}${digits.slice(0, cut)}${places === "" ? "" : `.${digits.slice(cut)}`}`;
}

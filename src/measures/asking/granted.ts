import {
  compareFractions,
  type Fraction,
  fractionOf,
  grouped,
  perFrozen,
  plus,
  yearOf,
  ZERO,
} from "../../kernel/index.js";
import type { Granted } from "../../plan/index.js";
import {
  type FreeList,
  freeWords,
  type Grant,
  grantsOf,
  isClosed,
  mayMean,
  type RowOnce,
} from "../../registry/index.js";
import type { Asked, RecordsBeside } from "./asked.js";
import { GROUND, isRecorded, type Looked } from "./looked.js";
import { known, open, type Value } from "./value.js";

/** What was granted: up to the day, or in the year alone. A grant of which it is not known whether it counts leaves it open. */
export function granted(which: Granted, { asked, day, year, alone }: Looked): Value {
  const { complex, portfolio } = asked;
  if (!complex || !portfolio || day === undefined) return open(GROUND);
  const grants = grantsOf(portfolio, complex.id);
  if (!isRecorded(portfolio, "grants", grants)) return open(["grants"], ZERO);
  let [low, high]: [Fraction, Fraction] = [ZERO, ZERO];
  const missing: string[] = [];
  const counting = grants.flatMap(({ row: grant, at, twins, isOwn }): Counting[] => {
    if (grant.on > day || (alone && yearOf(grant.on) !== year)) return [];
    const fields = unsaidOf(which, grant, asked);
    return fields ? [{ grant, at, twins, unsaid: isOwn ? fields : ["complex", ...fields] }] : [];
  });
  for (const alike of grouped(counting, ({ at, twins: [first = at] }) => first).values()) {
    const [least, most] = endsOf(alike);
    low = plus(low, least);
    high = plus(high, most);
    const isOpen = compareFractions(least, most) !== 0;
    for (const { at, twins, unsaid } of alike)
      missing.push(
        ...[...(isOpen && twins.length > 0 ? ["id"] : []), ...unsaid].map((field) => `grants[${at}].${field}`),
      );
  }
  return missing.length === 0 ? known(low) : open(missing, low, high);
}

/** A grant that counts, or may. */
interface Counting extends Pick<RowOnce<Grant>, "at" | "twins"> {
  readonly grant: Grant;
  /** What of it is not recorded, or not understood, to say that it counts. */
  readonly unsaid: readonly string[];
}

/** What grants that may be one come to: the least of them, where each of them counts, and one of each id. */
function endsOf(alike: readonly [Counting, ...Counting[]]): [least: Fraction, most: Fraction] {
  const amounts = (those: readonly Counting[]) =>
    those.map(({ grant }) => fractionOf(grant.amount)).sort(compareFractions);
  const isSure = alike.length >= alike[0].twins.length && alike.every(({ unsaid }) => unsaid.length === 0);
  const most = [...grouped(alike, ({ grant }) => grant.id).values()].map((those) => amounts(those).at(-1) ?? ZERO);
  return [(isSure && amounts(alike)[0]) || ZERO, most.reduce(plus, ZERO)];
}

/** The words of a grant, and the list that each is of. */
const FIELDS = { level: "levels", source: "sources", policy: "policies" } as const satisfies {
  readonly [field: string]: FreeList;
};

/** What is not recorded of a grant, or not understood, to say that it counts; `undefined` where it does not. */
function unsaidOf(which: Granted, grant: Grant, asked: Asked): string[] | undefined {
  const unsaid: string[] = [];
  for (const field of ["level", "source", "policy"] as const) {
    const [accepted, value] = [which[FIELDS[field]], grant[field]];
    if (accepted === undefined || (value !== undefined && accepted.includes(value))) continue;
    if (value !== undefined && !mayCount(value, accepted, field, asked)) return undefined;
    unsaid.push(field);
  }
  return unsaid;
}

function mayCount(id: string, accepted: readonly string[], field: keyof typeof FIELDS, asked: Asked): boolean {
  const { plan, portfolio = {}, policies = [] } = asked;
  const list = FIELDS[field];
  const used = wordsUsed(portfolio)[field];
  return mayMean({ id }, accepted, {
    known: [...freeWords(plan, portfolio.members, list), ...(list === "policies" ? policies : [])],
    isClosed: isClosed(list, portfolio.members),
    isUsed: (each) => used.has(each),
  });
}

const wordsUsed = /* @__PURE__ */ perFrozen(({ grants = [] }: RecordsBeside) => {
  const used = (field: keyof typeof FIELDS) => new Set(grants.flatMap((grant) => grant[field] ?? []));
  return { level: used("level"), source: used("source"), policy: used("policy") };
});

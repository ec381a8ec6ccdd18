import {
  compareDecimals,
  compareFractions,
  dividedBy,
  type Fraction,
  fractionOf,
  grouped,
  ONE,
  ownValue,
  type PlainDate,
  perFrozen,
  perKey,
  plus,
  quotient,
  yearOf,
  ZERO,
} from "../../kernel/index.js";
import { type Granted, partsOf, QUANTITY_FACTS, type Source } from "../../plan/index.js";
import {
  type FreeList,
  freeWords,
  type Grant,
  isClosed,
  isComplete,
  type Measured,
  mayMean,
  quantityOf,
  type RowOnce,
  rowsOnce,
  strayOf,
} from "../../registry/index.js";
import { type Asked, dayIn, firstListed, type YearsAndGrants } from "./asked.js";
import { differenceOf, growthOf, known, open, quotientOf, together, type Value, weighedSum, without } from "./value.js";

/**
 * What the value of a source is, or can be: exact where all of it is recorded, none where it has none, else a range that
 * holds it whatever the missing records say.
 */
export function sourceValue(source: Source, asked: Asked): Value {
  return inYear(source, {
    asked,
    year: asked.year,
    day: asked.asOf === undefined ? undefined : asked.inYear ? dayIn(asked.year, asked.asOf) : asked.asOf,
    alone: false,
    worked: undefined,
  });
}

/** A year as a source is looked at in it. */
interface Looked {
  readonly asked: Asked;
  readonly year: number;
  /** The day whose facts count. */
  readonly day: PlainDate | undefined;
  /** Whether what was granted is that of the year alone. */
  readonly alone: boolean;
  /** What was worked out already: years within years would else be gone through again and again. */
  readonly worked: ((source: Source) => Map<string, Value>) | undefined;
}

const GROUND = ["ground"];

function inYear(source: Source, at: Looked): Value {
  if (typeof source === "string") return observed(source, at);
  if ("observed" in source) return observed(source.observed, at);
  if ("measured" in source) return measured(source.measured, at);
  if ("fact" in source) return factOf(source.fact, at);
  if ("granted" in source) return granted(source.granted, at);
  const key = `${at.year}${at.alone ? "alone" : ""}`;
  const worked = at.worked ?? perKey((_source: Source) => new Map<string, Value>());
  const done = worked(source);
  const value = done.get(key) ?? workedOut(source, { ...at, worked });
  done.set(key, value);
  return value;
}

function workedOut(source: Exclude<Source, string>, at: Looked): Value {
  if ("over" in source) return overYears(source, at);
  const [first = "", second = ""] = partsOf(source).map((part) => part.source);
  if ("ratio" in source) return quotientOf(inYear(first, at), inYear(second, at));
  if ("growth" in source) return beforeThat(at, (now, before) => growthOf(inYear(first, now), inYear(first, before)));
  if ("change" in source)
    return beforeThat(at, (now, before) => differenceOf(inYear(first, now), inYear(first, before)));
  if (!("sum" in source)) return without("not-measurable");
  return weighedSum(
    source.sum.map((part) =>
      typeof part === "object" && "of" in part
        ? { value: inYear(part.of, at), times: fractionOf(part.times) }
        : { value: inYear(part, at), times: ONE },
    ),
  );
}

function moved(at: Looked, year: number): Looked {
  const { asOf } = at.asked;
  return { ...at, year, day: asOf === undefined ? undefined : dayIn(year, asOf) };
}

function beforeThat(at: Looked, work: (now: Looked, before: Looked) => Value): Value {
  if (!exists(at, at.year - 1)) return without("before-first-listing");
  return work(moved(at, at.year), moved(at, at.year - 1));
}

/** Whether a year counts for a complex: not one before its first listing, whatever is recorded of it then or later. */
function exists({ asked, day }: Looked, year: number): boolean {
  const first = asked.complex && day !== undefined ? firstListed(asked, asked.asOf ?? day) : undefined;
  return first === undefined || year >= first;
}

function overYears(source: Extract<Source, { over: Source }>, at: Looked): Value {
  const from = firstYear(source.years, at);
  if (from === "unknown") return open(GROUND);
  const years = Array.from({ length: Math.max(0, at.year - from + 1) }, (_, index) => from + index);
  const there = years.filter((year) => exists(at, year));
  return together(
    source.by,
    there.map((year) => inYear(source.over, { ...moved(at, year), alone: true })),
  );
}

/** The first of the years that a source goes over; none of those before it counts. */
function firstYear(years: Extract<Source, { over: Source }>["years"], { asked, year }: Looked): number | "unknown" {
  if (typeof years === "number") return year - years + 1;
  const { complex, asOf } = asked;
  if (!complex || asOf === undefined) return "unknown";
  if (years === "all") {
    return firstListed(asked, asOf) ?? asked.firstRecord?.() ?? year + 1;
  }
  const days = complex.milestones.flatMap(({ kind, on }) => (kind === years && on <= asOf ? [on] : []));
  return days.length === 0 ? year + 1 : Math.min(...days.map(yearOf));
}

function observed(key: string, at: Looked): Value {
  const { records, plan } = at.asked;
  if (!records) return open(GROUND);
  const found = ownValue(records(at.year)?.observed, key);
  if (typeof found === "string") return known(fractionOf(found));
  const signed = plan?.observed?.find(({ id }) => id === key)?.signed;
  return open([pathIn(at, `observed.${key}`)], signed ? undefined : ZERO);
}

/** A path in the record of a year: of the year asked about as it is, of the one before, or of another by its number. */
function pathIn({ asked, year }: Pick<Looked, "asked" | "year">, path: string): string {
  if (year === asked.year) return path;
  return year === asked.year - 1 ? `previous.${path}` : `${year}.${path}`;
}

function measured(id: string, at: Looked): Value {
  const { records } = at.asked;
  if (!records) return open(GROUND);
  const found = ownValue(records(at.year)?.measured, id);
  if (found?.value !== undefined) return known(exactOf(found.value, found));
  if (found?.reason && found.missing.length === 0) return without("not-measurable");
  return open([pathIn(at, `measured.${id}`)]);
}

/** A measured quotient counts as it was before its rounding, if it is the one of its inputs. */
function exactOf(value: NonNullable<Measured["value"]>, { inputs }: Measured): Fraction {
  const [over, under] = [ownValue(inputs, "numerator"), ownValue(inputs, "denominator")];
  const isQuotient =
    over !== undefined && under !== undefined && compareDecimals(under, "0") > 0 && quotient(over, under) === value;
  return isQuotient ? dividedBy(fractionOf(over), fractionOf(under)) : fractionOf(value);
}

function factOf(fact: string, { asked: { facts }, day }: Looked): Value {
  if (!facts || day === undefined) return open(GROUND);
  const recorded = quantityOf(facts(day), fact);
  if ("value" in recorded) return known(fractionOf(recorded.value));
  const least = Object.hasOwn(QUANTITY_FACTS, fact) ? (recorded.atLeast ?? "0") : recorded.atLeast;
  return open(recorded.missing, least === undefined ? undefined : fractionOf(least));
}

/** What was granted: up to the day, or in the year alone. A grant of which it is not known whether it counts leaves it open. */
function granted(which: Granted, { asked, day, year, alone }: Looked): Value {
  const { complex, portfolio } = asked;
  if (!complex || !portfolio || day === undefined) return open(GROUND);
  const isNamed = portfolio.grants?.some((grant) => grant.complex === complex.id);
  if (portfolio.grants === undefined || !(isNamed || isComplete(portfolio, "grants"))) return open(["grants"], ZERO);
  const { complexes } = portfolio;
  let [low, high]: [Fraction, Fraction] = [ZERO, ZERO];
  const missing: string[] = [];
  const counting = rowsOnce(portfolio.grants).flatMap(({ row: grant, at, twins }): Counting[] => {
    const isOwn = grant.complex === complex.id;
    const mayBeOwn = isOwn || (complexes && strayOf(complexes, grant.complex)?.(complex.id));
    if (!mayBeOwn || grant.on > day || (alone && yearOf(grant.on) !== year)) return [];
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

const wordsUsed = /* @__PURE__ */ perFrozen(({ grants = [] }: YearsAndGrants) => {
  const used = (field: keyof typeof FIELDS) => new Set(grants.flatMap((grant) => grant[field] ?? []));
  return { level: used("level"), source: used("source"), policy: used("policy") };
});

import {
  compareDecimals,
  dividedBy,
  type Fraction,
  fractionOf,
  ONE,
  ownValue,
  perKey,
  quotient,
  yearOf,
  ZERO,
} from "../../kernel/index.js";
import { partsOf, QUANTITY_FACTS, type Source } from "../../plan/index.js";
import { type Measured, quantityOf, standsIn } from "../../registry/index.js";
import { type Asked, dayIn, firstListed } from "./asked.js";
import { granted } from "./granted.js";
import { late } from "./late.js";
import { GROUND, type Looked } from "./looked.js";
import {
  differenceOf,
  growthOf,
  known,
  type NoFigure,
  open,
  quotientOf,
  together,
  type Value,
  weighedSum,
  without,
} from "./value.js";

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

function inYear(source: Source, at: Looked): Value {
  if (typeof source === "string") return observed(source, at);
  if ("observed" in source) return observed(source.observed, at);
  if ("measured" in source) return measured(source.measured, at);
  if ("fact" in source) return factOf(source.fact, at);
  if ("granted" in source) return granted(source.granted, at);
  if ("late" in source) return late(source.late, at);
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
  const none = noneIn(at, at.year - 1);
  return none ? without(none) : work(moved(at, at.year), moved(at, at.year - 1));
}

/** Why a year does not count for a complex, whatever is recorded of it: it was none yet, or none any more on any day of it. */
function noneIn({ asked, day }: Looked, year: number): NoFigure | undefined {
  const { plan, complex, asOf } = asked;
  const first = complex && day !== undefined ? firstListed(asked, asOf ?? day) : undefined;
  if (!complex || first === undefined) return undefined;
  if (year < first) return "before-first-listing";
  return plan && !standsIn(plan, complex, year) ? "struck-off" : undefined;
}

function overYears(source: Extract<Source, { over: Source }>, at: Looked): Value {
  const from = firstYear(source.years, at);
  if (from === "unknown") return open(GROUND);
  const years = Array.from({ length: Math.max(0, at.year - from + 1) }, (_, index) => from + index);
  const there = years.filter((year) => !noneIn(at, year));
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
  const figure = plan?.observed?.find(({ id }) => id === key);
  // What the plan says is never below 0 is not recorded as that by a figure below 0.
  const isBelow = (value: string) => figure !== undefined && !figure.signed && value.startsWith("-");
  if (typeof found === "string" && !isBelow(found)) return known(fractionOf(found));
  return open([pathIn(at, `observed.${key}`)], figure?.signed ? undefined : ZERO);
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

import {
  addDays,
  type DecimalString,
  type Json,
  multiplyDecimals,
  sumDecimals,
  yearEnd,
  yearStart,
} from "../../../kernel/index.js";
import type { LateKind, Source } from "../../../plan/index.js";
import { quantity } from "./facts.js";
import { type Fields, type Made, type Setting, together } from "./made.js";

/** What a ratio is taken over, and what grows. */
const BASE: DecimalString = "1000";

/** Records by which a source has a value in the last year that has ended. */
export function withValue(source: Source, value: DecimalString, setting: Setting): Made {
  const { year } = setting;
  const inYear = (at: number, of: Source, figure: DecimalString) => withValue(of, figure, { ...setting, year: at });
  if (typeof source === "string") return { observed: { [year]: { [source]: value } } };
  if ("observed" in source) return { observed: { [year]: { [source.observed]: value } } };
  if ("measured" in source) {
    const measured = { value, unit: "count", clauses: [], inputs: {}, missing: [] };
    return { measured: { [year]: { [source.measured]: measured } } };
  }
  if ("fact" in source) return { facts: quantity(source.fact, value) };
  if ("granted" in source) return { grants: [grant(source.granted, value, year)] };
  if ("late" in source) return lateBy(source.late, Math.round(Number(value)), setting);
  if ("sum" in source) {
    const parts = source.sum.map((part, at): Made => {
      const of = typeof part === "object" && "of" in part ? part.of : part;
      return inYear(year, of, at === 0 ? value : "0");
    });
    return together(...parts);
  }
  if ("ratio" in source) {
    const [over, under] = source.ratio;
    return together(inYear(year, over, multiplyDecimals(value, BASE)), inYear(year, under, BASE));
  }
  if ("growth" in source) {
    const grown = sumDecimals([BASE, multiplyDecimals(value, BASE)]);
    return together(inYear(year - 1, source.growth, BASE), inYear(year, source.growth, grown));
  }
  if ("change" in source) {
    const changed = sumDecimals([BASE, value]);
    return together(inYear(year - 1, source.change, BASE), inYear(year, source.change, changed));
  }
  const { over, years, by } = source;
  const count = typeof years === "number" ? years : 1;
  const figures = Array.from({ length: count }, (_, ago) => (by === "sum" && ago > 0 ? "0" : value));
  return together(...figures.map((figure, ago) => inYear(year - ago, over, figure)));
}

/** An answer, a solution or a report of the year that came so many days after its last. */
function lateBy(of: LateKind, days: number, { plan: { practice }, year }: Setting): Made {
  const day = yearStart(year);
  if (of === "report") {
    return {
      grants: [{ ...(grant({}, "1", year) as Fields), reports: [{ id: "report", due: day, on: addDays(day, days) }] }],
    };
  }
  const asked = { id: `case-${of}`, enterprise: "enterprise", kind: "need", openedOn: day };
  if (of === "answer") return { cases: [{ ...asked, promisedDays: 0, answeredOn: addDays(day, days) }] };
  const within = practice?.solveWithinDays;
  return within === undefined ? {} : { cases: [{ ...asked, closedOn: addDays(day, within + days) }] };
}

type Granted = Extract<Source, { granted: unknown }>["granted"];

function grant({ levels, sources, policies }: Granted, amount: DecimalString, year: number): Json {
  return {
    id: `grant-${year}`,
    amount,
    on: yearStart(year),
    period: { from: yearStart(year), to: yearEnd(year) },
    ...(levels?.[0] !== undefined && { level: levels[0] }),
    ...(sources?.[0] !== undefined && { source: sources[0] }),
    ...(policies?.[0] !== undefined && { policy: policies[0] }),
  };
}

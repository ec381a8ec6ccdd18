import { addDays, type PlainDate, wholeDecimal, yearEnd, yearOf, yearStart } from "../../kernel/index.js";
import type { Grant } from "../../registry/index.js";
import type { ComplexCheck, Found, FundedOn } from "./fund-check.js";

/** The rule on what a complex with special incentive funds has to be appraised by (5.2.3). */
export const appraisalsOwed: ComplexCheck = {
  rule: "fund-appraisal-owed",
  effect: "decides",
  rests: ["practice.yearlyAppraisalsWithinDays"],
  find: appraisals,
};

const KINDS = ["comprehensive", "performance"] as const;

/** A time in which both appraisals have to be done, and the grants that ask for them. */
interface Owed extends Pick<Found, "of" | "year"> {
  readonly from: PlainDate;
  /** Its last day, by whose close they are done. */
  readonly due: PlainDate;
  readonly grants: readonly Grant[];
}

/**
 * What is owed whether or not the grants whose kind is not recorded are special; what turns on them is unknown. Of more
 * grants more is owed and never less, so that what all and none of them leave the same holds for some of them too.
 */
function appraisals({ grants, yearlyWithin, asOf }: FundedOn): Found[] {
  const able = grants.filter(({ special }) => special !== false);
  if (able.length === 0) return [{ verdict: "not-applicable", missing: [] }];
  const reversed = able.filter(({ period }) => period.to < period.from);
  if (reversed.length > 0) return [{ verdict: "unknown", missing: reversed.map(({ id }) => `grants.${id}.period`) }];
  const judged = (asking: readonly Grant[]) =>
    judge(yearlyWithin === undefined ? once(asking) : yearly(asking, yearlyWithin, asOf), grants, asOf);
  const known = new Set(judged(able.filter(({ special }) => special)).map((found) => JSON.stringify(found)));
  const open = able.filter(({ special }) => special === undefined).map(({ id }) => `grants.${id}.special`);
  return judged(able).map((found) => {
    if (known.has(JSON.stringify(found))) return found;
    const { of, year } = found;
    const missing = [...open, ...(found.verdict === "unknown" ? found.missing : [])];
    return { ...(of !== undefined && { of }), ...(year !== undefined && { year }), verdict: "unknown", missing };
  });
}

/** Once in each stretch of time that is funded without a day between, due with its end. */
function once(grants: readonly Grant[]): Owed[] {
  const stretches: Owed[] = [];
  for (const grant of [...grants].sort((a, b) => (a.period.from < b.period.from ? -1 : 1))) {
    const { from, to } = grant.period;
    const last = stretches.at(-1);
    if (last === undefined || from > addDays(last.due, 1)) {
      stretches.push({ of: from, from, due: to, grants: [grant] });
    } else {
      const due = last.due < to ? to : last.due;
      stretches.splice(-1, 1, { ...last, due, grants: [...last.grants, grant] });
    }
  }
  return stretches;
}

/** For every year that is funded and has begun, due some days after its end. */
function yearly(grants: readonly Grant[], within: number, asOf: PlainDate): Owed[] {
  const first = Math.min(...grants.map(({ period }) => yearOf(period.from)));
  const last = Math.min(yearOf(asOf), Math.max(...grants.map(({ period }) => yearOf(period.to))));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).flatMap((year) => {
    const those = grants.filter(({ period }) => yearOf(period.from) <= year && year <= yearOf(period.to));
    const due = addDays(yearEnd(year), within);
    return those.length === 0 ? [] : [{ year, from: yearStart(year), due, grants: those }];
  });
}

/** Each appraisal done counts for one time alone: the earliest in which it was done and that has none yet. */
function judge(owed: readonly Owed[], granted: readonly Grant[], asOf: PlainDate): Found[] {
  const done = granted.flatMap((grant) => grant.appraisals ?? []).filter(({ on }) => on <= asOf);
  const daysOf = (kind: string) => new Set(done.filter((each) => each.kind === kind).map(({ on }) => on));
  const left = KINDS.map((kind) => ({ kind, days: [...daysOf(kind)] }));
  for (const { days } of left) days.sort();
  return owed.map(({ from, due, grants, of, year }) => {
    const has = left.flatMap(({ kind, days }) => {
      const at = days.findIndex((on) => from <= on && on <= due);
      return at < 0 ? [] : [days.splice(at, 1) && kind];
    });
    const lacks = KINDS.filter((kind) => !has.includes(kind));
    const own = { ...(of !== undefined && { of }), ...(year !== undefined && { year }) };
    const unrecorded = grants.filter((grant) => grant.appraisals === undefined);
    if (lacks.length > 0 && unrecorded.length > 0) {
      return { ...own, verdict: "unknown", missing: unrecorded.map(({ id }) => `grants.${id}.appraisals`) };
    }
    const known = {
      ...own,
      bound: "at-least" as const,
      required: wholeDecimal(KINDS.length),
      actual: wholeDecimal(has.length),
      unit: "count",
      items: { has, lacks, unknown: [] },
      missing: [],
    };
    if (lacks.length === 0) return { verdict: "met", ...known };
    if (asOf < due) return { verdict: "not-applicable", ...known };
    return { verdict: "unmet", ...known, shortfall: wholeDecimal(lacks.length) };
  });
}

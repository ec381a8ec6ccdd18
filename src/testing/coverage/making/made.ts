import { isPlainObject, type Json, sameJson } from "../../../kernel/index.js";
import type { Plan } from "../../../plan/index.js";

/** What is made up for a case, each part as the record or the option that it goes into. */
export interface Made {
  readonly facts?: Fields;
  readonly milestones?: readonly Json[];
  /** By year the figures of the record. */
  readonly observed?: { readonly [year: string]: Fields };
  readonly measured?: { readonly [year: string]: Fields };
  readonly grants?: readonly Json[];
  readonly cases?: readonly Json[];
  /** Grades and standings that are possible. */
  readonly options?: Fields;
}

/** Fields of something written as JSON. */
export type Fields = { readonly [key: string]: Json };

/** For whom something is made up, and when. */
export interface Setting {
  readonly plan: Plan;
  readonly tier: string;
  /** The last year that has ended. */
  readonly year: number;
}

/** All of it together: objects key by key, lists one after the other, of anything else the last. */
export function together(...made: readonly Made[]): Made {
  return made.reduce<Made>((all, each) => merged(all as Json, each as Json) as Made, {});
}

function merged(a: Json | undefined, b: Json): Json {
  if (Array.isArray(a) && Array.isArray(b)) return [...a, ...b.filter((each) => !a.some((had) => sameJson(had, each)))];
  if (!isPlainObject(a) || !isPlainObject(b)) return b;
  const [first, second] = [a as Fields, b as Fields];
  return {
    ...first,
    ...Object.fromEntries(Object.entries(second).map(([key, each]) => [key, merged(first[key], each)])),
  };
}

/** What is made up of one complex, as records of a portfolio and options beside it. */
export function recordsOf(id: string, plan: Plan, { facts, milestones, observed, measured, ...made }: Made) {
  const years = [...new Set([...Object.keys(observed ?? {}), ...Object.keys(measured ?? {})])];
  const records = years.map((year) => ({
    complex: id,
    year: Number(year),
    observed: observed?.[year] ?? {},
    ...(measured?.[year] && { measured: measured[year] }),
  }));
  const { grants, cases, options = {} } = made;
  const of = (each: Json) => ({ ...(each as Fields), complex: id });
  return {
    complex: {
      id,
      name: "综合体",
      locality: plan.localities[0]?.id ?? "",
      milestones: [...(milestones ?? [])],
      ...facts,
    },
    beside: {
      ...(records.length > 0 && { records }),
      ...(grants && { grants: grants.map(of) }),
      ...(cases && { cases: cases.map(of) }),
    },
    options,
  };
}

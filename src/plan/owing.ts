import { type PlainDate, yearEnd } from "../kernel/index.js";
import type { Locality } from "./element.js";
import type { Plan } from "./plan.js";
import type { Target } from "./target.js";

/** The localities that owe a target, or over which it is counted, of those that exist on a day. */
export function localitiesOn(plan: Plan, { localities }: Target, on: PlainDate): string[] {
  return plan.localities
    .filter(({ id }) => localities === undefined || localities.includes(id))
    .filter(existsOn(on))
    .map(({ id }) => id);
}

const existsOn =
  (on: PlainDate) =>
  ({ from, until }: Locality): boolean =>
    (from === undefined || from <= on) && (until === undefined || on <= until);

/** The localities that owe a yearly target in a year: those that exist at its end. */
export function localitiesIn(plan: Plan, target: Target, year: number): string[] {
  return localitiesOn(plan, target, yearEnd(year));
}

/** The places of the plan that decide what a target asks for, and of whom. */
export function pathsOf({ id, each, localities }: Target): string[] {
  const owing = localities?.map((locality) => `localities.${locality}`) ?? (each === "locality" ? ["localities"] : []);
  return [`targets.${id}`, ...owing];
}

import type * as z from "zod";
import { notAmong, PolicyError } from "../finding/index.js";
import { idSchema, listOf, objectOf, type PlainDate } from "../kernel/index.js";
import { unknownName } from "./checks/meant.js";
import { type Placed, placesAbove, placesBefore, placesOpen, placesThen } from "./places.js";
import type { Plan } from "./plan.js";

/** Part of an area: the places named, each with all that lies in it. Nothing is said of the rest. */
export interface Scope extends z.output<typeof Scope> {}

/** Schema of {@link Scope}. */
export const Scope = /* @__PURE__ */ (() => objectOf({ localities: listOf(idSchema) }))();

/** Whether something may lie in a scope on a day; of a place that the plan does not have nobody knows that it does not. */
export type InScope = (placed: Placed) => boolean;

/**
 * Who lies in a scope on a day; `undefined` where that is the whole area.
 *
 * @throws {@link PolicyError} for a place that the plan does not have, with the nearest that it has, and for no place
 */
export function scopeOf(plan: Plan, scope: Scope | undefined, on: PlainDate): InScope | undefined {
  if (!scope) return undefined;
  const known = plan.localities.map(({ id }) => id);
  const named = new Set(scope.localities);
  const faults = [...scope.localities.entries()].flatMap(([index, id]) =>
    known.includes(id) ? [] : [unknownName(`scope.localities[${index}]`, id, known, plan.localities)],
  );
  if (named.size === 0) faults.push(notAmong("scope.localities", undefined, known));
  if (faults.length > 0) throw new PolicyError({ zh: "报告范围有误", en: "not a usable scope" }, faults);
  // What a record says its place lies in comes beside what the plan says: the figures of a place are of all recorded there.
  const isWithin: InScope = (placed) =>
    placesOpen(plan, placed).length > 0 ||
    [placed, ...[placed.locality, ...placesThen(plan, placed.locality, on)].map((locality) => ({ locality }))].some(
      (where) => placesAbove(plan, where, on).some((at) => named.has(at)),
    );
  return known.every((locality) => isWithin({ locality })) ? undefined : isWithin;
}

/** Whether what is recorded may lie in a scope at some time: under a later name it may be of any place that this took the place of. */
export function mayLieIn(plan: Plan, isWithin: InScope): InScope {
  return (placed) =>
    isWithin(placed) || placesBefore(plan, placed.locality).some((locality) => isWithin({ ...placed, locality }));
}

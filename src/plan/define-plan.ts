import * as z from "zod";
import { asFarAsRead, guarded, readChecked, takes } from "../finding/index.js";
import { deepFreeze, type Json, ownValue, remember, withoutSchema } from "../kernel/index.js";
import { checkPlan } from "./checks/check.js";
import { checkReadings } from "./checks/readings.js";
import { planned } from "./patch.js";
import { Plan, type PlanData, type PlanInput, type ReadingsInput } from "./plan.js";
import type { Alternative, Reading, ReadingIds } from "./reading.js";

/**
 * Checks a policy written as data and makes it a plan that every function of the library takes.
 *
 * The ids of tiers, localities and readings become literal types, so that a misspelt one does not compile. The
 * result is frozen; `definePlan` of it gives an equal plan. A reading's alternatives come out complete: a path that
 * one of them sets and another leaves out has there the value that the plan itself has.
 *
 * Work: linear in the plan; what a reading patches is checked once more for each of its alternatives.
 *
 * @param input - the plan as data; decimals as text or numbers
 * @throws {@link PolicyError} with every fault: a double id, a name that refers to nothing, a year outside the
 * period, tiers out of order, a clause nothing rests on, a reading that patches a path that is not there …
 *
 * @example
 * ```ts
 * import { definePlan } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const own = definePlan({ ...taizhou, id: "own-city", revision: "2021-01" });
 * own.tiers.map((tier) => tier.id); // => ["county", "municipal", "provincial"]
 * ```
 */
export function definePlan<
  const T extends string,
  const L extends string,
  const X extends ReadingsInput,
  const S extends string,
  const G extends string,
>(input: PlanInput<T, L, X, S, G>): Plan<T, L, ReadingIds<X>, S, G> {
  return guarded(definePlanTakes, planDefined, input);
}

/** What {@link definePlan} takes. */
export const definePlanTakes = /* @__PURE__ */ takes("definePlan", () => ({ input: z.unknown() }));

function planDefined<
  const T extends string,
  const L extends string,
  const X extends ReadingsInput,
  const S extends string,
  const G extends string,
>(input: PlanInput<T, L, X, S, G>): Plan<T, L, ReadingIds<X>, S, G> {
  return remember(deepFreeze(checked(input)), "plan") as unknown as Plan<T, L, ReadingIds<X>, S, G>;
}

/**
 * A plan from JSON: a file that a non-programmer maintains, a database, another process.
 *
 * It is {@link definePlan} for what the compiler knows nothing of: ids are plain `string`. A key `$schema` at the top,
 * by which an editor knows the file, is let through and dropped.
 *
 * Work: as {@link definePlan}.
 *
 * @param input - what `JSON.parse` gave
 * @throws {@link PolicyError} with every fault
 *
 * @example
 * ```ts
 * import { readPlan } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const file = JSON.stringify({ $schema: "./plan.json", ...taizhou });
 * readPlan(JSON.parse(file)).tiers.length; // => 3
 * ```
 */
export function readPlan(input: unknown): Plan {
  return guarded(readPlanTakes, (given) => planDefined(withoutSchema(given) as PlanInput), input);
}

/** What {@link readPlan} takes. */
export const readPlanTakes = /* @__PURE__ */ takes("readPlan", () => ({ input: z.unknown() }));

/** A plan's data with its readings settled, or every fault in them. */
function checked(input: unknown): PlanData {
  const check = (plan: PlanData) => [
    ...checkPlan(plan),
    ...asFarAsRead(() => checkReadings(withReadingsSettled(plan))),
  ];
  return withReadingsSettled(readChecked(Plan, input, NOT_A_PLAN, check));
}

const NOT_A_PLAN = { zh: "计划数据有误", en: "the plan does not hold together" };

/** Every alternative complete, and a choice for every reading. */
function withReadingsSettled(plan: PlanData): PlanData {
  const ids = Object.keys(plan.readings);
  const readings = Object.fromEntries(
    Object.entries(plan.readings).map(([id, reading]) => {
      const choice = ownValue(plan.chosen, id);
      return [id, choice === undefined || choice === reading.default ? completed(plan, reading) : reading];
    }),
  );
  const defaults = Object.fromEntries(ids.map((id) => [id, plan.readings[id]?.default ?? ""]));
  return { ...plan, readings, chosen: { ...defaults, ...plan.chosen } };
}

/** A reading whose alternatives all set the same paths: what one leaves out is there as the plan has it. */
function completed(plan: PlanData, reading: Reading): Reading {
  const paths = [...new Set(Object.values(reading.alternatives).flatMap(({ set }) => Object.keys(set)))];
  const asPlanned: Readonly<Record<string, Json>> = Object.fromEntries(
    paths.flatMap((path) => {
      const value = planned(plan, path);
      return value === undefined ? [] : [[path, value]];
    }),
  );
  const alternatives: Record<string, Alternative> = Object.fromEntries(
    Object.entries(reading.alternatives).map(([id, alternative]) => [
      id,
      { ...alternative, set: { ...asPlanned, ...alternative.set } },
    ]),
  );
  return { ...reading, alternatives };
}

import * as z from "zod";
import {
  type Choice,
  type Fault,
  faultAt,
  faultsOf,
  guarded,
  notAmong,
  PolicyError,
  type ReadingsUsed,
  takes,
} from "../finding/index.js";
import { deepFreeze, isPlainObject, ownValue, pathText, remember } from "../kernel/index.js";
import { checkPlan } from "./checks/check.js";
import { notAlternative, valueFault } from "./checks/chosen.js";
import { madePlan } from "./made.js";
import { patched } from "./patch.js";
import { Plan, type PlanData } from "./plan.js";
import type { ReadingChoices } from "./reading.js";

/** A choice for some of a plan's readings. */
export type ReadingsChosen<R extends ReadingChoices> = {
  readonly [K in keyof R]?: R[K] | { readonly id: R[K]; readonly value: number };
};

/**
 * The plan as it stands when some passages are read otherwise; every result under it names the readings it used.
 *
 * Work: that of `definePlan`.
 *
 * @param plan - a plan, under whatever readings
 * @param choices - by reading the alternative to take, as `{ id, value }` where it takes a number
 * @throws {@link PolicyError} for a reading or alternative the plan does not have, a number missing or too many, or
 * alternatives that do not go together
 *
 * @example
 * ```ts
 * import { auditPlan, withReadings } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const everyAddressee = withReadings(taizhou, { localities: "addressees" });
 * auditPlan(everyAddressee)[0]?.actual; // => "32"
 * ```
 */
export function withReadings<
  T extends string,
  L extends string,
  R extends ReadingChoices,
  S extends string = string,
  G extends string = string,
>(plan: Plan<T, L, R, S, G>, choices: ReadingsChosen<R>): Plan<T, L, R, S, G> {
  return guarded(withReadingsTakes, reread, plan, choices);
}

/** What {@link withReadings} takes. */
export const withReadingsTakes = /* @__PURE__ */ takes("withReadings", () => ({
  plan: madePlan,
  choices: z.unknown(),
}));

function reread<
  T extends string,
  L extends string,
  R extends ReadingChoices,
  S extends string = string,
  G extends string = string,
>(plan: Plan<T, L, R, S, G>, choices: ReadingsChosen<R>): Plan<T, L, R, S, G> {
  if (!isPlainObject(choices)) throw new PolicyError(NOT_A_READING, [noChoices(choices, plan)]);
  const given = Object.entries(choices).filter((entry): entry is [string, Choice] => entry[1] !== undefined);
  const faults = given.slice(0, MOST_FAULTS).flatMap(([reading, choice]) => checkChoice(plan, reading, choice));
  if (faults.length > 0) throw new PolicyError(NOT_A_READING, faults);
  return remember(deepFreeze(rereadAs(plan, Object.fromEntries(given))), "plan") as unknown as Plan<T, L, R, S, G>;
}

/** A plan has some tens of readings: of more choices than this the first will do to be refused. */
const MOST_FAULTS = 1000;

const NOT_A_READING = { zh: "解读的选择有误", en: "not a usable choice of readings" };

function noChoices(choices: unknown, { chosen }: Plan): Fault {
  return faultAt("", choices, "以解读为键的对象", "an object keyed by reading", chosen);
}

function checkChoice({ readings }: Plan, reading: string, choice: unknown): Fault[] {
  if (!Object.hasOwn(readings, reading)) return [notAmong(reading, reading, Object.keys(readings))];
  const alternatives = readings[reading]?.alternatives ?? {};
  const id = idOf(choice);
  const alternative = id === undefined ? undefined : ownValue(alternatives, id);
  if (id === undefined || !alternative) return [notAlternative(reading, id ?? choice, alternatives)];
  const value = numberIn(choice);
  if ((alternative.takes === undefined) !== (value === undefined)) return [valueFault(reading, choice, alternative)];
  if (value === undefined || Number.isSafeInteger(value)) return [];
  return [faultAt(`${reading}.value`, value, "整数", "an integer", 7)];
}

function idOf(choice: unknown): string | undefined {
  const id: unknown = typeof choice === "object" && choice !== null ? Reflect.get(choice, "id") : choice;
  return typeof id === "string" ? id : undefined;
}

function numberIn(choice: unknown): unknown {
  return typeof choice === "object" && choice !== null ? Reflect.get(choice, "value") : undefined;
}

function rereadAs(plan: Plan, choices: ReadingsUsed): PlanData {
  const next = Object.entries(choices).reduce<unknown>(
    (data, [reading, choice]) => {
      const [id, value] = typeof choice === "string" ? [choice, undefined] : [choice.id, choice.value];
      return patched(data, plan.readings[reading]?.alternatives[id]?.set ?? {}, value);
    },
    { ...plan, chosen: { ...plan.chosen, ...choices } },
  );
  const parsed = Plan.safeParse(next);
  const faults = parsed.success ? checkPlan(parsed.data) : faultsOf(parsed.error, next);
  if (parsed.success && faults.length === 0) return parsed.data;
  const chosen = Object.keys(choices).map((reading) => pathText([reading]));
  const caused = faults.map((fault) => ({ ...fault, path: `${chosen.join(", ")} → ${fault.path}` }));
  throw new PolicyError(NOT_A_READING, caused);
}

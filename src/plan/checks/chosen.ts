import { type Choice, type Fault, faultAt, notAmong } from "../../finding/index.js";
import { ownValue, pathText } from "../../kernel/index.js";
import { PathError, PLACEHOLDER, planned } from "../patch.js";
import type { PlanData } from "../plan.js";
import type { Alternative, Reading } from "../reading.js";
import { repatched, sameWherePatched } from "../repatched.js";
import { unknownName } from "./meant.js";

/** Whether every choice is of an alternative that there is, and the plan as it sets it; of the readings that can be tried. */
export function checkChosen(plan: PlanData, sound: PlanData["readings"]): Fault[] {
  const chosen = Object.entries(plan.chosen ?? {}).filter(
    ([reading]) => Object.hasOwn(sound, reading) || !Object.hasOwn(plan.readings, reading),
  );
  return chosen.flatMap(([reading, choice]) => {
    const [id, value] = typeof choice === "string" ? [choice, undefined] : [choice.id, choice.value];
    const known = ownValue(plan.readings, reading);
    if (!known) return [notAmong("chosen", reading, Object.keys(plan.readings))];
    const alternative = ownValue(known.alternatives, id);
    const path = pathText(["chosen", reading]);
    // A default that is no alternative is a fault of the reading, found there.
    if (!alternative) return id === known.default ? [] : [notAlternative(path, id, known.alternatives)];
    if ((alternative.takes === undefined) !== (value === undefined)) return [valueFault(path, choice, alternative)];
    return isInForce(plan, alternative, value) === false ? [outOfForce(plan, reading, choice, known)] : [];
  });
}

/** The fault of a choice that gives a number where none is taken, or none where one is. */
export function valueFault(path: string, choice: unknown, { takes }: Alternative): Fault {
  const id: unknown = typeof choice === "object" && choice !== null ? Reflect.get(choice, "id") : choice;
  return takes === undefined
    ? faultAt(path, choice, "只写解读名，不带数值", "the alternative alone: it takes no value", id)
    : faultAt(path, choice, "带整数的解读，如 { id, value }", "the alternative together with an integer", {
        id,
        value: 7,
      });
}

/** Whether the plan is as an alternative sets it; nobody can say of one that cannot be tried, and that is a fault of its own. */
function isInForce(plan: PlanData, { set }: Alternative, value?: number): boolean | undefined {
  try {
    const next = repatched(plan, set, value);
    return "plan" in next ? sameWherePatched(next.plan, plan, set) : undefined;
  } catch (error) {
    if (error instanceof PathError) return undefined;
    throw error;
  }
}

/** The fault of a choice by which the plan would be another: it is the alternative that the plan agrees with, else the alternative is as the plan. */
function outOfForce(plan: PlanData, reading: string, choice: Choice, { alternatives, default: first }: Reading): Fault {
  const [fitting] = Object.entries(alternatives).flatMap(([id, alternative]): Choice[] => {
    const [path] = Object.keys(alternative.set).filter((each) => alternative.set[each] === PLACEHOLDER);
    const value = path === undefined ? undefined : Number(planned(plan, path));
    if (isInForce(plan, alternative, value) !== true) return [];
    return [value === undefined ? id : { id, value }];
  });
  const set = ownValue(alternatives, first)?.set;
  if (fitting !== undefined || set === undefined) {
    const at = pathText(["chosen", reading]);
    return faultAt(at, choice, "与计划数据一致的选择", "a choice that the plan's data agree with", fitting ?? first);
  }
  const asPlanned = Object.fromEntries(Object.keys(set).map((path) => [path, planned(plan, path)]));
  const at = pathText(["readings", reading, "alternatives", first, "set"]);
  return faultAt(
    at,
    set,
    "某一读法须与计划数据一致",
    "of one of the alternatives, what the plan's data say",
    asPlanned,
  );
}

/** The fault of what is no alternative of a reading, with the one that is meant, by its id or what it is called. */
export function notAlternative(path: string, got: unknown, alternatives: Reading["alternatives"]): Fault {
  const words = Object.entries(alternatives).map(([id, { label }]) => ({
    id,
    label,
  }));
  const ids = Object.keys(alternatives);
  return typeof got === "string" ? unknownName(path, got, ids, words) : notAmong(path, got, ids);
}

import { type Choice, type Fault, faultAt, notAmong } from "../../finding/index.js";
import { nearest, ownValue, pathText } from "../../kernel/index.js";
import { holdsPlaceholder, PathError, PLACEHOLDER, planned } from "../patch.js";
import type { PlanData } from "../plan.js";
import type { Alternative, Reading } from "../reading.js";
import { repatched, sameWherePatched } from "../repatched.js";
import { checkPlan } from "./check.js";
import { unknownName } from "./meant.js";

const SOME_PATH = "standards.other.waivable";

/** Readings may not cross one another, each alternative has to leave a sound plan, and the plan has to be as chosen. */
export function checkReadings(plan: PlanData): Fault[] {
  // Of a reading that sets what no reading may, nothing else is said: its patches lead nowhere.
  const sound = Object.fromEntries(
    Object.entries(plan.readings).filter(([, reading]) => pathsIn(reading).every((path) => isPatchable(plan, path))),
  );
  return [...checkPaths(plan), ...checkAlternatives({ ...plan, readings: sound }), ...checkChosen(plan, sound)];
}

function checkPaths(plan: PlanData): Fault[] {
  const { readings } = plan;
  const owners = Object.entries(readings).flatMap(([reading, { alternatives }]) =>
    pathsIn({ alternatives }).map((path) => ({ reading, path })),
  );
  return [
    ...owners.filter(({ path }) => !isPatchable(plan, path)).map(fixedFault),
    ...owners.flatMap(({ reading, path }) => (isPatchable(plan, path) ? strayFaults(plan, reading, path) : [])),
    ...owners.flatMap(({ reading, path }, index) =>
      owners
        .slice(0, index)
        .filter((other) => `${path}.`.startsWith(`${other.path}.`) || `${other.path}.`.startsWith(`${path}.`))
        .map((other) =>
          faultAt(
            pathText(["readings", reading]),
            path,
            `解读 ${other.reading} 未涉及的路径`,
            `a path that no other alternative sets (${other.reading} sets ${other.path})`,
            SOME_PATH,
          ),
        ),
    ),
  ];
}

/** The paths that the alternatives of a reading set. */
function pathsIn({ alternatives }: Pick<Reading, "alternatives">): string[] {
  return [...new Set(Object.values(alternatives).flatMap(({ set }) => Object.keys(set)))];
}

/** What identifies the plan, its members, its clauses and its readings is not a matter of reading. */
function isPatchable(plan: PlanData, path: string): boolean {
  const keys = path.split(".");
  const least = Array.isArray(ownValue<unknown>(plan, keys[0] ?? "")) ? 3 : 2;
  return (
    keys.length >= least && keys.at(-1) !== "id" && !["clauses", "readings", "chosen", "cites"].includes(keys[0] ?? "")
  );
}

/** A key that is only taken away, and that the schema does not know where it stands. */
function strayFaults(plan: PlanData, reading: string, path: string): Fault[] {
  const values = Object.values(plan.readings[reading]?.alternatives ?? {}).map(({ set }) => set[path] ?? null);
  const stray = values.every((value) => value === null) && isAbsent(plan, path) ? strayAt(plan, path) : undefined;
  if (!stray) return [];
  const near = stray.near && [...path.split(".").slice(0, -1), stray.near].join(".");
  const { near: _, ...fault } = {
    ...stray,
    path: pathText(["readings", reading]),
    got: JSON.stringify(path),
  };
  return [near === undefined ? fault : { ...fault, near, example: JSON.stringify(near) }];
}

function isAbsent(plan: PlanData, path: string): boolean {
  return planned(plan, path) === null;
}

/** The fault of the last key of a path, the others being there, where the schema does not know it. */
function strayAt(plan: PlanData, path: string): Fault | undefined {
  const next = repatched(plan, { [path]: NO_SUCH_VALUE });
  return "plan" in next ? undefined : next.faults.find(({ code, got }) => code === "unknown-key" && got === SHOWN);
}

/** Whether what is no list and stands above the last key of a path could have that key. */
function takesKey(plan: PlanData, path: string): boolean {
  try {
    return strayAt(plan, path) === undefined;
  } catch (error) {
    if (error instanceof PathError) return false;
    throw error;
  }
}

/** Nothing that any field takes. */
const NO_SUCH_VALUE = { "no such value": true };
const SHOWN = '{"no such value":true}';

function fixedFault({ reading, path }: { readonly reading: string; readonly path: string }): Fault {
  return faultAt(
    pathText(["readings", reading]),
    path,
    "标准、目标、地方等成员之下的路径，不含标识、条文、解读与整个清单",
    "a path below a member such as a standard or a locality; not an id, a clause, a reading or a whole list",
    SOME_PATH,
  );
}

function checkAlternatives(plan: PlanData): Fault[] {
  const standing = new Set(checkPlan(plan).map(identity));
  return Object.entries(plan.readings).flatMap(([reading, { alternatives }]) =>
    Object.entries(alternatives).flatMap(([id, alternative]) => {
      const path = pathText(["readings", reading, "alternatives", id]);
      const found = faultsOfPatch(plan, alternative, path, standing);
      return [...checkPlaceholder(path, alternative), ...found];
    }),
  );
}

function checkPlaceholder(path: string, { set, takes }: Alternative): Fault[] {
  const stands = holdsPlaceholder(Object.values(set));
  if (stands === (takes === "integer")) return [];
  return [
    faultAt(
      `${path}.takes`,
      takes,
      `取整数的解读在 set 中以 "${PLACEHOLDER}" 标出该数`,
      `"integer" together with "${PLACEHOLDER}" in \`set\`, or neither`,
      stands ? "integer" : null,
    ),
  ];
}

function faultsOfPatch(
  plan: PlanData,
  { set, takes }: Alternative,
  path: string,
  standing: ReadonlySet<string>,
): Fault[] {
  try {
    const next = repatched(plan, set, takes && SAMPLE);
    if ("plan" in next && sameWherePatched(next.plan, plan, set)) return [];
    const faults = "plan" in next ? checkPlan(next.plan) : next.faults;
    const caused = faults.filter((inner) => !standing.has(identity(inner)));
    return caused.map((inner) => ({
      ...inner,
      path: `${path}.set → ${inner.path}`,
    }));
  } catch (error) {
    if (error instanceof PathError) return [pathFault(plan, `${path}.set`, error)];
    throw error;
  }
}

/** The fault of a path that leads nowhere: to a name that is none of those there, or through what the plan leaves out. */
function pathFault(plan: PlanData, at: string, { path, names, depth }: PathError): Fault {
  const keys = path.split(".");
  const first = keys.slice(0, depth + 1).join(".");
  if (names.length === 0) {
    const en = "a path through objects and through members that have an id";
    return faultAt(at, path, "经由对象和有标识的成员的路径", en, SOME_PATH);
  }
  if (takesKey(plan, first)) {
    const en = `a path through what the plan has: \`${first}\` has to be written there first`;
    return faultAt(at, path, `经由计划已写内容的路径：须先写明 ${first}`, en, SOME_PATH);
  }
  const whole = (...named: readonly string[]) =>
    [...keys.slice(0, depth), ...named, ...keys.slice(depth + 1)].join(".");
  const near = byPlace(plan, keys[depth] ?? "", names) ?? nearest(keys[depth] ?? "", names);
  const fault = {
    ...notAmong(at, path, names),
    example: JSON.stringify(near === undefined ? SOME_PATH : whole(near)),
  };
  return near === undefined ? fault : { ...fault, near: whole(near) };
}

/** The member that is meant by its place in its list, as in `standards[0]` or `standards.0`. */
function byPlace(plan: PlanData, key: string, names: readonly string[]): string | undefined {
  const [, list, place] = /^(?:(.+)\[)?(\d+)\]?$/u.exec(key) ?? [];
  if (list === undefined) return names[Number(place)];
  const members = ownValue<unknown>(plan, list);
  const id: unknown = Array.isArray(members) ? members[Number(place)]?.id : undefined;
  return typeof id === "string" ? `${list}.${id}` : undefined;
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

/** The number that stands in for the one an alternative takes, when the alternative is tried. */
const SAMPLE = 2;

function identity({ path, got }: Fault): string {
  return JSON.stringify([path, got]);
}

function checkChosen(plan: PlanData, sound: PlanData["readings"]): Fault[] {
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

import { type Fault, faultAt, notAmong } from "../../finding/index.js";
import { nearest, ownValue, pathText } from "../../kernel/index.js";
import { holdsPlaceholder, PathError, PLACEHOLDER, planned } from "../patch.js";
import type { PlanData } from "../plan.js";
import type { Alternative, Reading } from "../reading.js";
import { partsOf, repatched, sameWherePatched } from "../repatched.js";
import { checkedPlan } from "./check.js";
import { checkChosen } from "./chosen.js";

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
  const { near: _, ...fault } = { ...stray, path: pathText(["readings", reading]), got: JSON.stringify(path) };
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
  const checks = checkedPlan(plan);
  const standing = new Set(checks.faults.map(identity));
  return Object.entries(plan.readings).flatMap(([reading, { alternatives }]) =>
    Object.entries(alternatives).flatMap(([id, alternative]) => {
      const path = pathText(["readings", reading, "alternatives", id]);
      const found = faultsOfPatch(plan, alternative, path, checks, standing);
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
  checks: ReturnType<typeof checkedPlan>,
  standing: ReadonlySet<string>,
): Fault[] {
  try {
    const next = repatched(plan, set, takes && SAMPLE);
    if ("plan" in next && sameWherePatched(next.plan, plan, set)) return [];
    const faults = "plan" in next ? checks.changed(next.plan, partsOf(set)) : next.faults;
    const caused = faults.filter((inner) => !standing.has(identity(inner)));
    return caused.map((inner) => ({ ...inner, path: `${path}.set → ${inner.path}` }));
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
  const fault = { ...notAmong(at, path, names), example: JSON.stringify(near === undefined ? SOME_PATH : whole(near)) };
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

/** The number that stands in for the one an alternative takes, when the alternative is tried. */
const SAMPLE = 2;

function identity({ path, got }: Fault): string {
  return JSON.stringify([path, got]);
}

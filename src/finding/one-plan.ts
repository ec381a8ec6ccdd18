import { sameJson } from "../kernel/index.js";
import { type Fault, faultAt } from "./fault.js";

/** The faults of what stands beside a plan among the arguments of one call: results made under another plan, a ground of another. */
export function ofOtherPlans(read: Readonly<Record<string, unknown>>): Fault[] {
  const { plan, options } = read;
  if (memberOf(plan, "chosen") === undefined) return [];
  const faults: Fault[] = [];
  const look = (result: unknown, path: () => string) => {
    const under = memberOf(memberOf(result, "stamp"), "plan");
    if (under === undefined || sameJson(under, markOf(plan))) return;
    faults.push(faultAt(`${path()}.stamp.plan`, under, ...RESULT, markOf(plan), "does-not-fit"));
  };
  for (const name in read) {
    const value = read[name];
    if (value === plan || value === options) continue;
    if (!Array.isArray(value)) look(value, () => name);
    else for (const [index, each] of value.entries()) look(each, () => `${name}[${index}]`);
  }
  const ground = memberOf(memberOf(options, "ground"), "plan");
  if (ground === undefined || ground === plan || sameJson(standingOn(ground), standingOn(plan))) return faults;
  return [...faults, faultAt("ground.plan", standingOn(ground), ...GROUND, standingOn(plan), "does-not-fit")];
}

const RESULT = ["同一计划、同一修订下得出的结果", "a result made under the plan given beside it"] as const;
const GROUND = ["与第一个参数相同的计划", "the plan that is given beside it, with its readings"] as const;

function markOf(plan: unknown) {
  return { id: memberOf(plan, "id"), revision: memberOf(plan, "revision") };
}

function standingOn(plan: unknown) {
  return { ...markOf(plan), chosen: memberOf(plan, "chosen") };
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

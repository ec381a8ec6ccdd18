import { sameJson } from "../kernel/index.js";
import { type Fault, faultAt } from "./fault.js";

/** The faults of what stands beside a plan among the arguments of one call: results made under another plan, a ground of another. */
export function ofOtherPlans({ plan, options, ...others }: Readonly<Record<string, unknown>>): Fault[] {
  const [own, chosen] = [{ id: memberOf(plan, "id"), revision: memberOf(plan, "revision") }, memberOf(plan, "chosen")];
  if (chosen === undefined) return [];
  const madeUnderOther = (result: unknown, path: string): Fault[] => {
    const under = memberOf(memberOf(result, "stamp"), "plan");
    const is = under === undefined || sameJson(under, own);
    return is ? [] : [faultAt(`${path}.stamp.plan`, under, ...RESULT, own, "does-not-fit")];
  };
  const ground = memberOf(memberOf(options, "ground"), "plan");
  const there = { ...own, chosen };
  const here = {
    id: memberOf(ground, "id"),
    revision: memberOf(ground, "revision"),
    chosen: memberOf(ground, "chosen"),
  };
  return [
    ...Object.entries(others).flatMap(([name, value]) =>
      Array.isArray(value)
        ? value.flatMap((each, index) => madeUnderOther(each, `${name}[${index}]`))
        : madeUnderOther(value, name),
    ),
    ...(ground === undefined || ground === plan || sameJson(here, there)
      ? []
      : [faultAt("ground.plan", here, ...GROUND, there, "does-not-fit")]),
  ];
}

const RESULT = ["同一计划、同一修订下得出的结果", "a result made under the plan given beside it"] as const;
const GROUND = ["与第一个参数相同的计划", "the plan that is given beside it, with its readings"] as const;

function memberOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

/*
 * What another copy of the package made (its CommonJS beside the modules, with a zod of its own) is read as any other
 * data: its records and results give the same answer, its plans are refused, since each copy trusts its own alone.
 */
import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { type Plan, PolicyError, readPlan } from "../../src/index.js";
import { type Call, type Copy, soundCalls, THIS } from "./calls.js";

const load = createRequire(import.meta.url);
const other: Copy = {
  library: load("../../dist/index.cjs"),
  charts: load("../../dist/charts.cjs"),
  schema: load("../../dist/schema.cjs"),
  tables: load("../../dist/tables.cjs"),
  testing: load("../../dist/testing.cjs"),
  preset: load("../../dist/taizhou.cjs"),
  languages: [load("../../dist/zh-CN.cjs").zhCN, load("../../dist/en.cjs").en],
};

const { languages: _, ...entries } = THIS;
const verbs = new Map(
  Object.values(entries).flatMap((entry) =>
    Object.entries<unknown>(entry).flatMap(([name, verb]) =>
      typeof verb === "function" && name !== "PolicyError" ? [[name, verb as Call["verb"]] as const] : [],
    ),
  ),
);
const theirs = soundCalls(other);

it("is asked of every function", () => {
  expect(theirs.map(({ name }) => name).sort()).toEqual([...verbs.keys()].sort());
});

it.each(theirs)("$name", ({ name, verb, args }: Call) => {
  const here = verbs.get(name) ?? verb;
  const ours = args.map(withOurPlans);
  if (ours.some((arg, at) => arg !== args[at])) expect(() => here(...args)).toThrow(PolicyError);
  expect(asJson(here(...ours))).toEqual(asJson(verb(...args)));
});

const asJson = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer ?? null));

/** An argument with a plan of our own in the place of each of theirs, as far as the library looks for one. */
function withOurPlans(arg: unknown): unknown {
  if (typeof arg !== "object" || arg === null) return arg;
  if (isPlan(arg)) return ourPlan(arg);
  if (Array.isArray(arg)) return arg.some(isPlan) ? arg.map(withOurPlans) : arg;
  const plan: unknown = Reflect.get(arg, "plan");
  if (typeof plan === "object" && plan !== null && isPlan(plan) && !("type" in arg))
    return { ...arg, plan: ourPlan(plan) };
  const ground: unknown = Reflect.get(arg, "ground");
  return ground === undefined ? arg : { ...arg, ground: withOurPlans(ground) };
}

/** Whether a value is a plan that was defined: only then it says what was chosen. */
function isPlan(value: unknown): boolean {
  return typeof value === "object" && value !== null && "chosen" in value && "clauses" in value;
}

const known = new Map<object, Plan>();

function ourPlan(plan: object): Plan {
  const ours = known.get(plan) ?? readPlan(JSON.parse(JSON.stringify(plan)));
  known.set(plan, ours);
  return ours;
}

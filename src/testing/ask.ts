import * as z from "zod";
import type { Case } from "../cases/index.js";
import { type Fault, notAmong, type Takes } from "../finding/index.js";
import { isPlainObject, type Json, ownValue, pathText } from "../kernel/index.js";
import { type Plan, withReadings } from "../plan/index.js";
import { type AskedFunction, FUNCTIONS } from "./functions.js";

/** Values that cases refer to by a name of their own: a scorecard, a policy, a language. */
export type CaseValues = { readonly [name: string]: unknown };

type Ask = Case["ask"];

/** Answers a case under a plan, in the reading that it names. */
export function answerTo({ ask, readings }: Case, plan: Plan, values: CaseValues): unknown {
  return answered(ask, readings === undefined ? plan : withReadings(plan, readings), values);
}

function answered(ask: Ask, plan: Plan, values: CaseValues): unknown {
  const [[name, given] = ["", {}]] = Object.entries(ask);
  const asked = functionOf(name);
  if (asked === undefined) return undefined;
  const fields = shapeOf(asked.args) ?? {};
  const settled = Object.fromEntries(
    Object.entries(given).map(([key, value]) => [key, settledIn(value, plan, values)]),
  );
  const args = Object.entries(fields).map(([argument, schema]) => {
    const inner = shapeOf(schema) ?? {};
    if (argument === "plan") return plan;
    if (argument !== "options") return withPlan(schema, settled[argument], plan);
    const options = Object.entries(settled).filter(([key]) => Object.hasOwn(inner, key));
    return Object.fromEntries([
      ...(Object.hasOwn(inner, "plan") ? [["plan", plan]] : []),
      ...options.map(([key, value]) => [key, withPlan(inner[key], value, plan)]),
    ]);
  });
  return Reflect.apply(asked.verb, undefined, args);
}

/** A ground, or what else takes the plan beside others, with the plan in it. */
function withPlan(schema: unknown, value: unknown, plan: Plan): unknown {
  return isPlainObject(value) && Object.hasOwn(shapeOf(schema) ?? {}, "plan") ? { plan, ...value } : value;
}

/** A written argument, with what it refers to in its place. */
function settledIn(written: unknown, plan: Plan, values: CaseValues): unknown {
  if (Array.isArray(written)) return written.map((each) => settledIn(each, plan, values));
  if (!isPlainObject(written)) return written;
  const use = usedIn(written);
  if (use !== undefined) return use === "plan" ? plan : ownValue(values, use);
  const asked = askedIn(written);
  if (asked !== undefined) return answered(asked, plan, values);
  return Object.fromEntries(Object.entries(written).map(([key, value]) => [key, settledIn(value, plan, values)]));
}

function usedIn(written: Readonly<Record<string, unknown>>): string | undefined {
  return Object.keys(written).length === 1 && typeof written.use === "string" ? written.use : undefined;
}

function askedIn(written: Readonly<Record<string, unknown>>): Ask | undefined {
  // What stands under `ask` was read as JSON; `faultsOfAsk` refused what is no map of arguments.
  return Object.keys(written).length === 1 && isPlainObject(written.ask) ? (written.ask as Ask) : undefined;
}

/** What is wrong with what a case asks: functions, arguments and values that there are not. */
export function faultsOfAsk(
  ask: Readonly<Record<string, unknown>>,
  path: readonly PropertyKey[],
  values: CaseValues,
): Fault[] {
  const names = Object.keys(ask);
  const [name = ""] = names;
  if (names.length !== 1) return [oneFunction(path, ask)];
  const asked = functionOf(name);
  if (asked === undefined) return [notAmong(pathText([...path, name]), name, Object.keys(FUNCTIONS))];
  const given = ask[name];
  if (!isPlainObject(given)) return [oneFunction([...path, name], given)];
  const known = argumentsOf(asked);
  return Object.entries(given).flatMap(([key, value]) =>
    known.includes(key)
      ? faultsOfValue(value, [...path, name, key], values)
      : [{ ...notAmong(pathText([...path, name, key]), key, known), code: "unknown-key" as const }],
  );
}

function oneFunction(path: readonly PropertyKey[], got: unknown): Fault {
  const fault = notAmong(pathText(path), got, Object.keys(FUNCTIONS));
  return { ...fault, code: "wrong-type", example: '{ "assessTier": { "tier": "county" } }' };
}

function faultsOfValue(value: unknown, path: readonly PropertyKey[], values: CaseValues): Fault[] {
  if (Array.isArray(value)) return value.flatMap((each, at) => faultsOfValue(each, [...path, at], values));
  if (!isPlainObject(value)) return [];
  const use = usedIn(value);
  if (use !== undefined) {
    const known = ["plan", ...Object.keys(values)];
    return known.includes(use) ? [] : [notAmong(pathText([...path, "use"]), use, known)];
  }
  const asked = askedIn(value);
  if (asked !== undefined) return faultsOfAsk(asked, [...path, "ask"], values);
  return Object.entries(value).flatMap(([key, each]) => faultsOfValue(each, [...path, key], values));
}

/** What a case may give a function by name: its arguments but the plan, and its options. */
function argumentsOf({ args }: Takes): string[] {
  return Object.entries(shapeOf(args) ?? {}).flatMap(([name, schema]) =>
    (name === "options" ? Object.keys(shapeOf(schema) ?? {}) : [name]).filter((key) => key !== "plan"),
  );
}

function functionOf(name: string): AskedFunction | undefined {
  return ownValue<AskedFunction>(FUNCTIONS, name);
}

/** The fields of a schema of an object, whatever guards it. */
function shapeOf(schema: unknown): Readonly<Record<string, unknown>> | undefined {
  if (schema instanceof z.ZodObject) return schema.shape;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional || schema instanceof z.ZodReadonly) {
    return shapeOf(schema.unwrap());
  }
  return undefined;
}

/** A value as JSON has it: what is not there is left out. */
export function asJson(value: unknown): Json | undefined {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

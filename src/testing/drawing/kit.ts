import { type Indicator, nodesOf, type Scorecard } from "../../appraisal/index.js";
import {
  addDays,
  compareDecimals,
  type DecimalString,
  daysBetween,
  isPlainDate,
  isPlainObject,
  type PlainDate,
  readDecimal,
  subtractDecimals,
  sumDecimals,
  yearEnd,
} from "../../kernel/index.js";
import type { Plan } from "../../plan/index.js";
import type { Drawn, FastCheck, Fields } from "./fast-check.js";

/** What everything is drawn with and for. */
export interface Kit {
  readonly fc: FastCheck;
  readonly plan: Plan;
  readonly scorecards: readonly Scorecard[];
  /** In a hundred, how often what may be left out is. */
  readonly holes: number;
  /** In a hundred, how often a figure or a day lies at a limit or beside it. */
  readonly limits: number;
}

type Model = { readonly [field: string]: Drawn<unknown> };

/**
 * A record of what is always there, of what is not recorded where it is left out, and of what there need not be: holes are
 * of the second kind.
 */
export function recordOf(kit: Kit, always: Model, recorded: Model = {}, sometimes: Model = {}): Drawn<Fields> {
  const model = {
    ...always,
    ...eachOf(recorded, (field) => often(kit, kit.holes, kit.fc.constant(undefined), field)),
    ...eachOf(sometimes, (field) => often(kit, 70, kit.fc.constant(undefined), field)),
  };
  return kit.fc.record(model, { noNullPrototype: true }).map(withoutAbsent);
}

function eachOf(model: Model, made: (field: Drawn<unknown>) => Drawn<unknown>): Model {
  return Object.fromEntries(Object.entries(model).map(([name, field]) => [name, made(field)]));
}

/** The fields that are there. */
export function withoutAbsent(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** One arbitrary so often in a hundred, another otherwise; it shrinks to the first. */
export function often<T>({ fc }: Kit, percent: number, one: Drawn<T>, other: Drawn<T>): Drawn<T> {
  const [first, second] = [
    { weight: percent, arbitrary: one },
    { weight: 100 - percent, arbitrary: other },
  ];
  return fc.oneof({ withCrossShrink: true }, first, second);
}

/** A field where there is anything to choose from. */
export function ifAny<T>(list: readonly T[], field: string, made: (list: T[]) => Drawn<unknown>): Model {
  return list.length === 0 ? {} : { [field]: made([...list]) };
}

/** A whole number from 0 on. */
export function upTo({ fc }: Kit, most: number): Drawn<number> {
  return fc.integer({ min: 0, max: most });
}

/** An amount that is at a limit of what is named, or a unit beside it, or anywhere; no more than a million. */
export function amount(kit: Kit, name: string, most: number, unit: DecimalString = "0.01"): Drawn<string> {
  const anywhere: Drawn<string> = upTo(kit, most).map(String);
  const near = limitsOf(kit, name)
    .flatMap((limit) => besides(limit, unit))
    .filter((value) => compareDecimals(value, "1000000") <= 0 && (unit !== "1" || !value.includes(".")));
  return near.length === 0 ? anywhere : often(kit, kit.limits, kit.fc.constantFrom<string>(...near), anywhere);
}

/** A figure, and a unit less and more, as far as they are 0 or more. */
export function besides(limit: DecimalString, unit: DecimalString): DecimalString[] {
  return [limit, subtractDecimals(limit, unit), sumDecimals([limit, unit])].filter((value) => !value.startsWith("-"));
}

/** The figures that standards, targets and indicators name beside something, those of other readings too. */
export function limitsOf({ plan, scorecards }: Kit, name: string): DecimalString[] {
  const patches = Object.values(plan.readings).flatMap(({ alternatives }) =>
    Object.values(alternatives).flatMap(({ set }) => Object.entries(set)),
  );
  const rules = [...plan.standards, ...plan.targets].map((rule) => [
    rule,
    patches.flatMap(([path, value]) => (path.split(".")[1] === rule.id ? [value] : [])),
  ]);
  const scored = scorecards.flatMap(({ root, adjustments = [], vetoes = [] }) => [
    ...indicatorsOf(root),
    ...adjustments,
    ...vetoes,
  ]);
  const naming = [...rules, ...scored].filter((rule) => JSON.stringify(rule).includes(JSON.stringify(name)));
  return [...new Set(naming.flatMap((rule) => figuresIn(rule)))];
}

/** The indicators of a scorecard. */
export function indicatorsOf(root: Scorecard["root"]): Indicator[] {
  return nodesOf(root).flatMap(({ node }) => ("children" in node ? [] : [node]));
}

function figuresIn(value: unknown): DecimalString[] {
  if (Array.isArray(value)) return value.flatMap(figuresIn);
  if (!isPlainObject(value)) return [readDecimal(value) ?? []].flat();
  return Object.entries(value).flatMap(([key, inner]) => (NAMES.includes(key) ? [] : figuresIn(inner)));
}

const NAMES = ["id", "label", "clauses", "basis"];

/** The days between which everything happens: a year before the plan's first to a year after its last. */
export function spanOf({ period }: Plan): { readonly from: PlainDate; readonly to: PlainDate } {
  const from = addDays(period.from, -365);
  return { from: from < "1990-01-01" ? "1990-01-01" : from, to: addDays(period.to, 365) };
}

/** A day that is one of those on which something of the plan begins or ends, or beside it, or any. */
export function day(kit: Kit): Drawn<PlainDate> {
  const { from, to } = spanOf(kit.plan);
  const { period, localities, standards, targets, readings } = kit.plan;
  const near = [...new Set(daysIn([period, localities, standards, targets, readings]))]
    .flatMap((limit) => [limit, addDays(limit, -1), addDays(limit, 1)])
    .filter((on) => from <= on && on <= to);
  const anywhere = upTo(kit, daysBetween(from, to)).map((days) => addDays(from, days));
  return often(kit, kit.limits, kit.fc.constantFrom(...near), anywhere);
}

function daysIn(value: unknown, key = ""): PlainDate[] {
  if (isPlainDate(value)) return [value];
  if (key === "years" && Array.isArray(value)) return value.map((year) => yearEnd(Number(year)));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => daysIn(inner, name));
}

/** A year of the plan. */
export function year({ fc, plan: { period } }: Kit): Drawn<number> {
  const [min, max] = [period.from, period.to].map((on) => Number(on.slice(0, 4)));
  return fc.integer({ min: min ?? 1, max: max ?? 1 });
}

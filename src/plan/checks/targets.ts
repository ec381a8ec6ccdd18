import { type Fault, faultAt } from "../../finding/index.js";
import { type DecimalString, type PlainDate, pathText, yearOf } from "../../kernel/index.js";
import { kindsOf, STRONG } from "../element.js";
import type { PlanData } from "../plan.js";
import { partsOf, type Source } from "../source.js";
import type { Flow, Level, Stock, Target } from "../target.js";
import { checkFigures } from "./figures.js";
import { type Known, knownIn } from "./known.js";
import { faultsOfSource } from "./named.js";
import { faultsOfFigures } from "./span.js";
import { isOfPlace, OWN_FIGURE } from "./target-bonds.js";
import { faultsOfUnit } from "./units.js";

/** A target has to fall within the plan's period, to have no more force than its words, and a figure for each who owes it. */
export function checkTargets(plan: PlanData): Fault[] {
  const known = knownIn(plan, true);
  return plan.targets.flatMap((target, index) => {
    const path = `targets[${index}]`;
    return [
      ...checkFigures(plan, target, path),
      ...checkForce(plan, target, path),
      ...ofKind(plan, target, path, known),
    ];
  });
}

function ofKind(plan: PlanData, target: Target, path: string, known: Known): Fault[] {
  switch (target.kind) {
    case "flow":
      return checkYears(plan, target, path);
    case "stock":
      return checkDate(plan, target, path);
    case "level":
      return checkLevel(plan, target, path, known);
  }
}

/** A target is missed or met, and no verdict is stronger than the words. */
function checkForce(plan: PlanData, { clauses, effect }: Target, path: string): Fault[] {
  if (effect === "advises") return [];
  const kinds = kindsOf(plan.clauses, clauses);
  if (kinds.length === 0 || kinds.some((kind) => STRONG.includes(kind))) return [];
  return [
    faultAt(
      `${path}.clauses`,
      clauses,
      "至少一条属于目标、标准或义务的条文",
      "at least one clause that is a target, a standard or a duty",
      plan.clauses
        .filter(({ kind }) => STRONG.includes(kind))
        .slice(0, 1)
        .map((clause) => clause.id),
    ),
  ];
}

function checkYears(plan: PlanData, { years, from }: Flow, path: string): Fault[] {
  return [
    ...checkEachYear(plan, years, path),
    ...(from === undefined || years.includes(yearOf(from))
      ? []
      : [faultAt(`${path}.from`, from, "目标年份之内的日期", "a date within the target's years", plan.period.from)]),
  ];
}

function checkEachYear({ period }: PlanData, years: readonly number[], path: string): Fault[] {
  const [first, last] = [yearOf(period.from), yearOf(period.to)];
  return years.flatMap((year, index) => {
    if (year < first || year > last) {
      return [
        faultAt(`${path}.years[${index}]`, year, `${first}至${last}年之间`, `a year from ${first} to ${last}`, first),
      ];
    }
    const before = years[index - 1];
    return before === undefined || before < year
      ? []
      : [
          faultAt(`${path}.years[${index}]`, year, "由早到晚、不重复的年份", "years in order, each once", [
            first,
            last,
          ]),
        ];
  });
}

function checkDate(plan: PlanData, { by, since }: Stock, path: string): Fault[] {
  return [
    ...checkDay(plan, by, path),
    ...(since === undefined || since <= by
      ? []
      : [faultAt(`${path}.since`, since, "不晚于 by 的日期", "a date not after `by`", by)]),
  ];
}

function checkDay({ period }: PlanData, by: PlainDate, path: string): Fault[] {
  return [
    ...(by >= period.from && by <= period.to
      ? []
      : [
          faultAt(
            `${path}.by`,
            by,
            `计划期 ${period.from} 至 ${period.to} 之内的日期`,
            `a date within the plan's period, ${period.from} to ${period.to}`,
            period.to,
          ),
        ]),
  ];
}

function checkLevel(plan: PlanData, { by, years, of, total, unit, value }: Level, path: string, known: Known): Fault[] {
  return [
    ...(by === undefined ? [] : checkDay(plan, by, path)),
    ...(years === undefined ? [] : checkEachYear(plan, years, path)),
    ...faultsOfSource(of, `${path}.of`, known),
    ...faultsOfUnit(unit, of, `${path}.unit`, known),
    ...faultsOfFigures(
      figuresIn(value, `${path}.value`),
      total === "sum" ? { over: of, years: 1, by: "sum" } : of,
      known,
    ),
    ...(total === undefined ? partsOfPlace(of, `${path}.of`) : []),
  ];
}

/** The figures of a level, each with its path. */
function figuresIn(value: Level["value"], path: string): { readonly figure: DecimalString; readonly path: string }[] {
  if (typeof value !== "object") return [{ figure: value, path }];
  return Object.entries(value).flatMap(([key, each]) => figuresIn(each, pathText([key], path)));
}

/** Of what the figure of a place is worked out, as the schema has looked at the whole. */
function partsOfPlace(source: Source, path: string): Fault[] {
  return partsOf(source).flatMap((part) => {
    const at = `${path}${part.path}`;
    const { zh, en, example } = OWN_FIGURE;
    const own = isOfPlace(part.source) ? [] : [faultAt(at, part.source, zh, en, JSON.parse(example), "does-not-fit")];
    return [...own, ...partsOfPlace(part.source, at)];
  });
}

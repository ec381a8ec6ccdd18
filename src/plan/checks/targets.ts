import { type Fault, faultAt } from "../../finding/index.js";
import { type DecimalString, type PlainDate, pathText, yearOf } from "../../kernel/index.js";
import { kindsOf, STRONG } from "../element.js";
import type { PlanData } from "../plan.js";
import { partsOf, type Source } from "../source.js";
import type { CountTarget, Flow, Level, Stock, Target } from "../target.js";
import { checkFigures } from "./figures.js";
import { knownIn } from "./known.js";
import { faultsOfSource } from "./named.js";
import { faultsOfFigures } from "./span.js";
import { faultsOfUnit } from "./units.js";

/** A target has to fall within the plan's period and to say how far off an `about` may be. */
export function checkTargets(plan: PlanData): Fault[] {
  return plan.targets.flatMap((target, index) => {
    const path = `targets[${index}]`;
    return [
      ...checkCited(plan, target, path),
      ...checkOwing(target, path),
      ...checkFigures(plan, target, path),
      ...checkForce(plan, target, path),
      ...checkTolerance(target, path),
      ...ofKind(plan, target, path),
    ];
  });
}

function ofKind(plan: PlanData, target: Target, path: string): Fault[] {
  switch (target.kind) {
    case "flow":
      return [...checkCounted(target, path), ...checkYears(plan, target, path)];
    case "stock":
      return [...checkCounted(target, path), ...checkDate(plan, target, path)];
    case "level":
      return checkLevel(plan, target, path);
  }
}

function checkCited(plan: PlanData, { clauses }: Target, path: string): Fault[] {
  return [
    ...(clauses.length > 0
      ? []
      : [
          faultAt(
            `${path}.clauses`,
            [],
            "至少一个条文号",
            "at least one clause",
            plan.clauses.slice(0, 1).map((clause) => clause.id),
          ),
        ]),
  ];
}

function checkCounted({ counts }: CountTarget, path: string): Fault[] {
  if (counts.milestones.length > 0) return [];
  return [faultAt(`${path}.counts.milestones`, [], "至少一种里程碑", "at least one milestone", ["recognised"])];
}

/** Only a target of each category names categories. */
function checkOwing({ each, industries }: Target, path: string): Fault[] {
  if (industries === undefined || each === "industry") return [];
  const en = "nothing, unless each category of industry owes it (`each` is `industry`)";
  return [
    faultAt(`${path}.industries`, industries, "不填，除非按产业类别（each 为 industry）", en, null, "does-not-fit"),
  ];
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

function checkTolerance({ bound, tolerance }: Target, path: string): Fault[] {
  if ((bound === "about") === (tolerance !== undefined)) return [];
  return [
    bound === "about"
      ? faultAt(
          `${path}.tolerance`,
          undefined,
          "“约”所容许的偏差（整数）",
          "how far off an `about` may be, an integer",
          1,
        )
      : faultAt(`${path}.tolerance`, tolerance, "仅用于 about", "a tolerance only of an `about`", {
          bound: "about",
          tolerance: 1,
        }),
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
  return [
    ...(years.length > 0 ? [] : [faultAt(`${path}.years`, [], "至少一个年份", "at least one year", [first])]),
    ...years.flatMap((year, index) => {
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
    }),
  ];
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

/** A level is owed by a day or in years, of complexes together or of a place itself. */
function checkLevel(plan: PlanData, level: Level, path: string): Fault[] {
  const { by, years, of, total, each, tier, unit, value } = level;
  const { measured: _open, ...known } = knownIn(plan, true);
  const ofPlace = total === undefined;
  return [
    ...((by === undefined) === (years === undefined)
      ? [
          faultAt(
            `${path}.by`,
            by,
            "by（截止日期）与 years（年份）二者之一",
            "one of `by` (a day) and `years`",
            plan.period.to,
            by === undefined ? "missing" : "does-not-fit",
          ),
        ]
      : []),
    ...(by === undefined ? [] : checkDay(plan, by, path)),
    ...(years === undefined ? [] : checkEachYear(plan, years, path)),
    ...faultsOfSource(of, `${path}.of`, known),
    ...faultsOfUnit(unit, of, `${path}.unit`, known),
    ...faultsOfFigures(
      figuresIn(value, `${path}.value`),
      total === "sum" ? { over: of, years: 1, by: "sum" } : of,
      known,
    ),
    ...(total !== "ratio" || (typeof of === "object" && "ratio" in of)
      ? []
      : [
          faultAt(
            `${path}.of`,
            of,
            "比率（分子、分母）",
            "a ratio of two sources",
            { ratio: ["…", "…"] },
            "does-not-fit",
          ),
        ]),
    ...(ofPlace ? ofPlaceOnly(of, `${path}.of`) : []),
    ...(ofPlace && (each === "industry" || tier !== undefined)
      ? [
          faultAt(
            `${path}.total`,
            total,
            "综合体的合计方式（sum、ratio、mean）：产业、层级没有自身的数值",
            "how the figures of complexes become one (sum, ratio, mean): an industry or a tier has no figure itself",
            "sum",
          ),
        ]
      : []),
  ];
}

/** The figures of a level, each with its path. */
function figuresIn(value: Level["value"], path: string): { readonly figure: DecimalString; readonly path: string }[] {
  if (typeof value !== "object") return [{ figure: value, path }];
  return Object.entries(value).flatMap(([key, each]) => figuresIn(each, pathText([key], path)));
}

/** What a place has of its own is observed: facts, measures and grants are those of complexes. */
function ofPlaceOnly(source: Source, path: string): Fault[] {
  const isOfComplexes = typeof source === "object" && ("fact" in source || "measured" in source || "granted" in source);
  const years = typeof source === "object" && "over" in source && typeof source.years !== "number";
  return [
    ...(isOfComplexes || years
      ? [
          faultAt(
            path,
            source,
            "地方自身的观测值（写明 total 方可取综合体的数值）",
            "what is observed of a place itself (figures of complexes need a `total`)",
            { observed: "…" },
            "does-not-fit",
          ),
        ]
      : []),
    ...partsOf(source).flatMap((part) => ofPlaceOnly(part.source, `${path}${part.path}`)),
  ];
}

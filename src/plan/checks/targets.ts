import { type Fault, faultAt } from "../../finding/index.js";
import { yearOf } from "../../kernel/index.js";
import { STRONG } from "../element.js";
import type { PlanData } from "../plan.js";
import type { Flow, Stock, Target } from "../target.js";

/** A target has to fall within the plan's period and to say how far off an `about` may be. */
export function checkTargets(plan: PlanData): Fault[] {
  return plan.targets.flatMap((target, index) => {
    const path = `targets[${index}]`;
    return [
      ...checkCited(plan, target, path),
      ...checkForce(plan, target, path),
      ...checkTolerance(target, path),
      ...(target.kind === "flow" ? checkYears(plan, target, path) : checkDate(plan, target, path)),
    ];
  });
}

function checkCited(plan: PlanData, { clauses, counts }: Target, path: string): Fault[] {
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
    ...(counts.milestones.length > 0
      ? []
      : [faultAt(`${path}.counts.milestones`, [], "至少一种里程碑", "at least one milestone", ["recognised"])]),
  ];
}

/** A target is missed or met, and no verdict is stronger than the words. */
function checkForce(plan: PlanData, { clauses }: Target, path: string): Fault[] {
  const kinds = plan.clauses.filter((clause) => clauses.includes(clause.id)).map(({ kind }) => kind);
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

function checkYears({ period }: PlanData, { years, from }: Flow, path: string): Fault[] {
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
    ...(from === undefined || years.includes(yearOf(from))
      ? []
      : [faultAt(`${path}.from`, from, "目标年份之内的日期", "a date within the target's years", period.from)]),
  ];
}

function checkDate({ period }: PlanData, { by, since }: Stock, path: string): Fault[] {
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
    ...(since === undefined || since <= by
      ? []
      : [faultAt(`${path}.since`, since, "不晚于 by 的日期", "a date not after `by`", by)]),
  ];
}

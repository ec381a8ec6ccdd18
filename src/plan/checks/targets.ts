import { type Fault, faultAt, ofEach } from "../../finding/index.js";
import {
  type DecimalString,
  ownValue,
  type PlainDate,
  pathText,
  sameJson,
  yearEnd,
  yearOf,
  yearStart,
} from "../../kernel/index.js";
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
  return ofEach(plan.targets, (target, index) => {
    const path = `targets[${index}]`;
    return [
      ...checkFigures(plan, target, path),
      ...checkForce(plan, target, path),
      ...checkOwing(plan, target, path),
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

/** Somebody of those named is there when it is due, and of a year in which a place was not there it owes nothing. */
function checkOwing({ localities }: PlanData, target: Target, path: string): Fault[] {
  if (target.each !== "locality") return [];
  const { value } = target;
  const years = ("years" in target && target.years) || [];
  const byId = new Map(localities.map((place) => [place.id, place]));
  const isThere = (id: string, first: PlainDate, last: PlainDate) => {
    const { from = last, until = first } = byId.get(id) ?? {};
    return from <= last && first <= until;
  };
  const days = "by" in target && target.by !== undefined ? [target.by] : years.map(yearEnd);
  const figures = typeof value === "object" ? Object.entries(value) : [];
  const named = target.localities ?? figures.map(([id]) => id);
  const gone = named.filter((id) => byId.has(id) && !days.some((day) => isThere(id, day, day)));
  return [
    ...(gone.length > 0 && gone.length === named.length
      ? [
          faultAt(
            target.localities ? `${path}.localities` : `${path}.value`,
            named,
            "其中有到期时存在的地方",
            "places of which one is there when it is due",
            localities.flatMap(({ id }) => (days.some((day) => isThere(id, day, day)) ? [id] : [])).slice(0, 1),
            "does-not-fit",
          ),
        ]
      : []),
    ...figures.flatMap(([id, own]) =>
      typeof own !== "object" || !byId.has(id)
        ? []
        : years.flatMap((year) => {
            const figure = ownValue<unknown>(own, `${year}`);
            if (figure === undefined || Number(figure) === 0 || isThere(id, yearStart(year), yearEnd(year))) return [];
            const at = pathText(["value", id, `${year}`], path);
            return [faultAt(at, figure, `0：${id} 该年不存在`, `0, for ${id} is not there in that year`, 0)];
          }),
    ),
  ];
}

function checkYears(plan: PlanData, { years, from }: Flow, path: string): Fault[] {
  return [
    ...checkEachYear(plan, years, path),
    ...(from === undefined || years.includes(yearOf(from))
      ? []
      : [
          faultAt(
            `${path}.from`,
            from,
            "目标年份之内的日期",
            "a date within the target's years",
            yearStart(years[0] ?? yearOf(plan.period.from)),
          ),
        ]),
  ];
}

function checkEachYear({ period }: PlanData, years: readonly number[], path: string): Fault[] {
  const [first, last] = [yearOf(period.from), yearOf(period.to)];
  const isOut = (year: number) => year < first || year > last;
  const inOrder = [...new Set(years)].sort((a, b) => a - b);
  return [
    ...years.flatMap((year, index) =>
      isOut(year)
        ? [
            faultAt(
              `${path}.years[${index}]`,
              year,
              `${first}至${last}年之间`,
              `a year from ${first} to ${last}`,
              first,
            ),
          ]
        : [],
    ),
    ...(years.some(isOut) || sameJson(years, inOrder)
      ? []
      : [faultAt(`${path}.years`, years, "由早到晚、不重复的年份", "years in order, each once", inOrder)]),
  ];
}

function checkDate(plan: PlanData, { by, since, paceFrom }: Stock, path: string): Fault[] {
  return [
    ...checkDay(plan, by, path),
    ...(since === undefined || since <= by
      ? []
      : [faultAt(`${path}.since`, since, "不晚于 by 的日期", "a date not after `by`", by)]),
    ...(paceFrom === undefined || paceFrom <= by
      ? []
      : [faultAt(`${path}.paceFrom`, paceFrom, "不晚于 by 的日期", "a date not after `by`", by)]),
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

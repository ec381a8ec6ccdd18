import { asFarAsRead, type Fault, faultAt, ofEach } from "../../finding/index.js";
import { compareDecimals, type DecimalString, ownValue, pathText } from "../../kernel/index.js";
import { branchesOf, type Condition, type Figure } from "../condition.js";
import { kindsOf, STRONG } from "../element.js";
import { LIST_FACTS } from "../fact.js";
import type { PlanData } from "../plan.js";
import type { Standard } from "../standard.js";
import { faultsOfCondition, faultsOfTiers } from "./condition.js";
import { checkTogether } from "./crossed.js";
import { type Known, knownIn } from "./known.js";
import { faultsOfFigures } from "./span.js";

/** A standard has to have a figure for each of its tiers, in order, in its fact's unit, and no more force than its words. */
export function checkStandards(plan: PlanData): Fault[] {
  const ofPlan = knownIn(plan);
  const faults = ofEach(plan.standards, (standard, index) => {
    const path = `standards[${index}]`;
    const known = { ...ofPlan, asked: tiersOf(plan, standard) };
    return [
      ...checkForce(plan, standard, path),
      ...checkTest(plan, standard, path, known),
      ...(standard.when ? faultsOfCondition(standard.when, `${path}.when`, known) : []),
    ];
  });
  return [...faults, ...asFarAsRead(() => checkTogether(plan))];
}

function checkForce(plan: PlanData, { effect, clauses }: Standard, path: string): Fault[] {
  const kinds = kindsOf(plan.clauses, clauses);
  if (effect === "advises" || kinds.length === 0 || kinds.some((kind) => STRONG.includes(kind))) return [];
  return [
    faultAt(
      `${path}.effect`,
      effect,
      "advises：所引条文只属鼓励、原则或背景",
      "`advises`, since the clauses cited only encourage, guide or describe",
      "advises",
    ),
  ];
}

function checkTest(plan: PlanData, standard: Standard, path: string, known: Known): Fault[] {
  if ("requires" in standard) {
    const at = `${path}.requires`;
    return [
      ...faultsOfCondition(standard.requires, at, known),
      ...fallingIn(standard.requires, at, tiersOf(plan, standard)),
    ];
  }
  switch (standard.test) {
    case "at-least":
    case "at-most":
      return [
        ...checkUnit(plan, standard, path),
        ...faultsOfTiers(standard.value, `${path}.value`, known),
        ...(standard.test === "at-least" ? falling(standard.value, `${path}.value`, tiersOf(plan, standard)) : []),
        ...faultsOfFigures([{ figure: standard.value, path: `${path}.value` }], { fact: standard.fact }, known),
      ];
    case "covers":
      return checkNumber(plan, standard, path);
    case "listed":
      return checkWindow(standard, path);
    case "one-of":
    case "within":
      return [];
  }
}

type Bounded = Extract<Standard, { test: "at-least" | "at-most" }>;

/** A figure of the plan's own is in the unit that it says; those of the library's are held to theirs by the schema. */
function checkUnit({ facts = [] }: PlanData, { fact, unit }: Bounded, path: string): Fault[] {
  const own = facts.find(({ id }) => id === fact);
  if (own === undefined || own.unit === unit) return [];
  return [faultAt(`${path}.unit`, unit, `${fact} 的单位 ${own.unit}`, `the unit of ${fact}, ${own.unit}`, own.unit)];
}

/** The tiers that a standard is for, lowest first. */
function tiersOf({ tiers }: PlanData, standard: Standard): readonly string[] {
  return tiers.map((tier) => tier.id).filter((tier) => standard.tiers === undefined || standard.tiers.includes(tier));
}

/** What is required of all at the least and falls as the tier rises. */
function fallingIn(condition: Condition, path: string, asked: readonly string[]): Fault[] {
  if ("all" in condition) {
    return branchesOf(condition).flatMap((each) => fallingIn(each.condition, `${path}${each.path}`, asked));
  }
  if (!("value" in condition)) return [];
  return (["atLeast", "above"] as const).flatMap((bound) => falling(condition[bound], `${path}.${bound}`, asked));
}

function falling(value: Figure | undefined, path: string, asked: readonly string[]): Fault[] {
  if (typeof value !== "object") return [];
  const figures = asked.flatMap((tier) => figureOf(value, tier));
  return figures.flatMap((figure, index) => {
    const below = figures[index - 1];
    if (!below || compareDecimals(below.value, figure.value) <= 0) return [];
    return [
      faultAt(
        pathText([figure.tier], path),
        figure.value,
        `不低于下一层级 ${below.tier} 的 ${below.value}（层级由低到高排列）`,
        `no less than ${below.value} of ${below.tier}, the tier below (tiers stand lowest first)`,
        below.value,
      ),
    ];
  });
}

function figureOf(value: Readonly<Record<string, DecimalString>>, tier: string) {
  const figure = ownValue(value, tier);
  return figure === undefined ? [] : [{ tier, value: figure }];
}

type Covers = Extract<Standard, { test: "covers" }>;

function checkNumber(plan: PlanData, { fact, atLeast, required }: Covers, path: string): Fault[] {
  const size = plan[LIST_FACTS[fact]].length;
  if (atLeast === "all" || (atLeast <= size && atLeast >= (required ?? []).length)) return [];
  return [
    faultAt(
      `${path}.atLeast`,
      atLeast,
      `"all"，或不少于必备项数、不超过 ${size} 的整数`,
      `"all", or an integer no less than the members required and no more than ${size}`,
      size,
    ),
  ];
}

function checkWindow({ from, to }: Extract<Standard, { test: "listed" }>, path: string): Fault[] {
  if (from === undefined || to === undefined || from <= to) return [];
  return [faultAt(`${path}.to`, to, "不早于 from 的日期", "a date not before `from`", from)];
}

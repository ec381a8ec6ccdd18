import { type Fault, faultAt, faultsOf, notAmong } from "../finding/index.js";
import { type Json, own, sameJson } from "../kernel/index.js";
import { checkPlan } from "./check.js";
import { PathError, PLACEHOLDER, patched } from "./patch.js";
import { Plan, type PlanData } from "./plan.js";
import type { Alternative } from "./reading.js";

/** Readings may not cross one another, each alternative has to leave a sound plan, and the plan has to be as chosen. */
export function checkReadings(plan: PlanData): Fault[] {
  return [...checkPaths(plan), ...checkAlternatives(plan), ...checkChosen(plan)];
}

function checkPaths({ readings }: PlanData): Fault[] {
  const owners = Object.entries(readings).flatMap(([reading, { alternatives }]) =>
    [...new Set(Object.values(alternatives).flatMap(({ set }) => Object.keys(set)))].map((path) => ({ reading, path })),
  );
  return owners.flatMap(({ reading, path }, index) =>
    owners
      .slice(0, index)
      .filter((other) => `${path}.`.startsWith(`${other.path}.`) || `${other.path}.`.startsWith(`${path}.`))
      .map((other) =>
        faultAt(
          `readings.${reading}`,
          path,
          `解读 ${other.reading} 未涉及的路径`,
          `a path that no other alternative sets (${other.reading} sets ${other.path})`,
          "standards.floor-area.waivable",
        ),
      ),
  );
}

function checkAlternatives(plan: PlanData): Fault[] {
  const standing = new Set(checkPlan(plan).map(identity));
  return Object.entries(plan.readings).flatMap(([reading, { alternatives }]) =>
    Object.entries(alternatives).flatMap(([id, alternative]) => {
      const path = `readings.${reading}.alternatives.${id}`;
      const found = faultsOfPatch(plan, alternative).filter((inner) => !standing.has(identity(inner)));
      return [
        ...checkPlaceholder(path, alternative),
        ...found.map((inner) => ({ ...inner, path: `${path}.set → ${inner.path}` })),
      ];
    }),
  );
}

function checkPlaceholder(path: string, { set, takes }: Alternative): Fault[] {
  const stands = Object.values(set).includes(PLACEHOLDER);
  if (stands === (takes === "integer")) return [];
  return [
    faultAt(
      `${path}.takes`,
      takes,
      `取整数的解读在 set 中以 "${PLACEHOLDER}" 标出该数`,
      `"integer" together with "${PLACEHOLDER}" in \`set\`, or neither`,
      "integer",
    ),
  ];
}

function identity({ path, got }: Fault): string {
  return JSON.stringify([path, got]);
}

function faultsOfPatch(plan: PlanData, { set, takes }: Alternative): Fault[] {
  try {
    const next = patched(plan, set, takes && SAMPLE);
    const parsed = Plan.safeParse(next);
    return parsed.success ? checkPlan(parsed.data) : faultsOf(parsed.error, next);
  } catch (error) {
    if (error instanceof PathError) return [notAmong(error.path, error.path, error.names)];
    throw error;
  }
}

/** The number that stands in for the one an alternative takes, when the alternative is tried. */
const SAMPLE = 2;

function checkChosen(plan: PlanData): Fault[] {
  return Object.entries(plan.chosen ?? {}).flatMap(([reading, choice]) => {
    const [id, value] = typeof choice === "string" ? [choice, undefined] : [choice.id, choice.value];
    const known = own(plan.readings, reading);
    if (!known) return [notAmong("chosen", reading, Object.keys(plan.readings))];
    const alternative = own(known.alternatives, id);
    const path = `chosen.${reading}`;
    if (!alternative) return [notAmong(path, id, Object.keys(known.alternatives))];
    if ((alternative.takes === undefined) !== (value === undefined)) return [valueFault(path, id, alternative)];
    return checkInForce(plan, path, alternative.set, value);
  });
}

/** The fault of a choice that gives a number where none is taken, or none where one is. */
export function valueFault(path: string, id: string, { takes }: Alternative): Fault {
  return takes === undefined
    ? faultAt(path, id, `只写解读名 "${id}"，不带数值`, `"${id}" alone: it takes no value`, id)
    : faultAt(path, undefined, `带整数的解读，如 { id, value }`, "the alternative together with an integer", {
        id,
        value: 7,
      });
}

function checkInForce(plan: PlanData, path: string, set: Readonly<Record<string, Json>>, value?: number): Fault[] {
  try {
    const parsed = Plan.safeParse(patched(plan, set, value));
    if (parsed.success && sameJson(parsed.data, plan)) return [];
  } catch (error) {
    if (!(error instanceof PathError)) throw error;
  }
  return [faultAt(path, set, "与计划数据一致的选择", "a choice that the plan's data agree with", {})];
}

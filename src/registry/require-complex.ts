import { type Fault, faultAt, PolicyError } from "../finding/index.js";
import { readDecimal } from "../kernel/index.js";
import type { Complex } from "./complex.js";
import type { Facts } from "./facts.js";
import { factsIn } from "./facts-in.js";

/**
 * Refuses a complex that has not been read in: answers would come out wrong, or not at all.
 *
 * What is frozen was read in before. Of anything else, such as a changed copy, the shape and the decimals are looked at,
 * and not the whole by its schema: copies are made by the thousand, and who asks for a verdict need not load schemas.
 *
 * @throws {@link PolicyError} with every fault
 */
export function requireComplex(complex: Complex): void {
  if (isFrozen(complex)) return;
  const faults = isShaped(complex)
    ? factsIn(complex, "").flatMap(({ path, facts }) => decimalFaults(facts, path.slice(1)))
    : [faultAt("", complex, "Complex.parse 的结果", "what Complex.parse gives", { id: "pumps", milestones: [] })];
  if (faults.length > 0)
    throw new PolicyError({ zh: "综合体的记录有误", en: "not a usable record of a complex" }, faults);
}

/** Whether a record was read in: what a schema gives is frozen. */
export function isFrozen(record: unknown): boolean {
  return typeof record === "object" && record !== null && Object.isFrozen(record);
}

function isShaped(complex: unknown): boolean {
  if (typeof complex !== "object" || complex === null) return false;
  const { id, milestones, changes = [] }: { id?: unknown; milestones?: unknown; changes?: unknown } = complex;
  return typeof id === "string" && Array.isArray(milestones) && Array.isArray(changes);
}

function decimalFaults({ site = {}, facts = {} }: Facts, path: string): Fault[] {
  const areas = (site.premises ?? []).flatMap(({ buildingArea, usableArea }, index) => [
    [`site.premises[${index}].buildingArea`, buildingArea] as const,
    [`site.premises[${index}].usableArea`, usableArea] as const,
  ]);
  const own = Object.entries(facts).map(([id, value]) => [`facts.${id}`, value] as const);
  return [["site.floorArea", site.floorArea] as const, ...areas, ...own].flatMap(([at, value]) => {
    const read = readDecimal(value);
    if (value === undefined || read === value) return [];
    return faultAt(
      `${path}${at}`,
      value,
      "Complex.parse 写成的小数文本",
      "a decimal as Complex.parse writes it",
      read ?? "4680",
    );
  });
}

import { ownValue } from "../../kernel/index.js";
import { type Plan, QUANTITY_FACTS, type Source } from "../../plan/index.js";
import { OBSERVED } from "../observed.js";

/**
 * The unit of what a source says; `undefined` where nothing names it.
 *
 * The unit of a measure is handed in, as its record has it or the measures define it: who asks a record needs no formula.
 */
export function unitOf(
  source: Source,
  plan: Plan | undefined,
  ofMeasure: (id: string) => string | undefined,
): string | undefined {
  const ofPart = (part: Source) => unitOf(part, plan, ofMeasure);
  if (typeof source === "string") return ofKey(source, plan);
  if ("observed" in source) return ofKey(source.observed, plan);
  if ("measured" in source) return ofMeasure(source.measured);
  if ("fact" in source) {
    return ownValue<string>(QUANTITY_FACTS, source.fact) ?? plan?.facts?.find(({ id }) => id === source.fact)?.unit;
  }
  if ("granted" in source) return "yuan";
  if ("ratio" in source || "growth" in source) return "ratio";
  if ("change" in source) return ofPart(source.change);
  if ("over" in source) return ofPart(source.over);
  const units = source.sum.map((part) => ofPart(typeof part === "object" && "of" in part ? part.of : part));
  return units.every((unit) => unit === units[0]) ? units[0] : undefined;
}

function ofKey(key: string, plan: Plan | undefined): string | undefined {
  const unit = plan?.observed?.find(({ id }) => id === key)?.unit ?? OBSERVED.find(({ id }) => id === key)?.unit;
  // A plan written in Chinese says it so.
  return unit === "元" ? "yuan" : unit;
}

import { ownValue } from "../../kernel/index.js";
import { type Plan, QUANTITY_FACTS, type Source } from "../../plan/index.js";
import { measureNamed } from "../measures.js";
import { OBSERVED } from "../observed.js";

/** The unit of what a source says; `undefined` where nothing names it. */
export function unitOf(source: Source, plan: Plan | undefined): string | undefined {
  if (typeof source === "string") return ofKey(source, plan);
  if ("observed" in source) return ofKey(source.observed, plan);
  if ("measured" in source) return measureNamed(source.measured)?.unit;
  if ("fact" in source) {
    return ownValue<string>(QUANTITY_FACTS, source.fact) ?? plan?.facts?.find(({ id }) => id === source.fact)?.unit;
  }
  if ("granted" in source) return "yuan";
  if ("ratio" in source || "growth" in source) return "ratio";
  if ("change" in source) return unitOf(source.change, plan);
  if ("over" in source) return unitOf(source.over, plan);
  const units = source.sum.map((part) => unitOf(typeof part === "object" && "of" in part ? part.of : part, plan));
  return units.every((unit) => unit === units[0]) ? units[0] : undefined;
}

function ofKey(key: string, plan: Plan | undefined): string | undefined {
  return plan?.observed?.find(({ id }) => id === key)?.unit ?? OBSERVED.find(({ id }) => id === key)?.unit;
}

import { type Plan, type Source, unitOf as unitOfSource } from "../../plan/index.js";
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
  return unitOfSource(source, plan?.facts ?? [], { observed: (key) => ofKey(key, plan), measured: ofMeasure });
}

function ofKey(key: string, plan: Plan | undefined): string | undefined {
  const unit = plan?.observed?.find(({ id }) => id === key)?.unit ?? OBSERVED.find(({ id }) => id === key)?.unit;
  // A plan written in Chinese says it so.
  return unit === "元" ? "yuan" : unit;
}

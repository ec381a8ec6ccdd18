import type { Language } from "../../languages/index.js";
import { unitLabel } from "../cells/unit-label.js";

/** What a unit is called above a column; one of a plan's own as the plan has it. */
export function unitName(unit: string, language: Language): string {
  return language.label(unitLabel(unit));
}

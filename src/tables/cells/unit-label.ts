import type { Label } from "../../finding/index.js";
import { ownValue } from "../../kernel/index.js";

const LABELS: { readonly [unit: string]: Label } = {
  yuan: { zh: "元", en: "yuan" },
  元: { zh: "元", en: "yuan" },
  "m²": { zh: "平方米", en: "m²" },
  平方米: { zh: "平方米", en: "m²" },
  count: { zh: "个", en: "number" },
  家: { zh: "家", en: "number" },
  days: { zh: "天", en: "days" },
  天: { zh: "天", en: "days" },
  marks: { zh: "分", en: "marks" },
  次: { zh: "次", en: "visits" },
};

/** What a unit is called; one of a plan's own as the plan has it. */
export function unitLabel(unit: string): Label {
  return ownValue(LABELS, unit) ?? { zh: unit, en: unit };
}

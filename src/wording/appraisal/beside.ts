import type { AdjustmentScored, ScoreSheet } from "../../appraisal/index.js";
import { readExact, roundedTo } from "../../kernel/index.js";
import type { bareName, Naming } from "../context.js";

/** Marks on top or off by their name. */
interface Beside extends Omit<AdjustmentScored, "id"> {
  readonly name: string;
}

/** What stands in a sheet beside its indicators: marks on top and off, and what the cap of all bonuses takes. */
export function besidesIn(
  naming: Naming,
  { adjustments, overCap, scorecard }: ScoreSheet,
  named: typeof bareName,
): Beside[] {
  return [
    ...adjustments.map(({ id, ...each }) => ({ ...each, name: named(naming, "indicator", id, scorecard) })),
    ...(overCap === undefined
      ? []
      : [
          {
            name: naming.language.comparison.fields.overCap,
            kind: "deduction" as const,
            got: roundedTo(readExact(overCap), 12),
            missing: [],
          },
        ]),
  ];
}

import type { Scorecard } from "../appraisal/index.js";
import { perFrozen } from "../kernel/index.js";
import { namedBy, OBSERVED, unitOf } from "../measures/index.js";
import { nodesOf } from "./name-sources.js";

/** The unit of each indicator that has one. */
export type Units = ReadonlyMap<string, string>;

/** In which unit the values of a scorecard's indicators are. */
export const unitsOfScorecard: (scorecard: Scorecard) => Units = /* @__PURE__ */ perFrozen(
  (scorecard: Scorecard) =>
    new Map(
      nodesOf(scorecard.root).flatMap((node) => {
        const unit = "source" in node ? (node.unit ?? unitOf(node.source, undefined, unitOfMeasure)) : undefined;
        return unit === undefined ? [] : [[node.id, unit] as const];
      }),
    ),
);

/** The unit of what is observed under a key; of one that a caller adds none is known. */
export const unitOfObserved = (key: string) => OBSERVED.find(({ id }) => id === key)?.unit;

/** The unit that a measure is defined in. */
export const unitOfMeasure = (id: string) => namedBy(id)?.unit;

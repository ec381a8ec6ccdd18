import * as z from "zod";
import type { Fault } from "../../../finding/index.js";
import type { DecimalString } from "../../../kernel/index.js";
import { Checklist, faultsOfChecklist } from "./checklist.js";
import { Cohort } from "./cohort.js";
import { faultsOfInterval, Interval } from "./interval.js";
import { faultsOfLinear, Linear } from "./linear.js";
import { faultsOfRating, Rating } from "./rating.js";
import { faultsOfSteps, Steps } from "./steps.js";

/** How an indicator turns what was observed into a share of its marks. */
export type Scoring = z.output<typeof Scoring>;

/** Schema of {@link Scoring}. */
export const Scoring = /* @__PURE__ */ (() =>
  z.discriminatedUnion("kind", [Linear, Steps, Interval, Checklist, Rating, Cohort]))();

/** What is wrong with a scoring, beyond what its schema refuses. */
export function faultsOfScoring(scoring: Scoring, marks: DecimalString, path: string): Fault[] {
  switch (scoring.kind) {
    case "linear":
      return faultsOfLinear(scoring, path);
    case "steps":
      return faultsOfSteps(scoring, path);
    case "interval":
      return faultsOfInterval(scoring, path);
    case "checklist":
      return faultsOfChecklist(scoring, marks, path);
    case "rating":
      return faultsOfRating(scoring, path);
    case "cohort":
      return [];
  }
}

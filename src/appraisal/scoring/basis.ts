import type { Asked } from "../../measures/index.js";
import type { PreparedCohort } from "./kinds/cohort.js";

/** What a record is scored with. */
export interface Basis {
  readonly asked: Asked;
  readonly cohorts: ReadonlyMap<string, PreparedCohort>;
}

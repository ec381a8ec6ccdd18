import type { Asked } from "../../measures/index.js";
import type { PreparedCohort } from "./kinds/cohort.js";
import type { OpenCohort } from "./kinds/open-cohort.js";

/** What a record is scored with. */
export interface Basis {
  readonly asked: Asked;
  readonly cohorts: ReadonlyMap<string, PreparedCohort>;
  /** Of those in which something is open, how they may turn out. */
  readonly openCohorts: ReadonlyMap<string, OpenCohort>;
}

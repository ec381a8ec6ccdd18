import { objectOf } from "../kernel/index.js";
import { type NameSources, nameSources } from "../wording/index.js";

/** What a chart is told beyond the result that it draws. */
export interface ChartOptions {
  /** Where names come from that the plan or scorecard does not have, as for `describe`. */
  readonly names?: NameSources;
}

/** Schema of {@link ChartOptions}. */
export const chartOptions = /* @__PURE__ */ (() => objectOf({ names: nameSources.exactOptional() }).optional())();

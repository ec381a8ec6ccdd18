import {
  compareReports,
  describe,
  type Language,
  namesFrom,
  type PolicyReport,
  type ReportChange,
} from "innovation-service-complex";
import type { ChangeRow } from "./answer-types.js";

/** What a report says otherwise than another, worst first, in words. */
export function changesBetween(before: PolicyReport, after: PolicyReport, language: Language): ChangeRow[] {
  const names = namesFrom(after);
  const say = (change: ReportChange) => describe(after.plan, { ...change, because: [] }, language, names);
  return compareReports(before, after)
    .filter(({ part }) => part !== "stamp")
    .map((change) => ({
      key: change.key,
      direction: change.direction,
      words: say(change),
      because: change.because.map(say),
    }));
}

import { lastYearEnded, type PolicyReport } from "../../report/index.js";
import type { Context } from "../context.js";
import { sheetsIn } from "../tables/whole.js";

/** That the year that has ended has no records, and by which year appraisals go; nothing where they go by it. */
export function yearAppraised({ language }: Context, report: Pick<PolicyReport, "complexes" | "stamp">): string[] {
  const [sheet] = sheetsIn(report);
  const ended = lastYearEnded(report.stamp.asOf);
  return sheet && sheet.year < ended
    ? [language.report.yearAppraised(language.year(ended), language.year(sheet.year))]
    : [];
}

import { wholeFraction, ZERO } from "../../kernel/index.js";
import type { LateKind } from "../../plan/index.js";
import { caseLateness, casesOf, type Grant, grantsOf, type OwnRow, reportsLateness } from "../../registry/index.js";
import { GROUND, isRecorded, type Looked } from "./looked.js";
import { known, open, together, type Value } from "./value.js";

/**
 * The most days by which an answer, a solution or a report is late at the close of the day, 0 where none is; what is not there
 * by then counts as if it came on the next.
 */
export function late(of: LateKind, { asked, day }: Looked): Value {
  const { plan, complex, portfolio } = asked;
  if (!plan || !complex || !portfolio || day === undefined) return open(GROUND);
  if (of === "report") {
    const grants = grantsOf(portfolio, complex.id);
    if (!isRecorded(portfolio, "grants", grants)) return open(["grants"], ZERO);
    // Of a grant that another may be, nobody knows which reports are owed either.
    const reportsOf = ({ row: grant, twins }: OwnRow<Grant>) =>
      grant.reports === undefined || twins.length > 0
        ? [{ missing: grant.reports ? [] : ["reports"] }]
        : reportsLateness(grant, plan.practice?.reportWithinDays, day);
    const given = grants.filter(({ row }) => row.on <= day);
    return greatest(given.flatMap((each) => reportsOf(each).map((report) => howLate(report, each, "grants"))));
  }
  const cases = casesOf(portfolio, complex.id);
  if (!isRecorded(portfolio, "cases", cases)) return open(["cases"], ZERO);
  const opened = cases.filter(({ row }) => row.openedOn <= day);
  return greatest(opened.map((each) => howLate(caseLateness(of, each.row, plan, day), each, "cases")));
}

const greatest = (values: readonly Value[]) => together("greatest", [known(ZERO), ...values]);

/** How late one is that is of the complex, or may be; where another row may be the same, nobody knows. */
function howLate(
  { late, missing }: { readonly late?: number; readonly missing: readonly string[] },
  { at, twins, isOwn }: Omit<OwnRow<unknown>, "row">,
  list: "cases" | "grants",
): Value {
  const isDoubted = twins.length > 0;
  const most = late === undefined || isDoubted ? undefined : wholeFraction(late);
  if (most && isOwn) return known(most);
  const unsaid = [...(isOwn ? [] : ["complex"]), ...(isDoubted ? ["id"] : []), ...missing];
  return open(
    unsaid.map((field) => `${list}[${at}].${field}`),
    ZERO,
    most,
  );
}

import type { PolicyReport } from "../../report/index.js";
import type { Statement } from "../entry.js";
import { fact, figure, placed, verdictField } from "../entry-fields.js";

/** What is said of technical problems. */
export function statementsOfProblems({ problems }: PolicyReport): Statement[] {
  return (problems?.rows ?? []).map(({ need, kind, status, verdict, responseDays, complex, fitting, matches }) => ({
    at: ["problems", need],
    part: "problems",
    subject: { kind: "needs", id: need },
    fields: [
      verdictField(verdict, "advises"),
      placed("status", "fact", status, ["open", "answered", "resolved"]),
      figure("responseDays", responseDays, "days"),
      fact("complex", complex),
      figure("fitting", fitting, "complexes"),
      fact("matches", matches),
      fact("kind", kind),
    ],
  }));
}

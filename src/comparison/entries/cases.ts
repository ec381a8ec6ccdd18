import type { PolicyReport } from "../../report/index.js";
import { type Statement, statementOfListed } from "../entry.js";
import { fact, figure, holds, names } from "../entry-fields.js";

/** What is said of concerns of enterprises: how they are cared for, which are open, which come again. */
export function statementsOfCases({ cases }: PolicyReport): Statement[] {
  if (!cases) return [];
  return [
    ...cases.findings.map((finding) => statementOfListed(finding, "cases")),
    ...cases.open.map(({ case: id, answered, ageDays, complex, enterprise, kind }) => ({
      at: ["cases", "open", id],
      part: "cases" as const,
      subject: { kind: "case", id },
      presence: -1 as const,
      fields: [
        holds("answered", answered),
        figure("ageDays", ageDays, "days"),
        fact("of", [complex, enterprise, kind]),
      ],
    })),
    ...cases.themes.map(({ theme, ...rest }) => ({
      at: ["cases", "themes", theme],
      part: "cases" as const,
      subject: { kind: "theme", id: theme },
      fields: [fact("cases", rest.cases), figure("open", rest.open), names("complexes", rest.complexes)],
    })),
  ];
}

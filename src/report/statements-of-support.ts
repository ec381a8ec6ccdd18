import { sumDecimals } from "../kernel/index.js";
import type { ComplexReport, PolicyReport } from "./policy-report.js";
import type { Statement } from "./statement.js";
import { amount, fact, figure, names } from "./statement-fields.js";

/** What a complex gets, and how that comes about. */
export function statementsOfSupport(
  { complex, support }: ComplexReport,
  { funding }: PolicyReport,
  at: readonly string[],
): Statement[] {
  if (support === undefined || !funding) return [];
  const lines = funding.lines.filter((line) => line.complex === complex);
  return [
    {
      at: [...at, "support"],
      part: "funding",
      fields: [
        amount("amount", "support", "more", support, "yuan"),
        names(
          "excludedBy",
          lines.flatMap(({ excludedBy }) => excludedBy),
        ),
        figure("marks", sumDecimals(lines.map(({ marks }) => marks)), "marks"),
        fact(
          "lines",
          lines.map(({ clauses: _clauses, ...line }) => line),
        ),
      ],
    },
  ];
}

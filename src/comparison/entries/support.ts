import type { FundingLine } from "../../funding/index.js";
import { sumDecimals } from "../../kernel/index.js";
import type { ComplexReport } from "../../report/index.js";
import type { Statement } from "../entry.js";
import { amount, fact, figure, names } from "../entry-fields.js";

/** What a complex gets, and how that comes about: the lines of it and its platforms. */
export function statementsOfSupport(
  { support }: ComplexReport,
  lines: readonly FundingLine[],
  at: readonly string[],
): Statement[] {
  if (support === undefined) return [];
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

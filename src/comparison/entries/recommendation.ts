import { grouped } from "../../kernel/index.js";
import type { PolicyReport } from "../../report/index.js";
import type { Statement } from "../entry.js";
import { fact, placed } from "../entry-fields.js";

/** For each complex whether it is recommended, why not, and the tie that it may be part of. */
export function statementsOfOutcomes({ recommendation }: PolicyReport): Map<string, readonly Statement[]> {
  const worstFirst = ["passed-over", "undecided-tie", "recommended"];
  const statementOf = (
    complex: string,
    outcome: string,
    more: Statement["fields"],
  ): readonly [string, readonly Statement[]] => [
    complex,
    [
      {
        at: ["recommendation", complex],
        part: "recommendation",
        ...(recommendation && { tier: recommendation.tier }),
        fields: [placed("outcome", "recommendation", outcome, worstFirst), ...more],
      },
    ],
  ];
  const tied = (recommendation?.undecided ?? []).flatMap((tie) =>
    [...new Set(tie.among)].map((complex) => ({ complex, tie })),
  );
  const tiesOf = grouped(tied, ({ complex }) => complex);
  return new Map([
    ...(recommendation?.recommended ?? []).map(({ complex, rank, certain }) =>
      statementOf(complex, "recommended", [fact("rank", rank), fact("certain", certain)]),
    ),
    ...(recommendation?.passedOver ?? []).map(({ complex, reason }) => {
      const ties = (tiesOf.get(complex) ?? []).map(({ tie }) => tie);
      const outcome = reason === "undecided-tie" ? reason : "passed-over";
      return statementOf(complex, outcome, [fact("reason", reason), fact("ties", ties)]);
    }),
  ]);
}

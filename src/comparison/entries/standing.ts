import type { StandingRules } from "../../appraisal/index.js";
import type { ComplexReport } from "../../report/index.js";
import type { Statement } from "../entry.js";
import { fact, holds, placed } from "../entry-fields.js";

/** Where its appraisals have brought a complex. */
export function statementsOfStanding(
  { standing }: ComplexReport,
  rules: StandingRules | undefined,
  at: readonly string[],
): Statement[] {
  if (!standing) return [];
  const worstFirst = [...(rules?.standings ?? [])].reverse().map(({ id }) => id);
  return [
    {
      at: [...at, "standing"],
      part: "standing",
      fields: [
        placed("standing", "standing", standing.standing, worstFirst),
        holds("certain", standing.certain),
        fact("since", standing.since),
        fact("until", standing.until),
        fact("steps", standing.steps),
        fact("missing", standing.missing),
      ],
    },
  ];
}

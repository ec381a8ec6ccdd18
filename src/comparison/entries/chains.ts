import type { PolicyReport } from "../../report/index.js";
import type { Statement } from "../entry.js";
import { fact, figure, placed } from "../entry-fields.js";

/** What is said of industry chains and their links. */
export function statementsOfChains({ chains = [] }: PolicyReport): Statement[] {
  return chains.flatMap(({ chain, industry, assessed }) => [
    {
      at: ["chains", chain],
      part: "chains" as const,
      subject: { kind: "chains", id: chain },
      fields: [fact("industry", industry)],
    },
    ...assessed.map(({ id, strength, dependents, name, complexes, technologies }) => ({
      at: ["chains", chain, "links", id],
      part: "chains" as const,
      subject: { kind: "link", id },
      fields: [
        placed("strength", "verdict", strength, ["missing", "weak", "unknown", "sound"]),
        figure("dependents", dependents),
        fact("name", name),
        fact("complexes", complexes),
        fact("technologies", technologies),
      ],
    })),
  ]);
}

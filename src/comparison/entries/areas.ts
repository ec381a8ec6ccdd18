import type { PolicyReport } from "../../report/index.js";
import type { Statement } from "../entry.js";
import { statementsOfMeasures } from "./records.js";

/** The measures of areas; their counts are sums of what is compared complex by complex and target by target. */
export function statementsOfAreas({ plan, city, localities }: PolicyReport): Statement[] {
  return [
    ...statementsOfMeasures(city.measured ?? {}, ["city", "measured"]).map((statement) => ({
      ...statement,
      part: "city" as const,
      subject: { kind: "area", id: plan.id },
      inBoth: true as const,
    })),
    ...localities.flatMap(({ locality, measured = {} }) =>
      statementsOfMeasures(measured, ["localities", locality, "measured"]).map((statement) => ({
        ...statement,
        part: "localities" as const,
        subject: { kind: "locality", id: locality },
        inBoth: true as const,
      })),
    ),
  ];
}

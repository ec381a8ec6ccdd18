import type { Overlaps } from "../../measures/index.js";
import type { PolicyReport } from "../../report/index.js";
import type { Statement } from "../entry.js";
import { amount, fact, names } from "../entry-fields.js";

/** What is said of functions given twice. */
export function statementsOfOverlaps({ overlaps }: PolicyReport): Statement[] {
  return overlaps ? [...overlaps.pairs.map(ofPair), ...overlaps.redundancy.map(ofRedundancy)] : [];
}

function ofPair({ complexes, functions, capabilities, industry }: Overlaps["pairs"][number]): Statement {
  return {
    at: ["overlaps", "pairs", ...complexes, industry],
    part: "overlaps",
    subject: { kind: "pair", id: complexes.join(" / ") },
    fields: [
      amount("functions.index", "figure", "less", functions.index, "ratio"),
      amount("capabilities.index", "figure", "less", capabilities.index, "ratio"),
      fact("functions", functions),
      fact("capabilities", capabilities),
    ],
  };
}

function ofRedundancy(redundancy: Overlaps["redundancy"][number]): Statement {
  const { industry, locality, value, functions, complexes, missing } = redundancy;
  return {
    at: ["overlaps", "redundancy", industry, ...(locality === undefined ? [] : [locality])],
    part: "overlaps",
    subject: { kind: "industry", id: industry },
    ...(locality !== undefined && { locality }),
    fields: [
      amount("value", "figure", "less", value, "ratio"),
      fact("functions", functions),
      names("complexes", complexes),
      names("missing", missing),
    ],
  };
}

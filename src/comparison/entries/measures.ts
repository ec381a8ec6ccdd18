import type { Subject } from "../../finding/index.js";
import type { Overlaps } from "../../measures/index.js";
import type { Measured } from "../../registry/index.js";
import type { PolicyReport } from "../../report/index.js";
import type { Entry } from "../entry.js";
import { fact, figure, lessOf, names } from "../field.js";

/** The figures of measures. */
export function entriesOfMeasures(measured: { readonly [id: string]: Measured }, at: readonly string[]): Entry[] {
  return Object.entries(measured).map(([id, { value, unit, reason, missing, inputs, base }]) => ({
    at: [...at, id],
    part: "appraisal",
    rule: id,
    fields: [
      figure("value", value, unit),
      names("missing", missing),
      fact("inputs", inputs),
      fact("reason", reason),
      fact("base", base),
    ],
  }));
}

/** The measures of the whole area; its counts are sums of what is compared complex by complex and target by target. */
export function entriesOfWholeArea({ plan, area }: PolicyReport): Entry[] {
  return entriesOfArea(area.measured, ["area"], "area", { kind: "area", id: plan.id });
}

/** The measures of localities. */
export function entriesOfLocalities({ localities }: PolicyReport): Entry[] {
  return localities.flatMap(({ locality, measured }) =>
    entriesOfArea(measured, ["localities", locality], "localities", { kind: "locality", id: locality }),
  );
}

function entriesOfArea(
  measured: { readonly [id: string]: Measured } = {},
  at: readonly string[],
  part: "area" | "localities",
  subject: Subject,
): Entry[] {
  return entriesOfMeasures(measured, [...at, "measured"]).map((entry) => ({ ...entry, part, subject, inBoth: true }));
}

/** What is said of functions given twice. */
export function entriesOfOverlaps({ overlaps }: PolicyReport): Entry[] {
  return overlaps ? [...overlaps.pairs.map(ofPair), ...overlaps.redundancy.map(ofRedundancy)] : [];
}

function ofPair({ complexes, functions, capabilities, industry }: Overlaps["pairs"][number]): Entry {
  return {
    at: ["overlaps", "pairs", ...complexes, industry],
    part: "overlaps",
    subject: { kind: "pair", id: complexes.join(" / ") },
    fields: [
      lessOf("functions.index", functions.index, "ratio"),
      lessOf("capabilities.index", capabilities.index, "ratio"),
      fact("functions", functions),
      fact("capabilities", capabilities),
    ],
  };
}

function ofRedundancy(redundancy: Overlaps["redundancy"][number]): Entry {
  const { industry, locality, value, functions, complexes, missing } = redundancy;
  return {
    at: ["overlaps", "redundancy", industry, ...(locality === undefined ? [] : [locality])],
    part: "overlaps",
    subject: { kind: "industry", id: industry },
    ...(locality !== undefined && { locality }),
    fields: [
      lessOf("value", value, "ratio"),
      fact("functions", functions),
      names("complexes", complexes),
      names("missing", missing),
    ],
  };
}

import * as z from "zod";
import { guarded, madeAs, notAmong, PolicyError, preferring, takes } from "../finding/index.js";
import { objectOf } from "../kernel/index.js";
import type { TargetProgress, TargetRow } from "./progress.js";

/** Which row of a target: of which locality, in which year. */
export interface RowAsked<G extends string = string> {
  readonly target: G;
  readonly locality?: string;
  readonly industry?: string;
  readonly year?: number;
}

/**
 * The row of one target, for one locality and year where it has them.
 *
 * Work: linear in the rows.
 *
 * @param progress - as `trackTargets` or `projectTargets` gives it
 * @param asked - the target (an id that the plan does not have does not compile), and its `locality` and `year` where it
 * has several rows
 * @throws {@link PolicyError} for a target, a locality or a year that has no row, with the nearest that has one, and
 * where several rows are meant
 *
 * @see 2.4
 * @see 2.6
 * @example
 * ```ts
 * import { Portfolio, rowOf, trackTargets } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const progress = trackTargets(taizhou, Portfolio.parse({ complexes: [] }), { asOf: "2019-06-30" });
 * rowOf(progress, { target: "total-stock" }).required; // => 30
 * rowOf(progress, { target: "yearly-cultivation", locality: "wenling", year: 2018 }).status; // => "missed"
 * ```
 */
export function rowOf<G extends string>(
  progress: Pick<TargetProgress<G>, "rows">,
  asked: RowAsked<NoInfer<G>>,
): TargetRow<G> {
  return guarded(rowOfTakes, rowNamed, progress, asked);
}

/** What {@link rowOf} takes. */
export const rowOfTakes = /* @__PURE__ */ takes("rowOf", () => ({
  progress: madeAs("target-progress"),
  asked: objectOf({
    target: z.string().exactOptional(),
    locality: z.string().exactOptional(),
    industry: z.string().exactOptional(),
    year: z.int().exactOptional(),
  }),
}));

function rowNamed<G extends string>(
  progress: Pick<TargetProgress<G>, "rows">,
  asked: RowAsked<NoInfer<G>>,
): TargetRow<G> {
  let rows = progress.rows;
  for (const key of ["target", "locality", "industry", "year"] as const) {
    const wanted = asked[key];
    const there = [
      ...new Set(rows.map((row): string | number | undefined => row[key]).filter((each) => each !== undefined)),
    ];
    if (wanted !== undefined) {
      const those = rows.filter((row) => row[key] === wanted);
      if (those.length === 0) throw preferring(key, wanted, there, NO_ROW);
      rows = those;
    } else if (there.length > 1) {
      throw new PolicyError(NO_ROW, [notAmong(key, undefined, there)]);
    }
  }
  const [row] = rows;
  if (row) return row;
  throw preferring("target", asked.target, [], NO_ROW);
}

const NO_ROW = { zh: "没有这一行", en: "not a row of this progress" };

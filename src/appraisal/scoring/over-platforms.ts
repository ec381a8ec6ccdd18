import { eachReadBy, guarded, PolicyError, takes } from "../../finding/index.js";
import { idSchema, objectOf } from "../../kernel/index.js";
import { unknownName } from "../../plan/index.js";
import { AnnualRecord, groundSchema } from "../../registry/index.js";
import { requireFitting } from "../scorecard/check-against-plan.js";
import type { Scorecard } from "../scorecard/scorecard.js";
import { scorecardSchema } from "../scorecard/scorecard.js";
import type { ScoreOptions } from "./score.js";
import { scoredAmong } from "./score-all.js";
import type { ScoreSheet } from "./sheet.js";
import { requirePlatformsOnce } from "./together.js";

/**
 * How complexes score that are appraised by their platforms: of each, and each year, one sheet from the records of its
 * platforms.
 *
 * Each platform is scored by itself, as `scoreAll` does. The total of the complex is the mean of their exact totals, weighted
 * by a figure of their records or equal, rounded once; so is each node. Its grade goes by that total, and under a quota it
 * competes with other complexes; a veto on one platform is on the complex. What is missing of a platform leaves its complex a
 * range, also of one that has records of earlier years and none of this one; so does a weight that is not recorded, which may be anything. A complex whose platforms' weights add up to 0 has no
 * mean, and no sheet. `platforms` of a sheet says whose mean it is. Records of complexes as a whole are left aside.
 *
 * Work: that of `scoreAll`.
 *
 * @param records - of platforms, of one year or several
 * @param options - `weight`: the key of the records that the platforms are weighted by, equal where absent; `earlier` and
 * `ground` as for `scoreAll`
 * @throws {@link PolicyError} for two records of one platform in a year, and for a weight that no record has where one has a
 * key that is likely meant
 *
 * @see 4.5.3a
 * @see 4.5.3b
 * @example
 * ```ts
 * import { AnnualRecord, defineScorecard, overPlatforms } from "innovation-service-complex";
 *
 * const scorecard = defineScorecard({
 *   id: "short", title: { zh: "简表", en: "Short" }, provenance: "illustrative",
 *   root: {
 *     id: "all", label: { zh: "总分", en: "Total" }, marks: 100,
 *     children: [{
 *       id: "served", label: { zh: "服务企业", en: "Enterprises served" }, marks: 100,
 *       source: { observed: "enterprises-served" }, scoring: { kind: "linear", zeroAt: 0, fullAt: 400 },
 *     }],
 *   },
 *   grades: [{ id: "all", label: { zh: "全部", en: "all" }, atLeast: 0 }],
 *   missing: "range", rounding: { places: 2, mode: "half-up" },
 * });
 * const of = (platform: string, served: number, staff: number) => AnnualRecord.parse({
 *   complex: "pumps", platform, year: 2020, observed: { "enterprises-served": served, staff },
 * });
 * const records = [of("lab", 400, 20), of("studio", 100, 10)];
 * overPlatforms(scorecard, records).map(({ complex, total }) => `${complex} ${total}`); // => ["pumps 62.5"]
 * overPlatforms(scorecard, records, { weight: "staff" })[0]?.total; // => "75"
 * ```
 */
export function overPlatforms(
  scorecard: Scorecard,
  records: readonly AnnualRecord[],
  options: ScoreOptions & { readonly weight?: string } = {},
): ScoreSheet[] {
  return guarded(overPlatformsTakes, joinedSheets, scorecard, records, options);
}

/** What {@link overPlatforms} takes. */
export const overPlatformsTakes = /* @__PURE__ */ takes("overPlatforms", () => ({
  scorecard: scorecardSchema,
  records: eachReadBy(AnnualRecord),
  options: objectOf({
    weight: idSchema.exactOptional(),
    earlier: eachReadBy(AnnualRecord).exactOptional(),
    ground: groundSchema.exactOptional(),
  }).optional(),
}));

function joinedSheets(
  scorecard: Scorecard,
  records: readonly AnnualRecord[],
  { weight, ...options }: ScoreOptions & { readonly weight?: string } = {},
): ScoreSheet[] {
  requireFitting(scorecard, options.ground);
  const ofPlatforms = records.filter(({ platform }) => platform !== undefined);
  requirePlatformsOnce(ofPlatforms);
  requireWeight("options.weight", weight, ofPlatforms);
  return scoredAmong([scorecard], scorecard, ofPlatforms, {
    ...options,
    over: { ...(weight !== undefined && { weight }) },
  });
}

/** Refuses a weight that no record has where one has a key that is likely meant: every mean would be open. */
export function requireWeight(path: string, weight: string | undefined, records: readonly AnnualRecord[]): void {
  const keys = [...new Set(records.flatMap(({ observed }) => Object.keys(observed)))];
  if (weight === undefined || keys.includes(weight)) return;
  const fault = unknownName(path, weight, keys);
  if (fault.near !== undefined)
    throw new PolicyError({ zh: "平台的权重有误", en: "not a usable weight of platforms" }, [fault]);
}

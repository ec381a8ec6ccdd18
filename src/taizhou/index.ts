/**
 * The plan of Taizhou, 2018–2020, as data.
 *
 * @module innovation-service-complex/taizhou
 */
// By its file, so that the preset alone does not load the arithmetic and the dates of the kernel.
import type { Scorecard, StandingRules } from "../appraisal/index.js";
import type { FundingPolicy } from "../funding/index.js";
import { deepFreeze } from "../kernel/json.js";
import { remember } from "../kernel/remembered.js";
import type { Plan } from "../plan/index.js";
import { funding } from "./funding.js";
import { plan, type TaizhouLocality, type TaizhouTier } from "./plan.js";
import type { TaizhouReadings } from "./readings/index.js";
import { scorecard } from "./scorecard.js";
import type { TaizhouStandard } from "./standards.js";
import { standingRules } from "./standing.js";
import type { TaizhouTarget } from "./targets.js";

export type { TaizhouLocality, TaizhouTier } from "./plan.js";
export type { TaizhouReadings } from "./readings/index.js";
export type { TaizhouStandard } from "./standards.js";
export type { TaizhouTarget } from "./targets.js";

/**
 * Taizhou's action plan for industry innovation service complexes, 2018–2020 (台科〔2018〕85号), under the default
 * reading of every passage that leaves room.
 *
 * @see N.1
 * @example
 * ```ts
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * taizhou.targets.map(({ id, value }) => `${id} ${value}`);
 * // => ["yearly-cultivation 1", "total-stock 30", "provincial-stock 10"]
 * ```
 */
export const taizhou: Plan<TaizhouTier, TaizhouLocality, TaizhouReadings, TaizhouStandard, TaizhouTarget> =
  /* @__PURE__ */ (() => remember(deepFreeze(plan), "plan"))();

/**
 * A scorecard on the four aspects that the plan has appraisals look at. The notice gives aspects alone: indicators,
 * marks, bounds and grades are illustrative.
 *
 * @see 4.5.3b
 * @example
 * ```ts
 * import { taizhouScorecard } from "innovation-service-complex/taizhou";
 *
 * taizhouScorecard.root.children.map(({ id, marks }) => `${id} ${marks}`);
 * // => ["management 20", "conditions 25", "service 35", "development 20"]
 * ```
 */
export const taizhouScorecard: Scorecard = /* @__PURE__ */ (() => remember(deepFreeze(scorecard), "scorecard"))();

/**
 * Rules of dynamic management on the grades of {@link taizhouScorecard}. The notice gives none: they are illustrative.
 *
 * @see 4.5.3c
 */
export const taizhouStanding: StandingRules = /* @__PURE__ */ deepFreeze(standingRules);

/**
 * A policy by which support funds could follow performance in Taizhou: illustrative, since the notice asks for the link
 * and gives no formula, amount or grade.
 *
 * @see 4.5.3d
 * @see 3.1
 * @example
 * ```ts
 * import { taizhouFunding } from "innovation-service-complex/taizhou";
 *
 * taizhouFunding.provenance; // => "illustrative"
 * ```
 */
export const taizhouFunding: FundingPolicy = /* @__PURE__ */ deepFreeze(funding);

import {
  type Finding,
  guarded,
  keyOf,
  type ReadingsUsed,
  readBy,
  type Stamp,
  stampOf,
  takes,
} from "../../finding/index.js";
import { type DecimalString, dateSchema, objectOf, ownValue, type PlainDate } from "../../kernel/index.js";
import { type InScope, madePlan, type Plan, readingsUsed } from "../../plan/index.js";
import { Portfolio } from "../../registry/index.js";
import { restsOf } from "../../standards/index.js";
import type { ScoreSheet } from "../scoring/sheet.js";
import { sheetsSchema } from "../scoring/sheet.js";
import { requireOnceAYear } from "../scoring/together.js";
import { certaintyAmong, isFilled } from "./certainty.js";
import { lookAt, lookoutFor, type PassedOverReason, type Rival } from "./look-at.js";
import { type Limits, limitFields, select, type Undecided } from "./select.js";

/** A complex that is recommended, and on what merit. */
export interface Recommended {
  readonly type: "recommended";
  readonly key: string;
  readonly complex: string;
  readonly locality: string;
  /** Its place among those it is ranked with; those level share the better one. */
  readonly rank: number;
  readonly total: DecimalString;
  /** The scorecard whose grade it is. */
  readonly scorecard: string;
  readonly grade: string;
  /** Whether it is recommended whatever is not recorded yet turns out to be. */
  readonly certain: boolean;
  /** Where that is not certain: those not recommended that may come before it or level with it, the first ten. */
  readonly open: readonly string[];
}

/** A complex that is not recommended, and why. */
export interface PassedOver {
  readonly type: "passed-over";
  readonly key: string;
  readonly complex: string;
  readonly reason: PassedOverReason;
  readonly total?: DecimalString;
  /** Whether it is passed over whatever is not recorded yet turns out to be. */
  readonly certain: boolean;
  /** The finding that says it is no candidate, or what is missing to say. */
  readonly because?: Finding;
}

/** Who should be recommended to apply for a tier (择优推荐), who was passed over, and why. */
export interface Recommendation {
  readonly type: "recommendation";
  readonly tier: string;
  readonly quota: number;
  readonly recommended: readonly Recommended[];
  /** Ties at a cut: so many places for more complexes level with one another. Somebody has to decide. */
  readonly undecided: readonly Undecided[];
  readonly passedOver: readonly PassedOver[];
  readonly clauses: readonly string[];
  readonly readings: ReadingsUsed;
  readonly stamp: Stamp;
}

/**
 * Who should be recommended for the tier that the plan recommends for: of the candidates (those the plan's ranked
 * standard admits) the best by their published totals, up to a quota. Under the reading of merit nobody of the lowest grade or
 * under a veto is recommended.
 *
 * Among whom candidates are ranked is the plan's practice: with `locality` the first of every locality comes before the
 * second of any; with `area` totals alone decide. Ties at a cut are named and left undecided. Of several sheets of a
 * complex that of the latest year by `asOf` counts. Merged places are one place; a zone's complex is its parent's where a
 * reading credits it there. What is not recorded is kept open: see `certain` and `open`.
 *
 * Work: n log n in the sheets.
 *
 * @param options - `quota`: how many at most; `perLocality`, `perCategory`: how many of one locality with all below it,
 * of one category of industry at most; `asOf`: the close of the day on which candidates are looked at
 * @throws {@link PolicyError} for a number that is none, a date that does not exist, or records that the schema refuses
 *
 * @see 2.5
 * @example
 * ```ts
 * import { Portfolio, recommend } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const portfolio = Portfolio.parse({ complexes: [{ id: "pumps", name: "泵业综合体", locality: "wenling", milestones: [] }] });
 * const { recommended, passedOver } = recommend(taizhou, portfolio, [], { quota: 2, asOf: "2020-12-31" });
 * recommended; // => []
 * passedOver.map(({ complex, reason }) => `${complex} ${reason}`); // => ["pumps never-listed"]
 * ```
 */
export function recommend(
  plan: Plan,
  portfolio: Portfolio,
  sheets: readonly ScoreSheet[],
  options: Limits & { readonly asOf: PlainDate },
): Recommendation {
  return guarded(recommendTakes, recommendation, plan, portfolio, sheets, options);
}

/** What {@link recommend} takes. */
export const recommendTakes = /* @__PURE__ */ takes("recommend", () => ({
  plan: madePlan,
  portfolio: readBy(Portfolio),
  sheets: sheetsSchema,
  options: objectOf({ asOf: dateSchema, ...limitFields() }),
}));

/** A recommendation among those of part of an area: who shares a place with the rest of it is recommended for certain by none. */
export function recommendation(
  plan: Plan,
  portfolio: Portfolio,
  sheets: readonly ScoreSheet[],
  { asOf, isWithin, ...limits }: Limits & { readonly asOf: PlainDate; readonly isWithin?: InScope | undefined },
): Recommendation {
  requireOnceAYear(sheets);
  const lookout = lookoutFor(plan, portfolio, sheets, asOf);
  const { standard, tier } = lookout;
  const looked = portfolio.complexes.map((complex) => lookAt(lookout, complex));
  const contenders = looked.flatMap(({ contender }) => contender ?? []);
  const within = plan.practice?.rankedWithin ?? "locality";
  const isShared = ({ place, widest }: Rival) =>
    [...(within === "locality" ? [place] : []), ...(limits.perLocality === undefined ? [] : [widest])].some(
      (locality) => isWithin?.({ locality }) === false,
    );
  const rivals = new Map(
    looked.map(({ rival }) => {
      const competes = rival.competes === "always" && isShared(rival) ? "open" : rival.competes;
      return [rival.complex, { ...rival, competes }] as const;
    }),
  );
  const { chosen, undecided, passed } = select(contenders, limits, within);
  const ids = new Set(chosen.map(({ contender: { sheet } }) => sheet.complex));
  const certainty = certaintyAmong([...rivals.values()], ids, limits, within);
  const recommended = chosen.map(
    ({ contender: { sheet, locality }, rank }): Recommended => ({
      type: "recommended",
      key: keyOf("recommended", tier, sheet.complex),
      complex: sheet.complex,
      locality,
      rank,
      total: sheet.total,
      scorecard: sheet.scorecard,
      grade: sheet.grade,
      ...certainty(sheet.complex),
    }),
  );
  const sure = recommended.flatMap(({ complex, certain }) => (certain ? (rivals.get(complex) ?? []) : []));
  const isOut = (complex: string) => {
    const rival = rivals.get(complex);
    return rival !== undefined && (rival.competes === "never" || isFilled(rival, sure, limits));
  };
  return {
    type: "recommendation",
    tier,
    quota: limits.quota,
    recommended,
    undecided: undecided.map((tie) => ({ ...tie, key: keyOf(tie.type, tier, tie.limit, tie.of, ...tie.among) })),
    passedOver: [
      ...passed.map(
        ({ contender: { sheet }, reason }): PassedOver => ({
          type: "passed-over",
          key: keyOf("passed-over", tier, sheet.complex),
          complex: sheet.complex,
          reason,
          total: sheet.total,
          certain: isOut(sheet.complex),
        }),
      ),
      ...looked.flatMap(({ rival: { complex }, reason, sheet, because }): PassedOver[] =>
        reason === undefined
          ? []
          : [
              {
                type: "passed-over",
                key: keyOf("passed-over", tier, complex),
                complex,
                reason,
                ...(sheet && { total: sheet.total }),
                certain: isOut(complex),
                ...(because && { because }),
              },
            ],
      ),
    ],
    clauses: ownValue(plan.cites, "recommendation") ?? [],
    readings: readingsUsed(plan, [
      ...(standard ? restsOf(plan, standard) : []),
      ...["delistingEnds", "rankedWithin", "merit", "evaluatedUnit"].map((key) => `practice.${key}`),
      "localities",
    ]),
    stamp: stampOf(plan, asOf),
  };
}

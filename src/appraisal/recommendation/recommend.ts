import {
  type Finding,
  faultAt,
  PolicyError,
  type ReadingsUsed,
  requireDate,
  type Stamp,
  stampOf,
} from "../../finding/index.js";
import { type DecimalString, own, type PlainDate, yearOf } from "../../kernel/index.js";
import { type Plan, readingsUsed } from "../../plan/index.js";
import { type Complex, factsOn, type Portfolio, requirePortfolio, tiersOn } from "../../registry/index.js";
import { assessTier } from "../../standards/index.js";
import type { ScoreSheet } from "../scoring/sheet.js";
import { type Contender, type LimitReason, type Limits, select, type Undecided } from "./select.js";

/** A complex that is recommended, and on what merit. */
export interface Recommended {
  readonly type: "recommended";
  readonly complex: string;
  readonly locality: string;
  /** Its place among those it is ranked with; those level share the better one. */
  readonly rank: number;
  readonly total: DecimalString;
  /** The scorecard whose grade it is. */
  readonly scorecard: string;
  readonly grade: string;
  /** Whether no missing input can change its grade. */
  readonly certain: boolean;
}

/** Why a complex is not recommended. */
export type PassedOverReason =
  | "not-a-candidate"
  | "candidacy-unknown"
  | "holds-the-tier"
  | "no-score"
  | "rejected"
  | "veto"
  | "undecided-tie"
  | LimitReason;

/** A complex that is not recommended, and why. */
export interface PassedOver {
  readonly type: "passed-over";
  readonly complex: string;
  readonly reason: PassedOverReason;
  readonly total?: DecimalString;
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
 * standard admits) the best by their published totals, up to a quota.
 *
 * Among whom candidates are ranked is the plan's practice: with `locality` the first of every locality comes before the
 * second of any; with `area` totals alone decide. Ties at a cut are named and left undecided. Of several sheets of a
 * complex that of the latest year by `asOf` counts.
 *
 * @param options - `quota`: how many at most; `perLocality`, `perCategory`: how many of one locality, of one category of
 * industry at most; `asOf`: the close of the day on which candidates are looked at
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
 * passedOver.map(({ complex, reason }) => `${complex} ${reason}`); // => ["pumps not-a-candidate"]
 * ```
 */
export function recommend(
  plan: Plan,
  portfolio: Portfolio,
  sheets: readonly ScoreSheet[],
  { asOf, ...limits }: Limits & { readonly asOf: PlainDate },
): Recommendation {
  requireDate("asOf", asOf);
  requireLimits(limits);
  const standard = plan.standards.find((each) => each.test === "listed" && each.ranked === true);
  const tier = standard?.tiers?.at(-1) ?? plan.tiers.at(-1)?.id ?? "";
  const latest = latestSheets(sheets, yearOf(asOf));
  const looked = requirePortfolio(portfolio).complexes.map((complex) =>
    lookAt(plan, complex, latest.get(complex.id), tier, standard?.id, asOf),
  );
  const contenders = looked.flatMap((each) => ("contender" in each ? [each.contender] : []));
  const { chosen, undecided, passed } = select(contenders, limits, plan.practice?.rankedWithin ?? "locality");
  return {
    type: "recommendation",
    tier,
    quota: limits.quota,
    recommended: chosen.map(({ contender: { sheet, locality }, rank }) => ({
      type: "recommended",
      complex: sheet.complex,
      locality,
      rank,
      total: sheet.total,
      scorecard: sheet.scorecard,
      grade: sheet.grade,
      certain: sheet.certain,
    })),
    undecided,
    passedOver: [
      ...passed.map(
        ({ contender: { sheet }, reason }): PassedOver => ({
          type: "passed-over",
          complex: sheet.complex,
          reason,
          total: sheet.total,
        }),
      ),
      ...looked.flatMap((each) => ("passedOver" in each ? [each.passedOver] : [])),
    ],
    clauses: own(plan.cites, "recommendation") ?? [],
    readings: readingsUsed(plan, [...(standard ? [`standards.${standard.id}`] : []), "practice.rankedWithin"]),
    stamp: stampOf(plan, asOf),
  };
}

function requireLimits(limits: Limits): void {
  const faults = (["quota", "perLocality", "perCategory"] as const).flatMap((key) => {
    const value = limits[key];
    if (value === undefined ? key !== "quota" : Number.isSafeInteger(value) && value >= 0) return [];
    return [faultAt(key, value, "不小于0的整数", "an integer of 0 or more", 2)];
  });
  if (faults.length > 0) throw new PolicyError({ zh: "推荐名额有误", en: "not usable limits" }, faults);
}

function latestSheets(sheets: readonly ScoreSheet[], year: number): Map<string, ScoreSheet> {
  const latest = new Map<string, ScoreSheet>();
  for (const sheet of sheets) {
    const known = latest.get(sheet.complex);
    if (sheet.platform === undefined && sheet.year <= year && (known === undefined || known.year < sheet.year)) {
      latest.set(sheet.complex, sheet);
    }
  }
  return latest;
}

type Looked = { readonly contender: Contender } | { readonly passedOver: PassedOver };

function lookAt(
  plan: Plan,
  complex: Complex,
  sheet: ScoreSheet | undefined,
  tier: string,
  standard: string | undefined,
  asOf: PlainDate,
): Looked {
  const finding = assessTier(plan, complex, tier, { asOf }).findings.find(({ rule }) => rule === standard);
  const passedOver = (reason: PassedOverReason): Looked => ({
    passedOver: {
      type: "passed-over",
      complex: complex.id,
      reason,
      ...(sheet && { total: sheet.total }),
      ...(finding && finding.verdict !== "met" && { because: finding }),
    },
  });
  if (finding && finding.verdict !== "met") {
    return passedOver(finding.verdict === "unknown" ? "candidacy-unknown" : "not-a-candidate");
  }
  if (tiersOn(plan, complex, asOf).some((held) => held.tier === tier)) return passedOver("holds-the-tier");
  if (!sheet) return passedOver("no-score");
  if (sheet.rejected) return passedOver("rejected");
  if (sheet.vetoes.length > 0) return passedOver("veto");
  const categories = factsOn(complex, asOf).industry?.categories ?? [];
  return { contender: { sheet, locality: complex.locality, categories } };
}

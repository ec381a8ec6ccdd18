import { boundsOf, recommend, type ScoreSheet } from "../../appraisal/index.js";
import type { Finding } from "../../finding/index.js";
import { compareDecimals, type PlainDate } from "../../kernel/index.js";
import type { Plan } from "../../plan/index.js";
import { type Complex, type Portfolio, recordFinding } from "../../registry/index.js";
import { appraise, lastYearEnded } from "../appraise.js";
import type { AssessOptions } from "../options.js";
import { applicationsIn } from "./applications.js";

/**
 * Applications of complexes behind which a better one was passed over, or that on their merit nobody would have
 * recommended, by the appraisal that there was on the day (2.5).
 *
 * A better one stands above it for certain, among those it is ranked with, and has not applied by the day of the report.
 */
export function appliedBeforeBetter(
  plan: Plan,
  portfolio: Portfolio,
  { asOf, scorecards = [] }: Pick<AssessOptions, "asOf" | "scorecards">,
): Finding[] {
  const applied = applicationsIn(plan, portfolio).filter(({ milestone }) => milestone.on <= asOf);
  const byId = new Map(applied.map(({ complex }) => [complex.id, complex]));
  const meritOn = new Map<PlainDate, Merit>();
  // What a year's appraisal says does not hang on the day after it.
  const sheetsOf = new Map<number, readonly ScoreSheet[]>();
  return applied.flatMap(({ complex, path, milestone }) => {
    const { kind, tier, on } = milestone;
    const year = lastYearEnded(on);
    const sheets = sheetsOf.get(year) ?? appraise(plan, portfolio, { asOf: on, scorecards })?.sheets ?? [];
    sheetsOf.set(year, sheets);
    const merit = meritOn.get(on) ?? meritOf(plan, portfolio, sheets, on);
    meritOn.set(on, merit);
    const better = betterThan(complex, merit, plan).filter((id) => !byId.has(id));
    if (better.length === 0 && !merit.unfit.has(complex.id)) return [];
    const named = better.slice(0, MOST_NAMED).join("、");
    return recordFinding(
      plan,
      { rule: "record-passed-over", effect: "advises", rests: ["standards", "targets", "practice"] },
      {
        subject: { kind: "complex", id: complex.id },
        path,
        apart: [kind, tier, on],
        got: { kind, tier, on },
        zh: better.length > 0 ? `评价更优者（${named}）的申报` : "依其评价可予推荐者的申报",
        en:
          better.length > 0
            ? `an application of one that stands above it (${named})`
            : "an application of one that may be recommended on its merit",
        example: { kind, tier, on },
        ...(better[0] !== undefined && { near: better[0] }),
      },
    );
  });
}

const MOST_NAMED = 10;

/** Who could have been recommended on a day, where each is ranked, and who on its merit could not. */
interface Merit {
  readonly placeOf: ReadonlyMap<string, string>;
  readonly sheets: ReadonlyMap<string, ScoreSheet>;
  readonly unfit: ReadonlySet<string>;
}

function meritOf(plan: Plan, portfolio: Portfolio, sheets: readonly ScoreSheet[], asOf: PlainDate): Merit {
  const quota = portfolio.complexes.length;
  const { recommended, passedOver } = recommend(plan, portfolio, sheets, { quota, asOf });
  const unfit = passedOver.filter(({ reason, certain }) => certain && (reason === "veto" || reason === "lowest-grade"));
  return {
    placeOf: new Map(recommended.map(({ complex, locality }) => [complex, locality])),
    sheets: new Map(sheets.map((sheet) => [sheet.complex, sheet])),
    unfit: new Set(unfit.map(({ complex }) => complex)),
  };
}

function betterThan({ id }: Complex, { placeOf, sheets }: Merit, { practice }: Plan): string[] {
  const [own, place] = [sheets.get(id), placeOf.get(id)];
  if (!own || place === undefined) return [];
  const { high } = boundsOf(own);
  return [...placeOf].flatMap(([other, where]) => {
    const sheet = sheets.get(other);
    const isRival = other !== id && (practice?.rankedWithin === "area" || where === place);
    return isRival && sheet && high !== undefined && compareDecimals(boundsOf(sheet).low, high) > 0 ? [other] : [];
  });
}

import { boundsOf, type Looked, type Lookout, lookAt, lookoutFor, type ScoreSheet } from "../../appraisal/index.js";
import type { Finding } from "../../finding/index.js";
import { compareDecimals, type DecimalString, type PlainDate, perKey, yearEnd } from "../../kernel/index.js";
import type { Plan } from "../../plan/index.js";
import { type Complex, type Portfolio, placeOn, recordFinding } from "../../registry/index.js";
import { type Appraised, appraise, lastYearEnded } from "../appraise.js";
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
  { asOf, scope, scorecards = [] }: AssessOptions,
  appraised: Appraised | undefined,
): Finding[] {
  const applied = applicationsIn(plan, portfolio).filter(({ milestone }) => milestone.on <= asOf);
  const ids = new Set(applied.map(({ complex }) => complex.id));
  const others = portfolio.complexes.filter(({ id }) => !ids.has(id));
  // What a year's appraisal says does not hang on the day after it.
  const ofYear = perKey((year: number) => {
    // Of a part of the area a report leaves open what others may do; who was passed over in it is asked among its own.
    const own = scope ? appraise(plan, portfolio, { asOf: yearEnd(year), scorecards }) : appraised;
    const sheets = own?.sheetsBy(year) ?? [];
    return { sheets, rivals: bestFirst(others, sheets) };
  });
  const onDay = perKey((on: PlainDate) => {
    const { sheets, rivals } = ofYear(lastYearEnded(on));
    const lookout = lookoutFor(plan, portfolio, sheets, on);
    return { lookout, rivals, lookAt: perKey((complex: Complex) => lookAt(lookout, complex)) };
  });
  return applied.flatMap(({ complex, path, milestone }) => {
    const { kind, tier, on } = milestone;
    const day = onDay(on);
    const better = betterThan(complex, day);
    if (better.length === 0 && !isUnfit(day.lookAt(complex))) return [];
    const { high } = day.lookAt(complex).rival;
    const scores = (language: "zh" | "en") =>
      better.map((each) => SCORE[language](each)).join(language === "zh" ? "、" : ", ");
    return recordFinding(
      plan,
      { rule: "record-passed-over", effect: "advises", rests: ["standards", "targets", "practice"] },
      {
        subject: { kind: "complex", id: complex.id },
        path,
        apart: [kind, tier, on],
        got: { kind, tier, on },
        zh: better.length > 0 ? `评价更优者的申报（${scores("zh")}；其自身${high}分）` : "依其评价可予推荐者的申报",
        en:
          better.length > 0
            ? `an application of one that stands above it (${scores("en")}; its own total is ${high})`
            : "an application of one that may be recommended on its merit",
        // Whose it should be is said above: no other milestone of this one would do.
        example: null,
      },
    );
  });
}

/** Who is better and by which total; at the least, where that is open. */
const SCORE = {
  zh: ({ complex: { name }, low, isOpen }: Rated) => `${name}${isOpen ? "至少" : ""}${low}分`,
  en: ({ complex: { name }, low, isOpen }: Rated) => `${name} at ${isOpen ? "least " : ""}${low}`,
};

const MOST_NAMED = 10;

/** Those that have not applied, on one day: best first, and what is found of each. */
interface Day {
  readonly lookout: Lookout;
  readonly rivals: readonly Rated[];
  readonly lookAt: (complex: Complex) => Looked;
}

interface Rated {
  readonly complex: Complex;
  readonly low: DecimalString;
  readonly isOpen: boolean;
}

function bestFirst(complexes: readonly Complex[], sheets: readonly ScoreSheet[]): Rated[] {
  const sheetOf = new Map(sheets.map((sheet) => [sheet.complex, sheet]));
  return complexes
    .flatMap((complex): Rated[] => {
      const sheet = sheetOf.get(complex.id);
      if (!sheet) return [];
      const { low, high } = boundsOf(sheet);
      return [{ complex, low, isOpen: low !== high }];
    })
    .sort((a, b) => compareDecimals(b.low, a.low));
}

/** Whether it would not have been recommended on its merit, whatever else is true of it. */
function isUnfit({ reason, rival }: Looked): boolean {
  return rival.competes === "never" && (reason === "veto" || reason === "lowest-grade");
}

/** The first ten that stand above a complex for certain. */
function betterThan(complex: Complex, { lookout, rivals, lookAt }: Day): Rated[] {
  const { contender, rival: own } = lookAt(complex);
  const { high } = own;
  if (!contender || high === undefined) return [];
  const { plan, asOf } = lookout;
  const better: Rated[] = [];
  for (const rival of rivals) {
    if (better.length === MOST_NAMED || compareDecimals(rival.low, high) <= 0) break;
    const isRanked = plan.practice?.rankedWithin === "area" || placeOn(plan, rival.complex, asOf) === own.place;
    if (isRanked && lookAt(rival.complex).contender) better.push(rival);
  }
  return better;
}

import type { Scorecard } from "../appraisal/index.js";
import { keyOf, type Verdict } from "../finding/index.js";
import { grouped, type PlainDate, sumDecimals } from "../kernel/index.js";
import type { areaMeasures } from "../measures/index.js";
import { type InScope, type Plan, placesCounting, standingFor } from "../plan/index.js";
import type { Portfolio } from "../registry/index.js";
import type { TargetProgress } from "../targets/index.js";
import type { AreaFigures, AreaReport, ComplexReport, LocalityReport, TierTally } from "./policy-report.js";

/** What an area is counted from. */
interface Tallied {
  readonly plan: Plan;
  readonly scorecards: readonly Scorecard[];
  readonly complexes: readonly ComplexReport[];
  readonly targets: TargetProgress;
  /** Who lies in the part of the area that the report is of; absent where it is of the whole. */
  readonly isWithin: InScope | undefined;
}

/** What areas are counted and measured from. */
export interface Counted extends Tallied {
  readonly portfolio: Portfolio;
  readonly asOf: PlainDate;
  readonly isFunded: boolean;
  /** The measures of the whole area and of its places; absent where no year had ended. */
  readonly measuredIn: ReturnType<typeof areaMeasures> | undefined;
}

/** The whole area in numbers. */
export function areaReport(counted: Counted): AreaReport {
  const figures = figuresOf(counted, counted.complexes, counted.targets.owed);
  if (!counted.isWithin) return { type: "area-report", ...figures };
  const { measured: _ofThePart, ...least } = figures;
  return { type: "area-report", ...least, atLeast: true };
}

/** An area in the numbers that its complexes and targets give. */
export function areaOf(tallied: Tallied): AreaReport {
  return {
    type: "area-report",
    ...talliesOf(tallied, tallied.complexes, tallied.targets.owed),
    ...(tallied.isWithin && { atLeast: true }),
  };
}

/**
 * Each locality in numbers, with all below it: those of the plan and the scope that stand on the day, that a complex is
 * recorded in, or that have left something undone.
 */
export function localityReports(counted: Counted): LocalityReport[] {
  const { plan, asOf, targets, isWithin } = counted;
  // There is a report for each complex on record, in their order.
  const complexes = counted.complexes.flatMap((complex, at) =>
    placesCounting(plan, counted.portfolio.complexes[at] ?? complex, asOf).map((place) => ({ place, complex })),
  );
  const owed = targets.owed.flatMap((each) =>
    [each.locality, ...placesCounting(plan, each, asOf).slice(1)].map((place) => ({ place, each })),
  );
  const [byLocality, owing] = [grouped(complexes, ({ place }) => place), grouped(owed, ({ place }) => place)];
  const stands = (id: string, from = asOf) => standingFor(plan, id, asOf) === id && from <= asOf;
  return plan.localities
    .filter(({ id }) => !isWithin || isWithin({ locality: id }))
    .filter(({ id, from }) => byLocality.has(id) || owing.has(id) || stands(id, from))
    .map(({ id }) => {
      return {
        type: "locality-report",
        key: keyOf("locality-report", id),
        locality: id,
        ...figuresOf(
          counted,
          (byLocality.get(id) ?? []).map(({ complex }) => complex),
          (owing.get(id) ?? []).map(({ each }) => each),
          id,
        ),
      };
    });
}

function figuresOf(
  counted: Counted,
  complexes: readonly ComplexReport[],
  owed: TargetProgress["owed"],
  locality?: string,
): AreaFigures {
  const { isFunded, measuredIn } = counted;
  return {
    ...talliesOf(counted, complexes, owed, locality),
    ...(isFunded && { support: sumDecimals(complexes.map(({ support = "0" }) => support)) }),
    ...(measuredIn && { measured: measuredIn(locality) }),
  };
}

function talliesOf(
  { plan, scorecards }: Pick<Tallied, "plan" | "scorecards">,
  complexes: readonly ComplexReport[],
  owed: TargetProgress["owed"],
  locality?: string,
): Omit<AreaFigures, "support" | "measured"> {
  const tierOpen = complexes.filter(({ assessment }) => assessment.missing !== undefined).length;
  const sum = (key: "owed" | "missed") => owed.reduce((total, each) => total + each[key], 0);
  return {
    complexes: complexes.length,
    holding: complexes.filter(({ assessment: { held } }) => held !== undefined).length,
    ...(tierOpen > 0 && { tierOpen }),
    tiers: tierTallies(plan, complexes, locality),
    owed: sum("owed"),
    missed: sum("missed"),
    grades: gradeTallies(scorecards, complexes),
  };
}

const NONE: { readonly [V in Verdict]: number } = { met: 0, unmet: 0, waived: 0, unknown: 0, "not-applicable": 0 };

function tierTallies(plan: Plan, complexes: readonly ComplexReport[], locality: string | undefined): TierTally[] {
  const tallies = new Map(
    plan.tiers.map(({ id }) => {
      const key = keyOf("tier-tally", id, locality);
      return [id, { type: "tier-tally" as const, key, tier: id, held: 0, verdicts: { ...NONE } }];
    }),
  );
  for (const { assessment } of complexes) {
    const { held, tiers } = assessment;
    const tally = held && tallies.get(held.tier);
    const own = tiers.find(({ tier }) => tier === held?.tier);
    if (!tally || !own) continue;
    tally.held += 1;
    tally.verdicts[own.verdict] += 1;
  }
  return [...tallies.values()].reverse();
}

function gradeTallies(scorecards: readonly Scorecard[], complexes: readonly ComplexReport[]): AreaReport["grades"] {
  const sheets = complexes.flatMap(({ records }) => records.flatMap(({ sheet }) => sheet ?? []));
  return scorecards.flatMap(({ id, grades }) => {
    const own = sheets.filter(({ scorecard }) => scorecard === id);
    if (own.length === 0) return [];
    return grades.map((grade) => {
      const here = own.filter((sheet) => sheet.grade === grade.id);
      const uncertain = here.filter(({ certain }) => !certain).length;
      return { scorecard: id, grade: grade.id, sheets: here.length, uncertain };
    });
  });
}

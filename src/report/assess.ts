import { recommend, type ScoreSheet } from "../appraisal/index.js";
import { stampOf } from "../finding/index.js";
import { allocateFunding, type FundingAllocation } from "../funding/index.js";
import { grouped, type PlainDate, sumDecimals } from "../kernel/index.js";
import { type Plan, standingFor } from "../plan/index.js";
import {
  type Complex,
  checkPortfolio,
  type Ground,
  notStandingAmong,
  type Portfolio,
  requirePortfolio,
} from "../registry/index.js";
import { assessComplex, type ComplexAssessment } from "../standards/index.js";
import { auditPlan, trackTargets } from "../targets/index.js";
import { type Appraised, appraise } from "./appraise.js";
import { cityReport, localityReports } from "./area-report.js";
import { listParts } from "./list-parts.js";
import { namesIn, placesIn } from "./names.js";
import type { AssessOptions, ComplexReport, PolicyReport, ReportStamp } from "./policy-report.js";
import { requireGiven } from "./require-given.js";
import { partsWithoutData } from "./without-data.js";

/**
 * All that a plan says of a portfolio at the close of a day, in one report: of the city, of each locality, of each
 * complex.
 *
 * The report is plain JSON that explains itself: it carries the plan it was made under and the options it was made
 * with, and every finding, score and amount in it names its clauses, its inputs and what is missing. The same portfolio,
 * plan and options make the same report. What the portfolio or the options have nothing for is listed under
 * `withoutData`, a record that no answer can be given for (a chain that runs in a circle, a complex that two scorecards
 * claim) under `leftOut`, with its faults; records that do not fit together are found under `records`.
 *
 * Appraised is the last year that had ended by the day and has records; measures are those of the last year that had
 * ended. Surveys later than the day are left out. For a question "what if", make a report of a changed copy and compare
 * the two.
 *
 * @param portfolio - as `Portfolio.parse` gives it
 * @param options - `asOf`, the day; `scorecards`, `robustness`, `standing`, `recommendation` and `funding` ask for more
 * @throws {@link PolicyError} for what is no plan or portfolio, for records that the schema refuses, for a date that does
 * not exist, and for options that are not known or that the functions they go to refuse
 *
 * @see 4.5.3b
 * @see 5.2.4
 * @example
 * ```ts
 * import { assess, Portfolio } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const portfolio = Portfolio.parse({ complexes: [{
 *   id: "pumps", name: "泵业综合体", locality: "wenling", site: { floorArea: 4680 },
 *   milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
 * }] });
 * const report = assess(taizhou, portfolio, { asOf: "2020-12-31" });
 * report.complexes[0]?.assessment.next?.lacks.map(({ rule, shortfall }) => `${rule} ${shortfall}`); // => ["floor-area 320"]
 * report.localities.find(({ locality }) => locality === "wenling")?.missed; // => 2
 * report.withoutData[0]; // => { part: "projection", needs: { in: "portfolio", path: "pipeline" } }
 * ```
 */
export function assess<T extends string, L extends string>(
  plan: Plan<T, L>,
  portfolio: Portfolio,
  options: AssessOptions,
): PolicyReport {
  requireGiven(plan, portfolio, options);
  return reportOf(plan, requirePortfolio(portfolio), options);
}

function reportOf(plan: Plan, portfolio: Portfolio, options: AssessOptions): PolicyReport {
  const { asOf, scorecards = [] } = options;
  const appraised = appraise(plan, portfolio, options);
  const sheets = appraised?.sheets ?? [];
  const bare = complexReports(plan, portfolio, options, appraised);
  const funding = allocated({ plan, portfolio, asOf }, options, bare, sheets);
  const complexes = supported(bare, funding);
  const targets = trackTargets(plan, portfolio, { asOf });
  const counted = { plan, portfolio, asOf, scorecards, complexes, targets, isFunded: funding !== undefined };
  const listed = listParts(plan, portfolio, options);
  const report = {
    stamp: reportStamp(plan, options),
    plan,
    given: options,
    names: namesIn(portfolio),
    places: placesIn(portfolio),
    records: checkPortfolio(plan, portfolio),
    audit: auditPlan(plan),
    city: cityReport(counted),
    localities: localityReports(counted),
    complexes,
    targets,
    ...(appraised && appraised.leagues.length > 0 && { leagues: appraised.leagues }),
    ...(options.recommendation &&
      sheets.length > 0 && { recommendation: recommend(plan, portfolio, sheets, { asOf, ...options.recommendation }) }),
    ...(funding && { funding }),
    ...listed.parts,
    notStanding: notStandingAmong(
      { plan, portfolio, asOf },
      portfolio.complexes.map(({ id }) => id),
    ),
    leftOut: [...(appraised?.leftOut ?? []), ...listed.leftOut],
  };
  return { ...report, withoutData: partsWithoutData(report, portfolio, options) };
}

function reportStamp(plan: Plan, { asOf, scorecards = [], robustness, standing, funding }: AssessOptions): ReportStamp {
  const named = <P>({ id, provenance }: { readonly id: string; readonly provenance: P }) => ({ id, provenance });
  return {
    ...stampOf(plan, asOf),
    scorecards: scorecards.map(named),
    rules: [...(standing ? [named(standing)] : []), ...(funding ? [named(funding.policy)] : [])],
    ...(robustness && { seed: robustness.seed }),
  };
}

function complexReports(
  plan: Plan,
  { complexes }: Portfolio,
  { asOf, detail }: AssessOptions,
  appraised: Appraised | undefined,
): ComplexReport[] {
  const seen = new Set<string>();
  return complexes.map((complex) => {
    // Of an id that stands twice, the first has what is recorded under it.
    const own = seen.has(complex.id) ? undefined : appraised;
    seen.add(complex.id);
    const standing = own?.standings.get(complex.id);
    const assessment = assessComplex(plan, complex, { asOf });
    return {
      complex: complex.id,
      name: complex.name,
      locality: standingFor(plan, complex.locality, asOf) ?? complex.locality,
      assessment: detail === "all" ? assessment : heldAndNext(assessment),
      ...changesOf(complex),
      ...unlistedOf(complex, asOf),
      records: own?.records.get(complex.id) ?? [],
      ...(standing && { standing }),
    };
  });
}

function changesOf({ changes = [] }: Complex): Pick<ComplexReport, "changes"> {
  if (changes.length === 0) return {};
  return {
    changes: changes.map(({ on, ...facts }) => ({
      on,
      facts: [...Object.keys(facts), ...Object.keys(facts.site ?? {}).map((key) => `site.${key}`)],
    })),
  };
}

function unlistedOf({ milestones }: Complex, asOf: PlainDate): Pick<ComplexReport, "unlisted"> {
  const unlisted = milestones.flatMap(({ on, kind, list }, index) =>
    on <= asOf && list === undefined ? [{ path: `milestones[${index}].list`, kind }] : [],
  );
  return unlisted.length > 0 ? { unlisted } : {};
}

function heldAndNext(assessment: ComplexAssessment): ComplexAssessment {
  const { held, next, tiers } = assessment;
  return { ...assessment, tiers: tiers.filter(({ tier }) => tier === held?.tier || tier === next?.tier) };
}

function allocated(
  ground: Ground,
  { funding }: AssessOptions,
  complexes: readonly ComplexReport[],
  sheets: readonly ScoreSheet[],
): FundingAllocation | undefined {
  if (!funding || sheets.length === 0) return undefined;
  const { asOf, portfolio } = ground;
  return allocateFunding(funding.policy, sheets, funding.budget, {
    localities: Object.fromEntries([...complexes].reverse().map(({ complex, locality }) => [complex, locality])),
    fundedBefore: [...new Set((portfolio.grants ?? []).filter(({ on }) => on <= asOf).map(({ complex }) => complex))],
    ground,
  });
}

/** The complexes with what each gets, its platforms together. */
function supported(complexes: readonly ComplexReport[], allocation: FundingAllocation | undefined): ComplexReport[] {
  if (!allocation) return [...complexes];
  const lines = grouped(allocation.lines, ({ complex }) => complex);
  return complexes.map((each) => {
    const own = lines.get(each.complex) ?? [];
    lines.delete(each.complex);
    return { ...each, support: sumDecimals(own.map(({ amount }) => amount)) };
  });
}

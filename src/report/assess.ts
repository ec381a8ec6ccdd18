import { guarded, numbered, readBy, stampOf, takes } from "../finding/index.js";
import { areaMeasures, overlaps } from "../measures/index.js";
import { madePlan, mayLieIn, type Plan, scopeOf } from "../plan/index.js";
import { notStandingAmong, Portfolio, partOf, withAgreedRecords } from "../registry/index.js";
import { auditPlan, trackTargets } from "../targets/index.js";
import { appraise, lastYearEnded } from "./appraise.js";
import { areaReport, localityReports } from "./area-report.js";
import { checkPortfolio } from "./checks/check-portfolio.js";
import { requireFit } from "./checks/fit.js";
import { appliedBeforeBetter } from "./checks/passed-over.js";
import { struckOffButHeld } from "./checks/struck-off.js";
import { complexReports } from "./complex-report.js";
import { makeParts } from "./make-parts.js";
import { namesIn, placesIn, sizesIn, withNamesOf } from "./names.js";
import { type AssessOptions, assessOptions } from "./options.js";
import { partsWithoutData } from "./parts.js";
import type { PolicyReport, ReportStamp } from "./policy-report.js";
import { repathed } from "./repathed.js";

/**
 * All that a plan says of a portfolio at the close of a day, in one report: of the area, of each locality, of each
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
 * Work: that of its parts: linear in the records of the portfolio, n log n where they are put in order, pairs as
 * `overlaps` has them.
 *
 * @param portfolio - as `Portfolio.parse` gives it
 * @param options - `asOf`, the day; `scope`, the part of the area that the records are of (paths lead into the
 * portfolio as it was handed in); `scorecards`, `robustness`, `standing`, `recommendation` and `funding` ask for more
 * @throws {@link PolicyError} for what is no plan or portfolio, for records that the schema refuses, for a date that does
 * not exist, a place of the scope that the plan does not have, for scorecards, rules and a policy that do not fit the plan or
 * one another, and for options that are not known or that the functions they go to refuse
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
 * report.withoutData[0]; // => { type: "part-without-data", key: "part-without-data/projection", part: "projection", needs: { in: "portfolio", path: "pipeline" } }
 * ```
 */
export function assess<T extends string, L extends string>(
  plan: Plan<T, L>,
  portfolio: Portfolio,
  options: AssessOptions,
): PolicyReport {
  return guarded(assessTakes, reported, plan, portfolio, options);
}

/** What {@link assess} takes. */
export const assessTakes = /* @__PURE__ */ takes("assess", () => ({
  plan: madePlan,
  portfolio: readBy(Portfolio),
  options: assessOptions,
}));

function reported(plan: Plan, given: Portfolio, options: AssessOptions): PolicyReport {
  const { asOf, scope, scorecards = [], standing, funding, detail } = options;
  requireFit(
    plan,
    { scorecards, ...(standing && { standing }), ...(funding && { funding: funding.policy }) },
    "funding.policy",
  );
  const isWithin = scopeOf(plan, scope, asOf);
  const { part = given, inWhole } = isWithin ? partOf(given, mayLieIn(plan, isWithin)) : {};
  const portfolio = withAgreedRecords(part);
  const checked = options.scorecards ? { scorecards } : {};
  const from = { plan, portfolio, options, appraised: appraise(plan, portfolio, options) };
  const made = makeParts(from);
  const { standings, ...parts } = made.parts;
  const complexes = complexReports(from, { standings, lines: parts.funding?.lines });
  const targets = trackTargets(plan, portfolio, { asOf, ...(scope && { scope }) });
  const isFunded = parts.funding !== undefined;
  const year = lastYearEnded(asOf);
  const measuredIn = year < 1 ? undefined : areaMeasures(plan, portfolio, year);
  const counted = { plan, portfolio, asOf, scorecards, complexes, targets, isFunded, isWithin, measuredIn };
  const lead = <T>(found: T) => (inWhole ? repathed(found, inWhole) : found);
  const records = [
    ...checkPortfolio(plan, given, checked),
    ...lead(appliedBeforeBetter(plan, portfolio, options, from.appraised)),
    ...lead(struckOffButHeld({ plan, portfolio, asOf }, options.standing, standings ?? new Map())),
  ];
  // What does not fit is found in all records, and goes by name in the scope or not.
  const found = new Set(records.flatMap(({ subject: { kind, id } }) => (kind === "complex" ? [id] : [])));
  const elsewhere = isWithin ? given.complexes.filter(({ id }) => found.has(id)) : [];
  const names = namesIn(portfolio);
  return {
    type: "policy-report",
    stamp: reportStamp(plan, options),
    plan,
    given: options,
    names: elsewhere.length > 0 ? withNamesOf(names, elsewhere) : names,
    ...(portfolio.members && { members: portfolio.members }),
    places: placesIn(given),
    sizes: sizesIn(given),
    records: numbered(records),
    audit: auditPlan(plan),
    ...lead({
      area: areaReport(counted),
      localities: localityReports(counted),
      complexes,
      targets,
      ...parts,
      ...(detail === "all" && { overlaps: overlaps(plan, portfolio, { asOf }) }),
      notStanding: notStandingAmong(
        { plan, portfolio, asOf },
        portfolio.complexes.map(({ id }) => id),
      ),
      leftOut: [...(from.appraised?.leftOut ?? []), ...made.leftOut],
      withoutData: partsWithoutData(made.ids, portfolio, options),
    }),
  };
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

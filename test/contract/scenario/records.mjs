import { CALENDAR, DAYS } from "./days.mjs";

/** What is said of the records day by day, and in words. */
export function records(library, languages, portfolio, plan) {
  const { assessComplex, assessTier, checkGovernance, describe, factsOn, findingOf, projectTargets, rowOf, standsOn, tiersOn, trackCases, trackTargets } = library;
  return DAYS.map((asOf) => ({
    targets: trackTargets(plan, portfolio, { asOf }),
    stock: rowOf(trackTargets(plan, portfolio, { asOf }), { target: "total-stock" }),
    projected: projectTargets(plan, portfolio, { asOf }),
    governance: checkGovernance(plan, portfolio.evidence ?? [], { asOf }),
    cases: trackCases(plan, portfolio.cases ?? [], { asOf, calendar: CALENDAR }),
    complexes: portfolio.complexes.map((complex) => {
      const assessment = assessComplex(plan, complex, { asOf });
      const lowest = assessTier(plan, complex, plan.tiers[0].id, { asOf });
      return {
        assessment,
        said: languages.map((language) => describe(plan, assessment, language)),
        tiers: tiersOn(plan, complex, asOf),
        stands: standsOn(plan, complex, asOf),
        facts: factsOn(complex, asOf),
        verdicts: plan.tiers.map(({ id }) => assessTier(plan, complex, id, { asOf }).verdict),
        lowest,
        floorArea: findingOf(lowest, "floor-area"),
      };
    }),
  }));
}

import type { Plan } from "../../plan/index.js";
import type { Complex, Portfolio, Problem } from "../../registry/index.js";
import { standardFound } from "../../standards/index.js";
import type { PortfolioCheck } from "./check.js";

/** Checks that who applied was a candidate on the day. */
export const applicationChecks: readonly PortfolioCheck[] = [
  { rule: "record-application", effect: "advises", rests: ["standards", "targets", "practice"], find: applications },
];

/** A milestone that says a complex applied, and where it stands. */
interface Application {
  readonly complex: Complex;
  readonly path: string;
  readonly milestone: Complex["milestones"][number];
}

/** The applications for the tier that the plan recommends for. */
export function applicationsIn(plan: Plan, { complexes }: Portfolio): Application[] {
  const standard = plan.standards.find((each) => each.ranked === true);
  const tiers = standard ? (standard.tiers ?? plan.tiers.slice(-1).map(({ id }) => id)) : [];
  return complexes.flatMap((complex, index) =>
    complex.milestones.flatMap((milestone, at): Application[] => {
      if (milestone.kind !== "applied" || !tiers.includes(milestone.tier)) return [];
      return [{ complex, path: `complexes[${index}].milestones[${at}]`, milestone }];
    }),
  );
}

/** An application of one that was no candidate that day (2.5). */
function applications(...[plan, portfolio]: Parameters<PortfolioCheck["find"]>): Problem[] {
  const standard = plan.standards.find((each) => each.ranked === true);
  return applicationsIn(plan, portfolio).flatMap(({ complex, path, milestone: { kind, tier, on } }): Problem[] => {
    if (!standard) return [];
    const verdict = standardFound(plan, complex, tier, standard.id, { asOf: on, portfolio })?.verdict;
    if (verdict === undefined || verdict === "met" || verdict === "unknown") return [];
    return [
      {
        subject: { kind: "complex", id: complex.id },
        path,
        apart: [kind, tier, on],
        got: { kind, tier, on },
        zh: `当日属于“${standard.label.zh}”的综合体的申报`,
        en: `an application of one that is then a ${standard.label.en}`,
        // An application of a day on which it was a candidate: which day that is, the record does not say.
        example: "",
      },
    ];
  });
}

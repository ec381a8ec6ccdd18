import type { Problem } from "../../registry/index.js";
import { assessTier } from "../../standards/index.js";
import type { PortfolioCheck } from "./check.js";

/** Checks that who applied was a candidate on the day. */
export const applicationChecks: readonly PortfolioCheck[] = [
  { rule: "record-application", effect: "advises", rests: ["standards", "targets", "practice"], find: applications },
];

/** An application for the tier that the plan recommends for, of one that was no candidate that day (2.5). */
function applications(...[plan, portfolio]: Parameters<PortfolioCheck["find"]>): Problem[] {
  const standard = plan.standards.find((each) => each.ranked === true);
  if (!standard) return [];
  const tiers = standard.tiers ?? plan.tiers.slice(-1).map(({ id }) => id);
  return portfolio.complexes.flatMap((complex, index) =>
    complex.milestones.flatMap(({ kind, tier, on }, at): Problem[] => {
      if (kind !== "applied" || !tiers.includes(tier)) return [];
      const { findings } = assessTier(plan, complex, tier, { asOf: on, portfolio });
      const verdict = findings.find(({ rule }) => rule === standard.id)?.verdict;
      if (verdict === undefined || verdict === "met" || verdict === "unknown") return [];
      return [
        {
          subject: { kind: "complex", id: complex.id },
          path: `complexes[${index}].milestones[${at}]`,
          apart: [kind, tier, on],
          got: { kind, tier, on },
          zh: `当日属于“${standard.label.zh}”的综合体的申报`,
          en: `an application of one that is then a ${standard.label.en}`,
          example: complex.milestones.find((each) => each.kind === "cultivated") ?? { kind: "cultivated", tier, on },
        },
      ];
    }),
  );
}

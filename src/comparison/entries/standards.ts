import type { Finding } from "../../finding/index.js";
import type { Plan } from "../../plan/index.js";
import type { ComplexAssessment } from "../../standards/index.js";
import { standardAt } from "../asked.js";
import { type Entry, entryOfFinding } from "../entry.js";
import { fact, figure, names, placed, verdictField } from "../field.js";

/** What is said of the tier that a complex holds, and of the standards of tiers. */
export function entriesOfTiers(
  plan: Plan,
  { held, missing: open = [], tiers }: ComplexAssessment,
  at: readonly string[],
): Entry[] {
  const ladder = plan.tiers.map(({ id }) => id);
  const heldFields = [
    { ...placed("tier", "tier", held?.tier, ladder), isOpen: open.length > 0 },
    placed("status", "tier", held?.status, ["cultivated", "recognised"]),
    fact("since", held?.since),
  ];
  return [
    { at: [...at, "held"], part: "complexes", fields: heldFields },
    ...tiers.flatMap(({ tier, verdict, findings, missing }): Entry[] => {
      const here = [...at, "tiers", tier];
      return [
        {
          at: here,
          part: "complexes",
          tier,
          inBoth: true,
          asked: () =>
            new Map(findings.flatMap((each) => (each.effect === "decides" ? [askedBy(plan, each, tier)] : []))),
          fields: [verdictField(verdict), names("missing", missing)],
        },
        ...findings.map((finding) => ({
          ...entryOfFinding(finding, [...here, "findings", finding.rule], "complexes"),
          asked: () => new Map([askedBy(plan, finding, tier)]),
          ...(finding.effect === "decides" && { under: here }),
        })),
      ];
    }),
  ];
}

function askedBy(plan: Plan, { rule, required, unit }: Finding, tier: string) {
  const standard = plan.standards.find(({ id }) => id === rule);
  const says = standard && standardAt(plan, standard, tier);
  return [rule, { says, required: figure("required", required, unit) }] as const;
}

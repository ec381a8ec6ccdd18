import type { Standing, StandingRules } from "../../appraisal/index.js";
import type { Finding } from "../../finding/index.js";
import { type Ground, recordFinding, tiersHeld } from "../../registry/index.js";

/** Complexes that dynamic management has struck off for certain while their record holds a tier on the day (4.5.3c). */
export function struckOffButHeld(
  { plan, portfolio, asOf }: Ground,
  rules: StandingRules | undefined,
  standings: ReadonlyMap<string, Standing>,
): Finding[] {
  const last = new Set(rules?.standings.flatMap(({ id, final }) => (final === true ? id : [])));
  return portfolio.complexes.flatMap((complex, index) => {
    const { standing, since } = standings.get(complex.id) ?? {};
    const held = tiersHeld(plan, complex, asOf).map(({ tier }) => tier);
    const lowest = held.at(-1);
    if (standing === undefined || !last.has(standing) || lowest === undefined) return [];
    return recordFinding(
      plan,
      { rule: "record-struck-off", effect: "advises", rests: ["practice.delistingEnds"] },
      {
        subject: { kind: "complex", id: complex.id },
        path: `complexes[${index}].milestones`,
        got: held,
        zh: `动态管理${since === undefined ? "此前" : `${since}年`}已定退出后相应的退出记录`,
        en: `a delisting, since dynamic management struck it off in ${since ?? "an earlier year"}`,
        example: { kind: "delisted", tier: lowest, on: asOf },
      },
    );
  });
}

import type { Case } from "../../cases/index.js";
import type { Json } from "../../kernel/index.js";
import type { Plan, Target } from "../../plan/index.js";

/** A case of a target: with as many complexes as it asks of its first place and year, or one less. */
export function targetCase(plan: Plan, target: Target, side: string): Pick<Case, "ask" | "expect"> {
  const year = target.kind === "stock" ? undefined : target.years?.[0];
  const asOf = target.kind === "stock" ? target.by : year === undefined ? plan.period.to : `${year}-12-31`;
  const place = target.each === "locality" ? (target.localities?.[0] ?? plan.localities[0]?.id) : undefined;
  const row = {
    target: target.id,
    ...(place !== undefined && { locality: place }),
    ...(year !== undefined && { year }),
  };
  const asked = typeof target.value === "number" ? target.value : 1;
  const complexes =
    target.kind === "level" ? [] : listed(plan, target, side === "exactly" ? asked : asked - 1, asOf, place);
  return {
    ask: { trackTargets: { portfolio: { complexes }, asOf } },
    expect: [{ at: ["rows", row], is: side === "" || target.kind === "level" ? {} : { achieved: complexes.length } }],
  };
}

/** The most that are named one by one. */
const MOST_NAMED = 100;

function listed(
  plan: Plan,
  target: Exclude<Target, { kind: "level" }>,
  count: number,
  on: string,
  place: string | undefined,
): Json[] {
  const { tier = plan.tiers[0]?.id ?? "", counts } = target;
  const [kind = "cultivated"] = counts.milestones;
  const [list] = counts.lists ?? [];
  const milestone = { kind, tier, on, ...(list !== undefined && { list }) };
  const standing = plan.localities.find(({ from, until }) => !(from && from > on) && !(until && until < on));
  return Array.from({ length: Math.max(0, Math.min(MOST_NAMED, count)) }, (_, at) => ({
    id: `complex-${at + 1}`,
    name: `综合体${at + 1}`,
    locality: place ?? target.localities?.[0] ?? standing?.id ?? "",
    milestones: [milestone],
  }));
}

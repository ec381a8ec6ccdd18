import { ownValue } from "../../kernel/index.js";
import { DUTY_RULES, type Plan, type RuleId } from "../../plan/index.js";
import type { Problem } from "./problem.js";

/** By where a record stands the rules that ask of it. */
const RULES_AT: readonly (readonly [start: RegExp, rules: readonly RuleId[]])[] = [
  [/^complexes\[\d+\]\.waivers/u, ["record-waiver"]],
  [/^complexes\[\d+\]\.changes/u, ["record-change-order"]],
  [/^records/u, ["record-observed-key"]],
  [/^grants\[\d+\]\.appraisals/u, ["fund-appraisal-owed"]],
  [/^grants\[\d+\]\.reports/u, ["fund-report"]],
  [/^(grants|expenditures)/u, ["fund-period"]],
  [/^surveys/u, ["survey-gap"]],
  [/^needs/u, ["match-problem"]],
  [/^projects/u, ["project-order"]],
  [/^cases/u, ["case-answer", "case-solution"]],
  [/^evidence/u, DUTY_RULES],
];

/** Problems with days and years, each with the clauses that one looks up for the record it stands in; without any, its rule's. */
export function restingAt({ cites }: Plan, problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => {
    const [, rules = []] = RULES_AT.find(([start]) => start.test(problem.path)) ?? [];
    const clauses = [...new Set(rules.flatMap((rule) => ownValue(cites, rule) ?? []))].sort();
    return clauses.length > 0 ? { ...problem, clauses } : problem;
  });
}

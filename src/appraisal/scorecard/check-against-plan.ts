import { type Fault, faultAt, ofEach, PolicyError } from "../../finding/index.js";
import { perFrozen } from "../../kernel/index.js";
import { type Plan, perPlan, unknownClauses } from "../../plan/index.js";
import { checkScorecard, nodesOf } from "./check.js";
import type { Scorecard } from "./scorecard.js";

/** What a scorecard lacks or misnames under a plan: its dimensions and clauses. */
export function checkAgainstPlan(plan: Plan, scorecard: Scorecard): Fault[] {
  return ofEach([checkDimensions, checkClauses], (check) => check(plan, scorecard));
}

/** Refuses a scorecard that names what the plan of its ground does not have. */
export function requireFitting(scorecard: Scorecard, ground: { readonly plan: Plan } | undefined): void {
  const faults = ground ? unfitUnder(ground.plan)(scorecard) : [];
  if (faults.length > 0) {
    throw new PolicyError(
      { zh: "指标体系与计划不相配", en: "a scorecard that does not fit the plan" },
      faults.map((fault) => ({ ...fault, path: `scorecard.${fault.path}` })),
    );
  }
}

/** Worked out once for each plan and scorecard: many records are scored one by one. */
const unfitUnder = /* @__PURE__ */ perPlan((plan) =>
  perFrozen((scorecard: Scorecard) => [...checkScorecard(scorecard, plan), ...checkClauses(plan, scorecard)]),
);

function checkDimensions({ dimensions = [] }: Plan, { root }: Scorecard): Fault[] {
  const there = root.children.map(({ id }) => id);
  return dimensions.flatMap(({ id, label }) =>
    there.includes(id)
      ? []
      : [
          faultAt(
            "root.children",
            there,
            `包含计划要求的评价方面“${label.zh}”（${id}）`,
            `the plan's dimension "${label.en}" (${id}) among them`,
            { id, label, marks: "25", children: [] },
          ),
        ],
  );
}

function checkClauses(plan: Plan, { root }: Scorecard): Fault[] {
  return ofEach(nodesOf(root), ({ node, path }) => unknownClauses(plan, node.clauses, `${path}.clauses`));
}

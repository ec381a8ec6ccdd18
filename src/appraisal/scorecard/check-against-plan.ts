import { type Fault, faultAt } from "../../finding/index.js";
import { type Plan, unknownClauses } from "../../plan/index.js";
import { nodesOf } from "./check.js";
import type { Scorecard } from "./scorecard.js";

/** What a scorecard lacks or misnames under a plan: its dimensions and clauses. */
export function checkAgainstPlan(plan: Plan, scorecard: Scorecard): Fault[] {
  return [...checkDimensions(plan, scorecard), ...checkClauses(plan, scorecard)];
}

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
  return nodesOf(root).flatMap(({ node, path }) => unknownClauses(plan, node.clauses, `${path}.clauses`));
}

import type * as z from "zod";
import { doubleSheets, ofOtherGrades, ofOtherYears, unheardOf } from "../../appraisal/index.js";
import { type Fault, faultAt, ofEach, PolicyError, readChecked } from "../../finding/index.js";
import { amountSchema, type DecimalString, listOf, objectOf } from "../../kernel/index.js";
import type { Ground } from "../../registry/index.js";
import { faultsOfPolicy } from "../policy/check.js";
import { FundingPolicy, gradesAskedBy, gradesNamedBy } from "../policy/policy.js";
import { tooMany } from "../too-many.js";
import { FundedSheet } from "./sheet.js";

const Problem = /* @__PURE__ */ (() =>
  objectOf({ policy: FundingPolicy, sheets: listOf(FundedSheet), budget: amountSchema.exactOptional() }))();

/** What is shared out among whom, and by which policy. */
export type FundingProblem = z.output<typeof Problem>;

const NOT_USABLE = { zh: "资金分配的输入有误", en: "not a usable allocation of funds" };

/** What is handed in, once it is sound by itself, with the plan and with the records; `more` is what else has to hold. */
export function checked(
  input: Readonly<Record<string, unknown>>,
  ground: Ground,
  more: (problem: FundingProblem) => readonly Fault[] = () => [],
): FundingProblem {
  const long = tooMany("sheets", input.sheets);
  if (long.length > 0) throw new PolicyError(NOT_USABLE, long);
  return readChecked(Problem, input, NOT_USABLE, (problem) =>
    ofEach(
      [
        () => faultsOfPolicy(problem.policy, { plan: ground.plan }, "policy"),
        () => ofOtherYears(problem.sheets),
        () => doubleSheets(problem.sheets),
        () => ofOtherGrades(problem.sheets),
        () => unplaced(problem, ground),
        () => withoutBudget(problem),
        () => more(problem),
      ],
      (say) => say(),
    ),
  );
}

/** The faults of grades that the policy names and no sheet could have. */
export function misnamedGrades({ policy, sheets }: FundingProblem): Fault[] {
  return unheardOf(
    [...gradesNamedBy(policy), ...gradesAskedBy(policy)].map(({ path, id }) => ({ path: `policy.${path}`, id })),
    sheets,
  );
}

/** Where money is paid to places, or capped by them, who gets it has to have one. */
function unplaced({ policy, sheets }: FundingProblem, { portfolio }: Ground): Fault[] {
  if (policy.capPerLocality === undefined && policy.payee !== "locality") return [];
  const known = new Set(portfolio.complexes.map(({ id }) => id));
  return sheets.flatMap(({ complex }, index) => {
    if (known.has(complex)) return [];
    const en = "a complex of the portfolio, for its locality is needed";
    const example = portfolio.complexes[0]?.id ?? "pumps";
    return [
      faultAt(`sheets[${index}].complex`, complex, "台账中的综合体（须知其所在地）", en, example, "not-understood"),
    ];
  });
}

/** What is shared out has to be there; only what is due by itself needs no budget. */
function withoutBudget({ policy, budget }: FundingProblem): Fault[] {
  if (budget !== undefined) return [];
  if (policy.rule.kind === "entitlement") return [];
  const en = "a budget in yuan: this policy shares one out";
  return [faultAt("budget", undefined, "预算（元）：该办法须有预算才能分配", en, "5000000" satisfies DecimalString)];
}

import * as z from "zod";
import { Case } from "../cases/index.js";
import {
  eachReadBy,
  type Fault,
  faultAt,
  guarded,
  isPolicyError,
  type Label,
  notAmong,
  PolicyError,
  type ReadingsUsed,
  type Stamp,
  takes,
  VERSION,
} from "../finding/index.js";
import { isPlainObject, type Json, pathText, preview } from "../kernel/index.js";
import { madePlan, type Plan } from "../plan/index.js";
import { answerTo, asJson, type CaseValues, faultsOfAsk } from "./ask.js";
import { compared, type Difference, type PinnedRow } from "./compare.js";

/** What became of a case. */
export interface CaseResult {
  readonly type: "case-result";
  readonly id: string;
  /** Whether the answer is as expected (通过). */
  readonly passed: boolean;
  /** Everything in which the answer is not as expected. */
  readonly differences: readonly Difference[];
  /** The answer; absent where there was none, or a refusal. */
  readonly got?: Json;
  /** The refusal, where the function refused to answer. */
  readonly faults?: readonly Fault[];
  /** The clauses that the case gives. */
  readonly clauses: readonly string[];
  readonly says: Label;
  /** The readings that the case names. */
  readonly readings: ReadingsUsed;
  /** The rows of the answer that it says something of, as they came: with their rule, verdict, figures and readings. */
  readonly pinned: readonly PinnedRow[];
  /** Of which version and under which plan. */
  readonly stamp: Pick<Stamp, "library" | "plan">;
}

/**
 * Asks what each case asks, under the plan in the reading that it names, and compares the answer with what it expects.
 *
 * Cases are data: they say the same to any implementation, and a test runner needs three lines for them.
 *
 * Work: that of the functions asked.
 *
 * @param plan - the plan that the cases are about
 * @param cases - the cases; of an object they name what it has to hold at least, of a list all members
 * @param values - what cases refer to as `{ "use": name }`: scorecards, funding policies, languages
 * @returns a result for each case, in their order; `differences` says in words what is not as expected
 * @throws `PolicyError` for cases that cannot be run: a function, an argument, a reading, a clause or a value that there
 * is not, with the nearest that there is, or an id that stands twice
 *
 * @example
 * ```ts
 * import { taizhou } from "innovation-service-complex/taizhou";
 * import { runCases } from "innovation-service-complex/testing";
 *
 * const complex = { id: "pumps", name: "泵业", locality: "wenling", milestones: [], site: { floorArea: "1999.99" } };
 * const [result] = runCases(taizhou, [
 *   {
 *     id: "short-by-a-hundredth",
 *     clauses: ["4.1.2"],
 *     says: { zh: "差 0.01 平方米也是不符合", en: "A hundredth of a square metre short is short." },
 *     ask: { assessTier: { complex, tier: "county", asOf: "2020-12-31" } },
 *     expect: [{ at: ["findings", "floor-area"], is: { verdict: "unmet", shortfall: "0.1" } }],
 *   },
 * ]);
 * result?.passed; // => false
 * result?.differences.map(({ path, says }) => `${path}: ${says.en}`);
 * // => ['findings.floor-area.shortfall: expected "0.1", got "0.01"']
 * ```
 */
export function runCases(plan: Plan, cases: readonly Case[], values: CaseValues = {}): CaseResult[] {
  return guarded(runCasesTakes, run, plan, cases, values);
}

/** What {@link runCases} takes. */
export const runCasesTakes = /* @__PURE__ */ takes("runCases", () => ({
  plan: madePlan,
  cases: eachReadBy(Case),
  values: z.record(z.string(), z.unknown()),
}));

function run(plan: Plan, cases: readonly Case[], values: CaseValues): CaseResult[] {
  const faults = faultsOfCases(plan, cases, values);
  if (faults.length > 0) throw new PolicyError(NOT_CASES, faults);
  return cases.map((each) => resultOf(each, plan, values));
}

const NOT_CASES = { zh: "用例有误", en: "not usable as cases" };

function faultsOfCases(plan: Plan, cases: readonly Case[], values: CaseValues): Fault[] {
  const clauses = plan.clauses.map(({ id }) => id);
  const seen = new Set<string>();
  return cases.flatMap(({ id, clauses: given, readings = {}, ask, expect }, at) => {
    const path = (...rest: PropertyKey[]) => pathText(["cases", at, ...rest]);
    const again = seen.has(id);
    seen.add(id);
    return [
      ...(again ? [{ ...notAmong(path("id"), id, []), code: "double" as const, ...ONCE }] : []),
      ...given.flatMap((clause, i) =>
        clauses.includes(clause) ? [] : [notAmong(path("clauses", i), clause, clauses)],
      ),
      ...Object.keys(readings).flatMap((reading) =>
        Object.hasOwn(plan.readings, reading)
          ? []
          : [notAmong(path("readings", reading), reading, Object.keys(plan.readings))],
      ),
      ...faultsOfAsk(ask, ["cases", at, "ask"], values),
      ...("fault" in expect ? [] : expect).flatMap(({ at: steps = [], is }, i) =>
        steps.length === 0 && isPlainObject(is) && Object.keys(is).length === 0
          ? [faultAt(path("expect", i, "is"), is, "至少一项内容", "what an object has to hold", { verdict: "met" })]
          : [],
      ),
    ];
  });
}

const ONCE = {
  accepted: { zh: "每个标识只用一次", en: "an id that stands once" },
  example: '"short-by-a-hundredth"',
};

/** The result of one case that was found sound. */
export function resultOf(each: Case, plan: Plan, values: CaseValues): CaseResult {
  const { id, clauses, says, readings = {}, expect } = each;
  const answer = outcome(() => answerTo(each, plan, values));
  const found = "faults" in expect || !Array.isArray(expect) ? [] : expect.map((one) => compared(one, answer.got));
  const differences =
    answer.faults !== undefined || !Array.isArray(expect)
      ? refusalDiffers(expect, answer.faults)
      : found.flatMap((one) => one.differences);
  return {
    type: "case-result",
    id,
    passed: differences.length === 0,
    differences,
    ...answer,
    clauses,
    says,
    readings,
    pinned: [...new Set(found.flatMap((one) => one.pinned))],
    stamp: { library: VERSION, plan: { id: plan.id, revision: plan.revision } },
  };
}

function outcome(run: () => unknown): { readonly got?: Json; readonly faults?: readonly Fault[] } {
  try {
    const got = asJson(run());
    return got === undefined ? {} : { got };
  } catch (error) {
    if (isPolicyError(error)) return { faults: error.faults };
    throw error;
  }
}

function refusalDiffers(expect: Case["expect"], faults: readonly Fault[] = []): Difference[] {
  const paths = faults.map(({ path }) => path);
  const shown = { zh: preview(paths, 400), en: preview(paths, 400) };
  if ("fault" in expect) {
    if (paths.includes(expect.fault)) return [];
    const says =
      paths.length === 0
        ? { zh: "应被拒绝，却得到回答", en: "expected a refusal, got an answer" }
        : { zh: `应在此处有错，错在 ${shown.zh}`, en: `expected a fault here, got them at ${shown.en}` };
    return [{ path: expect.fault, says }];
  }
  return [{ path: "", says: { zh: `被拒绝，错在 ${shown.zh}`, en: `refused, for faults at ${shown.en}` } }];
}

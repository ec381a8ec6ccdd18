import * as z from "zod";
import { Case } from "../cases/index.js";
import { eachReadBy, guarded, notAmong, PolicyError, takes } from "../finding/index.js";
import { objectOf } from "../kernel/index.js";
import { madePlan, type Plan } from "../plan/index.js";
import type { CaseValues } from "./ask.js";
import { type Mutable, type Mutant, type MutantRules, mutantRulesOf } from "./mutants.js";
import { resultOf, runCases } from "./run-cases.js";

/** How mutants are tried. */
export interface SurvivorOptions {
  /** What cases refer to by name. */
  readonly values?: CaseValues;
  /** The name among the values of a scorecard, rules of standing or a funding policy whose mutants are tried; those of the plan without it. */
  readonly of?: string;
}

/**
 * The changes of a plan, or of a value that cases use, that no case notices: what a suite does not test.
 *
 * A mutant is tried first on the cases of the clauses that it rests on, and no further than the first that fails.
 *
 * Work: mutants times cases at most; those that are noticed at once cost one case each.
 *
 * @param plan - the plan that the cases are about
 * @param cases - cases that all pass
 * @throws `PolicyError` for cases that cannot be run, or that do not pass as it is
 *
 * @example
 * ```ts
 * import { taizhou } from "innovation-service-complex/taizhou";
 * import { survivorsOf } from "innovation-service-complex/testing";
 *
 * const complex = { id: "pumps", name: "泵业", locality: "wenling", milestones: [], site: { floorArea: 2000 } };
 * const left = survivorsOf(taizhou, [
 *   {
 *     id: "at-the-figure",
 *     clauses: ["4.1.2"],
 *     says: { zh: "恰为下限即达到", en: "The figure itself suffices." },
 *     ask: { assessTier: { complex, tier: "county", asOf: "2020-12-31" } },
 *     expect: [{ at: ["findings", "floor-area"], is: { verdict: "met" } }],
 *   },
 * ]);
 * left.filter(({ path }) => path === "standards.floor-area.value.county").map(({ to }) => to); // => ["1999"]
 * ```
 */
export function survivorsOf(plan: Plan, cases: readonly Case[], options: SurvivorOptions = {}): Mutant[] {
  return guarded(survivorsOfTakes, survivors, plan, cases, options);
}

/** What {@link survivorsOf} takes. */
export const survivorsOfTakes = /* @__PURE__ */ takes("survivorsOf", () => ({
  plan: madePlan,
  cases: eachReadBy(Case),
  options: objectOf({
    values: z.record(z.string(), z.unknown()).exactOptional(),
    of: z.string().exactOptional(),
  }),
}));

function survivors(plan: Plan, cases: readonly Case[], { values = {}, of }: SurvivorOptions): Mutant[] {
  const failed = runCases(plan, cases, values).filter(({ passed }) => !passed);
  if (failed.length > 0)
    throw new PolicyError(
      NOT_PASSED,
      failed.map(({ id }) => notPassed(cases, id)),
    );
  // No case but those that use a value could notice what changes in it.
  const asked = of === undefined ? cases : cases.filter(({ ask }) => JSON.stringify(ask).includes(usedAs(of)));
  return mutantRulesOf(of === undefined ? plan : mutableIn(values, of)).flatMap(({ mutant, rules }) => {
    // The mutants of a plan are plans.
    const [tried, given] = of === undefined ? [rules as Plan, values] : [plan, { ...values, [of]: rules }];
    return firstOfTheirs(asked, mutant).some((each) => !resultOf(each, tried, given).passed) ? [] : [mutant];
  });
}

const usedAs = (name: string) => JSON.stringify({ use: name });

const NOT_PASSED = { zh: "有用例未通过，先改用例或计划", en: "cases that do not pass as it is" };

function notPassed(cases: readonly Case[], id: string) {
  const place = cases.findIndex((each) => each.id === id);
  return {
    ...notAmong(`cases[${place}]`, id, []),
    code: "does-not-fit" as const,
    accepted: PASSING,
    example: `"${id}"`,
  };
}

const PASSING = { zh: "通过的用例", en: "a case that passes" };

function mutableIn(values: CaseValues, of: string): Mutable {
  if (!Object.hasOwn(values, of)) {
    throw new PolicyError({ zh: "没有这个值", en: "no such value" }, [notAmong("of", of, Object.keys(values))]);
  }
  // Whatever it is, `mutantRulesOf` makes of it only what its definition takes.
  return values[of] as MutantRules["rules"];
}

function firstOfTheirs(cases: readonly Case[], { clauses }: Mutant): Case[] {
  const [theirs, others] = [
    cases.filter((each) => cites(each, clauses)),
    cases.filter((each) => !cites(each, clauses)),
  ];
  return [...theirs, ...others];
}

function cites(each: Case, clauses: readonly string[]): boolean {
  return each.clauses.some((clause) => clauses.includes(clause));
}

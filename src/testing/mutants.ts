import * as z from "zod";
import { defineScorecard, Scorecard } from "../appraisal/index.js";
import { guarded, isPolicyError, takes } from "../finding/index.js";
import { FundingPolicy } from "../funding/index.js";
import { isPlainObject, isRemembered, type Json, sameJson } from "../kernel/index.js";
import { type Plan, readPlan, withReadings } from "../plan/index.js";
import { changesOfValue, type MutantKind } from "./changes.js";
import { idPath, replacedAt, standingAt } from "./places.js";

/** Rules with one thing in them changed. */
export interface Mutant {
  readonly type: "mutant";
  /** Where, by ids: `standards.floor-area.value.county`; of a list, what was taken out of it. */
  readonly path: string;
  readonly kind: MutantKind;
  readonly from: Json;
  /** What stands there instead; absent where a member was taken out. */
  readonly to?: Json;
  /** The clauses that what was changed rests on, by which cases are tried first. */
  readonly clauses: readonly string[];
}

/** Rules of which mutants are made. */
export type Mutable = Plan | Scorecard | FundingPolicy;

/** A mutant with the rules that it is. */
export interface MutantRules<R extends Mutable = Mutable> {
  readonly mutant: Mutant;
  readonly rules: R;
}

/**
 * Every plan, scorecard or funding policy that differs from this one in a single thing: a figure by one in its last place, a
 * day by one, a list by a member, a yes or no, an effect or a bound turned; and of a plan each reading turned.
 *
 * One that the definition refuses is none, and is left out. What a chosen reading sets is changed in the reading with it.
 *
 * Work: linear in the number of changes times that of the definition.
 *
 * @example
 * ```ts
 * import { taizhou } from "innovation-service-complex/taizhou";
 * import { mutantsOf } from "innovation-service-complex/testing";
 *
 * mutantsOf(taizhou).filter(({ path }) => path === "standards.floor-area.value.county").map(({ from, to }) => [from, to]);
 * // => [["2000", "1999"], ["2000", "2001"]]
 * ```
 */
export function mutantsOf(rules: Mutable): Mutant[] {
  return guarded(mutantsOfTakes, (given: Mutable) => mutantRulesOf(given).map(({ mutant }) => mutant), rules);
}

/** What {@link mutantsOf} takes. */
export const mutantsOfTakes = /* @__PURE__ */ (() =>
  takes("mutantsOf", {
    rules: z.union([z.custom<Plan>((value) => isRemembered(value, "plan")), Scorecard, FundingPolicy]),
  }))();

/** The mutants of rules, each with the rules that it is. */
export function mutantRulesOf(rules: Mutable): MutantRules[] {
  const isPlan = isRemembered(rules, "plan");
  const written = JSON.parse(JSON.stringify(rules));
  const made = changesOfValue(written, []).flatMap(({ at, kind, from, to, clauses }): MutantRules[] => {
    const changed = replacedAt(written, at, to);
    const sound = defined(isPlan ? withChosen(changed) : changed, isPlan);
    // What a chosen reading sets is changed where it stands, not in the reading.
    if (sound === undefined || sameJson(sound, rules)) return [];
    const mutant: Mutant = {
      type: "mutant",
      path: idPath(written, at),
      kind,
      from,
      ...(to !== undefined && { to }),
      clauses,
    };
    return [{ mutant, rules: sound }];
  });
  // A plan is one that was defined: what is remembered as a plan is nothing else.
  return isPlan ? [...made, ...readingsTurned(rules as Plan)] : made;
}

function defined(changed: Json, isPlan: boolean): Mutable | undefined {
  try {
    if (isPlan) return readPlan(changed);
    return isPlainObject(changed) && "root" in changed
      ? defineScorecard(Scorecard.parse(changed))
      : FundingPolicy.parse(changed);
  } catch (error) {
    if (isPolicyError(error) || (error instanceof Error && "issues" in error)) return undefined;
    throw error;
  }
}

/** A changed plan whose chosen alternatives set what now stands there. */
function withChosen(changed: Json): Json {
  // What was written from a plan has the fields of one.
  const plan = changed as unknown as Plan;
  return Object.entries(plan.readings).reduce<Json>((result, [id, { alternatives }]) => {
    const choice = plan.chosen[id];
    const chosen = typeof choice === "string" ? choice : choice?.id;
    const set = alternatives[chosen ?? ""]?.set ?? {};
    const now = Object.fromEntries(Object.keys(set).map((path) => [path, standingAt(changed, path)]));
    return replacedAt(result, ["readings", id, "alternatives", chosen ?? "", "set"], now);
  }, changed);
}

function readingsTurned(plan: Plan): MutantRules[] {
  return Object.entries(plan.readings).flatMap(([id, { clauses, alternatives }]) =>
    Object.entries(alternatives).flatMap(([other, { takes: number }]): MutantRules[] => {
      const from = plan.chosen[id] ?? "";
      if (number !== undefined || other === from) return [];
      const mutant: Mutant = { type: "mutant", path: `readings.${id}`, kind: "reading", from, to: other, clauses };
      try {
        return [{ mutant, rules: withReadings(plan, { [id]: other }) }];
      } catch (error) {
        if (isPolicyError(error)) return [];
        throw error;
      }
    }),
  );
}

import * as z from "zod";
import { readScorecard, readStandingRules, Scorecard, StandingRules } from "../appraisal/index.js";
import { guarded, isPolicyError, type Label, takes } from "../finding/index.js";
import { FundingPolicy, readFundingPolicy } from "../funding/index.js";
import { isPlainObject, isRemembered, type Json, sameJson } from "../kernel/index.js";
import { madePlan, type Plan, readPlan, withReadings } from "../plan/index.js";
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

/** A change that is no mutant, and why. */
export interface RefusedMutant extends Omit<Mutant, "type"> {
  readonly type: "refused-mutant";
  /** What the definition refuses it for, or that it changes nothing. */
  readonly reason: Label;
}

/** Rules of which mutants are made. */
export type Mutable = Plan | Scorecard | StandingRules | FundingPolicy;

/** A mutant with the rules that it is. */
export interface MutantRules<R extends Mutable = Mutable> {
  readonly mutant: Mutant;
  readonly rules: R;
}

/**
 * Every plan, scorecard, rules of standing or funding policy that differs from this one in a single thing: a figure by one in its last place, a
 * day by one, a list by a member, a bound by the least there is (so that the figure itself is out, or in), all of a condition's branches or any, a yes or no, an
 * effect or another word turned; and of a plan each reading turned.
 *
 * One that the definition refuses is none: {@link refusedMutantsOf} has it, with the reason. What a chosen reading sets is changed in the reading with it.
 *
 * Work: linear in the number of changes times that of the definition.
 *
 * @example
 * ```ts
 * import { taizhou } from "innovation-service-complex/taizhou";
 * import { mutantsOf } from "innovation-service-complex/testing";
 *
 * mutantsOf(taizhou).filter(({ path }) => path === "standards.floor-area.value.county").map(({ kind, to }) => [kind, to]);
 * // => [["figure", "1999"], ["figure", "2001"], ["bound", "2000.000000000000000001"]]
 * ```
 */
export function mutantsOf(rules: Mutable): Mutant[] {
  return guarded(mutantsOfTakes, (given: Mutable) => mutantRulesOf(given).map(({ mutant }) => mutant), rules);
}

/** What {@link mutantsOf} takes. */
export const mutantsOfTakes = /* @__PURE__ */ takes("mutantsOf", () => ({
  rules: z.union([madePlan, Scorecard, StandingRules, FundingPolicy]),
}));

/**
 * The changes of rules that make no mutant, each with the reason: what the definition refuses it for, or that nothing changes.
 *
 * Work: that of {@link mutantsOf}.
 *
 * @example
 * ```ts
 * import { taizhouScorecard } from "innovation-service-complex/taizhou";
 * import { refusedMutantsOf } from "innovation-service-complex/testing";
 *
 * const [first] = refusedMutantsOf(taizhouScorecard);
 * [first?.path, first?.to]; // => ["root.marks", "99"]
 * first?.reason.en; // => "root.marks: has to be what the marks of its children add up to, 100"
 * ```
 */
export function refusedMutantsOf(rules: Mutable): RefusedMutant[] {
  return guarded(
    refusedMutantsOfTakes,
    (given: Mutable) =>
      tried(given).flatMap(({ mutant, reason }): RefusedMutant[] =>
        reason === undefined ? [] : [{ ...mutant, type: "refused-mutant", reason }],
      ),
    rules,
  );
}

/** What {@link refusedMutantsOf} takes. */
export const refusedMutantsOfTakes = /* @__PURE__ */ takes("refusedMutantsOf", () => mutantsOfTakes.args.shape);

/** The mutants of rules, each with the rules that it is. */
export function mutantRulesOf(rules: Mutable): MutantRules[] {
  return tried(rules).flatMap(({ mutant, rules: sound }) => (sound === undefined ? [] : [{ mutant, rules: sound }]));
}

/** A change with the rules that it makes, or the reason why it makes none. */
interface Tried {
  readonly mutant: Mutant;
  readonly rules?: Mutable;
  readonly reason?: Label;
}

function tried(rules: Mutable): Tried[] {
  const isPlan = isRemembered(rules, "plan");
  const written = JSON.parse(JSON.stringify(rules));
  const made = changesOfValue(written, []).map(({ at, kind, from, to, put, clauses }): Tried => {
    const changed = put === undefined ? replacedAt(written, at, to) : replacedAt(written, put.at, put.value);
    const mutant: Mutant = {
      type: "mutant",
      path: idPath(written, at),
      kind,
      from,
      ...(to !== undefined && { to }),
      clauses,
    };
    return { mutant, ...soundOr(rules, () => defined(isPlan ? withChosen(changed) : changed, isPlan)) };
  });
  // A plan is one that was defined: what is remembered as a plan is nothing else.
  return isPlan ? [...made, ...readingsTurned(rules as Plan)] : made;
}

/** The rules that are made, unless they are refused or the same as they were. */
function soundOr(rules: Mutable, make: () => Mutable): Pick<Tried, "rules" | "reason"> {
  try {
    const made = make();
    // What a chosen reading sets is changed where it stands, not in the reading.
    return sameJson(made, rules) ? { reason: UNCHANGED } : { rules: made };
  } catch (error) {
    if (!isPolicyError(error)) throw error;
    const [first] = error.faults;
    if (first === undefined) return { reason: UNCHANGED };
    const { path, accepted } = first;
    return { reason: { zh: `${path}：应为${accepted.zh}`, en: `${path}: has to be ${accepted.en}` } };
  }
}

const UNCHANGED = { zh: "与原样相同", en: "the same as it is" };

function defined(changed: Json, isPlan: boolean): Mutable {
  if (isPlan) return readPlan(changed);
  if (isPlainObject(changed) && "root" in changed) return readScorecard(changed);
  return isPlainObject(changed) && "standings" in changed ? readStandingRules(changed) : readFundingPolicy(changed);
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

function readingsTurned(plan: Plan): Tried[] {
  return Object.entries(plan.readings).flatMap(([id, { clauses, alternatives }]) =>
    Object.entries(alternatives).flatMap(([other, { takes: number }]): Tried[] => {
      const from = plan.chosen[id] ?? "";
      if (number !== undefined || other === from) return [];
      const mutant: Mutant = { type: "mutant", path: `readings.${id}`, kind: "reading", from, to: other, clauses };
      return [{ mutant, ...soundOr(plan, () => withReadings(plan, { [id]: other })) }];
    }),
  );
}

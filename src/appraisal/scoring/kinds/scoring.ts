import * as z from "zod";
import { type Fault, faultAt } from "../../../finding/index.js";
import {
  type DecimalString,
  type Fraction,
  objectOf,
  perFrozen,
  refusalOfKind,
  someOf,
} from "../../../kernel/index.js";
import { Condition, faultsOfCondition, type Known } from "../../../plan/index.js";
import { Checklist, faultsOfChecklist } from "./checklist.js";
import { Cohort } from "./cohort.js";
import { Curve, faultsOfCurve, lineOfCurve } from "./curve.js";
import { Each, faultsOfEach } from "./each.js";
import { faultsOfInterval, Interval, lineOfInterval } from "./interval.js";
import { faultsOfLinear, Linear, lineOfLinear } from "./linear.js";
import type { Polyline } from "./polyline.js";
import { faultsOfRating, Rating } from "./rating.js";
import { faultsOfSteps, lineOfSteps, Steps } from "./steps.js";

/** A way of scoring that is the same for all. */
export type PlainScoring = z.output<typeof PlainScoring>;

const PlainScoring = /* @__PURE__ */ (() =>
  z.discriminatedUnion("kind", [Linear, Steps, Interval, Curve, Each, Checklist, Rating, Cohort], {
    error: refusalOfKind,
  }))();

/** Another scoring for these than for those (分类计分): that of the first case that holds, and no marks where none does. */
export interface ByCase extends z.output<typeof ByCase> {}

/** Schema of {@link ByCase}; a case without `when` holds for all. */
export const ByCase = /* @__PURE__ */ (() =>
  objectOf({
    /** How marks are earned (类型). */
    kind: z.literal("by-case"),
    /** The cases, the first that holds first (诉求). */
    cases: someOf(
      objectOf({
        /** When it holds (适用条件). Absent: always. */
        when: Condition.exactOptional(),
        /** How it then scores (计分方式). */
        scoring: PlainScoring,
      }),
      { zh: "至少一种情形", en: "at least one case", example: '[{"scoring":{"kind":"each","marks":"1"}}]' },
    ),
  }))();

/** How an indicator turns what was observed into marks. */
export type Scoring = z.output<typeof Scoring>;

/** Schema of {@link Scoring}. */
export const Scoring = /* @__PURE__ */ (() =>
  z.discriminatedUnion("kind", [Linear, Steps, Interval, Curve, Each, ByCase, Checklist, Rating, Cohort], {
    error: refusalOfKind,
  }))();

/** What is wrong with a scoring, beyond what its schema refuses. */
export function faultsOfScoring(scoring: Scoring, marks: DecimalString, path: string, known: Known): Fault[] {
  switch (scoring.kind) {
    case "linear":
      return faultsOfLinear(scoring, path);
    case "steps":
      return faultsOfSteps(scoring, marks, path);
    case "interval":
      return faultsOfInterval(scoring, path);
    case "curve":
      return faultsOfCurve(scoring, marks, path);
    case "each":
      return faultsOfEach(scoring, marks, path);
    case "by-case":
      return faultsOfCases(scoring, marks, path, known);
    case "checklist":
      return faultsOfChecklist(scoring, marks, path);
    case "rating":
      return faultsOfRating(scoring, path);
    case "cohort":
      return [];
  }
}

function faultsOfCases({ cases }: ByCase, marks: DecimalString, path: string, known: Known): Fault[] {
  return cases.flatMap(({ when, scoring }, index) => {
    const at = `${path}.cases[${index}]`;
    const after = when === undefined && index < cases.length - 1;
    return [
      ...(when ? faultsOfCondition(when, `${at}.when`, known) : []),
      ...(after
        ? [
            faultAt(
              `${at}.when`,
              when,
              "条件：其后还有情形",
              "a condition, for cases after one that holds for all are never reached",
              { choice: "locality", in: ["…"] },
            ),
          ]
        : []),
      ...faultsOfScoring(scoring, marks, `${at}.scoring`, known),
    ];
  });
}

/** The kinds of scoring that are lines from point to point, written short or long. */
export type Line = Linear | Steps | Interval | Curve;

/** A scoring as points, for an indicator of so many marks. */
export function lineOf(scoring: Line, whole: Fraction): Polyline {
  const kept = linesOf(scoring);
  const key = `${whole.over}/${whole.under}`;
  const line = kept.get(key) ?? pointsOf(scoring, whole);
  kept.set(key, line);
  return line;
}

const linesOf = /* @__PURE__ */ perFrozen((_: Line) => new Map<string, Polyline>());

function pointsOf(scoring: Line, whole: Fraction): Polyline {
  switch (scoring.kind) {
    case "linear":
      return lineOfLinear(scoring, whole);
    case "steps":
      return lineOfSteps(scoring, whole);
    case "interval":
      return lineOfInterval(scoring, whole);
    case "curve":
      return lineOfCurve(scoring);
  }
}

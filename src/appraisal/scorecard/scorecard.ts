import * as z from "zod";
import { Label, readBy } from "../../finding/index.js";
import {
  amountSchema,
  countSchema,
  type DecimalString,
  idSchema,
  listOf,
  notDeep,
  objectOf,
  placesSchema,
  textSchema,
} from "../../kernel/index.js";
import { Condition, Source } from "../../plan/index.js";
import { Scoring } from "../scoring/kinds/scoring.js";

const node = () => ({
  id: idSchema,
  label: Label,
  marks: amountSchema,
  clauses: listOf(idSchema).exactOptional(),
  /** What it rests on, in words: a table, a notice, a page. */
  basis: textSchema.exactOptional(),
});

/** A leaf of a scorecard (指标): what is observed, and how it earns marks. */
export interface Indicator extends z.output<typeof Indicator> {}

/** Schema of {@link Indicator}. */
export const Indicator = /* @__PURE__ */ (() =>
  objectOf({
    ...node(),
    unit: idSchema.exactOptional(),
    scoring: Scoring,
    source: Source,
    noValue: z.enum(["no-marks", "full", "half"]).exactOptional(),
  }))();

type IndicatorInput = z.input<typeof Indicator>;

/**
 * A branch of a scorecard. Under `sum` (the default) its children's marks add up to its own; under `geometric` and
 * `minimum` they are weights, and the group earns the weighted geometric mean or the least of its children's shares.
 */
export interface Group {
  readonly id: string;
  readonly label: Label;
  readonly marks: DecimalString;
  readonly clauses?: readonly string[];
  readonly basis?: string;
  readonly combine?: "sum" | "geometric" | "minimum";
  readonly children: readonly (Group | Indicator)[];
}

/** A {@link Group} as written by hand. */
export interface GroupInput {
  readonly id: string;
  readonly label: Label;
  readonly marks: string | number;
  readonly clauses?: readonly string[];
  readonly basis?: string;
  readonly combine?: "sum" | "geometric" | "minimum";
  readonly children: readonly (GroupInput | IndicatorInput)[];
}

/** Schema of {@link Group}. */
export const Group: z.ZodType<Group, GroupInput> = /* @__PURE__ */ (() =>
  notDeep(
    objectOf({
      ...node(),
      combine: z.enum(["sum", "geometric", "minimum"]).exactOptional(),
      children: listOf(z.union([Indicator, z.lazy((): z.ZodType<Group, GroupInput> => Group)])),
    }),
  ))();

/** What marks on top or off, or a veto, come from: one of the two at least. */
const cause = () => ({ source: Source.exactOptional(), when: Condition.exactOptional() });

/**
 * Marks on top or off, beside the indicators (加分, 扣分): so many for each unit that the source says, up to a cap, or once
 * where there is no source; and only where the condition holds.
 */
export interface Adjustment extends z.output<typeof Adjustment> {}

/** Schema of {@link Adjustment}. */
export const Adjustment = /* @__PURE__ */ (() =>
  objectOf({
    id: idSchema,
    label: Label,
    kind: z.enum(["bonus", "deduction"]),
    marks: amountSchema,
    cap: amountSchema.exactOptional(),
    ...cause(),
  }))();

/** What by itself makes the grade the lowest (一票否决): where its source is above 0, or lists something done, and its condition holds. */
export interface Veto extends z.output<typeof Veto> {}

/** Schema of {@link Veto}. */
export const Veto = /* @__PURE__ */ (() => objectOf({ id: idSchema, label: Label, ...cause() }))();

const within = () => ({
  /** Whether each place, each tier held or each member of a trait has a quota of its own; one for all, where absent. */
  within: idSchema.exactOptional(),
});

/** How many of the best may have a grade: a share of all, or a number. */
export type Quota = z.output<typeof Quota>;

/** Schema of {@link Quota}: a share of all who are appraised, rounded as it says, or a number. */
export const Quota = /* @__PURE__ */ (() =>
  z.union([
    objectOf({ share: amountSchema, round: z.enum(["down", "up", "half-up"]), ...within() }),
    objectOf({ count: countSchema, ...within() }),
  ]))();

/** A grade (等次): from a total on and, as far as it says so, under a condition and for the best alone. */
export interface Grade extends z.output<typeof Grade> {}

/**
 * Schema of {@link Grade}. `top` is cumulative: it counts from the best of all, those of better grades with them.
 * Those level at its cut are all `in` or, by default, all `out`.
 */
export const Grade = /* @__PURE__ */ (() =>
  objectOf({
    id: idSchema,
    label: Label,
    atLeast: amountSchema,
    /** What has to hold besides. */
    when: Condition.exactOptional(),
    /** What gives this grade by itself, whatever the total; whoever has it so takes no place in a quota. */
    given: Condition.exactOptional(),
    top: Quota.exactOptional(),
    ties: z.enum(["in", "out"]).exactOptional(),
  }))();

/** What {@link defineScorecard} takes: marks and bounds as text or numbers. */
export type ScorecardInput = z.input<typeof Scorecard>;

/** An indicator system (指标体系): what is scored, how marks are earned, and which grade a total makes. */
export interface Scorecard extends z.output<typeof Scorecard> {}

/** Schema of a {@link Scorecard} as data; its cross-checks are made by `defineScorecard`. */
export const Scorecard = /* @__PURE__ */ (() =>
  objectOf({
    id: idSchema,
    title: Label,
    provenance: z.enum(["policy", "peer", "illustrative"]),
    /** Which complexes it is for; those that no other is for, where absent. */
    appliesTo: Condition.exactOptional(),
    root: Group,
    /** What it rests on, in words. */
    basis: textSchema.exactOptional(),
    adjustments: listOf(Adjustment).exactOptional(),
    /** The most that all bonuses together come to; each by its own cap alone, where absent. */
    bonusCap: amountSchema.exactOptional(),
    vetoes: listOf(Veto).exactOptional(),
    grades: listOf(Grade),
    missing: z.enum(["range", "no-marks", "reweight", "reject"]),
    rounding: objectOf({ places: placesSchema, mode: z.enum(["half-up", "half-even", "up", "down"]) }),
  }))();

/** Schema of a scorecard given as an argument: as `defineScorecard` gave it, or read by {@link Scorecard}. */
export const scorecardSchema = /* @__PURE__ */ (() => readBy(Scorecard, "scorecard"))();

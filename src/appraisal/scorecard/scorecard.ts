import * as z from "zod";
import { Label, readBy } from "../../finding/index.js";
import {
  amountSchema,
  type DecimalString,
  idSchema,
  listOf,
  notDeep,
  objectOf,
  onceEach,
  placesSchema,
  positiveSchema,
  someOf,
  textSchema,
  withOne,
} from "../../kernel/index.js";
import { Condition, Source } from "../../plan/index.js";
import { Scoring } from "../scoring/kinds/scoring.js";
import { Grade } from "./grade.js";

const node = () => ({
  /** Id that stands once in the scorecard (标识). */
  id: idSchema,
  /** Its name (名称). */
  label: Label,
  /** Its marks (分值, marks). */
  marks: positiveSchema,
  /** The clauses it rests on, ids of the plan's `clauses` (依据条文). Absent: none is named. */
  clauses: onceEach(listOf(idSchema)).exactOptional(),
  /** What it rests on, in words (依据). Absent: not stated. */
  basis: textSchema.exactOptional(),
});

/** A leaf of a scorecard (指标): what is observed, and how it earns marks. */
export interface Indicator extends z.output<typeof Indicator> {}

/** Schema of {@link Indicator}. */
export const Indicator = /* @__PURE__ */ (() =>
  objectOf({
    ...node(),
    /** Id of the unit of its value (单位). Absent: not stated. */
    unit: idSchema.exactOptional(),
    /** How the value earns marks (计分方式). */
    scoring: Scoring,
    /** Where the value comes from (来源). */
    source: Source,
    /**
     * What is earned where there is no value and none can be recorded, as growth over 0 (无数值时). Absent: as `no-marks`.
     */
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

const CHILDREN = {
  zh: "至少一个指标或指标组",
  en: "at least one indicator or group",
  example:
    '[{"id":"income","label":{"zh":"收入","en":"income"},"marks":"10","scoring":{"kind":"each","marks":"1"},"source":"income"}]',
};

/** Schema of {@link Group}. */
export const Group: z.ZodType<Group, GroupInput> = /* @__PURE__ */ (() =>
  notDeep(
    objectOf({
      ...node(),
      /** How its children make its share of the marks (合成方式). Absent: as `sum`. */
      combine: z.enum(["sum", "geometric", "minimum"]).exactOptional(),
      /** Indicators and further groups (下级). */
      children: someOf(z.union([Indicator, z.lazy((): z.ZodType<Group, GroupInput> => Group)]), CHILDREN),
    }),
  ))();

const CAUSES = ["source", "when"];
const CAUSE = {
  zh: "来源（source）或条件（when），至少其一",
  en: "what it comes from: a `source`, a condition (`when`), or both",
  example: '"prizes"',
};

/** What marks on top or off, or a veto, come from: one of the two at least. */
const cause = () => ({
  /** Where the value comes from (来源). Absent: it counts once. */
  source: Source.exactOptional(),
  /** What has to hold for it to count (适用条件). Absent: it always counts. */
  when: Condition.exactOptional(),
});

/**
 * Marks on top or off, beside the indicators (加分, 扣分): so many for each unit that the source says, up to a cap, or once
 * where there is no source; and only where the condition holds.
 */
export interface Adjustment extends z.output<typeof Adjustment> {}

/** Schema of {@link Adjustment}. */
export const Adjustment = /* @__PURE__ */ (() =>
  withOne(
    objectOf({
      /** Id that stands once in the scorecard (标识). */
      id: idSchema,
      /** Its name (名称). */
      label: Label,
      /** On which side it counts (类型). */
      kind: z.enum(["bonus", "deduction"]),
      /** The marks for each unit, or each item done (分值, marks). */
      marks: amountSchema,
      /** The most marks in all (封顶分值). Absent: no limit. */
      cap: amountSchema.exactOptional(),
      ...cause(),
    }),
    CAUSE,
    CAUSES,
  ))();

/** What by itself makes the grade the lowest (一票否决): where its source is above 0, or lists something done, and its condition holds. */
export interface Veto extends z.output<typeof Veto> {}

/** Schema of {@link Veto}. */
export const Veto = /* @__PURE__ */ (() =>
  withOne(
    objectOf({
      /** Id that stands once in the scorecard (标识). */
      id: idSchema,
      /** Its name (名称). */
      label: Label,
      ...cause(),
    }),
    CAUSE,
    CAUSES,
  ))();

const GRADES = {
  zh: "至少一个等次",
  en: "at least one grade",
  example: '[{"id":"pass","label":{"zh":"合格","en":"pass"},"atLeast":"0"}]',
};

/** What {@link defineScorecard} takes: marks and bounds as text or numbers. */
export type ScorecardInput = z.input<typeof Scorecard>;

/** An indicator system (指标体系): what is scored, how marks are earned, and which grade a total makes. */
export interface Scorecard extends z.output<typeof Scorecard> {}

/** Schema of a {@link Scorecard} as data; its cross-checks are made by `defineScorecard`. */
export const Scorecard = /* @__PURE__ */ (() =>
  objectOf({
    /** Id of the scorecard (标识). */
    id: idSchema,
    /** Its title (标题). */
    title: Label,
    /** Where it comes from (出处). */
    provenance: z.enum(["policy", "peer", "illustrative"]),
    /** Which complexes it is for (适用范围). Absent: those that no other scorecard is for. */
    appliesTo: Condition.exactOptional(),
    /** All that is scored; its children are the dimensions (总分). */
    root: Group,
    /** What it rests on, in words (依据). Absent: not stated. */
    basis: textSchema.exactOptional(),
    /** Marks on top or off (加减分). Absent: none. */
    adjustments: listOf(Adjustment).exactOptional(),
    /** The most that all bonuses together come to (加分上限). Absent: each by its own cap alone. */
    bonusCap: amountSchema.exactOptional(),
    /** What by itself makes the grade the lowest (一票否决). Absent: none. */
    vetoes: listOf(Veto).exactOptional(),
    /** The grades, best first; the last begins at 0 (等次). */
    grades: someOf(Grade, GRADES, 100),
    /** What a missing input does (缺项). */
    missing: z.enum(["range", "no-marks", "reweight", "reject"]),
    /** How the total is rounded, once (取整). */
    rounding: objectOf({
      /** Decimal places of the total (小数位数). */
      places: placesSchema,
      /** Where a digit is cut off (取整方式). */
      mode: z.enum(["half-up", "half-even", "up", "down"]),
    }),
  }))();

/** Schema of a scorecard given as an argument: as `defineScorecard` gave it, or read by {@link Scorecard}. */
export const scorecardSchema = /* @__PURE__ */ (() => readBy(Scorecard, "scorecard"))();

import * as z from "zod";
import {
  type Bond,
  bonded,
  type DecimalString,
  dateSchema,
  decimalSchema,
  fromOneSchema,
  idSchema,
  listOf,
  mapOf,
  notDeep,
  objectOf,
  onceEach,
  someOf,
  withOne,
} from "../kernel/index.js";
import { listingKinds, someIds } from "./fact.js";
import { Source, type SourceInput } from "./source.js";

/** The lists of a complex that a condition may look into. */
export const CONDITION_LISTS = ["functions", "capabilities", "participants", "resources"] as const;

/** What of a complex is one or several ids by itself; a plan's traits come beside them. */
export const CHOICES = [
  "operatingModel",
  "operator",
  "buildingEntity",
  "industry",
  "category",
  "focus",
  "locality",
  "localityKind",
  "grade",
  "standing",
] as const;

/** On which side of a figure a value has to lie; `atLeast` and `atMost` include the figure itself (以上, 以内). */
export const BOUNDS = ["atLeast", "above", "atMost", "below"] as const;

/** A figure, or one for each tier. */
export type Figure = DecimalString | { readonly [tier: string]: DecimalString };

type FigureInput = string | number | { readonly [tier: string]: string | number };

/** That a value lies on one side of a figure, or between two. */
export type ValueCondition = { readonly value: Source } & { readonly [B in (typeof BOUNDS)[number]]?: Figure };

/** That of some members of a list so many are there, or all of them. */
export interface ListCondition extends z.output<typeof ListCondition> {}

/** That what was chosen is one of some ids. */
export interface ChoiceCondition extends z.output<typeof ChoiceCondition> {}

/** Which listing is looked for: one milestone has to meet all that is named. */
export interface Listing extends z.output<typeof Listing> {}

/** That a complex was ever listed so, or stands so on the day. */
export interface ListingCondition {
  readonly listed: Listing;
}

/** A condition that asks one thing. */
export type Leaf = ValueCondition | ListCondition | ChoiceCondition | ListingCondition;

/**
 * What a rule may depend on: a value on one side of a figure, members of a list, a choice, a listing; and all, any or not
 * of such. It holds, does not, or (where something is missing that could decide it) is open.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Leaf;

/** A {@link Condition} as written by hand: figures as text or numbers. */
export type ConditionInput =
  | { readonly all: readonly ConditionInput[] }
  | { readonly any: readonly ConditionInput[] }
  | { readonly not: ConditionInput }
  | ({ readonly value: SourceInput } & { readonly [B in (typeof BOUNDS)[number]]?: FigureInput })
  | z.input<typeof ListCondition>
  | z.input<typeof ChoiceCondition>
  | {
      /** On a list, or listed in a time (列入). */
      readonly listed: z.input<typeof Listing>;
    };

const FIGURES = { zh: "至少一个层级的数值", en: "a figure for one tier at least", example: '{"county":"1"}' };
const CONDITIONS = { zh: "至少一个条件", en: "at least one condition", example: '[{"choice":"locality","in":["…"]}]' };

const BOUND = {
  zh: "atLeast、above、atMost、below 之一",
  en: "one of atLeast, above, atMost, below",
  example: '"1"',
};

/** Schema of a {@link Figure}. */
export const figureSchema = () => z.union([decimalSchema, withOne(mapOf(decimalSchema), FIGURES)]);

/** Of functions and capabilities alone a record says whether they are there on site. */
const COUNTED: readonly Bond[] = [
  {
    where: { counting: "there" },
    field: "list",
    is: ["functions", "capabilities"],
    due: {
      zh: "functions 或 capabilities（写明 counting 时）",
      en: "functions or capabilities, of which alone there is a `counting`",
      example: '"functions"',
    },
  },
];

const ListCondition = /* @__PURE__ */ (() =>
  bonded(
    objectOf({
      /** The list that is looked into, or a checklist of a year's record (名单). */
      list: z.union([
        z.enum(CONDITION_LISTS),
        objectOf({
          /** The key of the checklist (观测值). */
          observed: idSchema,
        }),
      ]),
      /** The members that count (具备). */
      has: someIds(),
      /**
       * The least, itself included, or one for each tier; of a list how many members (不少于). Absent: no such bound; of a
       * list all.
       */
      atLeast: z.union([z.literal("all"), fromOneSchema]).exactOptional(),
      /** Members that have to be among them (必备). Absent: any will do. */
      required: onceEach(listOf(idSchema)).exactOptional(),
      /** What counts as there (计入方式). Absent: as `on-site-or-virtual`. */
      counting: z.enum(["on-site-or-virtual", "on-site"]).exactOptional(),
    }),
    COUNTED,
  ))();

const ChoiceCondition = /* @__PURE__ */ (() =>
  objectOf({
    /**
     * What is looked at: `operatingModel`, `operator`, `buildingEntity`, `industry`, `category`, `focus`, `locality`,
     * `localityKind`, `grade`, `standing`, or a trait of the plan (选项).
     */
    choice: idSchema,
    /** Ids that are accepted; a place stands for all below it (可取值). */
    in: someIds(),
  }))();

const Listing = /* @__PURE__ */ (() =>
  objectOf({
    /** Which milestones count (里程碑). Absent: either. */
    milestones: listingKinds().exactOptional(),
    /** At which tiers (层级). Absent: at any. */
    tiers: someIds().exactOptional(),
    /** On which lists (名单). Absent: on any. */
    lists: someIds().exactOptional(),
    /** The first day that counts (起始). Absent: no first day. */
    from: dateSchema.exactOptional(),
    /** The last day that counts (终止). Absent: no last day. */
    to: dateSchema.exactOptional(),
    /** The target that has to count it by the day, for a place that owes it (指标). Absent: none has to. */
    target: idSchema.exactOptional(),
    /** When it has to be listed (列入状态). Absent: as `ever`. */
    state: z.enum(["ever", "now"]).exactOptional(),
  }))();

/** Schema of {@link Condition}; what of its names a plan has to know is checked when a plan or a scorecard is defined. */
export const Condition: z.ZodType<Condition, ConditionInput> = /* @__PURE__ */ (() =>
  notDeep(
    z.union([
      // By getters, so that a part of it is the schema itself and, to JSON Schema, has to be there.
      objectOf({
        /** Conditions that all have to hold (全部). */
        get all() {
          return someOf(Condition, CONDITIONS);
        },
      }),
      objectOf({
        /** Conditions of which one has to hold (任一). */
        get any() {
          return someOf(Condition, CONDITIONS);
        },
      }),
      objectOf({
        /** A condition that must not hold (否定). */
        get not() {
          return Condition;
        },
      }),
      withOne(
        objectOf({
          /** Where the value comes from (数值). */
          value: Source,
          /**
           * The least, itself included, or one for each tier; of a list how many members (不少于). Absent: no such bound;
           * of a list all.
           */
          atLeast: figureSchema().exactOptional(),
          /** What has to be exceeded, or one for each tier (超过). Absent: no such bound. */
          above: figureSchema().exactOptional(),
          /** The most, itself included, or one for each tier (不多于). Absent: no such bound. */
          atMost: figureSchema().exactOptional(),
          /** What must not be reached, or one for each tier (低于). Absent: no such bound. */
          below: figureSchema().exactOptional(),
        }),
        BOUND,
        BOUNDS,
      ),
      ListCondition,
      ChoiceCondition,
      objectOf({
        /** Which listing it has to have (已列入). */
        listed: Listing,
      }),
    ]),
  ))();

/** The conditions that one is put together of, each with its path below it; of a leaf none. */
export function branchesOf(condition: Condition): readonly { readonly condition: Condition; readonly path: string }[] {
  if ("all" in condition) return condition.all.map((each, index) => ({ condition: each, path: `.all[${index}]` }));
  if ("any" in condition) return condition.any.map((each, index) => ({ condition: each, path: `.any[${index}]` }));
  return "not" in condition ? [{ condition: condition.not, path: ".not" }] : [];
}

/** Every condition in one, itself first, each with its path. */
export function conditionsIn(condition: Condition, path: string): { condition: Condition; path: string }[] {
  return [
    { condition, path },
    ...branchesOf(condition).flatMap((each) => conditionsIn(each.condition, `${path}${each.path}`)),
  ];
}

import * as z from "zod";
import { Label } from "../finding/index.js";
import {
  bonded,
  dateSchema,
  fromOneSchema,
  idSchema,
  listOf,
  objectOf,
  onceEach,
  refusalOfKind,
  textSchema,
} from "../kernel/index.js";
import { Condition, figureSchema } from "./condition.js";
import { Element, someClauses } from "./element.js";
import {
  CHOICE_FACTS,
  type ChoiceFact,
  LIST_FACTS,
  type ListFact,
  listingKinds,
  MILESTONE_KINDS,
  QUANTITY_FACTS,
  someIds,
} from "./fact.js";

const common = () => ({
  /** Id that no other standard or target has (标识). */
  id: idSchema,
  /** Its name (名称). */
  label: Label,
  /** The clauses it rests on, ids of the plan's `clauses` (依据条文). */
  clauses: someClauses(),
  /** Whether it makes the verdict of a tier (效力). */
  effect: z.enum(["decides", "advises"]),
  /** The tiers it is for (层级). Absent: all. */
  tiers: someIds().exactOptional(),
  /** Whether a recorded waiver of one of its clauses rebuts it (可豁免). Absent: as `false`. */
  waivable: z.boolean().exactOptional(),
  /** Grounds on which a waiver does not count (不予豁免情形). Absent: every ground counts. */
  refusedGrounds: listOf(Element).exactOptional(),
  /** From when it asks something (约束对象). Absent: as `sought`. */
  binds: z.enum(["sought", "recognised"]).exactOptional(),
  /** Whether it is tested, or only shown (是否检验). Absent: as `true`. */
  tested: z.boolean().exactOptional(),
  /** For whom it asks something (适用条件). Absent: for all. */
  when: Condition.exactOptional(),
  /** Whether those who meet it are then ranked against each other (择优排序). Absent: as `false`. */
  ranked: z.boolean().exactOptional(),
});

/** Of what the library reads by itself each figure is in a unit of its own. */
const unitBonds = () =>
  [...new Set(Object.values(QUANTITY_FACTS))].map((unit) => {
    const facts = Object.entries(QUANTITY_FACTS).flatMap(([fact, its]) => (its === unit ? [fact] : []));
    const due = {
      zh: `${facts.join("、")} 的单位 ${unit}`,
      en: `the unit of ${facts.join(", ")}: ${unit}`,
      example: JSON.stringify(unit),
    };
    return { where: { fact: facts }, field: "unit", is: [unit], due };
  });

/** Two milestones of one kind are two on two lists alone. */
const spanBonds = () =>
  MILESTONE_KINDS.map((kind) => {
    const others = MILESTONE_KINDS.filter((other) => other !== kind);
    const due = {
      zh: "与 from 不同的里程碑（写明 lists 的除外）",
      en: "another milestone than `from`, unless `lists` tells them apart",
      example: JSON.stringify(others[0]),
    };
    return { where: { from: [kind], lists: "absent" as const }, field: "to", is: others, due };
  });

const bounded = <K extends "at-least" | "at-most">(test: K) =>
  bonded(
    objectOf({
      ...common(),
      /** How it is tested (检验方式). Absent: as `requires`. */
      test: z.literal(test),
      /**
       * The figure: `floor-area`, `main-site-area`, `usable-area` (m²), `on-site-tenants`, `virtual-tenants`,
       * `carriers`, `participants-beside-lead` (count), or one of the plan's `facts` (事项).
       */
      fact: idSchema,
      /**
       * The figure in `unit`, or one for each tier by the tier's id (数值). Absent: the policy asks but sets no figure.
       */
      value: figureSchema().exactOptional(),
      /** The unit of the figure (单位). */
      unit: textSchema,
    }),
    unitBonds(),
  );

const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>) => Object.keys(table) as [K, ...K[]];

/** A property that a complex is expected to have, as one testable entry of the plan. */
export type Standard = z.output<typeof Standard>;

/** Schema of {@link Standard}, told apart by `test`. */
export const Standard = /* @__PURE__ */ (() =>
  z.discriminatedUnion(
    "test",
    [
      bounded("at-least"),
      bounded("at-most"),
      objectOf({
        ...common(),
        /** How it is tested (检验方式). Absent: as `requires`. */
        test: z.literal("covers"),
        /** The list (事项). */
        fact: z.enum(keysOf<ListFact>(LIST_FACTS)),
        /** How many members have to be there; `all` for every one (不少于). */
        atLeast: z.union([z.literal("all"), fromOneSchema]),
        /** Members that have to be among them (必备). Absent: any will do. */
        required: onceEach(listOf(idSchema)).exactOptional(),
        /** What counts as there (计入方式). Absent: as `on-site-or-virtual`. */
        counting: z.enum(["on-site-or-virtual", "on-site"]).exactOptional(),
      }),
      objectOf({
        ...common(),
        /** How it is tested (检验方式). Absent: as `requires`. */
        test: z.literal("one-of"),
        /** What is looked at (事项). */
        fact: z.enum(keysOf<ChoiceFact>(CHOICE_FACTS)),
        /** Ids that are accepted (认可). */
        accepted: someIds(),
      }),
      bonded(
        objectOf({
          ...common(),
          /** How it is tested (检验方式). Absent: as `requires`. */
          test: z.literal("within"),
          /** The milestone it counts from (起始). */
          from: z.enum(MILESTONE_KINDS),
          /** The milestone that has to follow (终止). */
          to: z.enum(MILESTONE_KINDS),
          /** Within how many months (月数, months). */
          months: fromOneSchema,
          /** On which lists either has to be (名单). Absent: on any. */
          lists: objectOf({
            /** Of the milestone it counts from (起始). Absent: any. */
            from: someIds().exactOptional(),
            /** Of the milestone that has to follow (终止). Absent: any. */
            to: someIds().exactOptional(),
          }).exactOptional(),
        }),
        spanBonds(),
      ),
      objectOf({
        ...common(),
        /** How it is tested (检验方式). Absent: as `requires`. */
        test: z.literal("listed"),
        /** Which milestones count as listed (里程碑). */
        milestones: listingKinds(),
        /** On which lists (名单). Absent: on any. */
        lists: someIds().exactOptional(),
        /** At which tier (所在层级). Absent: at any. */
        at: idSchema.exactOptional(),
        /** The first day on which a listing counts (起始). Absent: no first day. */
        from: dateSchema.exactOptional(),
        /** The last day on which a listing counts (终止). Absent: no last day. */
        to: dateSchema.exactOptional(),
        /** The target that has to count it for a place that owes it (指标). Absent: none. */
        target: idSchema.exactOptional(),
        /** When it has to be listed (列入状态). */
        state: z.enum(["ever", "now"]),
      }),
      objectOf({
        ...common(),
        /** How it is tested (检验方式). Absent: as `requires`. */
        test: z.literal("requires").exactOptional(),
        /** What it requires (须同时具备). */
        requires: Condition,
      }),
    ],
    { error: refusalOfKind },
  ))();

import * as z from "zod";
import { dateSchema, idSchema, listOf, objectOf, textSchema } from "../kernel/index.js";
import { MILESTONE_KINDS } from "../plan/index.js";
import { factFields } from "./facts.js";

/** Something that happened to a complex on a day, at a tier: `list` names the list where there are several (创建, 培育). */
export interface Milestone extends z.output<typeof Milestone> {}

/** Schema of {@link Milestone}. */
export const Milestone = /* @__PURE__ */ (() =>
  objectOf({
    /** What happened (事项). */
    kind: z.enum(MILESTONE_KINDS),
    /** At which tier, an id of the plan's `tiers` (层级). */
    tier: idSchema,
    /** On which day (日期). */
    on: dateSchema,
    /**
     * On which list, where the tier keeps several; a delisting ends that list only (名单). Absent: not recorded, or the
     * tier has but one.
     */
    list: idSchema.exactOptional(),
  }))();

/** A recorded decision that a complex need not meet a presumption of a clause for a tier (豁免). */
export interface Waiver extends z.output<typeof Waiver> {}

/** Schema of {@link Waiver}; it counts on every day from `approvedOn` to `until`, both included. */
export const Waiver = /* @__PURE__ */ (() =>
  objectOf({
    /** The clause, an id of the plan's `clauses` (条文). */
    clause: idSchema,
    /** The tier it is given for (层级). */
    tier: idSchema,
    /** Why it was given (理由). */
    reason: textSchema,
    /** The ground it rests on, by id; a standard may refuse some (豁免情形). Absent: no ground is named. */
    ground: idSchema.exactOptional(),
    /** Who gave it (批准单位). */
    approvedBy: textSchema,
    /** The first day on which it counts (批准日期). */
    approvedOn: dateSchema,
    /** The last day on which it counts (截止日期). Absent: it has no end. */
    until: dateSchema.exactOptional(),
  }))();

/** What {@link Complex} takes: decimals as text or numbers. */
export type ComplexInput = z.input<typeof Complex>;

/**
 * An industry innovation service complex (产业创新服务综合体) as recorded.
 *
 * Its facts stand at its top; those that hold only from a later day stand in `changes`.
 */
export interface Complex extends z.output<typeof Complex> {}

/**
 * Schema of {@link Complex}.
 *
 * @example
 * ```ts
 * import { Complex } from "innovation-service-complex";
 *
 * const complex = Complex.parse({
 *   id: "pumps", name: "泵业综合体", locality: "wenling", site: { floorArea: 4680 },
 *   milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
 * });
 * complex.site?.floorArea; // => "4680"
 * ```
 */
export const Complex = /* @__PURE__ */ (() =>
  objectOf({
    /** Id that no other complex of the portfolio has (标识). */
    id: idSchema,
    /** Its name (名称). */
    name: textSchema,
    /** The locality it stands in, an id of the plan's `localities` (所在地). */
    locality: idSchema,
    /**
     * The county that a zone's complex is credited to, where a reading credits one (归属地). Absent: credited to no other
     * place.
     */
    parentLocality: idSchema.exactOptional(),
    /** What happened to it, tier by tier: listings, application, recognition, delisting. Empty: nothing yet (里程碑). */
    milestones: listOf(Milestone),
    ...factFields(),
    /**
     * Facts as they are from a day on; what a change does not name stays as it was (变更). Absent: no change recorded.
     */
    changes: listOf(
      objectOf({
        /** The first day on which these facts hold (日期). */
        on: dateSchema,
        ...factFields(),
      }),
    ).exactOptional(),
    /** Recorded waivers (豁免). Absent: none. */
    waivers: listOf(Waiver).exactOptional(),
  }))();

import * as z from "zod";
import { dateSchema, idSchema, listOf, objectOf, textSchema } from "../kernel/index.js";
import { MILESTONE_KINDS } from "../plan/index.js";
import { factFields } from "./facts.js";

/** Something that happened to a complex on a day, at a tier: `list` names the list where there are several (创建, 培育). */
export interface Milestone extends z.output<typeof Milestone> {}

/** Schema of {@link Milestone}. */
export const Milestone = /* @__PURE__ */ (() =>
  objectOf({ kind: z.enum(MILESTONE_KINDS), tier: idSchema, on: dateSchema, list: idSchema.exactOptional() }))();

/** A recorded decision that a complex need not meet a presumption of a clause for a tier (豁免). */
export interface Waiver extends z.output<typeof Waiver> {}

/** Schema of {@link Waiver}; it counts on every day from `approvedOn` to `until`, both included. */
export const Waiver = /* @__PURE__ */ (() =>
  objectOf({
    clause: idSchema,
    tier: idSchema,
    reason: textSchema,
    ground: idSchema.exactOptional(),
    approvedBy: textSchema,
    approvedOn: dateSchema,
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
    id: idSchema,
    name: textSchema,
    locality: idSchema,
    /** The county that a zone's complex is credited to, where a reading credits one. */
    parentLocality: idSchema.exactOptional(),
    milestones: listOf(Milestone),
    ...factFields(),
    changes: listOf(objectOf({ on: dateSchema, ...factFields() })).exactOptional(),
    waivers: listOf(Waiver).exactOptional(),
  }))();

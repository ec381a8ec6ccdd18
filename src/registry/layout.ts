import * as z from "zod";
import { amountSchema, dateSchema, idSchema, listOf, mapOf, objectOf, textSchema } from "../kernel/index.js";

/** Something that could fill gaps: its cost, what it supplies of each need, what has to come with it and what cannot. */
export interface Candidate extends z.output<typeof Candidate> {}

/** Schema of {@link Candidate}; `requires` are all required, excluding is mutual. */
export const Candidate = /* @__PURE__ */ (() =>
  objectOf({
    /** Id that no other candidate has (标识). */
    id: idSchema,
    /** Its name, for texts (名称). Absent: it is told by its id. */
    name: textSchema.exactOptional(),
    /** Its cost, in one unit for all candidates (费用). */
    cost: amountSchema,
    /** What it supplies of each need, by the need's id, in that need's unit (可供给). */
    supplies: mapOf(amountSchema),
    /** Ids of candidates that all have to come with it (须同时具备). Absent: none. */
    requires: listOf(idSchema).exactOptional(),
    /** Ids of candidates that cannot come with it; this is mutual (互斥). Absent: none. */
    excludes: listOf(idSchema).exactOptional(),
  }))();

/** A survey of innovation-service resources (4.2.3): need and capacity by industry and kind, and what could fill gaps. */
export interface Survey extends z.output<typeof Survey> {}

/** Schema of {@link Survey}. */
export const Survey = /* @__PURE__ */ (() =>
  objectOf({
    /** Id of the survey (标识). */
    id: idSchema,
    /** Its name, for texts (名称). Absent: it is told by its id. */
    name: textSchema.exactOptional(),
    /** The day it speaks of (日期). */
    on: dateSchema,
    /** Its rows. What has no row was not surveyed (明细). */
    rows: listOf(
      objectOf({
        /** The locality, an id of the plan's `localities` (所在地). Absent: not told apart by place. */
        locality: idSchema.exactOptional(),
        /** Id of the industry (产业). Absent: not told apart by industry. */
        industry: idSchema.exactOptional(),
        /** The kind of resource, an id of the plan's `resourceKinds` (资源种类). */
        kind: idSchema,
        /** How much is needed, in `unit` (需求量). Absent: not recorded. */
        need: amountSchema.exactOptional(),
        /** How much there is of its own, in `unit` (供给量). Absent: not recorded. */
        capacity: amountSchema.exactOptional(),
        /** Capacity of others that is open to it by sharing, in `unit` (可共享量). Absent: none is counted. */
        shared: amountSchema.exactOptional(),
        /** How able the resources are, on a scale of the survey's (水平). Absent: not recorded. */
        level: amountSchema.exactOptional(),
        /** How able they would have to be, on the same scale (所需水平). Absent: not recorded. */
        levelNeeded: amountSchema.exactOptional(),
        /** The unit of the row (单位). Absent: plain numbers. */
        unit: textSchema.exactOptional(),
      }),
    ),
    /** What could fill gaps (候选资源). Absent: not recorded. */
    candidates: listOf(Candidate).exactOptional(),
    /** What may be spent on filling gaps, in the unit of the candidates' costs (预算). Absent: no limit is set. */
    budget: amountSchema.exactOptional(),
  }))();

/** A technical problem of an industry (`key`, `common`) or of one enterprise (`individual`), 4.2.1 and 4.2.2. */
export interface Need extends z.output<typeof Need> {}

/** Schema of {@link Need}. */
export const Need = /* @__PURE__ */ (() =>
  objectOf({
    /** Id that no other problem has (标识). */
    id: idSchema,
    /** Its name, for texts (名称). Absent: it is told by its id. */
    name: textSchema.exactOptional(),
    /** Whose problem it is (类型). */
    kind: z.enum(["key", "common", "individual"]),
    /** The locality, an id of the plan's `localities` (所在地). Absent: not recorded. */
    locality: idSchema.exactOptional(),
    /** Id of the industry, or of an industry category (产业). */
    industry: idSchema,
    /** Id of the enterprise (企业). Absent: not of one enterprise, or not recorded. */
    enterprise: idSchema.exactOptional(),
    /** The day it was raised (提出日期). */
    raisedOn: dateSchema,
    /** The day it was answered (答复日期). Absent: not answered. */
    answeredOn: dateSchema.exactOptional(),
    /** The day it was resolved (解决日期). Absent: not resolved. */
    resolvedOn: dateSchema.exactOptional(),
    /** Id of the complex that has taken it up (综合体). Absent: none has. */
    complex: idSchema.exactOptional(),
    /** The service functions it asks for (服务功能). Absent: it asks for none by name. */
    functions: listOf(idSchema).exactOptional(),
    /** The kinds of resource it asks for (创新服务资源). Absent: it asks for none by name. */
    resources: listOf(idSchema).exactOptional(),
  }))();

/** What {@link Chain} takes. */
export type ChainInput = z.input<typeof Chain>;

/** An industry chain (产业链): its links, what each stands on, and who supports it. */
export interface Chain extends z.output<typeof Chain> {}

/** Schema of {@link Chain}; a link without `strength` has not been assessed. */
export const Chain = /* @__PURE__ */ (() =>
  objectOf({
    /** Id of the chain (标识). */
    id: idSchema,
    /** Its name (名称). */
    name: textSchema,
    /** Id of the industry (产业). */
    industry: idSchema,
    /** Its links, in any order (环节). */
    links: listOf(
      objectOf({
        /** Id of the link within the chain (标识). */
        id: idSchema,
        /** Its name (名称). */
        name: textSchema,
        /** Ids of the links it stands on (前序). Absent: it stands on none. */
        after: listOf(idSchema).exactOptional(),
        /** How the link stands (强弱). Absent: not assessed. */
        strength: z.enum(["missing", "weak", "sound"]).exactOptional(),
        /** Ids of the complexes that support it (综合体). Absent: not recorded. */
        complexes: listOf(idSchema).exactOptional(),
        /** Ids of the key technologies it needs (技术). Absent: not recorded. */
        technologies: listOf(idSchema).exactOptional(),
      }),
    ),
  }))();

import * as z from "zod";
import { amountSchema, dateSchema, idSchema, listOf, mapOf, objectOf, textSchema } from "../kernel/index.js";

/** Something that could fill gaps: its cost, what it supplies of each need, what has to come with it and what cannot. */
export interface Candidate extends z.output<typeof Candidate> {}

/** Schema of {@link Candidate}; `requires` are all required, excluding is mutual. */
export const Candidate = /* @__PURE__ */ (() =>
  objectOf({
    id: idSchema,
    name: textSchema.exactOptional(),
    cost: amountSchema,
    supplies: mapOf(amountSchema),
    requires: listOf(idSchema).exactOptional(),
    excludes: listOf(idSchema).exactOptional(),
  }))();

/** A survey of innovation-service resources (4.2.3): need and capacity by industry and kind, and what could fill gaps. */
export interface Survey extends z.output<typeof Survey> {}

/** Schema of {@link Survey}. */
export const Survey = /* @__PURE__ */ (() =>
  objectOf({
    id: idSchema,
    name: textSchema.exactOptional(),
    on: dateSchema,
    rows: listOf(
      objectOf({
        locality: idSchema.exactOptional(),
        industry: idSchema.exactOptional(),
        kind: idSchema,
        need: amountSchema.exactOptional(),
        capacity: amountSchema.exactOptional(),
        /** Capacity of others, beyond its own, that is open to it by sharing. */
        shared: amountSchema.exactOptional(),
        /** How able the resources are, and how able they would have to be, on a scale of the survey's. */
        level: amountSchema.exactOptional(),
        levelNeeded: amountSchema.exactOptional(),
        unit: textSchema.exactOptional(),
      }),
    ),
    candidates: listOf(Candidate).exactOptional(),
    budget: amountSchema.exactOptional(),
  }))();

/** A technical problem of an industry (`key`, `common`) or of one enterprise (`individual`), 4.2.1 and 4.2.2. */
export interface Need extends z.output<typeof Need> {}

/** Schema of {@link Need}. */
export const Need = /* @__PURE__ */ (() =>
  objectOf({
    id: idSchema,
    name: textSchema.exactOptional(),
    kind: z.enum(["key", "common", "individual"]),
    locality: idSchema.exactOptional(),
    industry: idSchema,
    enterprise: idSchema.exactOptional(),
    raisedOn: dateSchema,
    answeredOn: dateSchema.exactOptional(),
    resolvedOn: dateSchema.exactOptional(),
    complex: idSchema.exactOptional(),
    functions: listOf(idSchema).exactOptional(),
    resources: listOf(idSchema).exactOptional(),
  }))();

/** What {@link Chain} takes. */
export type ChainInput = z.input<typeof Chain>;

/** An industry chain (产业链): its links, what each stands on, and who supports it. */
export interface Chain extends z.output<typeof Chain> {}

/** Schema of {@link Chain}; a link without `strength` has not been assessed. */
export const Chain = /* @__PURE__ */ (() =>
  objectOf({
    id: idSchema,
    name: textSchema,
    industry: idSchema,
    links: listOf(
      objectOf({
        id: idSchema,
        name: textSchema,
        after: listOf(idSchema).exactOptional(),
        strength: z.enum(["missing", "weak", "sound"]).exactOptional(),
        complexes: listOf(idSchema).exactOptional(),
        technologies: listOf(idSchema).exactOptional(),
      }),
    ),
  }))();

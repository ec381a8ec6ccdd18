import * as z from "zod";
import {
  countSchema,
  dateSchema,
  decimalSchema,
  idSchema,
  listOf,
  mapOf,
  objectOf,
  textSchema,
  yearSchema,
} from "../kernel/index.js";

/** A project in a county's science plan of a year; of a complex, where it names one (5.2.2). */
export interface Project extends z.output<typeof Project> {}

/** Schema of {@link Project}. */
export const Project = /* @__PURE__ */ (() =>
  objectOf({
    id: idSchema,
    name: textSchema,
    locality: idSchema,
    year: yearSchema,
    complex: idSchema.exactOptional(),
    eligible: z.boolean().exactOptional(),
    listed: z.boolean().exactOptional(),
    /** What projects are put in order by beside the complex they belong to. */
    keys: mapOf(decimalSchema).exactOptional(),
  }))();

/** A concern of an enterprise in a complex: a need, a knot or a hidden risk, and when it was dealt with (5.3.2, 5.3.3). */
export interface EnterpriseCase extends z.output<typeof EnterpriseCase> {}

/** Schema of {@link EnterpriseCase}. */
export const EnterpriseCase = /* @__PURE__ */ (() =>
  objectOf({
    id: idSchema,
    complex: idSchema,
    enterprise: idSchema,
    kind: z.enum(["need", "knot", "risk"]),
    theme: idSchema.exactOptional(),
    openedOn: dateSchema,
    answeredOn: dateSchema.exactOptional(),
    closedOn: dateSchema.exactOptional(),
    promisedDays: countSchema.exactOptional(),
  }))();

/** Proof that a duty of a locality, or of the city where none is named, was done on a day. */
export interface Evidence extends z.output<typeof Evidence> {}

/**
 * Schema of {@link Evidence}; `item` is the rule it answers, `parts` what of it is proved where the rule has parts, and
 * `refused` says that it was turned down or ended on that day.
 */
export const Evidence = /* @__PURE__ */ (() =>
  objectOf({
    id: idSchema,
    item: idSchema,
    locality: idSchema.exactOptional(),
    on: dateSchema,
    until: dateSchema.exactOptional(),
    parts: listOf(idSchema).exactOptional(),
    refused: z.boolean().exactOptional(),
    document: textSchema.exactOptional(),
  }))();

/** A step of an approval process. */
export interface Step extends z.output<typeof Step> {}

/** Schema of {@link Step}; without `after` it follows the step listed before it, with an empty one it may begin at once. */
export const Step = /* @__PURE__ */ (() =>
  objectOf({
    id: idSchema,
    name: textSchema,
    department: idSchema,
    channel: z.enum(["counter", "online", "internal"]),
    visits: countSchema.exactOptional(),
    papers: listOf(idSchema).exactOptional(),
    statutoryDays: countSchema.exactOptional(),
    promisedDays: countSchema.exactOptional(),
    after: listOf(idSchema).exactOptional(),
  }))();

/** An approval process as steps, now and, where recorded, before it was reformed (5.3.1, 最多跑一次). */
export interface Process extends z.output<typeof Process> {}

/** Schema of {@link Process}. */
export const Process = /* @__PURE__ */ (() =>
  objectOf({ id: idSchema, name: textSchema, steps: listOf(Step), before: listOf(Step).exactOptional() }))();

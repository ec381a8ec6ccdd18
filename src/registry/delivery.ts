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
    /** Id that no other project has (标识). */
    id: idSchema,
    /** Its name (名称). */
    name: textSchema,
    /** Whose plan it is, an id of the plan's `localities` (所在地). */
    locality: idSchema,
    /** The year of the plan (年度). */
    year: yearSchema,
    /** Id of the complex whose project it is (综合体). Absent: of no complex. */
    complex: idSchema.exactOptional(),
    /** Whether it meets the conditions (符合条件). Absent: not recorded. */
    eligible: z.boolean().exactOptional(),
    /** Whether it was put on the plan (已列入). Absent: not recorded. */
    listed: z.boolean().exactOptional(),
    /** Figures that projects are put in order by, beside whose they are (排序值). Absent: none recorded. */
    keys: mapOf(decimalSchema).exactOptional(),
  }))();

/** A concern of an enterprise in a complex: a need, a knot or a hidden risk, and when it was dealt with (5.3.2, 5.3.3). */
export interface EnterpriseCase extends z.output<typeof EnterpriseCase> {}

/** Schema of {@link EnterpriseCase}. */
export const EnterpriseCase = /* @__PURE__ */ (() =>
  objectOf({
    /** Id that no other case has (标识). */
    id: idSchema,
    /** Id of the complex (综合体). */
    complex: idSchema,
    /** Id of the enterprise (企业). */
    enterprise: idSchema,
    /** What kind of concern (类型). */
    kind: z.enum(["need", "knot", "risk"]),
    /** Id of what it is about (主题). Absent: not recorded. */
    theme: idSchema.exactOptional(),
    /** The day it was raised (受理日期). */
    openedOn: dateSchema,
    /** The day it was answered (答复日期). Absent: not answered before it was closed. */
    answeredOn: dateSchema.exactOptional(),
    /** The day it was closed (办结日期). Absent: open. */
    closedOn: dateSchema.exactOptional(),
    /** Within how many days an answer was promised (承诺时限, days). Absent: the plan's limit counts, where it sets one. */
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
    /** Id that no other evidence has (标识). */
    id: idSchema,
    /** The rule it answers, as the plan's `duties` name it (事项). */
    item: idSchema,
    /** Whose duty it was, an id of the plan's `localities` (所在地). Absent: the area's as a whole. */
    locality: idSchema.exactOptional(),
    /** The day from which it counts (日期). */
    on: dateSchema,
    /** The last day on which it counts (截止日期). Absent: it has no end. */
    until: dateSchema.exactOptional(),
    /** Which parts of the duty it proves, where the duty has parts (组成). Absent: it names no part. */
    parts: listOf(idSchema).exactOptional(),
    /** Whether it was turned down or ended on that day (不予认可). Absent: it stands. */
    refused: z.boolean().exactOptional(),
    /** The document it stands in (文件). Absent: not recorded. */
    document: textSchema.exactOptional(),
  }))();

/** A step of an approval process. */
export interface Step extends z.output<typeof Step> {}

/** Schema of {@link Step}; without `after` it follows the step listed before it, with an empty one it may begin at once. */
export const Step = /* @__PURE__ */ (() =>
  objectOf({
    /** Id of the step within the process (标识). */
    id: idSchema,
    /** Its name (名称). */
    name: textSchema,
    /** Id of the department that does it (部门). */
    department: idSchema,
    /** Where it is done (办理方式). */
    channel: z.enum(["counter", "online", "internal"]),
    /** How often the applicant has to come (跑次, visits). Absent: not recorded at a counter, otherwise none. */
    visits: countSchema.exactOptional(),
    /** Ids of the papers it asks for (材料). Absent: it asks for none. */
    papers: listOf(idSchema).exactOptional(),
    /** Within how many days it has to be done by law (法定时限, days). Absent: not recorded. */
    statutoryDays: countSchema.exactOptional(),
    /** Within how many days it is promised (承诺时限, days). Absent: not recorded. */
    promisedDays: countSchema.exactOptional(),
    /**
     * Ids of the steps it waits for; empty where it may begin at once (前序). Absent: it waits for the step listed before
     * it.
     */
    after: listOf(idSchema).exactOptional(),
  }))();

/** An approval process as steps, now and, where recorded, before it was reformed (5.3.1, 最多跑一次). */
export interface Process extends z.output<typeof Process> {}

/** Schema of {@link Process}. */
export const Process = /* @__PURE__ */ (() =>
  objectOf({
    /** Id of the process (标识). */
    id: idSchema,
    /** Its name (名称). */
    name: textSchema,
    /** Its steps now (步骤). */
    steps: listOf(Step),
    /** Its steps before the reform (改革前步骤). Absent: not recorded. */
    before: listOf(Step).exactOptional(),
  }))();

import * as z from "zod";
import { countSchema, integerSchema, objectOf } from "../kernel/index.js";

/** How the policy is carried out where no standard or target says so; each has the default named. */
export interface Practice extends z.output<typeof Practice> {}

/** Schema of {@link Practice}. */
export const Practice = /* @__PURE__ */ (() =>
  objectOf({
    /** What a delisting ends (退出后果). Absent: as `tier-and-above`. */
    delistingEnds: z.enum(["tier-and-above", "tier-only", "everything"]).exactOptional(),
    /** Among whom candidates are ranked (排序范围). Absent: as `locality`. */
    rankedWithin: z.enum(["locality", "area"]).exactOptional(),
    /** Who of the candidates may be recommended (择优条件). Absent: as `not-the-lowest`. */
    merit: z.enum(["not-the-lowest", "rank-alone"]).exactOptional(),
    /** Whether a complex may have several leads (牵头单位). Absent: as `joint`. */
    leads: z.enum(["joint", "one"]).exactOptional(),
    /** What is appraised (评价单位). Absent: as `complex`. */
    evaluatedUnit: z.enum(["complex", "platform"]).exactOptional(),
    /** What filling gaps aims at (补短板目标). Absent: as `min-cost`. */
    fillingAim: z.enum(["min-cost", "max-coverage"]).exactOptional(),
    /** How many visits a process may take of an applicant (最多跑次, visits). Absent: 1. */
    visitsAtMost: countSchema.exactOptional(),
    /**
     * Within how many days an enterprise has to be answered that was promised no time (答复时限, days). Absent: no limit.
     */
    answerWithinDays: integerSchema.exactOptional(),
    /** Within how many days a concern of an enterprise has to be solved (解决时限, days). Absent: no limit. */
    solveWithinDays: integerSchema.exactOptional(),
    /**
     * Within how many days a report on funds without a due date is owed, from the day up to which it reports (上报时限,
     * days). Absent: no limit.
     */
    reportWithinDays: integerSchema.exactOptional(),
    /**
     * Within how many days after each year funded both appraisals of special funds are owed for it (年度考核评价时限, days).
     * Absent: both once in the time that is funded.
     */
    yearlyAppraisalsWithinDays: integerSchema.exactOptional(),
  }))();

/** Whether a plan appraises the platforms of a complex, each by itself, and not the complex as a whole (评价单位). */
export function appraisesPlatforms({ practice }: { readonly practice?: Practice | undefined }): boolean {
  return practice?.evaluatedUnit === "platform";
}

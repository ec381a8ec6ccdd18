import * as z from "zod";
import { dateSchema, idSchema, listOf, objectOf } from "../kernel/index.js";
import { LISTING_KINDS } from "../plan/index.js";
import { AnnualRecord, AreaRecord } from "./annual-record.js";
import { Complex } from "./complex.js";
import { Members } from "./declared.js";
import { EnterpriseCase, Evidence, Process, Project } from "./delivery.js";
import { Chain, Need, Survey } from "./layout.js";
import { Expenditure, Grant } from "./money.js";

/** A listing that is expected on a day: of a complex on record, or of a new one that is counted under `id`. */
export interface PipelineEntry extends z.output<typeof PipelineEntry> {}

/** Schema of {@link PipelineEntry}. */
export const PipelineEntry = /* @__PURE__ */ (() =>
  objectOf({
    /** Id of the entry (标识). */
    id: idSchema,
    /** Id of the complex on record (综合体). Absent: a new one. */
    complex: idSchema.exactOptional(),
    /** The locality, an id of the plan's `localities` (所在地). */
    locality: idSchema,
    /** The county that it is credited to, where a reading credits one (归属地). Absent: credited to no other place. */
    parentLocality: idSchema.exactOptional(),
    /** What is expected (类型). */
    kind: z.enum(LISTING_KINDS),
    /** At which tier, an id of the plan's `tiers` (层级). */
    tier: idSchema,
    /** On which day (日期). */
    on: dateSchema,
    /** On which list, where the tier keeps several (名单). Absent: not recorded, or the tier has but one. */
    list: idSchema.exactOptional(),
  }))();

/** What {@link Portfolio} takes: decimals as text or numbers. */
export type PortfolioInput = z.input<typeof Portfolio>;

/** Everything recorded of an area's complexes. Only `complexes` has to be there. */
export interface Portfolio extends z.output<typeof Portfolio> {}

/** Schema of {@link Portfolio}. */
export const Portfolio = /* @__PURE__ */ (() =>
  objectOf({
    /** The complexes (综合体). */
    complexes: listOf(Complex),
    /** What was observed in a year (年度数据). Absent: not recorded. */
    records: listOf(AnnualRecord).exactOptional(),
    /** Funds granted (资金拨付). Absent: not recorded. */
    grants: listOf(Grant).exactOptional(),
    /** What was spent of them (支出). Absent: not recorded. */
    expenditures: listOf(Expenditure).exactOptional(),
    /** Surveys of resources (调查). Absent: not recorded. */
    surveys: listOf(Survey).exactOptional(),
    /** Technical problems of industries and enterprises (难题). Absent: not recorded. */
    needs: listOf(Need).exactOptional(),
    /** Industry chains (产业链). Absent: not recorded. */
    chains: listOf(Chain).exactOptional(),
    /** Projects in the science plans of localities (项目). Absent: not recorded. */
    projects: listOf(Project).exactOptional(),
    /** Concerns of enterprises (诉求). Absent: not recorded. */
    cases: listOf(EnterpriseCase).exactOptional(),
    /** Proof that duties were done (履职依据). Absent: not recorded. */
    evidence: listOf(Evidence).exactOptional(),
    /** Approval processes (审批流程). Absent: not recorded. */
    processes: listOf(Process).exactOptional(),
    /** Listings that are expected (预计列名). Absent: not recorded. */
    pipeline: listOf(PipelineEntry).exactOptional(),
    /** What is observed of places themselves, by year (各地数据). Absent: not recorded. */
    areas: listOf(AreaRecord).exactOptional(),
    /**
     * Lists that hold all there is (`grants`, `needs` …): whom they do not name has none (所列齐全). Absent: whom a list
     * does not name is not recorded.
     */
    complete: listOf(idSchema).exactOptional(),
    /**
     * Members of the plan's lists that are the caller's own, by list (`functions`, `observed`, `levels` …) (成员).
     * Absent: the plan's own alone are understood.
     */
    members: Members.exactOptional(),
  }))();

/** Whether a portfolio says that one of its lists holds all there is, so that what it does not name is not there. */
export function isComplete({ complete = [] }: Pick<Portfolio, "complete">, list: keyof Portfolio): boolean {
  return complete.includes(list);
}

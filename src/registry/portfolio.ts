import * as z from "zod";
import { dateSchema, idSchema, listOf, objectOf } from "../kernel/index.js";
import { LISTING_KINDS } from "../plan/index.js";
import { AnnualRecord, AreaRecord } from "./annual-record.js";
import { Complex } from "./complex.js";
import { EnterpriseCase, Evidence, Process, Project } from "./delivery.js";
import { Chain, Need, Survey } from "./layout.js";
import { Expenditure, Grant } from "./money.js";
import { Members } from "./understood.js";

/** A listing that is expected on a day: of a complex on record, or of a new one that is counted under `id`. */
export interface PipelineEntry extends z.output<typeof PipelineEntry> {}

/** Schema of {@link PipelineEntry}. */
export const PipelineEntry = /* @__PURE__ */ (() =>
  objectOf({
    id: idSchema,
    complex: idSchema.exactOptional(),
    locality: idSchema,
    parentLocality: idSchema.exactOptional(),
    kind: z.enum(LISTING_KINDS),
    tier: idSchema,
    on: dateSchema,
    list: idSchema.exactOptional(),
  }))();

/** What {@link Portfolio} takes: decimals as text or numbers. */
export type PortfolioInput = z.input<typeof Portfolio>;

/** Everything recorded of an area's complexes. Only `complexes` has to be there. */
export interface Portfolio extends z.output<typeof Portfolio> {}

/** Schema of {@link Portfolio}. */
export const Portfolio = /* @__PURE__ */ (() =>
  objectOf({
    complexes: listOf(Complex),
    records: listOf(AnnualRecord).exactOptional(),
    grants: listOf(Grant).exactOptional(),
    expenditures: listOf(Expenditure).exactOptional(),
    surveys: listOf(Survey).exactOptional(),
    needs: listOf(Need).exactOptional(),
    chains: listOf(Chain).exactOptional(),
    projects: listOf(Project).exactOptional(),
    cases: listOf(EnterpriseCase).exactOptional(),
    evidence: listOf(Evidence).exactOptional(),
    processes: listOf(Process).exactOptional(),
    pipeline: listOf(PipelineEntry).exactOptional(),
    /** What is observed of places themselves. */
    areas: listOf(AreaRecord).exactOptional(),
    /** Lists that hold all there is: of another, what it does not name is not recorded. */
    complete: listOf(idSchema).exactOptional(),
    /** Members of the plan's lists, and keys of observed figures, that are the caller's own. */
    members: Members.exactOptional(),
  }))();

/** Whether a portfolio says that one of its lists holds all there is, so that what it does not name is not there. */
export function isComplete({ complete = [] }: Pick<Portfolio, "complete">, list: "grants" | "needs"): boolean {
  return complete.includes(list);
}

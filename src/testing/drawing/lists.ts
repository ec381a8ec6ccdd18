import { cases, evidence, pipeline, processes, projects } from "./delivery.js";
import type { ListOf } from "./item.js";
import type { Kit } from "./kit.js";
import { chains, needs, surveys } from "./layout.js";
import { expenditures, grants } from "./money.js";

/** The lists of a portfolio beside complexes and records. */
export function listsOf(kit: Kit): Readonly<Record<string, ListOf>> {
  return {
    grants: grants(kit),
    expenditures: expenditures(kit),
    ...(kit.plan.resourceKinds.length > 0 && { surveys: surveys(kit) }),
    needs: needs(kit),
    chains: chains(kit),
    projects: projects(kit),
    cases: cases(kit),
    ...((kit.plan.duties ?? []).length > 0 && { evidence: evidence(kit) }),
    processes: processes(kit),
    pipeline: pipeline(kit),
  };
}

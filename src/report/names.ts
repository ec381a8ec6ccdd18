import { ownValue } from "../kernel/index.js";
import type { Portfolio } from "../registry/index.js";
import type { PolicyReport } from "./policy-report.js";

/** Names of records that have one, by list of the portfolio and id; of an id that stands twice the first. */
export function namesIn(portfolio: Portfolio): { readonly [list: string]: { readonly [id: string]: string } } {
  const named = (records: readonly { readonly id: string; readonly name?: string | undefined }[]) =>
    Object.fromEntries([...records].reverse().flatMap(({ id, name }) => (name === undefined ? [] : [[id, name]])));
  const { complexes, chains = [], projects = [], processes = [], surveys = [], pipeline = [] } = portfolio;
  const names = named(complexes);
  const links = new Map<string, Set<string>>();
  for (const { id, name } of chains.flatMap((chain) => chain.links)) {
    links.set(id, (links.get(id) ?? new Set()).add(name));
  }
  return {
    complexes: names,
    industries: named(
      complexes.flatMap(({ industry, changes = [] }) => [
        ...(industry ? [industry] : []),
        ...changes.flatMap((change) => change.industry ?? []),
      ]),
    ),
    grants: named(portfolio.grants ?? []),
    surveys: named(surveys),
    candidates: named(surveys.flatMap(({ candidates = [] }) => candidates)),
    needs: named(portfolio.needs ?? []),
    /** Expected listings by the complex that they are of. */
    pipeline: named(pipeline.map(({ id, complex = id }) => ({ id, name: ownValue<string>(names, complex) }))),
    chains: named(chains),
    projects: named(projects),
    processes: named(processes),
    /** Links by their ids, where all of one id have one name. */
    links: named(
      [...links].flatMap(([id, [name, ...others]]) =>
        name !== undefined && others.length === 0 ? [{ id, name }] : [],
      ),
    ),
    /** Steps by the ids of their process and their own; those now before those of the past. */
    steps: named(
      processes.flatMap(({ id, steps, before = [] }) =>
        [...steps, ...before].map((step) => ({ id: `${id}/${step.id}`, name: step.name })),
      ),
    ),
  };
}

/** Where records stand in their lists, by list and id; of an id that stands twice the first. */
export function placesIn({
  grants = [],
  chains = [],
  cases = [],
  processes = [],
  projects = [],
}: Portfolio): PolicyReport["places"] {
  const placed = (records: readonly { readonly id: string }[]) =>
    Object.fromEntries([...records.entries()].reverse().map(([index, { id }]) => [id, index]));
  return {
    grants: placed(grants),
    chains: placed(chains),
    cases: placed(cases),
    processes: placed(processes),
    projects: placed(projects),
  };
}

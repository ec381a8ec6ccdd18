import * as z from "zod";
import { deepFreeze, mapOf, objectOf, ownValue, takenAsGiven, textSchema } from "../kernel/index.js";
import type { Portfolio } from "../registry/index.js";
import type { PolicyReport } from "./policy-report.js";

const ofList = /* @__PURE__ */ (() =>
  // A step goes by the ids of its process and its own together.
  mapOf(textSchema, z.string().min(1).max(401)).exactOptional())();

/** Schema of names of records, by list and id: those of a report, and of a schedule's tasks. */
export const recordNames = /* @__PURE__ */ (() =>
  objectOf({
    complexes: ofList,
    industries: ofList,
    grants: ofList,
    surveys: ofList,
    candidates: ofList,
    needs: ofList,
    pipeline: ofList,
    chains: ofList,
    projects: ofList,
    processes: ofList,
    links: ofList,
    steps: ofList,
    tasks: ofList,
  }))();

/** Names of records that have one, by list of the portfolio and id; of an id that stands twice the first. */
export function namesIn(portfolio: Portfolio): PolicyReport["names"] {
  const named = (records: readonly { readonly id: string; readonly name?: string | undefined }[]) =>
    Object.fromEntries([...records].reverse().flatMap(({ id, name }) => (name === undefined ? [] : [[id, name]])));
  const { complexes, chains = [], projects = [], processes = [], surveys = [], pipeline = [] } = portfolio;
  const names = named(complexes);
  const links = new Map<string, Set<string>>();
  for (const { id, name } of chains.flatMap((chain) => chain.links)) {
    links.set(id, (links.get(id) ?? new Set()).add(name));
  }
  return takenAsGiven(
    recordNames,
    deepFreeze({
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
    }),
  );
}

/** Names, with those of more complexes. */
export function withNamesOf(names: PolicyReport["names"], complexes: Portfolio["complexes"]): PolicyReport["names"] {
  const more = Object.fromEntries(complexes.map(({ id, name }) => [id, name]));
  return takenAsGiven(recordNames, deepFreeze({ ...names, complexes: { ...more, ...names.complexes } }));
}

/** Where records stand in their lists, by list and id; of an id that stands twice the first. */
export function placesIn({
  grants = [],
  expenditures = [],
  chains = [],
  cases = [],
  processes = [],
  projects = [],
  pipeline = [],
}: Portfolio): PolicyReport["places"] {
  const placed = (records: readonly { readonly id: string }[]) =>
    Object.fromEntries([...records.entries()].reverse().map(([index, { id }]) => [id, index]));
  return {
    grants: placed(grants),
    expenditures: placed(expenditures),
    chains: placed(chains),
    cases: placed(cases),
    processes: placed(processes),
    projects: placed(projects),
    pipeline: placed(pipeline),
  };
}

/** How many records each list of the portfolio has. */
export function sizesIn(portfolio: Portfolio): PolicyReport["sizes"] {
  return Object.fromEntries(
    Object.entries(portfolio).flatMap(([list, records]) =>
      Array.isArray(records) && list !== "complete" ? [[list, records.length]] : [],
    ),
  );
}

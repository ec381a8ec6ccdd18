import { fc } from "@fast-check/vitest";
import sample from "../../docs/examples/portfolio.json" with { type: "json" };
import { Portfolio, type PortfolioInput, type Question } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";

/** What may be recorded of an input, by the last name of its path; everything that can be asked for in `incomplete`. */
export const ADMISSIBLE: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  industry: fc.constantFrom({ id: "pumps", categories: ["pumps-motors"] }),
  before: fc.constant([]),
  floorArea: fc.constantFrom("0", "1999.99", "2000", "80000"),
  buildingArea: fc.constantFrom("0", "5000"),
  virtualTenants: fc.constantFrom(0, 9),
  onSiteTenants: fc.constantFrom(0, 9),
  carriers: fc.constantFrom([], [{ id: "t", kind: "incubator" }]),
  functions: fc.subarray(taizhou.functions.map(({ id }) => id)),
  capabilities: fc.subarray(taizhou.capabilities.map(({ id }) => id)),
  participants: fc.constantFrom([], [{ kind: "government", name: "甲（虚构）", role: "lead" }]),
  resources: fc.constantFrom([], [{ kind: "incubation-platform", id: "r", shared: true, reach: [], functions: [] }]),
  shared: fc.boolean(),
  reach: fc.constantFrom([], ["region"]),
  operatingModel: fc.constantFrom("none", "council"),
  list: fc.constantFrom("creation", "cultivation"),
  strength: fc.constantFrom("missing", "weak", "sound"),
  closedOn: fc.constantFrom("2020-12-31"),
  promisedDays: fc.constantFrom(0, 9),
  eligible: fc.boolean(),
  listed: fc.boolean(),
  visits: fc.constantFrom(0, 1, 2),
  special: fc.boolean(),
  appraisals: fc.constant([]),
  reports: fc.constantFrom([], [{ id: "r", due: "2020-06-30" }]),
  due: fc.constantFrom("2019-12-31", "2021-12-31"),
  need: fc.constantFrom("0", "4"),
  capacity: fc.constantFrom("0", "4"),
  management: fc.constantFrom({ ratings: ["0"] }, { ratings: ["91", "87"] }),
  "development-plan": fc.constantFrom({ ratings: ["50"] }),
  mechanisms: fc.constantFrom({ done: [] }, { done: ["resource-sharing"] }),
  "service-income": fc.constantFrom("0", "9000000"),
  "running-cost": fc.constantFrom("0", "7000000"),
  "enterprises-served": fc.constantFrom("0", "300"),
  staff: fc.constantFrom("0", "60"),
};

/** The last name of a question's path. */
export const nameOf = ({ path }: Question) =>
  path
    .split(".")
    .at(-1)
    ?.replace(/\[\d+\]$/, "") ?? path;

/** A copy with a value at a path; what leads to it is made where it is not there. */
export function filled(portfolio: Portfolio, path: string, value: unknown): unknown {
  const copy: object = structuredClone(portfolio);
  const steps = path.split(/[.[\]]+/).filter((step) => step !== "");
  const holder = steps.slice(0, -1).reduce<object>((inner, step) => {
    if (Reflect.get(inner, step) === undefined) Reflect.set(inner, step, {});
    return Object(Reflect.get(inner, step));
  }, copy);
  Reflect.set(holder, steps.at(-1) ?? "", value);
  return copy;
}

/** The records with an answer to a question; one for a record that is not there is that record. */
export function answered(portfolio: Portfolio, question: Question, seed: number): Portfolio {
  const { path, subject, year, rule } = question;
  const next = <K extends keyof PortfolioInput>(list: K, more: NonNullable<PortfolioInput[K]>) =>
    Portfolio.parse({
      ...portfolio,
      [list]: [...((portfolio[list] ?? []) as readonly unknown[]), ...(more as readonly unknown[])],
    });
  if (path === "complexes") return Portfolio.parse({ ...portfolio, complexes: portfolio.complexes.map(complete) });
  if (path === "records" && subject && year !== undefined) {
    return next("records", [{ complex: subject.id, year, observed: {} }]);
  }
  if (path === "evidence" && rule !== undefined) {
    const parts = taizhou.duties?.find((duty) => duty.rule === rule)?.parts?.map(({ id }) => id);
    const locality = subject?.kind === "locality" ? { locality: subject.id } : {};
    const id = `${rule}-${subject?.id}`;
    return next("evidence", [{ id, item: rule, on: "2018-10-08", ...locality, ...(parts && { parts }) }]);
  }
  const survey = /^surveys\[(\d+)\]\.rows$/.exec(path)?.[1];
  if (survey !== undefined && subject) {
    const rows = portfolio.surveys?.[Number(survey)]?.rows ?? [];
    return Portfolio.parse(filled(portfolio, path, [...rows, { kind: subject.id, need: 1, capacity: 1 }]));
  }
  if (!path.includes("[")) {
    // That there is no more than is on record is an answer, too.
    const told = [...new Set([...(portfolio.complete ?? []), path])];
    return Portfolio.parse({ [path]: [], ...portfolio, complete: told });
  }
  const observed = path.split(".observed.")[1];
  const known = observed === undefined ? undefined : Reflect.get(sample.records[0]?.observed ?? {}, observed);
  const [value] = fc.sample(ADMISSIBLE[nameOf(question)] ?? fc.constant(known), { seed, numRuns: 1 });
  if (value === undefined) throw new Error(`no answer to ${path}`);
  return Portfolio.parse(filled(portfolio, path, value));
}

/** A complex of which nothing is left open that problems are matched by. */
function complete(complex: Portfolio["complexes"][number]): Portfolio["complexes"][number] {
  const { industry = { id: "pumps", categories: [] }, functions = [], resources = [] } = complex;
  return { ...complex, industry, functions: "has" in functions ? functions.has : functions, resources };
}

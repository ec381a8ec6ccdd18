import { readFileSync } from "node:fs";
import type { PortfolioInput } from "innovation-service-complex";
import { chance } from "./chance.js";

type Sample = Required<PortfolioInput>;
type Observed = Sample["records"][number]["observed"][string];

const text = readFileSync(new URL("../examples/portfolio.json", import.meta.url), "utf8");
const sample: Sample = JSON.parse(text);
const INDUSTRIES = new Set(sample.complexes.flatMap(({ industry }) => industry?.id ?? []));
const DIVISIONS = [...new Set(sample.complexes.map(({ locality }) => locality))].filter((id) => !/zone|area/u.test(id));
const IDS = new Set(
  [
    ...sample.complexes,
    ...sample.grants,
    ...sample.expenditures,
    ...sample.surveys,
    ...sample.needs,
    ...sample.chains,
    ...sample.projects,
    ...sample.cases,
    ...sample.processes,
  ].map(({ id }) => id),
);

/**
 * A made-up portfolio of so many complexes: the sample again and again, each copy with ids of its own, in other localities
 * and with other figures, in twice the sample's industries. Of one size it is always the same.
 */
export function portfolioOf(size: number): PortfolioInput {
  const next = chance(2020);
  const copies = Array.from({ length: Math.ceil(size / sample.complexes.length) }, (_, copy) => copyOf(copy, next));
  // Of a copy that is cut short, only the complexes: what names the others would lead nowhere.
  const whole = copies.slice(0, Math.floor(size / sample.complexes.length));
  return {
    members: sample.members,
    complexes: copies.flatMap(({ complexes }) => complexes).slice(0, size),
    records: whole.flatMap(({ records }) => records),
    grants: whole.flatMap(({ grants }) => grants),
    expenditures: whole.flatMap(({ expenditures }) => expenditures),
    surveys: whole.flatMap(({ surveys }) => surveys),
    needs: whole.flatMap(({ needs }) => needs),
    chains: whole.flatMap(({ chains }) => chains),
    projects: whole.flatMap(({ projects }) => projects),
    cases: whole.flatMap(({ cases }) => cases),
    processes: whole.flatMap(({ processes }) => processes),
    evidence: sample.evidence,
  };
}

/** The sample under other names, with figures up to a tenth higher or lower and here and there one function less. */
function copyOf(copy: number, next: () => number): Sample {
  const renamed: Sample = JSON.parse(
    text
      .replace(/"([\w-]+)"(?!:)/gu, (found, name: string) => renamedAs(found, name, copy))
      .replaceAll("（虚构）", `${copy + 1}号（虚构）`),
  );
  return {
    ...renamed,
    complexes: renamed.complexes.map(({ site, functions, ...rest }) => ({
      ...rest,
      ...(site && { site: { ...site, ...(site.floorArea && { floorArea: varied(site.floorArea, next) }) } }),
      ...(functions && { functions: "has" in functions || next() < 0.7 ? functions : functions.slice(0, -1) }),
    })),
    records: renamed.records.map(({ observed, ...rest }) => ({
      ...rest,
      observed: Object.fromEntries(Object.entries(observed).map(([key, value]) => [key, variedValue(value, next)])),
    })),
  };
}

function renamedAs(found: string, name: string, copy: number): string {
  if (IDS.has(name)) return `"${name}-${copy}"`;
  if (INDUSTRIES.has(name)) return copy % 2 === 0 ? found : `"${name}-2"`;
  const division = DIVISIONS.indexOf(name);
  return division < 0 ? found : `"${DIVISIONS[(division + copy) % DIVISIONS.length]}"`;
}

function variedValue(value: Observed, next: () => number): Observed {
  if (typeof value !== "object") return varied(value, next);
  if ("done" in value) return { done: value.done.filter(() => next() < 0.9) };
  return { ratings: value.ratings.map((rating) => Math.min(100, Number(varied(rating, next)))) };
}

const varied = (value: string | number, next: () => number) => String(Math.round(Number(value) * (0.9 + next() / 5)));

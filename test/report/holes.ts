import { fc } from "@fast-check/vitest";
import sample from "../../docs/examples/portfolio.json" with { type: "json" };
import {
  type AssessOptions,
  FundingPolicy,
  type FundingPolicyInput,
  type Plan,
  Portfolio,
  type Scorecard,
  withReadings,
} from "../../src/index.js";
import { taizhou, taizhouFunding, taizhouScorecard, taizhouStanding } from "../../src/taizhou/index.js";
import { ADMISSIBLE } from "./answers.js";

/** A portfolio with holes, and one of the ways in which they can turn out. */
export interface Completed {
  readonly before: Portfolio;
  readonly after: Portfolio;
}

type Entry = Readonly<Record<string, unknown>>;

/** The lists that say nothing of what they do not name, unless they are said to be complete; and what an entry is about. */
const ABOUT: Readonly<Record<string, (entry: Entry) => unknown>> = {
  records: ({ complex, year }) => `${complex} ${year}`,
  grants: ({ complex }) => complex,
  expenditures: ({ grant }) => grant,
  surveys: ({ id }) => id,
  needs: ({ complex, id }) => complex ?? id,
  chains: ({ id }) => id,
  projects: ({ id }) => id,
  cases: ({ complex }) => complex,
  evidence: ({ item, locality }) => `${item} ${locality}`,
  processes: ({ id }) => id,
};
const LISTS = Object.keys(ABOUT);

/** Parts of the sample of which any figure may be another one, with holes in them: entries of lists, keys, whole lists. */
export const completed: fc.Arbitrary<Completed> = fc
  .record({
    complexes: fc.shuffledSubarray(sample.complexes, { minLength: 2, maxLength: 7 }),
    complete: fc.subarray(LISTS),
    seed: fc.nat(),
    oneIn: fc.constantFrom(3, 8, 20),
  })
  .map(({ complexes, complete, seed, oneIn }) => {
    const ids = new Set(complexes.map(({ id }) => id));
    const own = <R extends { readonly complex?: string }>(rows: readonly R[]) =>
      rows.filter(({ complex }) => complex === undefined || ids.has(complex));
    const { records, grants, expenditures, surveys, needs, chains, projects, cases, evidence, processes } = sample;
    const whole = {
      complexes,
      complete,
      members: sample.members,
      records: own(records),
      grants: own(grants),
      expenditures,
      surveys,
      // Whose problem it is that names nobody on record is open: no hole may turn out to be such a one.
      needs: own(needs),
      chains,
      projects: own(projects),
      cases: own(cases),
      evidence,
      processes,
    };
    const chance = chances(seed);
    const drawn = varied(whole, chance) as typeof whole;
    const after = { ...drawn, complexes: drawn.complexes.map(agreeing) };
    const before = holed(after, new Set(complete), chance, oneIn);
    return { before: Portfolio.parse(before), after: Portfolio.parse(after) };
  });

/** What may be left out of a record, by the last name of its path, or by its list and that. */
const DISPENSABLE = new Set([
  ..."floorArea onSiteTenants virtualTenants carriers list need capacity strength eligible".split(" "),
  ..."complexes.site complexes.functions complexes.capabilities complexes.resources complexes.participants".split(" "),
  ..."complexes.operatingModel complexes.industry listed before".split(" "),
  ..."special appraisals reports reports.due grants.source grants.channel grants.level grants.categories team resources.reach resources.shared".split(
    " ",
  ),
]);

type Chance = (oneIn: number) => boolean;

function chances(seed: number): Chance {
  let state = seed;
  return (oneIn) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 12) % oneIn === 0;
  };
}

/** Some values of each of what can be asked for. */
const OTHERS: Readonly<Record<string, readonly unknown[]>> = Object.fromEntries(
  Object.entries(ADMISSIBLE).map(([key, values]) => [key, fc.sample(values, { seed: 1, numRuns: 6 })]),
);

/** The same with other values here and there. */
function varied(value: unknown, chance: Chance, key = ""): unknown {
  const other = Object.hasOwn(OTHERS, key) ? OTHERS[key]?.find(() => chance(3)) : undefined;
  if (other !== undefined && formOf(other) === formOf(value) && chance(2)) return other;
  if (Array.isArray(value)) return value.map((each) => varied(each, chance));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, varied(inner, chance, name)]));
}

function formOf(value: unknown): string {
  return Array.isArray(value) ? `list of ${typeof value[0]}` : typeof value;
}

type Listed = readonly string[] | { readonly has: readonly string[]; readonly lacks?: readonly string[] };

interface Offers {
  readonly functions?: Listed;
  readonly capabilities?: Listed;
}

const EXACT = new Set((taizhou.crosswalk ?? []).flatMap((pair) => (pair.relation === "exact" ? pair.function : [])));

/**
 * With the functions that its capabilities are, and the other way round, now and after each change: records that contradict each
 * other prove nothing.
 */
function agreeing({ changes = [], ...complex }: (typeof sample.complexes)[number]): object {
  const first = agreed({ functions: [], capabilities: [], ...complex } as Offers);
  let now = first;
  const later = changes.map((change) => {
    const { functions, capabilities } = change as Offers;
    if (!functions && !capabilities) return change;
    now = agreed({ ...now, ...(functions && { functions }), ...(capabilities && { capabilities }) });
    return { ...change, ...now };
  });
  return { ...complex, ...first, ...(later.length > 0 && { changes: later }) };
}

function agreed({ functions = [], capabilities = [] }: Offers): Offers {
  const shared = [...hasOf(functions), ...hasOf(capabilities)].filter((id) => EXACT.has(id));
  return { functions: having(functions, shared), capabilities: having(capabilities, shared) };
}

const hasOf = (listed: Listed): readonly string[] => ("has" in listed ? listed.has : listed);

function having(listed: Listed, shared: readonly string[]): Listed {
  const has = [...new Set([...hasOf(listed), ...shared])];
  if (!("has" in listed)) return has;
  return { ...listed, has, ...(listed.lacks && { lacks: listed.lacks.filter((id) => !has.includes(id)) }) };
}

/** The same without some of what may be left out. */
function holed(whole: unknown, complete: ReadonlySet<string>, chance: Chance, oneIn: number): unknown {
  const thin = (value: unknown, key: string, parent: string): unknown => {
    if (Array.isArray(value)) {
      const mayLack = parent === "" && !complete.has(key) ? ABOUT[key] : undefined;
      const gone = new Map<unknown, boolean>();
      const isGone = (about: unknown) => gone.get(about) ?? gone.set(about, chance(oneIn)).get(about) === true;
      const kept = mayLack ? value.filter((entry) => !isGone(mayLack(entry))) : value;
      return kept.map((each) => thin(each, "", key));
    }
    if (typeof value !== "object" || value === null) return value;
    const mayGo = (name: string) => {
      if (value === whole) return LISTS.includes(name) && !complete.has(name);
      if (parent === "changes") return false;
      return key === "observed" || DISPENSABLE.has(name) || DISPENSABLE.has(`${parent}.${name}`);
    };
    const kept = Object.entries(value).filter(([name]) => !mayGo(name) || !chance(oneIn));
    return Object.fromEntries(
      kept.map(([name, inner]) => [name, thin(inner, name, parent === "changes" || key === "" ? parent : key)]),
    );
  };
  return thin(whole, "", "");
}

const policyOf = (own: Pick<FundingPolicyInput, "rule"> & Partial<FundingPolicyInput>) =>
  FundingPolicy.parse({
    id: "drawn",
    label: { zh: "测试", en: "test" },
    provenance: "illustrative",
    clauses: ["4.5.3d"],
    payee: "complex",
    ...own,
  });

/** Policies that share out, that give by rank, and of what is due by itself. */
const POLICIES: readonly FundingPolicy[] = [
  taizhouFunding,
  policyOf({ rule: { kind: "proportional" }, capPerLocality: 2_000_000 }),
  policyOf({
    rule: {
      kind: "by-grade",
      amounts: { excellent: 2_000_000, good: 1_500_000, qualified: 900_000 },
      whenShort: "by-rank",
    },
    excludes: { vetoed: true, grades: ["failed"] },
  }),
  policyOf({
    rule: { kind: "entitlement", amount: { byGrade: { excellent: 900_000, good: 500_000, qualified: 200_000 } } },
    eligible: { listed: { lists: ["creation"], state: "ever" } },
    capEach: { rate: "0.5", of: "running-cost" },
  }),
  policyOf({
    rule: {
      kind: "entitlement",
      amount: { less: { byTier: { county: 500_000, municipal: 900_000 } }, by: { granted: {} } },
      whenShort: "pro-rata",
    },
    eligible: { list: "functions", has: ["research-development", "inspection-testing"], atLeast: 1 },
  }),
];

/** One scorecard for all, or one for those that test and one for the others. */
const SCORECARDS: readonly (readonly Scorecard[])[] = [
  [taizhouScorecard],
  [
    { ...taizhouScorecard, id: "testing", appliesTo: { list: "functions", has: ["inspection-testing"] } },
    { ...taizhouScorecard, id: "others" },
  ],
];

/** A plan as it may be read, each passage in any way. */
const plans: fc.Arbitrary<Plan> = fc
  .record(
    Object.fromEntries(
      Object.entries(taizhou.readings).map(([id, { alternatives }]) => [
        id,
        fc.constantFrom(
          ...Object.entries(alternatives).map(([choice, { takes }]) => (takes ? { id: choice, value: 5 } : choice)),
        ),
      ]),
    ),
    { requiredKeys: [] },
  )
  .map((chosen) => withReadings(taizhou as Plan, chosen));

/** A plan and what a report is asked for under it. */
export const asked: fc.Arbitrary<{ readonly plan: Plan; readonly options: AssessOptions }> = fc.record({
  plan: fc.oneof(fc.constant<Plan>(taizhou), plans),
  options: fc
    .record({
      asOf: fc.constantFrom("2020-12-31", "2020-12-31", "2020-06-30", "2021-06-30"),
      policy: fc.constantFrom(...POLICIES),
      budget: fc.constantFrom(5_000_000, 800_000),
      scorecards: fc.constantFrom(...SCORECARDS),
      quota: fc.constantFrom(1, 3),
      perLocality: fc.constantFrom(1, undefined),
      places: fc.constantFrom(undefined, undefined, ["wenling", "yuhuan"]),
    })
    .map(
      ({ asOf, policy, budget, scorecards, quota, perLocality, places }): AssessOptions => ({
        asOf,
        detail: "all",
        scorecards,
        standing: taizhouStanding,
        recommendation: { quota, ...(perLocality !== undefined && { perLocality }) },
        funding: { policy, budget },
        ...(places && { scope: { localities: places } }),
      }),
    ),
});

import { eachReadBy, type Fault, guarded, PolicyError, takes } from "../finding/index.js";
import { preview, sameJson } from "../kernel/index.js";
import type { Members } from "./declared.js";
import { Portfolio } from "./portfolio.js";

/**
 * The portfolios of several offices as one: nine counties send nine files. The same record twice is one; lists come out by
 * id, so that neither the order of the files nor that within them makes a difference.
 *
 * A list is `complete` where every portfolio says so: one that says nothing of it leaves open what it would have held.
 *
 * Work: n log n in the records.
 *
 * @param portfolios - as `Portfolio.parse` gives them
 * @throws {@link PolicyError} for records of one id, or of one place and year, that say different things: `path` is
 * where the later one stands (`portfolios[1].complexes[0]`), `accepted` names the place of the first
 *
 * @see 2.4
 * @example
 * ```ts
 * import { mergePortfolios, Portfolio } from "innovation-service-complex";
 *
 * const file = (id: string, locality: string) => Portfolio.parse({ complexes: [{ id, name: id, locality, milestones: [] }] });
 * const merged = mergePortfolios([file("pumps", "wenling"), file("moulds", "huangyan"), file("pumps", "wenling")]);
 * merged.complexes.map(({ id }) => id); // => ["moulds", "pumps"]
 * ```
 */
export function mergePortfolios(portfolios: readonly Portfolio[]): Portfolio {
  return guarded(mergePortfoliosTakes, merged, portfolios);
}

/** What {@link mergePortfolios} takes. */
export const mergePortfoliosTakes = /* @__PURE__ */ takes("mergePortfolios", () => ({
  portfolios: eachReadBy(Portfolio),
}));

type ListName = Exclude<keyof Portfolio, "members" | "complete">;

/** By what the records of a list are the same one. */
const KEYS: { readonly [L in ListName]: (record: NonNullable<Portfolio[L]>[number]) => string } = {
  complexes: ({ id }) => id,
  records: ({ complex, platform, year }) => JSON.stringify([complex, platform ?? null, year]),
  grants: ({ id }) => id,
  expenditures: ({ id }) => id,
  surveys: ({ id }) => id,
  needs: ({ id }) => id,
  chains: ({ id }) => id,
  projects: ({ id }) => id,
  cases: ({ id }) => id,
  evidence: ({ id }) => id,
  processes: ({ id }) => id,
  pipeline: ({ id }) => id,
  areas: ({ locality, year }) => JSON.stringify([locality ?? null, year]),
};

function merged(portfolios: readonly Portfolio[]): Portfolio {
  const faults: Fault[] = [];
  const lists = (Object.keys(KEYS) as ListName[]).flatMap((list) => {
    if (list !== "complexes" && portfolios.every((portfolio) => portfolio[list] === undefined)) return [];
    return [[list, together(portfolios, list, KEYS[list], faults)] as const];
  });
  const members = membersOf(portfolios, faults);
  if (faults.length > 0) {
    throw new PolicyError({ zh: "各份数据相互矛盾", en: "the portfolios contradict each other" }, faults);
  }
  const complete = completeIn(portfolios);
  return Portfolio.parse({
    ...Object.fromEntries(lists),
    ...(complete.length > 0 && { complete }),
    ...(members && { members }),
  });
}

function together<L extends ListName>(
  portfolios: readonly Portfolio[],
  list: L,
  keyOf: (typeof KEYS)[L],
  faults: Fault[],
): unknown[] {
  const found = portfolios.flatMap((portfolio, nth) =>
    (portfolio[list] ?? []).map((record, at) => ({
      key: keyOf(record as never),
      value: record,
      path: `portfolios[${nth}].${list}[${at}]`,
    })),
  );
  return eachOnce(found, faults);
}

interface Found {
  readonly key: string;
  readonly value: unknown;
  readonly path: string;
}

/** What was found, each once and in the order of its keys; what stands twice and says different things is a fault. */
function eachOnce(found: readonly Found[], faults: Fault[]): unknown[] {
  const first = new Map<string, Found>();
  for (const each of found) {
    const known = first.get(each.key);
    if (!known) first.set(each.key, each);
    else if (!sameJson(known.value, each.value)) faults.push(contradiction(known, each));
  }
  return [...first.values()].sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ value }) => value);
}

function contradiction(known: Found, { path, value }: Found): Fault {
  return {
    code: "double",
    path,
    got: preview(value),
    accepted: {
      zh: `与 ${known.path} 相同的记录，或另一标识`,
      en: `the same as ${known.path} says, or another id`,
    },
    example: preview(known.value, 200),
  };
}

function membersOf(portfolios: readonly Portfolio[], faults: Fault[]): Members | undefined {
  if (portfolios.every(({ members }) => members === undefined)) return undefined;
  const lists = [...new Set(portfolios.flatMap(({ members = {} }) => Object.keys(members)))].sort();
  const found = (list: string): Found[] =>
    portfolios.flatMap(({ members = {} }, nth) =>
      (Object.hasOwn(members, list) ? (members[list] ?? []) : []).map((value, at) => ({
        key: value.id,
        value,
        path: `portfolios[${nth}].members.${list}[${at}]`,
      })),
    );
  return Object.fromEntries(lists.map((list) => [list, eachOnce(found(list), faults)])) as unknown as Members;
}

/** The lists of which every portfolio says that they are complete. */
function completeIn(portfolios: readonly Portfolio[]): string[] {
  const [first, ...others] = portfolios.map(({ complete = [] }) => complete);
  return [...new Set(first)].filter((list) => others.every((complete) => complete.includes(list))).sort();
}

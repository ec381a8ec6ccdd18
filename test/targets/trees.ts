import { fc } from "@fast-check/vitest";
import { definePlan, type Plan, type PlanInput, Portfolio } from "../../src/index.js";

const label = (text: string) => ({ zh: text, en: text });

/** Places by number, each with the number of the place that it lies in; none, of the widest. */
export type Tree = readonly (number | undefined)[];

export const place = (at: number) => `p${at}`;

/** A random tree, or several: each place lies in one before it, or in none. */
export const tree: fc.Arbitrary<Tree> = fc
  .array(fc.nat(9), { minLength: 1, maxLength: 7 })
  .map((picks) => picks.map((pick, at) => (at === 0 || pick % (at + 1) === at ? undefined : pick % (at + 1))));

/** A complex of a tree: where it lies, what its record says that lies in, when it was listed and struck off, what it earned. */
export interface Leaf {
  /** Beyond the tree it is a place that the plan does not have. */
  readonly at: number;
  readonly parent?: number;
  readonly listed: string;
  readonly delisted?: string;
  /** In 2019; not recorded, where absent. */
  readonly income?: number;
  readonly all: number;
}

/** Days crowded at the edges of years. */
const DAYS = ["2018-01-01", "2018-06-30", "2018-12-31", "2019-01-01", "2019-08-15", "2019-12-31", "2020-06-30"];
export const day = fc.constantFrom(...DAYS);

export const leaves = fc.array(
  fc
    .record(
      {
        at: fc.nat(7),
        parent: fc.nat(6),
        listed: day,
        delisted: day,
        income: fc.nat(20),
        all: fc.integer({ min: 1, max: 9 }),
      },
      { requiredKeys: ["at", "listed", "all"], noNullPrototype: true },
    )
    // Of one delisted before it was listed nobody knows the day.
    .map(({ delisted, ...leaf }) => (delisted !== undefined && delisted > leaf.listed ? { ...leaf, delisted } : leaf)),
  { maxLength: 8 },
);

/** The places that one lies in, itself first, by the numbers of the tree alone. */
export function up(tree: Tree, from: number, parent?: number): number[] {
  const seen: number[] = [];
  let next: number | undefined = from;
  let first = true;
  while (next !== undefined && !seen.includes(next)) {
    seen.push(next);
    next = first && parent !== undefined && parent < tree.length ? parent : tree[next];
    first = false;
  }
  return seen;
}

/** Whether a complex of the tree lies at a place or below it. */
export const lies = (tree: Tree, { at, parent }: Leaf, here: number) => up(tree, at, parent).includes(here);

/** Of those that owe the nearest that a complex of the tree lies in. */
export const credited = (tree: Tree, { at, parent }: Leaf, owing: readonly number[]) =>
  up(tree, at, parent).find((each) => owing.includes(each));

/** A plan over the tree. */
export const planOver = (tree: Tree, ...targets: NonNullable<PlanInput["targets"]>): Plan =>
  definePlan({
    id: "tree",
    revision: "1",
    title: label("tree"),
    period: { from: "2018-01-01", to: "2020-12-31" },
    clauses: [{ id: "1", kind: "target", gist: label("numbers") }],
    tiers: [{ id: "county", label: label("county") }],
    localities: tree.map((parent, at) => ({
      id: place(at),
      label: label(place(at)),
      kind: "place",
      ...(parent !== undefined && { parent: place(parent) }),
    })),
    operatingModels: ["council", "company"].map((id) => ({ id, label: label(id) })),
    targets,
  });

/** The records of the complexes. */
export const portfolioOver = (tree: Tree, all: readonly Leaf[]) =>
  Portfolio.parse({
    complexes: all.map(({ at, parent, listed, delisted, all: staff }, n) => ({
      id: `c${n}`,
      name: `c${n}`,
      locality: place(at),
      ...(parent !== undefined && parent < tree.length && { parentLocality: place(parent) }),
      operatingModel: staff > 4 ? "council" : "company",
      milestones: [
        { kind: "cultivated", tier: "county", on: listed },
        ...(delisted !== undefined && delisted > listed
          ? [{ kind: "delisted" as const, tier: "county", on: delisted }]
          : []),
      ],
    })),
    records: all.flatMap(({ income, all: staff }, n) =>
      income === undefined ? [] : [{ complex: `c${n}`, year: 2019, observed: { income, all: staff } }],
    ),
  });

/** The years in which numbers are owed. */
export const YEARS = [2018, 2019];

/** A figure for all, by year, by place, or by place and year; for those places that the mask names. */
export const figures = fc.record({
  how: fc.constantFrom("one", "year", "place", "both"),
  mask: fc.nat(127),
  figures: fc.array(fc.nat(3), { minLength: 14, maxLength: 14 }),
});
export type Figures = { readonly how: string; readonly mask: number; readonly figures: readonly number[] };

export const named = (of: Tree, mask: number) => [...of.keys()].filter((at) => (mask >> at) % 2 === 1);
export const figure = ({ how, figures: all }: Figures, at: number, year: number) =>
  all[how === "one" ? 0 : how === "year" ? year - 2018 : how === "place" ? at : at * 2 + year - 2018] ?? 0;

/** The value of a target, and the places that owe it. */
export function asked(of: Tree, by: Figures) {
  const those = named(of, by.mask);
  const each = (at: number) =>
    by.how === "both" ? Object.fromEntries(YEARS.map((year) => [year, figure(by, at, year)])) : figure(by, at, 2018);
  const value =
    by.how === "one"
      ? figure(by, 0, 2018)
      : by.how === "year"
        ? Object.fromEntries(YEARS.map((year) => [year, figure(by, 0, year)]))
        : Object.fromEntries(those.map((at) => [place(at), each(at)]));
  const isByPlace = by.how === "place" || by.how === "both";
  const withoutBelow = [...of.keys()].filter((at) => !of.includes(at));
  return {
    input: { value, ...(!isByPlace && those.length > 0 && { localities: those.map(place) }) },
    owing: those.length > 0 ? those : withoutBelow,
  };
}

/** Whether a complex stands at the close of a day. */
export const isBy = (on: string, { listed, delisted }: Leaf) =>
  listed <= on && !(delisted !== undefined && delisted > listed && delisted <= on);

import { fc } from "@fast-check/vitest";
import { type Condition, definePlan, type PortfolioInput } from "../../src/index.js";
import { base } from "../standards/sister-plan.js";

/*
 * Lists, choices, listings, facts and checklists once more, from the contract alone, on complexes of which all is known; and
 * the ways in which they may be recorded.
 */

export const plan = definePlan({
  ...base,
  standards: [],
  clauses: [],
  traits: [
    ...base.traits,
    {
      id: "size",
      label: base.title,
      members: [
        { id: "s", label: base.title },
        { id: "l", label: { zh: "l", en: "l" } },
      ],
    },
  ],
} as unknown as Parameters<typeof definePlan>[0]);
export const ASOF = "2020-12-31";

const LISTS = ["creation", "cultivation"] as const;
const TIERS = ["county", "provincial"] as const;
const FUNCTIONS = ["a", "b", "c", "d"] as const;
const PLACES = ["province", "city", "east", "west"] as const;
/** What lies in what. */
const ABOVE: Readonly<Record<string, readonly string[]>> = {
  province: ["province"],
  city: ["city", "province"],
  east: ["east", "city", "province"],
  west: ["west"],
};

export interface Truth {
  readonly functions: readonly string[];
  readonly region: string;
  readonly size: readonly string[];
  readonly place: string;
  readonly patents: number;
  readonly done: readonly string[];
  /** In order of their days, each a year after the other. */
  readonly listings: readonly { readonly kind: string; readonly tier: string; readonly list: string }[];
}

const some = <T>(all: readonly T[]) => fc.subarray([...all]);
export const truth: fc.Arbitrary<Truth> = fc.record({
  functions: some(FUNCTIONS),
  region: fc.constantFrom("delta", "hills"),
  size: some(["s", "l"]),
  place: fc.constantFrom(...PLACES),
  patents: fc.integer({ min: 0, max: 4 }),
  done: some(["x", "y"]),
  listings: fc.array(
    fc.record({
      kind: fc.constantFrom("cultivated", "recognised", "applied"),
      tier: fc.constantFrom(...TIERS),
      list: fc.constantFrom(...LISTS),
    }),
    { minLength: 3, maxLength: 3 },
  ),
});

const day = (index: number) => `${2017 + index}-06-01`;

/** Whether a leaf holds, of a complex of which all is known. */
function leafHolds(condition: Condition, of: Truth): boolean {
  if ("list" in condition) {
    const there = condition.list === "functions" ? of.functions : of.done;
    const { has, atLeast = "all", required = [] } = condition;
    const counted = has.filter((id) => there.includes(id)).length;
    return counted >= (atLeast === "all" ? has.length : atLeast) && required.every((id) => there.includes(id));
  }
  if ("choice" in condition) {
    const chosen = { region: [of.region], size: of.size, locality: ABOVE[of.place] ?? [] }[condition.choice] ?? [];
    return chosen.some((id) => condition.in.includes(id));
  }
  if ("value" in condition) return of.patents >= Number(condition.atLeast);
  if (!("listed" in condition)) throw new Error("another condition");
  const {
    milestones = ["cultivated", "recognised"],
    tiers = TIERS,
    lists = LISTS,
    from = "",
    to = "9999",
    state,
  } = condition.listed;
  const counted = of.listings.flatMap((listing, index) =>
    milestones.some((kind) => kind === listing.kind) && lists.includes(listing.list)
      ? [{ ...listing, on: day(index) }]
      : [],
  );
  if (state !== "now") return counted.some(({ tier, on }) => tiers.includes(tier) && on >= from && on <= to);
  // One listing of the highest tier held, not left for a list that was not asked for before it was recognised.
  const held = of.listings.filter(({ kind }) => kind !== "applied");
  const [highest] = [...TIERS].reverse().filter((tier) => held.some((each) => each.tier === tier));
  const own = counted.filter(({ tier }) => tier === highest && tiers.includes(tier));
  const left = of.listings.flatMap(({ kind, tier, list }, index) =>
    kind === "cultivated" && tier === highest && !lists.includes(list) ? [day(index)] : [],
  );
  const stays = (on: string) =>
    left.every((later) => later < on || own.some((each) => each.kind === "recognised" && each.on < later));
  return own.some(({ on }) => on >= from && on <= to && stays(on));
}

export function holds(condition: Condition, of: Truth): boolean {
  if ("all" in condition) return condition.all.every((each) => holds(each, of));
  if ("any" in condition) return condition.any.some((each) => holds(each, of));
  if ("not" in condition) return !holds(condition.not, of);
  return leafHolds(condition, of);
}

const optional = <T>(key: string, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined }).map((drawn) => (drawn === undefined ? {} : { [key]: drawn }));
const listLeaf = (list: unknown, all: readonly string[]) =>
  fc
    .subarray([...all], { minLength: 1 })
    .chain((has) =>
      fc
        .tuple(
          optional("atLeast", fc.integer({ min: 1, max: has.length })),
          optional("required", fc.subarray(has, { maxLength: 1 })),
        )
        .map((more) => Object.assign({ list, has }, ...more) as Condition),
    );
const listedLeaf = fc
  .tuple(
    optional("milestones", fc.subarray(["cultivated", "recognised"], { minLength: 1 })),
    optional("tiers", fc.subarray([...TIERS], { minLength: 1 })),
    optional("lists", fc.subarray([...LISTS], { minLength: 1 })),
    optional("from", fc.constantFrom("2018-06-01", "2018-06-02")),
    optional("to", fc.constantFrom("2018-06-01", "2019-05-31")),
    optional("state", fc.constantFrom("now", "ever")),
  )
  .map((parts) => ({ listed: Object.assign({}, ...parts) }) as Condition);
const choiceLeaf = (choice: string, all: readonly string[]) =>
  fc.subarray([...all], { minLength: 1 }).map((members): Condition => ({ choice, in: members }));
export const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.oneof(
      listLeaf("functions", FUNCTIONS),
      listLeaf({ observed: "checklist" }, ["x", "y"]),
      listedLeaf,
      choiceLeaf("region", ["delta", "hills"]),
      choiceLeaf("size", ["s", "l"]),
      choiceLeaf("locality", PLACES),
      fc.integer({ min: 0, max: 5 }).map((bound): Condition => ({ value: { fact: "patents" }, atLeast: `${bound}` })),
    ),
    fc.array(tie("condition"), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie("condition"), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie("condition").map((not) => ({ not })),
  ),
}));

/** How each thing is recorded: as it is, not at all, in part, or by a word that nobody knows. */
const hole = fc.constantFrom("whole" as const, "none" as const, "part" as const, "word" as const);
export const holes = fc.record({
  ...{ functions: hole, region: hole, size: hole, place: hole, patents: hole, done: hole },
  lists: fc.array(hole, { minLength: 3, maxLength: 3 }),
  tiers: fc.array(hole, { minLength: 3, maxLength: 3 }),
});
export type Holes = typeof holes extends fc.Arbitrary<infer H> ? H : never;

/** Nothing is left open. */
export const WHOLE: Holes = {
  ...{ functions: "whole", region: "whole", size: "whole", place: "whole", patents: "whole", done: "whole" },
  ...{ lists: ["whole", "whole", "whole"], tiers: ["whole", "whole", "whole"] },
};

export function recorded(of: Truth, at: Holes): PortfolioInput {
  const [first = "a"] = FUNCTIONS;
  const functions = {
    whole: of.functions,
    none: undefined,
    part: of.functions.includes(first) ? { has: [first], lacks: [] } : { has: [], lacks: [first] },
    word: [...of.functions.filter((id) => id === first), "z"],
  }[at.functions];
  const sizes = {
    whole: of.size,
    none: undefined,
    part: undefined,
    word: [...of.size.filter((id) => id === "s"), "z"],
  }[at.size];
  const region = { whole: of.region, none: undefined, part: undefined, word: "z" }[at.region];
  const milestones = of.listings.map(({ kind, tier, list }, index) => {
    const own = { whole: list, none: undefined, part: list, word: "z" }[at.lists[index] ?? "whole"];
    return {
      kind,
      tier: at.tiers[index] === "word" ? "z" : tier,
      on: day(index),
      ...(own !== undefined && { list: own }),
    };
  });
  return {
    complexes: [
      {
        ...{ id: "x", name: "x", locality: at.place === "word" ? "z" : of.place, milestones },
        ...(functions && { functions }),
        traits: { ...(sizes && { size: sizes }), ...(region !== undefined && { region }) },
        ...(at.patents === "whole" && { facts: { patents: of.patents } }),
      },
    ],
    records: at.done === "whole" ? [{ complex: "x", year: 2020, observed: { checklist: { done: of.done } } }] : [],
  } as PortfolioInput;
}

/** The truth as another could be that is recorded in the same way. */
export function completed(of: Truth, at: Holes, other: Truth): Truth {
  const [first = "a"] = FUNCTIONS;
  const merged = (key: "functions" | "size", kept: string) => [
    ...of[key].filter((id) => id === kept),
    ...other[key].filter((id) => id !== kept),
  ];
  // A word that nobody knows is one that is there: under one of the names left.
  const partOf = (key: "functions" | "size", kept: string, how: Holes["functions"], all: readonly string[]) => {
    if (how === "whole") return of[key];
    if (how === "none" || (how === "part" && key === "size")) return other[key];
    const ids = merged(key, kept);
    const left = all.find((id) => id !== kept) ?? kept;
    return how === "part" || ids.some((id) => id !== kept) ? ids : [...ids, left];
  };
  return {
    functions: partOf("functions", first, at.functions, FUNCTIONS),
    size: partOf("size", "s", at.size, ["s", "l"]),
    region: at.region === "whole" ? of.region : other.region,
    place: at.place === "word" ? other.place : of.place,
    patents: at.patents === "whole" ? of.patents : other.patents,
    done: at.done === "whole" ? of.done : other.done,
    listings: of.listings.map((listing, index) => {
      const drawn = other.listings[index] ?? listing;
      const isListed = ["whole", "part"].includes(at.lists[index] ?? "whole");
      return {
        kind: listing.kind,
        tier: at.tiers[index] === "word" ? drawn.tier : listing.tier,
        list: isListed ? listing.list : drawn.list,
      };
    }),
  };
}

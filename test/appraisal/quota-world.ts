import {
  AnnualRecord,
  type ConditionInput,
  definePlan,
  type Grade,
  Portfolio,
  type ScorecardInput,
} from "../../src/index.js";
import type { Chance } from "./random-scorecards.js";
import { cardOf, named, upTo } from "./written.js";

const two = (...ids: string[]) => ids.map(named);

/** A plan of two places, one with another below it, two tiers and two traits. */
export const plan = definePlan({
  ...{
    id: "quotas",
    revision: "1",
    title: { zh: "名额", en: "quotas" },
    period: { from: "2018-01-01", to: "2022-12-31" },
  },
  ...{
    clauses: [{ id: "1", kind: "standard", gist: { zh: "一", en: "one" }, declaratory: { zh: "无", en: "none" } }],
    tiers: two("low", "high"),
  },
  localities: [
    ...two("east", "west").map((place) => ({ ...place, kind: "county" })),
    { ...named("hill"), kind: "town", parent: "east" },
  ],
  ...{ functions: [], capabilities: [], resourceKinds: [], participantKinds: [], operatingModels: [] },
  ...{ industryCategories: [], standards: [], targets: [], cites: {}, readings: {} },
  traits: [
    { ...named("size"), members: two("small", "large") },
    { ...named("appraised"), members: two("yes", "no") },
  ],
});

/** All that is true of one complex; a hole is a key that is not recorded. */
export interface Truth {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly fraud: number;
  readonly flag: number;
  readonly star: number;
  readonly size: string;
  readonly appraised: string;
  readonly locality: string;
  readonly tier: string;
}

export type Hole = "x" | "y" | "fraud" | "flag" | "star" | "size" | "appraised" | "record";

const FIGURES = ["x", "y", "fraud", "flag", "star"] as const;
const OPEN = [...FIGURES, "size", "appraised", "record"] as const;

/** What may be true of what is not recorded. */
function drawn(chance: Chance) {
  return {
    ...{ x: chance.pick([0, 2, 4, 5, 5, 6, 6]), y: chance.pick([0, 1, 3, 3, 4]), flag: chance.whole(2) },
    ...{ fraud: chance.often(6) ? 1 : 0, star: chance.often(8) ? 1 : 0, size: chance.pick(["small", "large"]) },
    appraised: chance.often(75) ? "yes" : "no",
  };
}

/** Few values, most of them high, so that ties and full quotas are many. */
export function worldOf(chance: Chance): Truth[] {
  return Array.from({ length: 1 + chance.whole(9) }, (_, at) => ({
    ...{ id: `c${at}`, ...drawn(chance) },
    ...{ locality: chance.pick(["east", "west", "hill"]), tier: chance.pick(["low", "high"]) },
  }));
}

/** Which of it is not recorded, by complex. */
export function holesIn(
  world: readonly Truth[],
  chance: Chance,
  percent: number,
): ReadonlyMap<string, readonly Hole[]> {
  return new Map(
    world.map(({ id }) => [id, OPEN.filter((hole) => chance.often(hole === "record" ? percent / 2 : percent))]),
  );
}

/** Another world that the records would be the same of. */
export function completed(
  world: readonly Truth[],
  holes: ReadonlyMap<string, readonly Hole[]>,
  chance: Chance,
): Truth[] {
  return world.map((truth) => {
    const own = holes.get(truth.id) ?? [];
    const other = drawn(chance);
    const isOpen = (key: Exclude<Hole, "record">) =>
      own.includes(key) || (own.includes("record") && FIGURES.some((figure) => figure === key));
    return {
      ...truth,
      x: isOpen("x") ? chance.pick([0, 6, other.x]) : truth.x,
      y: isOpen("y") ? chance.pick([0, 4, other.y]) : truth.y,
      fraud: isOpen("fraud") ? other.fraud : truth.fraud,
      flag: isOpen("flag") ? other.flag : truth.flag,
      star: isOpen("star") ? other.star : truth.star,
      size: isOpen("size") ? other.size : truth.size,
      appraised: isOpen("appraised") ? other.appraised : truth.appraised,
    };
  });
}

/** A scorecard on that world, of four grades with quotas, conditions and gifts drawn. */
export function cardIn(chance: Chance, missing: ScorecardInput["missing"]) {
  const top = (shares: readonly string[], counts: readonly number[]) => {
    const within = chance.often(50) ? { within: chance.pick(["locality", "town", "tier", "size"]) } : {};
    const round = chance.pick(["down", "up", "half-up"] as const);
    const size = chance.often(60) ? { share: chance.pick(shares), round } : { count: chance.pick(counts) };
    return { top: { ...size, ...within }, ties: chance.pick(["in", "out"] as const) };
  };
  const maybe = (key: "when" | "given", ...conditions: ConditionInput[]) =>
    chance.often(35) ? { [key]: chance.pick(conditions) } : {};
  const flagged: ConditionInput = { value: "flag", atLeast: 1 };
  const small: ConditionInput = { choice: "size", in: ["small"] };
  const starred: ConditionInput = { value: "star", atLeast: 1 };
  return cardOf([upTo("x", 60, 6), upTo("y", 40, 4)], {
    grades: [
      {
        ...{ ...named("a"), atLeast: chance.pick([70, 90]), ...top(["0.1", "0.15", "0.34", "0.5"], [1, 2]) },
        ...maybe("when", flagged, small, { choice: "locality", in: ["east"] }),
        ...maybe("given", starred, { all: [starred, small] }),
      },
      {
        ...{ ...named("b"), atLeast: 50, ...(chance.often(70) && top(["0.51", "0.67", "1"], [3, 4])) },
        ...maybe("when", { not: flagged }, { any: [small, flagged] }),
        ...maybe("given", { all: [flagged, starred] }),
      },
      { ...named("c"), atLeast: 30, ...maybe("when", flagged) },
      { ...named("d"), atLeast: 0, ...maybe("given", { all: [starred, { not: flagged }] }) },
    ],
    ...(chance.often(50) && { appliesTo: { choice: "appraised", in: ["yes"] } }),
    vetoes: [{ ...named("fraud"), source: { observed: "fraud" } }],
    rounding: { places: 0, mode: "half-up" },
    missing,
  });
}

/** The records of a world with its holes, and the ground they are scored on. */
export function recordedOf(world: readonly Truth[], holes: ReadonlyMap<string, readonly Hole[]> = new Map()) {
  const records = world.flatMap((truth) => {
    const own = holes.get(truth.id) ?? [];
    if (own.includes("record")) return [];
    const observed = Object.fromEntries(
      FIGURES.flatMap((key) => (own.includes(key) ? [] : [[key, String(truth[key])]])),
    );
    return [AnnualRecord.parse({ complex: truth.id, year: 2020, observed })];
  });
  const portfolio = Portfolio.parse({
    complexes: world.map(({ id, locality, tier, size, appraised }) => {
      const own = holes.get(id) ?? [];
      const traits = { ...(!own.includes("size") && { size }), ...(!own.includes("appraised") && { appraised }) };
      return {
        ...{ id, name: id, locality, traits },
        milestones: [{ kind: "cultivated" as const, tier, on: "2019-01-01" }],
      };
    }),
    records,
  });
  return { records, ground: { plan, portfolio, asOf: "2020-12-31" } };
}

/** The widest place that one lies in. */
const widest = ({ locality }: Truth) => (locality === "hill" ? "east" : locality);

/** Whether a condition of {@link cardIn} holds of a complex. */
function holds(condition: NonNullable<Grade["when"]>, of: Truth): boolean {
  if ("all" in condition) return condition.all.every((each) => holds(each, of));
  if ("any" in condition) return condition.any.some((each) => holds(each, of));
  if ("not" in condition) return !holds(condition.not, of);
  if ("choice" in condition) return condition.in.some((id) => [of.size, of.locality, widest(of)].includes(id));
  if (!("value" in condition)) throw new Error("no such condition here");
  return (condition.value === "flag" ? of.flag : of.star) >= Number(condition.atLeast);
}

/**
 * The grades of a whole world by the words of the rule, in whole numbers: given ones first; then from the best grade down
 * the places of each group, those of better grades taken off, to those who reach it and whom nothing bars.
 */
export function gradesBy(grades: readonly Grade[], all: readonly Truth[]): ReadonlyMap<string, string> {
  const marks = ({ x, y }: Truth) => 10 * x + 10 * y;
  const last = grades.at(-1)?.id ?? "";
  const found = new Map<string, string>();
  const competing: Truth[] = [];
  for (const truth of all) {
    const gift = grades.find(({ given }) => given && holds(given, truth));
    if (truth.fraud > 0) found.set(truth.id, last);
    else if (gift) found.set(truth.id, gift.id);
    else competing.push(truth);
  }
  for (const { id, atLeast, when, top, ties } of grades) {
    const inGroupOf = (one: Truth) => (other: Truth) => {
      if (top?.within === "locality") return widest(one) === widest(other);
      // Who lies in no town is of the place itself.
      if (top?.within === "town") return one.locality === other.locality;
      if (top?.within === "tier") return one.tier === other.tier;
      return top?.within === undefined || one.size === other.size;
    };
    const able = competing.filter(
      (each) => !found.has(each.id) && marks(each) >= Number(atLeast) && (!when || holds(when, each)),
    );
    const chosen = able.filter((each) => {
      if (!top) return true;
      const size = all.filter(inGroupOf(each)).length;
      const places = "count" in top ? top.count : whole(Math.round(Number(top.share) * 100) * size + MORE[top.round]);
      const taken = competing.filter((other) => found.has(other.id) && inGroupOf(each)(other)).length;
      const rivals = able.filter(inGroupOf(each));
      return ties === "in"
        ? rivals.filter((other) => marks(other) > marks(each)).length < places - taken
        : rivals.filter((other) => marks(other) >= marks(each)).length <= places - taken;
    });
    for (const each of chosen) found.set(each.id, id);
  }
  return found;
}

/** Hundredths put on before what is begun is cut off. */
const MORE = { down: 0, up: 99, "half-up": 50 };

function whole(hundredths: number): number {
  return (hundredths - (hundredths % 100)) / 100;
}

import { fc, it } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { Portfolio, recommend, scoreAll, withReadings } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { asOf } from "../given.js";
import { cardOf, recordOf, upTo } from "./written.js";

/*
 * Somebody decides a tie by putting those level with one another in some order: the oracle tries all orders, and takes
 * whoever has room, one after another.
 */

interface Entry {
  readonly x: number;
  readonly locality: string;
  readonly categories: readonly string[];
}
interface Limits {
  readonly quota: number;
  readonly perLocality?: number;
  readonly perCategory?: number;
}
type Within = "locality" | "area";

const card = cardOf([upTo("x", 100, 100)]);
const idOf = (at: number) => "abcdefg"[at] ?? "";

function recommended(entries: readonly Entry[], limits: Limits, within: Within) {
  const portfolio = Portfolio.parse({
    complexes: entries.map(({ locality, categories }, at) => ({
      ...{ id: idOf(at), name: `n${at}`, locality, industry: { id: "i", categories } },
      milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
    })),
  } as Parameters<typeof Portfolio.parse>[0]);
  const plan = withReadings(taizhou, { "ranked-by": within === "area" ? "city" : "locality", merit: "rank-alone" });
  const sheets = scoreAll(
    card,
    entries.map(({ x }, at) => recordOf({ x }, idOf(at))),
  );
  const { recommended: chosen, passedOver } = recommend(plan, portfolio, sheets, { ...limits, asOf });
  return {
    in: chosen.map(({ complex }) => complex).sort(),
    open: passedOver.flatMap(({ complex, reason }) => (reason === "undecided-tie" ? [complex] : [])).sort(),
  };
}

/** Who is in by every order of those level with one another, and who by some of them alone. */
function decided(entries: readonly Entry[], limits: Limits, within: Within) {
  const rank = ({ locality, x }: Entry) =>
    within === "area" ? 0 : entries.filter((other) => other.locality === locality && other.x > x).length;
  const merit = (entry: Entry) => rank(entry) * 1000 - entry.x;
  const levels = [...new Set(entries.map(merit))].sort((a, b) => a - b);
  const orders = levels
    .map((level) => entries.filter((entry) => merit(entry) === level))
    .reduce<Entry[][]>(
      (before, level) => {
        const turned = turns(level);
        return before.flatMap((first) => turned.map((next) => [...first, ...next]));
      },
      [[]],
    );
  const ways = orders.map((order) => new Set(taken(order, limits)));
  const times = entries.map((entry, at) => ({ id: idOf(at), count: ways.filter((way) => way.has(entry)).length }));
  return {
    in: times.flatMap(({ id, count }) => (count === ways.length ? [id] : [])),
    open: times.flatMap(({ id, count }) => (0 < count && count < ways.length ? [id] : [])),
  };
}

function turns<V>(items: readonly V[]): V[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((first, at) => turns(items.filter((_, other) => other !== at)).map((rest) => [first, ...rest]));
}

function taken(order: readonly Entry[], { quota, perLocality = 99, perCategory = 99 }: Limits): Entry[] {
  const chosen: Entry[] = [];
  for (const entry of order) {
    const here = chosen.filter(({ locality }) => locality === entry.locality).length;
    const isRoom = entry.categories.every(
      (category) => chosen.filter(({ categories }) => categories.includes(category)).length < perCategory,
    );
    if (chosen.length < quota && here < perLocality && isRoom) chosen.push(entry);
  }
  return chosen;
}

const few = fc.integer({ min: 1, max: 3 });
const entries = fc.array(
  fc.record({
    x: fc.constantFrom(50, 60, 70),
    locality: fc.constantFrom("wenling", "yuhuan", "linhai"),
    categories: fc.constantFrom(["medicine"], ["aviation"], ["medicine", "aviation"], ["automobiles"]),
  }),
  { minLength: 1, maxLength: 6 },
);
const within = fc.constantFrom<Within>("locality", "area");
const quota = fc.integer({ min: 1, max: 5 });

describe("of those level with one another, whichever way somebody decides", () => {
  it.prop([entries, fc.record({ quota, perLocality: few }, { requiredKeys: ["quota"] }), within])(
    "the same are in, and those open are in by some orders alone, with no limit of a category",
    (all, limits, by) => {
      expect(recommended(all, limits, by)).toEqual(decided(all, limits, by));
    },
  );

  it.prop([entries, fc.record({ quota, perLocality: few, perCategory: few }, { requiredKeys: ["quota"] }), within])(
    "whoever is in is in",
    (all, limits, by) => {
      const { in: always } = decided(all, limits, by);
      expect(always).toEqual(expect.arrayContaining(recommended(all, limits, by).in));
    },
  );
});

describe("a tie that somebody has to decide", () => {
  const at = (x: number, locality: string, ...categories: string[]): Entry => ({ x, locality, categories });
  const both = [at(90, "wenling", "medicine"), at(90, "wenling", "aviation")];

  it("for one place of a county takes one of the quota, whichever gets it", () => {
    const all = [...both, at(80, "yuhuan", "pumps"), at(70, "linhai", "pumps")];
    expect(recommended(all, { quota: 2, perLocality: 1 }, "area")).toEqual({ in: ["c"], open: ["a", "b"] });
  });

  it("leaves the second place to who is level with them elsewhere", () => {
    const all = [...both, at(90, "yuhuan", "pumps")];
    expect(recommended(all, { quota: 2, perLocality: 1 }, "area")).toEqual({ in: ["c"], open: ["a", "b"] });
  });

  it("may leave two who come later one place of a category, or both", () => {
    const all = [...both, at(80, "yuhuan", "medicine"), at(80, "linhai", "medicine")];
    const limits = { quota: 9, perLocality: 1, perCategory: 2 };
    expect(recommended(all, limits, "area")).toEqual({ in: [], open: ["a", "b", "c", "d"] });
  });

  it("keeps places for who may come in by it later", () => {
    const all = [at(90, "wenling", "medicine", "aviation"), at(90, "wenling", "pumps-motors")];
    const later = [at(80, "yuhuan", "medicine"), at(75, "linhai", "aviation"), at(70, "sanmen", "automobiles")];
    const limits = { quota: 3, perLocality: 1, perCategory: 1 };
    expect(recommended([...all, ...later], limits, "area")).toEqual({ in: [], open: ["a", "b", "c", "d", "e"] });
  });
});

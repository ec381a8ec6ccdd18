import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { Complex, type Condition, definePlan, type PlanInput, Portfolio, type Source } from "../../src/index.js";
import { askedOn, judgeCondition, sourceValue } from "../../src/measures/index.js";
import { draws } from "../draws.js";
import { linjiang } from "../plan/linjiang.js";

/*
 * Sources and conditions once more, from the contract alone, on complete records: pairs of whole numbers, no ranges. What
 * is said of records with holes has to hold for every way of filling them.
 */

type Ratio = readonly [bigint, bigint];
/** A value, or none that anybody could record. */
type Exact = Ratio | "none";
type Records = ReadonlyMap<number, Readonly<Record<string, number>>>;

const plan = definePlan({
  ...(linjiang as unknown as PlanInput),
  observed: [
    { id: "a", label: { zh: "甲", en: "a" }, unit: "yuan" },
    { id: "b", label: { zh: "乙", en: "b" }, unit: "yuan" },
    { id: "s", label: { zh: "丙", en: "s" }, unit: "yuan", signed: true },
  ],
} as PlanInput);

const LAST = 2020;
const YEARS = [2016, 2017, 2018, 2019, 2020];
const KEYS = ["a", "b", "s"] as const;

const compare = ([a, b]: Ratio, [c, d]: Ratio): number => (a * d < c * b ? -1 : a * d > c * b ? 1 : 0);
const add = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d + c * b, b * d];
const multiply = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * c, b * d];
const divide = ([a, b]: Ratio, [c, d]: Ratio): Ratio => (c < 0n ? [-a * d, b * -c] : [a * d, b * c]);
const minusOne: Ratio = [-1n, 1n];
const tenths = (text: string): Ratio => [BigInt(Math.round(Number(text) * 10)), 10n];

function exactly(source: Source, year: number, records: Records, first: number | undefined): Exact {
  const exists = (each: number) => records.has(each) || first === undefined || each >= first;
  const at = (each: Source, when = year) => exactly(each, when, records, first);
  if (typeof source === "string") return [BigInt(records.get(year)?.[source] ?? 0), 1n];
  if ("sum" in source) {
    const parts = source.sum.map((part): Exact => {
      if (typeof part === "string" || !("of" in part)) return at(part);
      const of = at(part.of);
      return of === "none" ? of : multiply(of, tenths(part.times));
    });
    return parts.reduce<Exact>((sum, part) => (sum === "none" || part === "none" ? "none" : add(sum, part)), [0n, 1n]);
  }
  if ("ratio" in source) {
    const [over, under] = [at(source.ratio[0]), at(source.ratio[1])];
    return over === "none" || under === "none" || under[0] <= 0n ? "none" : divide(over, under);
  }
  if ("growth" in source || "change" in source) {
    if (!exists(year - 1)) return "none";
    const of = "growth" in source ? source.growth : source.change;
    const [now, before] = [at(of), at(of, year - 1)];
    if (now === "none" || before === "none") return "none";
    if ("change" in source) return add(now, multiply(before, minusOne));
    return before[0] <= 0n ? "none" : add(divide(now, before), minusOne);
  }
  if (!("over" in source) || typeof source.years !== "number") throw new Error("another source");
  const there = Array.from({ length: source.years }, (_, back) => year - back).filter(exists);
  const values = there.map((each) => at(source.over, each)).filter((each): each is Ratio => each !== "none");
  if (values.length === 0) return source.by === "sum" && there.length === 0 ? [0n, 1n] : "none";
  const sum = values.reduce(add);
  if (source.by === "sum") return sum;
  if (source.by === "mean") return divide(sum, [BigInt(values.length), 1n]);
  return values.reduce((best, each) => (compare(each, best) < 0 === (source.by === "least") ? each : best));
}

function holds(condition: Condition, records: Records, first: number | undefined): boolean {
  if ("all" in condition) return condition.all.every((each) => holds(each, records, first));
  if ("any" in condition) return condition.any.some((each) => holds(each, records, first));
  if ("not" in condition) return !holds(condition.not, records, first);
  if (!("value" in condition)) throw new Error("another condition");
  const value = exactly(condition.value, LAST, records, first);
  const { atLeast, above, atMost, below } = condition;
  if (value === "none") return false;
  const against = (bound: unknown) => compare(value, tenths(String(bound)));
  return (
    (atLeast === undefined || against(atLeast) >= 0) &&
    (above === undefined || against(above) > 0) &&
    (atMost === undefined || against(atMost) <= 0) &&
    (below === undefined || against(below) < 0)
  );
}

const key = fc.constantFrom<Source>(...KEYS);
const { source } = fc.letrec<{ source: Source }>((tie) => ({
  source: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    key,
    fc
      .array(fc.oneof(tie("source"), fc.record({ of: tie("source"), times: fc.constantFrom("2", "-1", "0.5", "0") })), {
        minLength: 1,
        maxLength: 3,
      })
      .map((sum) => ({ sum })),
    fc.tuple(tie("source"), tie("source")).map((ratio) => ({ ratio })),
    tie("source").map((growth) => ({ growth })),
    tie("source").map((change) => ({ change })),
    fc.record({
      over: tie("source"),
      years: fc.constantFrom(1, 2, 3),
      by: fc.constantFrom("sum" as const, "mean" as const, "least" as const, "greatest" as const),
    }),
  ),
}));
const figure = fc.integer({ min: -40, max: 40 }).map((each) => `${each / 10}` as `${number}`);
const bound = fc.oneof(
  ...(["atLeast", "above", "atMost", "below"] as const).map((name) => figure.map((each) => ({ [name]: each }))),
  fc.tuple(figure, figure).map(([atLeast, below]) => ({ atLeast, below })),
);
const leaf = fc.tuple(source, bound).map(([value, bounds]): Condition => ({ value, ...bounds }));
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    fc.array(tie("condition"), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie("condition"), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie("condition").map((not) => ({ not })),
  ),
}));

const value = (name: string) => fc.integer({ min: name === "s" ? -4 : 0, max: 6 });
/** Every figure of every year as it is in truth, several ways of filling holes, and which are recorded. */
const world = fc.record({
  first: fc.constantFrom(undefined, 2016, 2018, 2020),
  truths: fc.array(
    fc.record(
      Object.fromEntries(
        YEARS.map((year) => [year, fc.record(Object.fromEntries(KEYS.map((name) => [name, value(name)])))]),
      ),
    ),
    { minLength: 4, maxLength: 6 },
  ),
  /** By year: whether there is a record, and whether each key stands in it. */
  there: fc.record(
    Object.fromEntries(
      YEARS.map((year) => [
        year,
        fc.record({ record: fc.boolean(), a: fc.boolean(), b: fc.boolean(), s: fc.boolean() }),
      ]),
    ),
  ),
});
type World = {
  readonly first: number | undefined;
  readonly truths: readonly Record<string, Record<string, number>>[];
  readonly there: Record<string, Record<string, boolean>>;
};

/** What is recorded, and the ways in which its holes can be filled: a year before the first listing without a record is no hole. */
function settingOf({ first, truths, there }: World, whole: boolean) {
  const [truth = {}] = truths;
  const has = (year: number) => YEARS.includes(year) && (whole || there[year]?.record === true);
  const recorded = (year: number, name: string) => has(year) && (whole || there[year]?.[name] === true);
  const records = YEARS.filter(has).map((year) => ({
    complex: "x",
    year,
    observed: Object.fromEntries(
      KEYS.filter((name) => recorded(year, name)).map((name) => [name, truth[year]?.[name] ?? 0]),
    ),
  }));
  const completions = truths.map(
    (filling): Records =>
      new Map(
        [2012, 2013, 2014, 2015, ...YEARS].flatMap((year) => {
          if (!has(year) && first !== undefined && year < first) return [];
          return [
            [
              year,
              Object.fromEntries(
                KEYS.map((name) => [name, (recorded(year, name) ? truth : filling)[year]?.[name] ?? 1]),
              ),
            ] as const,
          ];
        }),
      ),
  );
  const milestones = first === undefined ? [] : [{ kind: "cultivated", tier: "base", on: `${first}-06-01` }];
  const complex = Complex.parse({ id: "x", name: "x", locality: "north", milestones });
  const asked = askedOn(
    { plan, portfolio: Portfolio.parse({ complexes: [], records }), asOf: `${LAST}-12-31` },
    complex,
  );
  return { asked, completions };
}

describe("a second implementation, on whole numbers", () => {
  test.prop([source, world], { numRuns: draws(2000) })(
    "the value lies in what was said, however the holes are filled",
    (source, world) => {
      const { asked, completions } = settingOf(world as World, false);
      const said = sourceValue(source, asked);
      for (const records of completions) {
        const exact = exactly(source, LAST, records, world.first);
        if (exact === "none") expect(said.none).toBeDefined();
        else {
          expect(said.can).toBe(true);
          if (said.low) expect(compare([said.low.over, said.low.under], exact)).toBeLessThanOrEqual(0);
          if (said.high) expect(compare([said.high.over, said.high.under], exact)).toBeGreaterThanOrEqual(0);
        }
      }
    },
  );

  test.prop([source, world], { numRuns: draws(1000) })("and is exact where nothing is missing", (source, world) => {
    const first = world.first ?? 2016;
    const { asked, completions } = settingOf({ ...(world as World), first }, true);
    const [records = new Map()] = completions;
    const exact = exactly(source, LAST, records, first);
    const said = sourceValue(source, asked);
    if (said.missing.length > 0) return;
    if (exact === "none") expect([said.can, said.missing]).toEqual([false, []]);
    else {
      expect(said.low && compare([said.low.over, said.low.under], exact)).toBe(0);
      expect(said.high && compare([said.high.over, said.high.under], exact)).toBe(0);
    }
  });

  test.prop([condition, world], { numRuns: draws(2000) })(
    "what was decided stays, however the holes are filled",
    (condition, world) => {
      const { asked, completions } = settingOf(world as World, false);
      const { verdict, missing } = judgeCondition(condition, asked);
      if (verdict === "unknown") expect(missing.length).toBeGreaterThan(0);
      else for (const records of completions) expect(holds(condition, records, world.first)).toBe(verdict === "met");
    },
  );
});

import { fc } from "@fast-check/vitest";
import { type Condition, definePlan, type PlanInput, Portfolio, type Source } from "../../src/index.js";
import { linjiang } from "../plan/linjiang.js";

/*
 * Sources and conditions once more, from the contract alone, on complete records: pairs of whole numbers, no ranges. What
 * is said of records with holes has to hold for every way of filling them.
 */

export type Ratio = readonly [bigint, bigint];
/** A value, or none that anybody could record. */
export type Exact = Ratio | "none";

/** What is true of a complex: figures by year, when it was first listed and recognised, what it was granted. */
export interface Whole {
  readonly records: ReadonlyMap<number, Readonly<Record<string, number>>>;
  readonly first: number | undefined;
  readonly recognised: number | undefined;
  readonly grants: readonly { readonly year: number; readonly amount: number; readonly level: string }[];
  /** The first year on record, from which all years go where it never was listed. */
  readonly firstRecord: number;
}

export const plan = definePlan({
  ...(linjiang as unknown as PlanInput),
  observed: [
    { id: "a", label: { zh: "甲", en: "a" }, unit: "yuan" },
    { id: "b", label: { zh: "乙", en: "b" }, unit: "yuan" },
    { id: "s", label: { zh: "丙", en: "s" }, unit: "yuan", signed: true },
  ],
} as PlanInput);

export const LAST = 2020;
const YEARS = [2016, 2017, 2018, 2019, 2020];
const KEYS = ["a", "b", "s"] as const;

export const compare = ([a, b]: Ratio, [c, d]: Ratio): number => (a * d < c * b ? -1 : a * d > c * b ? 1 : 0);
export const add = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d + c * b, b * d];
const multiply = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * c, b * d];
const divide = ([a, b]: Ratio, [c, d]: Ratio): Ratio => (c < 0n ? [-a * d, b * -c] : [a * d, b * c]);
const minusOne: Ratio = [-1n, 1n];
const tenths = (text: string): Ratio => [BigInt(Math.round(Number(text) * 10)), 10n];

/** The value of a source in a year; `alone` where grants are those of the year itself. */
export function exactly(source: Source, year: number, whole: Whole, alone = false): Exact {
  const { records, first, recognised, grants, firstRecord } = whole;
  const exists = (each: number) => first === undefined || each >= first;
  const at = (each: Source, when = year) => exactly(each, when, whole, alone);
  if (typeof source === "string") return [BigInt(records.get(year)?.[source] ?? 0), 1n];
  if ("observed" in source) return exactly(source.observed, year, whole, alone);
  if ("granted" in source) {
    const { levels } = source.granted;
    const those = grants.filter(
      (each) => (alone ? each.year === year : each.year <= year) && (levels?.includes(each.level) ?? true),
    );
    return [BigInt(those.reduce((sum, { amount }) => sum + amount, 0)), 1n];
  }
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
  if (!("over" in source)) throw new Error("another source");
  const since = {
    all: first ?? firstRecord,
    recognised: recognised ?? 9999,
    cultivated: first ?? 9999,
    ...{ applied: 9999, delisted: 9999 },
  }[source.years as string];
  const from = since ?? year - Number(source.years) + 1;
  const there = Array.from({ length: Math.max(0, year - from + 1) }, (_, back) => year - back).filter(exists);
  const values = there
    .map((each) => exactly(source.over, each, whole, true))
    .filter((each): each is Ratio => each !== "none");
  if (values.length === 0) return source.by === "sum" && there.length === 0 ? [0n, 1n] : "none";
  const sum = values.reduce(add);
  if (source.by === "sum") return sum;
  if (source.by === "mean") return divide(sum, [BigInt(values.length), 1n]);
  return values.reduce((best, each) => (compare(each, best) < 0 === (source.by === "least") ? each : best));
}

/** Whether a condition holds of what is true. */
export function holds(condition: Condition, whole: Whole): boolean {
  if ("all" in condition) return condition.all.every((each) => holds(each, whole));
  if ("any" in condition) return condition.any.some((each) => holds(each, whole));
  if ("not" in condition) return !holds(condition.not, whole);
  if (!("value" in condition)) throw new Error("another condition");
  const value = exactly(condition.value, LAST, whole);
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

/** Of any level, of the province, or of either that there is. */
const granted = fc.constantFrom<Source>(
  { granted: {} },
  { granted: { levels: ["province"] } },
  { granted: { levels: ["province", "city"] } },
);
const key = fc.constantFrom<Source>(...KEYS, { observed: "a" });
/** A part of a sum that may be in another unit than yuan counts by a weight. */
const weighed = (part: Source | { readonly of: Source; readonly times: `${number}` }) =>
  typeof part === "string" || "of" in part || "granted" in part || "observed" in part
    ? part
    : { of: part, times: "1" as const };
export const { source } = fc.letrec<{ source: Source }>((tie) => ({
  source: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    key,
    granted,
    fc
      .array(fc.oneof(tie("source"), fc.record({ of: tie("source"), times: fc.constantFrom("2", "-1", "0.5", "0") })), {
        minLength: 1,
        maxLength: 3,
      })
      .map((sum) => ({ sum: sum.map(weighed) })),
    fc.tuple(tie("source"), tie("source")).map((ratio) => ({ ratio })),
    tie("source").map((growth) => ({ growth })),
    tie("source").map((change) => ({ change })),
    fc.record({
      over: tie("source"),
      years: fc.constantFrom(
        1,
        2,
        3,
        "all" as const,
        "recognised" as const,
        "cultivated" as const,
        "applied" as const,
        "delisted" as const,
      ),
      by: fc.constantFrom("sum" as const, "mean" as const, "least" as const, "greatest" as const),
    }),
  ),
}));
const figure = fc.integer({ min: -40, max: 40 }).map((each) => `${each / 10}` as `${number}`);
const NAMES = ["atLeast", "above", "atMost", "below"] as const;
type Bounds = { readonly [B in (typeof NAMES)[number]]?: `${number}` };
const between = (one: `${number}`, other: `${number}`): Bounds => {
  const [atLeast, below] = Number(one) < Number(other) ? [one, other] : [other, one];
  return atLeast === below ? { atLeast } : { atLeast, below };
};
const bound = fc.oneof(
  ...NAMES.map((name) => figure.map((each): Bounds => ({ [name]: each }))),
  fc.tuple(figure, figure).map(([one, other]) => between(one, other)),
);

/** Whether a source has a least that it can be, 0 or all that can be lost: such a source is asked for no less than 0. */
function isFrom0(value: Source): boolean {
  if (typeof value === "string") return value !== "s";
  if ("observed" in value) return value.observed !== "s";
  if ("granted" in value) return true;
  if ("over" in value) return isFrom0(value.over);
  if ("growth" in value) return isFrom0(value.growth);
  if ("ratio" in value) return value.ratio.every(isFrom0);
  if (!("sum" in value)) return false;
  return value.sum.every((part) =>
    typeof part === "object" && "of" in part ? part.times !== "-1" && isFrom0(part.of) : isFrom0(part),
  );
}

function from0({ atLeast, below, ...other }: Bounds): Bounds {
  const over = (each: `${number}`) => each.replace("-", "") as `${number}`;
  const least = (each: `${number}`) => (over(each) === "0" ? "0.1" : over(each));
  if (atLeast !== undefined && below !== undefined) return between(over(atLeast), least(below));
  if (below !== undefined) return { below: least(below) };
  if (atLeast !== undefined) return { atLeast: over(atLeast) };
  return Object.fromEntries(Object.entries(other).map(([name, each]) => [name, over(each)]));
}

const leaf = fc
  .tuple(source, bound)
  .map(([value, bounds]): Condition => ({ value, ...(isFrom0(value) ? from0(bounds) : bounds) }));
export const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    fc.array(tie("condition"), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie("condition"), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie("condition").map((not) => ({ not })),
  ),
}));

const value = (name: string) => fc.integer({ min: name === "s" ? -4 : 0, max: 6 });
const grant = fc.record({
  year: fc.constantFrom(2017, 2019, 2020),
  amount: fc.integer({ min: 1, max: 5 }),
  level: fc.constantFrom("province", "city"),
});
/** Every figure of every year as it is in truth, several ways of filling holes, and what is recorded. */
export const world = fc.record({
  first: fc.constantFrom(undefined, 2016, 2018, 2020),
  /** So many years after the first listing. */
  recognised: fc.constantFrom(undefined, 0, 1),
  truths: fc.array(
    fc.record({
      years: fc.record(
        Object.fromEntries(
          YEARS.map((year) => [`${year}`, fc.record(Object.fromEntries(KEYS.map((name) => [name, value(name)])))]),
        ),
      ),
      grants: fc.array(grant, { maxLength: 3 }),
    }),
    { minLength: 4, maxLength: 6 },
  ),
  /** By year: whether there is a record, and whether each key stands in it. */
  there: fc.record(
    Object.fromEntries(
      YEARS.map((year) => [
        `${year}`,
        fc.record({ record: fc.boolean(), a: fc.boolean(), b: fc.boolean(), s: fc.boolean() }),
      ]),
    ),
  ),
  /** Whether all grants are on record, and of each whether its level is. */
  granted: fc.record({ all: fc.boolean(), levels: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }) }),
});
type World = typeof world extends fc.Arbitrary<infer W> ? W : never;

/** What is recorded, and the ways in which its holes can be filled: a year before the first listing is none, recorded or not. */
export function settingOf({ first, recognised: later, truths, there, granted: known }: World, isWhole: boolean) {
  const [truth] = truths;
  const has = (year: number) => YEARS.includes(year) && (isWhole || there[`${year}`]?.record === true);
  const recorded = (year: number, name: (typeof KEYS)[number]) =>
    has(year) && (isWhole || there[`${year}`]?.[name] === true);
  const hasGrants = isWhole || known.all;
  const hasLevel = (at: number) => isWhole || known.levels[at] === true;
  const recognised = first === undefined || later === undefined ? undefined : Math.min(first + later, LAST);
  const records = YEARS.filter(has).map((year) => ({
    complex: "x",
    year,
    observed: Object.fromEntries(
      KEYS.filter((name) => recorded(year, name)).map((name) => [name, truth?.years[`${year}`]?.[name] ?? 0]),
    ),
  }));
  const grants = (truth?.grants ?? []).map(({ year, amount, level }, at) => ({
    ...{ id: `g${at}`, complex: "x", amount, on: `${year}-06-01` },
    period: { from: `${year}-06-01`, to: `${year}-12-31` },
    ...(hasLevel(at) && { level }),
  }));
  const completions = truths.map((filling): Whole => {
    const years = [2012, 2013, 2014, 2015, ...YEARS].flatMap((year) => {
      const figures = KEYS.map((name) => [
        name,
        (recorded(year, name) ? truth : filling)?.years[`${year}`]?.[name] ?? 1,
      ]);
      return [[year, Object.fromEntries(figures)] as const];
    });
    const levelled = (truth?.grants ?? []).map((each, at) =>
      hasLevel(at) ? each : { ...each, level: filling.grants[at]?.level ?? "city" },
    );
    return {
      ...{ records: new Map(years), first, recognised, grants: hasGrants ? levelled : filling.grants },
      firstRecord: Math.min(9999, ...records.map(({ year }) => year)),
    };
  });
  const milestones = [
    ...(first === undefined ? [] : [{ kind: "cultivated" as const, tier: "base", on: `${first}-06-01` }]),
    ...(recognised === undefined ? [] : [{ kind: "recognised" as const, tier: "base", on: `${recognised}-07-01` }]),
  ];
  const portfolio = Portfolio.parse({
    complexes: [{ id: "x", name: "x", locality: "north", milestones }],
    records,
    members: { levels: ["province", "city"].map((id) => ({ id, label: { zh: id, en: id } })) },
    ...(hasGrants && { grants, complete: ["grants"] }),
  });
  return { portfolio, completions };
}

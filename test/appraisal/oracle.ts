import type { AnnualRecord, Group, Indicator, Observation, Scorecard, Source } from "../../src/index.js";

/** A second implementation of scoring, from the contract alone: fractions as pairs of whole numbers, the slow way. */
export type Ratio = readonly [bigint, bigint];

export const NOUGHT: Ratio = [0n, 1n];
const WHOLE: Ratio = [1n, 1n];

export function ratio(text: string | number): Ratio {
  const [over = "0", under] = String(text).split("/");
  if (under !== undefined) return divide(ratio(over), ratio(under));
  const [units = "0", decimals = ""] = over.split(".");
  return lowest(BigInt(units + decimals), 10n ** BigInt(decimals.length));
}

function lowest(p: bigint, q: bigint): Ratio {
  if (q < 0n) return lowest(-p, -q);
  let [a, b] = [p < 0n ? -p : p, q];
  while (b > 0n) [a, b] = [b, a % b];
  return a === 0n ? NOUGHT : [p / a, q / a];
}

export const add = ([a, b]: Ratio, [c, d]: Ratio): Ratio => lowest(a * d + c * b, b * d);
export const subtract = (a: Ratio, [c, d]: Ratio): Ratio => add(a, [-c, d]);
export const multiply = ([a, b]: Ratio, [c, d]: Ratio): Ratio => lowest(a * c, b * d);
const divide = ([a, b]: Ratio, [c, d]: Ratio): Ratio => lowest(a * d, b * c);
const total = (all: readonly Ratio[]): Ratio => all.reduce(add, NOUGHT);
export const compare = ([a, b]: Ratio, [c, d]: Ratio): number => (a * d < c * b ? -1 : a * d > c * b ? 1 : 0);
const clamp = (x: Ratio): Ratio => (compare(x, NOUGHT) < 0 ? NOUGHT : compare(x, WHOLE) > 0 ? WHOLE : x);
const least = (all: readonly Ratio[]): Ratio => all.reduce((a, b) => (compare(a, b) <= 0 ? a : b), all[0] ?? NOUGHT);

/** Rounded as the text of a decimal. */
export function rounded([p, q]: Ratio, places: number, mode: "half-up" | "half-even" | "up" | "down"): string {
  const scaled = (p < 0n ? -p : p) * 10n ** BigInt(places);
  const floor = scaled / q;
  const rest = scaled % q;
  const more =
    mode === "up"
      ? rest > 0n
      : mode === "down"
        ? false
        : mode === "half-up"
          ? rest * 2n >= q
          : rest * 2n > q || (rest * 2n === q && floor % 2n === 1n);
  const digits = String(more ? floor + 1n : floor).padStart(places + 1, "0");
  const point = digits.length - places;
  const text = places > 0 ? `${digits.slice(0, point)}.${digits.slice(point).replace(/0+$/, "")}` : digits;
  const plain = text.replace(/\.$/, "");
  return p < 0n && plain !== "0" ? `-${plain}` : plain;
}

/** The n-th root of a fraction to 40 digits, by halving. */
function root([p, q]: Ratio, n: bigint): Ratio {
  const unit = 10n ** 40n;
  const aim = (p * unit ** n) / q;
  let [low, high] = [0n, unit * 2n];
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (middle ** n <= aim) low = middle;
    else high = middle;
  }
  return lowest(low, unit);
}

/** What an indicator comes to: a share, or the paths of what is lacking. */
type Found =
  | { readonly share: Ratio; readonly open?: readonly string[] }
  | { readonly lacking: readonly string[]; readonly ends?: readonly [Ratio, Ratio] };

export interface Setting {
  readonly cohort?: readonly AnnualRecord[];
  readonly previous?: (record: AnnualRecord) => AnnualRecord | undefined;
}

type Value = Observation | undefined;
type Got =
  | { readonly value: Observation | { readonly exact: Ratio } }
  | { readonly lacking: readonly string[] }
  | { readonly none: true };

function sourced(source: Source, record: AnnualRecord, setting: Setting): Got {
  if (typeof source === "string") return sourced({ observed: source }, record, setting);
  if ("observed" in source) {
    const value: Value = record.observed[source.observed];
    return value === undefined ? { lacking: [`observed.${source.observed}`] } : { value };
  }
  if ("measured" in source) {
    const value = record.measured?.[source.measured]?.value;
    return value === undefined ? { lacking: [`measured.${source.measured}`] } : { value };
  }
  if ("ratio" in source) {
    const [above, below] = source.ratio.map((key) => figureOf(key, record));
    if (below?.figure && compare(below.figure, NOUGHT) <= 0) return { none: true };
    if (above?.figure && below?.figure) return { value: { exact: divide(above.figure, below.figure) } };
    return { lacking: [...new Set([above, below].flatMap((each) => (each && !each.figure ? [each.path] : [])))] };
  }
  if (!("growth" in source)) throw new Error("another kind of source");
  const now = figureOf(source.growth, record);
  const before = figureOf(source.growth, setting.previous?.(record));
  if (before.figure && compare(before.figure, NOUGHT) <= 0) return { none: true };
  if (now.figure && before.figure)
    return { value: { exact: divide(subtract(now.figure, before.figure), before.figure) } };
  return { lacking: [...(now.figure ? [] : [now.path]), ...(before.figure ? [] : [`previous.${before.path}`])] };
}

/** The figure under a plain key, and where it would stand. */
function figureOf(key: Source, record: AnnualRecord | undefined): { readonly figure?: Ratio; readonly path: string } {
  if (typeof key !== "string") throw new Error("plain keys alone");
  const value = record?.observed[key];
  return { path: `observed.${key}`, ...(typeof value === "string" && { figure: ratio(value) }) };
}

/** The plain number of a source, where it has one. */
function numberOf(source: Source, record: AnnualRecord, setting: Setting): Ratio | undefined {
  const got = sourced(source, record, setting);
  if (!("value" in got)) return undefined;
  if (typeof got.value === "string") return ratio(got.value);
  return "exact" in got.value ? got.value.exact : undefined;
}

function shareOf(indicator: Indicator, record: AnnualRecord, setting: Setting = {}): Found {
  const { scoring, source } = indicator;
  const got = sourced(source, record, setting);
  if ("lacking" in got) return { ...got, ...endsOf(indicator, record, setting) };
  if ("none" in got) return { share: NOUGHT };
  const own = typeof source === "object" && "observed" in source ? [`observed.${source.observed}`] : [];
  const { value } = got;
  if (scoring.kind === "checklist") {
    if (typeof value === "string" || !("done" in value)) return { lacking: own };
    const done = scoring.items.filter(({ id }) => value.done.includes(id));
    // An item of no list may be any of it.
    const isOpen = value.done.some((id) => scoring.items.every((item) => item.id !== id));
    return {
      share: divide(total(done.map(({ marks }) => ratio(marks))), total(scoring.items.map((i) => ratio(i.marks)))),
      ...(isOpen && { open: own }),
    };
  }
  if (scoring.kind === "rating") {
    if (typeof value === "string" || !("ratings" in value)) return { lacking: own };
    const [min, max] = [ratio(scoring.min), ratio(scoring.max)];
    const sorted = value.ratings.map(ratio).sort(compare);
    if (sorted.some((x) => compare(x, min) < 0 || compare(x, max) > 0)) return { lacking: own };
    const cut = scoring.combine === "trimmed-mean" ? (scoring.trim ?? 1) : 0;
    const n = sorted.length;
    const kept =
      scoring.combine === "median"
        ? sorted.filter((_, i) => i === Math.floor((n - 1) / 2) || i === Math.ceil((n - 1) / 2))
        : sorted.slice(cut, n - cut);
    if (kept.length === 0) return { lacking: own };
    const combined = divide(total(kept), [BigInt(kept.length), 1n]);
    return { share: divide(subtract(combined, min), subtract(max, min)) };
  }
  const x = typeof value === "string" ? ratio(value) : "exact" in value ? value.exact : undefined;
  if (x === undefined) return { lacking: own };
  return shareAt(indicator, x, setting);
}

/** What a lacking value can still earn: a line is at its least and most at its bounds and just beyond. */
function endsOf(indicator: Indicator, record: AnnualRecord, setting: Setting): { ends?: readonly [Ratio, Ratio] } {
  const { scoring, source } = indicator;
  if (scoring.kind !== "linear" && scoring.kind !== "steps" && scoring.kind !== "interval") return {};
  const grows = typeof source === "object" && "growth" in source;
  const divides = typeof source === "object" && "ratio" in source;
  const measured = typeof source === "object" && "measured" in source;
  const now = grows
    ? figureOf(source.growth, record).figure
    : divides
      ? figureOf(source.ratio[0], record).figure
      : undefined;
  const from: Ratio = measured ? [-(10n ** 30n), 1n] : grows ? [-1n, 1n] : NOUGHT;
  const to: Ratio = now && now[0] === 0n ? from : [10n ** 30n, 1n];
  const bounds = [
    ...JSON.stringify(scoring).matchAll(
      /"(?:zeroAt|fullAt|atLeast|atMost|zeroBelow|fullFrom|fullTo|zeroAbove)":"([^"]+)"/g,
    ),
  ];
  const hair: Ratio = [1n, 10n ** 30n];
  const all = bounds.flatMap(([, text = "0"]) => [ratio(text), add(ratio(text), hair), subtract(ratio(text), hair)]);
  const inside = [...all, from, to].filter((x) => compare(x, from) >= 0 && compare(x, to) <= 0);
  const shares = inside.flatMap((x) => {
    const found = shareAt(indicator, x, setting);
    return "share" in found ? [found.share] : [];
  });
  // Over what may be 0 there may be no value, which earns nothing.
  const before = grows
    ? figureOf(source.growth, setting.previous?.(record))
    : divides
      ? figureOf(source.ratio[1], record)
      : undefined;
  const possible = before && !before.figure ? [...shares, NOUGHT] : shares;
  const negated = possible.map(([p, q]): Ratio => [-p, q]);
  const [p, q] = least(negated);
  return { ends: [least(possible), [-p, q]] };
}

function shareAt(indicator: Indicator, x: Ratio, setting: Setting): Found {
  const { scoring, source } = indicator;
  switch (scoring.kind) {
    case "linear": {
      const [zero, full] = [ratio(scoring.zeroAt), ratio(scoring.fullAt)];
      return { share: clamp(divide(subtract(x, zero), subtract(full, zero))) };
    }
    case "steps": {
      let share = NOUGHT;
      for (const step of scoring.steps) {
        if ("share" in step && "atLeast" in step && compare(x, ratio(step.atLeast)) >= 0) share = ratio(step.share);
      }
      for (const step of [...scoring.steps].reverse()) {
        if ("share" in step && "atMost" in step && compare(x, ratio(step.atMost)) <= 0) share = ratio(step.share);
      }
      return { share };
    }
    case "interval": {
      const [a, b, c, d] = [scoring.zeroBelow, scoring.fullFrom, scoring.fullTo, scoring.zeroAbove].map(ratio);
      if (!a || !b || !c || !d) throw new Error("four bounds");
      if (compare(x, b) >= 0 && compare(x, c) <= 0) return { share: WHOLE };
      if (compare(x, a) <= 0 || compare(x, d) >= 0) return { share: NOUGHT };
      return {
        share: compare(x, b) < 0 ? divide(subtract(x, a), subtract(b, a)) : divide(subtract(d, x), subtract(d, c)),
      };
    }
    case "cohort": {
      const all = (setting.cohort ?? []).flatMap((other) => {
        const found = numberOf(source, other, setting);
        return found ? [found] : [];
      });
      const signed = scoring.better === "higher" ? all : all.map(([p, q]): Ratio => [-p, q]);
      const mine: Ratio = scoring.better === "higher" ? x : [-x[0], x[1]];
      const worse = signed.filter((v) => compare(v, mine) < 0).length;
      const level = signed.filter((v) => compare(v, mine) === 0).length - 1;
      const better = signed.length - 1 - worse - level;
      if (worse === 0 && better === 0) {
        if (scoring.constant === "reject") return { lacking: [`cohort.${indicator.id}`] };
        return { share: ({ full: WHOLE, half: [1n, 2n], "no-marks": NOUGHT } as const)[scoring.constant] };
      }
      const others = BigInt(signed.length - 1);
      if (scoring.method === "percentile") return { share: lowest(BigInt(2 * worse + level), 2n * others) };
      if (scoring.method === "rank") return { share: lowest(others - BigInt(better), others) };
      const low = least(signed);
      const high = least(signed.map(([p, q]): Ratio => [-p, q]));
      return { share: divide(subtract(mine, low), subtract([-high[0], high[1]], low)) };
    }
    default:
      throw new Error("another kind of scoring");
  }
}

/** A node as it should come out; the shares as if what is lacking had no marks, all of them, or no weight. */
export interface Expected {
  readonly id: string;
  readonly marks: Ratio;
  readonly low: Ratio;
  readonly high: Ratio;
  readonly known: Ratio | undefined;
  readonly lacking: readonly string[];
  readonly children: readonly Expected[];
}

export function expected(node: Group | Indicator, record: AnnualRecord, setting: Setting = {}): Expected {
  const { id } = node;
  const marks = ratio(node.marks);
  if (!("children" in node)) {
    const found = shareOf(node, record, setting);
    if ("share" in found) {
      const { share, open = [] } = found;
      const high = open.length > 0 ? WHOLE : share;
      return { id, marks, low: share, high, known: share, lacking: open, children: [] };
    }
    const [low, high] = found.ends ?? [NOUGHT, WHOLE];
    // What is lacking without deciding anything is not lacking.
    if (compare(low, high) === 0) return { id, marks, low, high, known: low, lacking: [], children: [] };
    return { id, marks, low, high, known: undefined, lacking: found.lacking, children: [] };
  }
  const children = node.children.map((child) => expected(child, record, setting));
  const some = children.filter(({ known }) => known !== undefined);
  const joined = (of: readonly Expected[], pick: (child: Expected) => Ratio) =>
    combined(
      node.combine ?? "sum",
      of.map((child) => ({ weight: child.marks, share: pick(child) })),
    );
  const low = joined(children, (child) => child.low);
  const high = joined(children, (child) => child.high);
  // The others carry the marks of what is lacking as far as it can still have them.
  const within = (share: Ratio) => (compare(share, low) < 0 ? low : compare(share, high) > 0 ? high : share);
  return {
    id,
    marks,
    low,
    high,
    known: some.length === 0 ? undefined : within(joined(some, ({ known }) => known ?? NOUGHT)),
    lacking: children.flatMap(({ lacking }) => lacking),
    children,
  };
}

function combined(how: "sum" | "geometric" | "minimum", of: readonly { weight: Ratio; share: Ratio }[]): Ratio {
  const whole = total(of.map(({ weight }) => weight));
  if (how === "sum") return divide(total(of.map(({ weight, share }) => multiply(weight, share))), whole);
  if (how === "minimum") return least(of.map(({ share }) => share));
  const scale = of.reduce((q, { weight }) => q * weight[1], 1n);
  const powers = of.map(({ weight }) => (weight[0] * scale) / weight[1]);
  const n = powers.reduce((sum, power) => sum + power, 0n);
  const product = of.reduce<Ratio>(
    ([p, q], { share }, i) => [p * share[0] ** (powers[i] ?? 0n), q * share[1] ** (powers[i] ?? 0n)],
    WHOLE,
  );
  return root(lowest(...product), n);
}

/** Marks on top, as far as their cap, less those off, where all of them are recorded. */
export function adjusted(scorecard: Scorecard, record: AnnualRecord, setting: Setting = {}): Ratio {
  const { adjustments = [], bonusCap } = scorecard;
  const sizeOf = (wanted: "bonus" | "deduction") =>
    total(
      adjustments
        .filter(({ kind }) => kind === wanted)
        .map(({ marks, cap, source }) => {
          const units = source === undefined ? undefined : numberOf(source, record, setting);
          if (units === undefined) throw new Error("not recorded");
          const uncapped = multiply(units, ratio(marks));
          return cap === undefined ? uncapped : least([uncapped, ratio(cap)]);
        }),
    );
  const bonus = sizeOf("bonus");
  return subtract(bonusCap === undefined ? bonus : least([bonus, ratio(bonusCap)]), sizeOf("deduction"));
}

/** The grade of a total by bounds alone. */
export function graded({ grades }: Scorecard, published: string): string {
  const found = grades.find(({ atLeast }) => compare(ratio(published), ratio(atLeast)) >= 0);
  return (found ?? grades[grades.length - 1])?.id ?? "";
}

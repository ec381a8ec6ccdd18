import { AnnualRecord, defineScorecard, type Scorecard, type ScorecardInput } from "../../src/index.js";

/** Choices from a seed (mulberry32), so that a failing case is one number. */
export interface Chance {
  readonly whole: (below: number) => number;
  readonly pick: <const T>(from: readonly T[]) => T;
  readonly often: (per: number) => boolean;
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const whole = (below: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
  return {
    whole,
    pick: (from) => {
      const [found] = from.slice(whole(from.length));
      if (found === undefined) throw new Error("nothing to pick from");
      return found;
    },
    often: (per) => whole(100) < per,
  };
}

type GroupIn = ScorecardInput["root"];
type IndicatorIn = Exclude<GroupIn["children"][number], GroupIn>;
type ScoringIn = IndicatorIn["scoring"];

export interface Options {
  /** Kinds of scoring to draw from. */
  readonly kinds?: readonly ScoringIn["kind"][];
  readonly combines?: readonly ("sum" | "geometric" | "minimum")[];
  readonly missing?: Scorecard["missing"];
  /** Per cent of the inputs that are not recorded. */
  readonly lacking?: number;
  readonly adjustments?: boolean;
  readonly bonusCap?: boolean;
  readonly vetoes?: boolean;
  readonly plainSources?: boolean;
  readonly quota?: boolean;
}

/** The kinds of scoring that are drawn. */
export const KINDS = ["linear", "steps", "interval", "checklist", "rating", "cohort"] as const;
const MODES = ["half-up", "half-even", "up", "down"] as const;
const label = (id: string) => ({ zh: `甲${id}`, en: id });

/** A scorecard of every kind of node, bounds in tenths so that values fall on them. */
export function randomScorecard(chance: Chance, options: Options = {}): Scorecard {
  let made = 0;
  const scoring = (marks: number): ScoringIn => {
    const kind = chance.pick(options.kinds ?? KINDS);
    const low = chance.whole(20) / 10;
    const [a, b, c] = [1, 2, 3].map(() => (1 + chance.whole(15)) / 10) as [number, number, number];
    const tenths = (x: number) => (Math.round(x * 10) / 10).toString();
    switch (kind) {
      case "linear": {
        const ends = [tenths(low), tenths(low + a)] as const;
        return chance.often(70)
          ? { kind, zeroAt: ends[0], fullAt: ends[1] }
          : { kind, zeroAt: ends[1], fullAt: ends[0] };
      }
      case "steps": {
        const bounds = [tenths(low), tenths(low + a), tenths(low + a + b)];
        if (chance.often(50)) {
          return { kind, steps: bounds.map((atLeast, i) => ({ atLeast, share: ["0.25", "0.6", "1"][i] ?? "1" })) };
        }
        return { kind, steps: bounds.map((atMost, i) => ({ atMost, share: ["1", "0.5", "0.1"][i] ?? "0" })) };
      }
      case "interval": {
        const flat = chance.often(20);
        return {
          kind,
          zeroBelow: tenths(low),
          fullFrom: tenths(low + (chance.often(20) ? 0 : a)),
          fullTo: tenths(low + a + (flat ? 0 : b)),
          zeroAbove: tenths(low + a + b + c),
        };
      }
      case "curve":
        return {
          kind,
          points: [
            { at: tenths(low), marks: 0 },
            { at: tenths(low + a), marks },
          ],
        };
      case "each":
        return { kind, marks: marks / 4, per: tenths(a) };
      case "by-case":
        return { kind, cases: [{ scoring: { kind: "each", marks: marks / 4, per: tenths(a) } }] };
      case "checklist":
        return {
          kind,
          items:
            marks > 1
              ? [1, marks - 1].map((part, i) => ({ id: `i${i}`, label: label(`i${i}`), marks: part }))
              : [{ id: "i0", label: label("i0"), marks }],
        };
      case "rating": {
        const combine = chance.pick(["mean", "median", "trimmed-mean"] as const);
        const scale = { kind, min: chance.pick(["0", "1"] as const), max: chance.pick(["3", "5"] as const) };
        return combine === "trimmed-mean" ? { ...scale, combine, trim: 1 } : { ...scale, combine };
      }
      case "cohort":
        return {
          kind,
          method: chance.pick(["min-max", "percentile", "rank"] as const),
          better: chance.pick(["higher", "lower"] as const),
          constant: chance.pick(["full", "half", "no-marks", "reject"] as const),
        };
    }
  };
  const indicator = (): IndicatorIn => {
    const id = `n${made++}`;
    const marks = 1 + chance.whole(6);
    const how = scoring(marks);
    const plain = how.kind === "checklist" || how.kind === "rating" || options.plainSources === true;
    const source = plain
      ? { observed: id }
      : chance.pick([
          { observed: id },
          { observed: id },
          { ratio: [`${id}-over`, `${id}-under`] as [string, string] },
          // What others lack opens a cohort, which has a property of its own: cohort-open.
          ...(how.kind === "cohort" ? [] : [{ growth: `${id}-grown` }]),
        ]);
    return { id, label: label(id), marks, scoring: how, source };
  };
  const group = (depth: number): GroupIn => {
    const id = `g${made++}`;
    const combine = chance.pick(options.combines ?? ["sum"]);
    const children: GroupIn["children"] = Array.from({ length: 1 + chance.whole(3) }, () =>
      depth > 0 && chance.often(40) ? group(depth - 1) : indicator(),
    );
    const sum = children.reduce((marks, child) => marks + Number(child.marks), 0);
    const marks = combine === "sum" ? sum : 1 + chance.whole(12);
    return { id, label: label(id), marks, combine, children };
  };
  const root = group(2);
  const whole = Number(root.marks);
  const places = chance.whole(3);
  return defineScorecard({
    id: "random",
    title: { zh: "随机", en: "random" },
    provenance: "illustrative",
    root,
    ...(options.adjustments
      ? {
          adjustments: [
            {
              id: "bonus",
              label: label("bonus"),
              kind: "bonus",
              marks: "0.5",
              cap: "1",
              source: { observed: "bonus" },
            },
            {
              id: "off",
              label: label("off"),
              kind: "deduction",
              marks: "0.25",
              cap: "0.6",
              source: { observed: "off" },
            },
          ],
        }
      : {}),
    ...(options.bonusCap ? { bonusCap: chance.pick(["0.25", "0.7", "2"] as const) } : {}),
    ...(options.vetoes ? { vetoes: [{ id: "fraud", label: label("fraud"), source: { observed: "fraud" } }] } : {}),
    grades: [
      {
        id: "a",
        label: label("a"),
        atLeast: (whole * 3) / 4,
        ...(options.quota
          ? {
              top: { share: chance.pick(["0.2", "0.34", "0.5"] as const), round: "down" as const },
              ties: chance.pick(["in", "out"] as const),
            }
          : {}),
      },
      { id: "b", label: label("b"), atLeast: whole / 2 },
      { id: "c", label: label("c"), atLeast: whole / 4 },
      { id: "d", label: label("d"), atLeast: 0 },
    ],
    missing: options.missing ?? chance.pick(["range", "no-marks", "reweight", "reject"]),
    rounding: { places, mode: chance.pick(MODES) },
  });
}

/** Indicators of a scorecard, leaves of its tree. */
export function leaves(scorecard: Scorecard): Exclude<Scorecard["root"]["children"][number], Scorecard["root"]>[] {
  const within = (node: Scorecard["root"]["children"][number]): ReturnType<typeof leaves> =>
    "children" in node ? node.children.flatMap(within) : [node];
  return within(scorecard.root);
}

/** A record with values on and about the bounds. */
export function randomRecord(
  chance: Chance,
  scorecard: Scorecard,
  complex: string,
  year: number,
  options: Options = {},
) {
  const observed: Record<string, string | { ratings: string[] } | { done: string[] }> = {};
  const number = () => {
    const tenth = chance.whole(60);
    const text = `${Math.floor(tenth / 10)}.${tenth % 10}`;
    return chance.often(70) ? text : chance.often(50) ? `${text}000000001` : `${text}7`;
  };
  for (const { id, scoring, source } of leaves(scorecard)) {
    const there = () => !chance.often(options.lacking ?? 0) || scoring.kind === "cohort";
    if (typeof source === "object" && "ratio" in source) {
      for (const key of source.ratio)
        if (typeof key === "string" && there()) observed[key] = chance.often(5) ? "0" : number();
    } else if (typeof source === "object" && "growth" in source) {
      if (typeof source.growth === "string" && there()) observed[source.growth] = chance.often(5) ? "0" : number();
    } else if (there()) {
      if (scoring.kind === "checklist") {
        observed[id] = { done: ["i1", "i0", "i0", "other"].filter(() => chance.often(50)) };
      } else if (scoring.kind === "rating") {
        const [min, max] = [Number(scoring.min), Number(scoring.max)];
        observed[id] = {
          ratings: Array.from({ length: 1 + chance.whole(5) }, () => `${min + chance.whole((max - min) * 2 + 1) / 2}`),
        };
      } else observed[id] = number();
    }
  }
  if (scorecard.adjustments) Object.assign(observed, { bonus: String(chance.whole(5)), off: String(chance.whole(3)) });
  if (scorecard.vetoes) Object.assign(observed, { fraud: chance.often(20) ? "1" : "0" });
  return AnnualRecord.parse({ complex, year, observed });
}

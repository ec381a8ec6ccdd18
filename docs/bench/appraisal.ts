/*
 * Scores of 1,000 complexes on 30 indicators, exact against plain floats that build the same tree, interleaved in one
 * run; and draws of the robustness analysis. Every result is consumed.
 *
 *   npx tsx docs/bench/appraisal.ts
 */
import {
  AnnualRecord,
  defineScorecard,
  type Group,
  type Indicator,
  rankRobustness,
  type Scorecard,
  type ScorecardInput,
  scoreAll,
} from "innovation-service-complex";
import { chance } from "./chance.js";
import { interleaved, type Measured, machine, markdown, print, quantile, ratio, readable } from "./measured.js";

const COMPLEXES = 1000;
const ROUNDS = 15;

type IndicatorInput = Extract<ScorecardInput["root"]["children"][number], { scoring: unknown }>;

function indicator(index: number, marks: number): IndicatorInput {
  const named = {
    id: `i${index}`,
    label: { zh: `指标${index}`, en: `indicator ${index}` },
    marks,
    clauses: ["4.5.3b"],
  };
  const source = { observed: `i${index}` };
  switch (index % 10) {
    case 6:
      return {
        ...named,
        source,
        scoring: {
          kind: "steps",
          steps: [20, 40, 60, 80].map((bound, at) => ({ atLeast: bound, share: (at + 1) / 4 })),
        },
      };
    case 7:
      return {
        ...named,
        source,
        scoring: { kind: "interval", zeroBelow: 0, fullFrom: 40, fullTo: 60, zeroAbove: 100 },
      };
    case 8:
      return { ...named, source, scoring: { kind: "rating", min: 0, max: 100, combine: "mean" } };
    case 9:
      return { ...named, source, scoring: { kind: "cohort", method: "min-max", better: "higher", constant: "half" } };
    default:
      return { ...named, source, scoring: { kind: "linear", zeroAt: index, fullAt: 97 } };
  }
}

const scorecard = defineScorecard({
  id: "bench",
  title: { zh: "基准", en: "Bench" },
  provenance: "illustrative",
  root: {
    id: "all",
    label: { zh: "总分", en: "Total" },
    marks: 90,
    children: [0, 1, 2].map((group) => ({
      id: `g${group}`,
      label: { zh: `组${group}`, en: `group ${group}` },
      marks: 30,
      children: Array.from({ length: 10 }, (_, index) => indicator(group * 10 + index, 3)),
    })),
  },
  grades: [
    { id: "good", label: { zh: "良好", en: "good" }, atLeast: 60 },
    { id: "fair", label: { zh: "一般", en: "fair" }, atLeast: 0 },
  ],
  missing: "range",
  rounding: { places: 2, mode: "half-up" },
});

const next = chance(2020);
const value = () => (Math.floor(next() * 10_000) / 100).toFixed(2);
const records = Array.from({ length: COMPLEXES }, (_, complex) =>
  AnnualRecord.parse({
    complex: `c${complex}`,
    year: 2020,
    observed: Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [
        `i${index}`,
        index % 10 === 8 ? { ratings: [value(), value(), value()] } : value(),
      ]),
    ),
  }),
);

interface FloatNode {
  readonly id: string;
  readonly marks: number;
  readonly share: number;
  readonly got: number;
  readonly clauses: readonly string[];
  readonly missing: readonly string[];
  readonly raw?: unknown;
  readonly children?: readonly FloatNode[];
}

function scoreInFloats({ root, grades }: Scorecard, all: readonly AnnualRecord[]) {
  const cohorts = new Map<string, { least: number; most: number }>();
  const visit = (node: Group | Indicator): void => {
    if ("children" in node) {
      node.children.forEach(visit);
    } else if (node.scoring.kind === "cohort") {
      let [least, most] = [Infinity, -Infinity];
      for (const { observed } of all) {
        const each = Number(observed[node.id]);
        if (each < least) least = each;
        if (each > most) most = each;
      }
      cohorts.set(node.id, { least, most });
    }
  };
  visit(root);
  const clamp = (share: number) => Math.min(1, Math.max(0, share));
  const shareOf = ({ id, scoring }: Indicator, raw: AnnualRecord["observed"][string] | undefined): number => {
    switch (scoring.kind) {
      case "linear":
        return clamp((Number(raw) - Number(scoring.zeroAt)) / (Number(scoring.fullAt) - Number(scoring.zeroAt)));
      case "steps": {
        let share = 0;
        for (const step of scoring.steps)
          if ("atLeast" in step && "share" in step && Number(raw) >= Number(step.atLeast)) share = Number(step.share);
        return share;
      }
      case "interval": {
        const [x, a, b, c, d] = [raw, scoring.zeroBelow, scoring.fullFrom, scoring.fullTo, scoring.zeroAbove].map(
          Number,
        ) as [number, number, number, number, number];
        return x < b ? clamp((x - a) / (b - a)) : x <= c ? 1 : clamp((d - x) / (d - c));
      }
      case "rating": {
        const ratings = typeof raw === "object" && "ratings" in raw ? raw.ratings.map(Number) : [];
        const mean = ratings.reduce((sum, each) => sum + each, 0) / ratings.length;
        return (mean - Number(scoring.min)) / (Number(scoring.max) - Number(scoring.min));
      }
      case "cohort": {
        const { least, most } = cohorts.get(id) ?? { least: 0, most: 1 };
        return (Number(raw) - least) / (most - least);
      }
      // The scorecard above has none of these.
      case "checklist":
      case "curve":
      case "each":
      case "by-case":
        return 0;
    }
  };
  const score = (node: Group | Indicator, record: AnnualRecord): FloatNode => {
    const marks = Number(node.marks);
    if ("children" in node) {
      const children = node.children.map((child) => score(child, record));
      const got = children.reduce((sum, child) => sum + child.got, 0);
      return { id: node.id, marks, share: got / marks, got, clauses: node.clauses ?? [], missing: [], children };
    }
    const raw = record.observed[node.id];
    const share = shareOf(node, raw);
    return { id: node.id, marks, raw, share, got: share * marks, clauses: node.clauses ?? [], missing: [] };
  };
  return all.map((record) => {
    const tree = score(root, record);
    const total = Math.round(tree.got * 100) / 100;
    const grade = grades.find(({ atLeast }) => total >= Number(atLeast))?.id;
    return {
      complex: record.complex,
      year: record.year,
      total,
      range: [total, total],
      grade,
      certain: true,
      root: tree,
    };
  });
}

const apart = (a: { readonly total: string | null }, b: { readonly total: number }) =>
  Math.abs(Number(a.total) - b.total);
const floats = scoreInFloats(scorecard, records);
for (const [index, sheet] of scoreAll(scorecard, records).entries()) {
  const other = floats[index];
  if (!other || !(apart(sheet, other) <= 0.0101)) throw new Error(`totals differ: ${sheet.total}`);
}

const sheets = scoreAll(scorecard, records);
const draws = (count: number): Measured => ({
  name: `rankRobustness, ${count.toLocaleString("en")} draws, a draw`,
  records: count,
  run: () =>
    rankRobustness(scorecard, sheets, { draws: count, seed: 7, spread: "0.2", top: [10, 100] }).complexes.length,
});
const scored = await interleaved(
  [
    {
      name: "scoreAll, a complex",
      records: COMPLEXES,
      run: () => scoreAll(scorecard, records).reduce((sum, { total }) => sum + Number(total), 0),
    },
    {
      name: "by hand in floats, the same tree, a complex",
      records: COMPLEXES,
      run: () => scoreInFloats(scorecard, records).reduce((sum, { total }) => sum + total, 0),
    },
  ],
  ROUNDS,
  3,
);
const drawn = await interleaved([draws(1000), draws(10_000)], 5, 1);
const [exact = [], fast = []] = [...scored.values()];
const ratios = exact.map((time, round) => time / (fast[round] ?? Number.NaN));
print(machine(["decimal.js"]));
print(`${COMPLEXES} complexes × 30 indicators: scoreAll takes ${ratio(quantile(ratios, 0.5))} times the float version`);
print(
  markdown(
    ["", "median", "quartiles"],
    [...scored, ...drawn].map(([name, times]) => [
      name,
      readable(quantile(times, 0.5)),
      `${readable(quantile(times, 0.25))} – ${readable(quantile(times, 0.75))}`,
    ]),
  ),
);

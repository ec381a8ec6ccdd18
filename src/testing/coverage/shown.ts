import * as z from "zod";
import { COLOURS } from "../../charts/palette.js";
import { guarded, type Label, madeAs, takes } from "../../finding/index.js";
import { isPlainObject } from "../../kernel/index.js";
import type { Language } from "../../languages/index.js";
import { madePlan, type Plan } from "../../plan/index.js";
import { heading, lines, list, markdownOf, table } from "../../wording/index.js";
import type { Coverage, FigureCovered } from "./covered.js";

/**
 * What of a plan a suite tries, in Markdown: how much of each kind, each standard and target with the verdicts that were
 * reached, and what was never asked, worst first.
 *
 * Work: linear in the coverage.
 *
 * @example
 * ```ts
 * import { taizhou } from "innovation-service-complex/taizhou";
 * import { coverageMarkdown, coverageOf } from "innovation-service-complex/testing";
 * import { en } from "innovation-service-complex/en";
 *
 * const text = coverageMarkdown(taizhou, coverageOf(taizhou, []), en);
 * text.includes("| clauses | 0 | 47 |"); // => true
 * text.includes("figure floor area, county: short"); // => true
 * ```
 */
export function coverageMarkdown(plan: Plan, coverage: Coverage, language: Language): string {
  return guarded(coverageMarkdownTakes, markdown, plan, coverage, language);
}

const shownTakes = () => ({
  plan: madePlan,
  coverage: madeAs<Coverage>("coverage"),
  language: z.custom<Language>((value) => isPlainObject(value) && typeof value.label === "function"),
});

/** What {@link coverageMarkdown} takes. */
export const coverageMarkdownTakes = /* @__PURE__ */ (() => takes("coverageMarkdown", shownTakes()))();

function markdown(plan: Plan, coverage: Coverage, language: Language): string {
  const { standards, targets, untried } = coverage;
  const said = (label: Label) => language.label(label);
  const { verdicts, statuses } = language.words;
  const figures = (all: readonly FigureCovered[]) =>
    all.length === 0 ? "–" : `${all.filter((each) => each.short && each.exactly).length}/${all.length}`;
  return markdownOf([
    heading(1, language.pair(said(plan.title), said(WORDS.title))),
    ...table(
      [WORDS.kind, WORDS.tried, WORDS.all].map(said),
      sharesOf(coverage).map(({ kind, tried, all }) => [said(kind), String(tried), String(all)]),
    ),
    heading(2, said(WORDS.standards)),
    ...table(
      [WORDS.standards, WORDS.verdicts, WORDS.figures].map(said),
      standards.map((each) => [
        nameIn(plan, each.id, language),
        each.verdicts.map((verdict) => verdicts[verdict]).join(" · "),
        figures(each.figures),
      ]),
    ),
    heading(2, said(WORDS.targets)),
    ...table(
      [WORDS.targets, WORDS.verdicts, WORDS.figures].map(said),
      targets.map((each) => [
        nameIn(plan, each.id, language),
        each.statuses.map((status) => statuses[status]).join(" · "),
        figures([each.figure]),
      ]),
    ),
    heading(2, said(WORDS.untried)),
    ...list(
      untried.map(({ of, id, what }) =>
        [`${said(KINDS[of])} ${nameIn(plan, id, language)}`, ...(what === undefined ? [] : [what])].join(", "),
      ),
    ),
    ...(untried.length === 0 ? lines(said(WORDS.nothing)) : []),
  ]);
}

function nameIn({ standards, targets }: Plan, id: string, { label }: Language): string {
  const named = [...standards, ...targets].find((each) => each.id === id);
  return named ? label(named.label) : id;
}

/** How much of each kind of thing is tried. */
function sharesOf({ clauses, standards, targets, rules, readings }: Coverage) {
  const of = (kind: Label, ticks: readonly boolean[]) => ({
    kind,
    tried: ticks.filter(Boolean).length,
    all: ticks.length,
  });
  const covered = (things: readonly { readonly covered: boolean }[]) => things.map((each) => each.covered);
  const figures = [...standards.flatMap((each) => each.figures), ...targets.map(({ figure }) => figure)];
  return [
    of(WORDS.clauses, covered(clauses)),
    of(WORDS.standards, covered(standards)),
    of(
      WORDS.figures,
      figures.flatMap(({ short, exactly }) => [short, exactly]),
    ),
    of(
      WORDS.members,
      standards.flatMap(({ members }) => members.flatMap(({ there, lacking }) => [there, lacking])),
    ),
    of(
      WORDS.branches,
      standards.flatMap(({ branches }) => branches.flatMap(({ met, unmet }) => [met, unmet])),
    ),
    of(WORDS.targets, covered(targets)),
    of(
      WORDS.alternatives,
      readings.flatMap(({ chosen, neverChosen }) => [...chosen.map(() => true), ...neverChosen.map(() => false)]),
    ),
    of(WORDS.rules, covered(rules)),
  ].filter(({ all }) => all > 0);
}

/** ECharts options of {@link coverageChart}, written out, so that the types need no echarts. */
export type CoverageChart = {
  /** What a screen reader is told (无障碍说明). */
  readonly aria: {
    /** It is told. */
    readonly enabled: true;
    /** By this text. */
    readonly label: {
      /** The chart in words. */
      readonly description: string;
    };
  };
  /** Its title (标题). */
  readonly title: {
    /** The plan, and what is shown of it. */
    readonly text: string;
    /** Pixels from the left. */
    readonly left: number;
    /** Pixels from the top. */
    readonly top: number;
  };
  /** What is shown over a bar (提示框). */
  readonly tooltip: {
    /** Of each bar. */
    readonly trigger: "item";
    /** Within the chart. */
    readonly confine: true;
  };
  /** Where the colours are named (图例). */
  readonly legend: {
    /** Pixels from the top. */
    readonly top: number;
  };
  /** The room for the bars, in pixels from each edge (绘图区). */
  readonly grid: {
    /** Pixels from the left. */
    readonly left: number;
    /** Pixels from the right. */
    readonly right: number;
    /** Pixels from the top. */
    readonly top: number;
    /** Pixels from the bottom. */
    readonly bottom: number;
  };
  /** How many things (数轴). */
  readonly xAxis: {
    /** A count. */
    readonly type: "value";
    /** Whole numbers alone. */
    readonly minInterval: number;
  };
  /** The kinds of thing. */
  readonly yAxis: {
    /** A name for each bar. */
    readonly type: "category";
    /** The first at the top. */
    readonly inverse: true;
    /** The names, in the language of the chart. */
    data: string[];
  };
  /** What is tried and what never was; `-` where there is none. */
  series: {
    /** Bars. */
    readonly type: "bar";
    /** Tried, or never. */
    readonly name: string;
    /** Both stand on one bar. */
    readonly stack: string;
    /** How a bar is drawn (图形样式). */
    readonly itemStyle: {
      /** Its colour. */
      readonly color: string;
    };
    /** The number on a bar (数值标签). */
    readonly label: {
      /** It is shown. */
      readonly show: true;
      /** In this colour. */
      readonly color: string;
    };
    /** How many of each kind, in the order of the names. */
    data: (number | "-")[];
  }[];
};

/**
 * What of a plan a suite tries, as ECharts options: of each kind of thing how much is tried and how much is not.
 *
 * Work: linear in the coverage.
 *
 * @example
 * ```ts
 * import { taizhou } from "innovation-service-complex/taizhou";
 * import { coverageChart, coverageOf } from "innovation-service-complex/testing";
 * import { en } from "innovation-service-complex/en";
 *
 * const { title, yAxis, series } = coverageChart(taizhou, coverageOf(taizhou, []), en);
 * title.text.endsWith("what a suite tries"); // => true
 * [yAxis.data[0], series[0]?.data[0], series[1]?.data[0]]; // => ["clauses", "-", 47]
 * ```
 */
export function coverageChart(plan: Plan, coverage: Coverage, language: Language): CoverageChart {
  return guarded(coverageChartTakes, chart, plan, coverage, language);
}

/** What {@link coverageChart} takes. */
export const coverageChartTakes = /* @__PURE__ */ (() => takes("coverageChart", shownTakes()))();

function chart(plan: Plan, coverage: Coverage, language: Language): CoverageChart {
  const said = (label: Label) => language.label(label);
  const shares = sharesOf(coverage);
  const text = language.pair(said(plan.title), said(WORDS.title));
  const facts = shares.map(({ kind, tried, all }) => `${said(kind)} ${tried}/${all}`);
  const bar = (name: Label, color: string, counts: readonly number[]): CoverageChart["series"][number] => ({
    type: "bar",
    name: said(name),
    stack: "all",
    itemStyle: { color },
    label: { show: true, color: COLOURS.ink },
    data: counts.map((count) => (count === 0 ? "-" : count)),
  });
  return {
    aria: {
      enabled: true,
      label: { description: [text, ...facts].map((sentence) => `${sentence}${language.charts.stop}`).join("") },
    },
    title: { text, left: 16, top: 10 },
    tooltip: { trigger: "item", confine: true },
    legend: { top: 44 },
    grid: { left: 170, right: 30, top: 84, bottom: 30 },
    xAxis: { type: "value", minInterval: 1 },
    yAxis: { type: "category", inverse: true, data: shares.map(({ kind }) => said(kind)) },
    series: [
      bar(
        WORDS.tried,
        COLOURS.green,
        shares.map(({ tried }) => tried),
      ),
      bar(
        WORDS.untried,
        COLOURS.grey,
        shares.map(({ tried, all }) => all - tried),
      ),
    ],
  };
}

const WORDS = {
  title: { zh: "用例覆盖", en: "what a suite tries" },
  kind: { zh: "类别", en: "kind" },
  tried: { zh: "已测到", en: "tried" },
  untried: { zh: "尚未测到", en: "never tried" },
  all: { zh: "总数", en: "all" },
  clauses: { zh: "条文", en: "clauses" },
  standards: { zh: "标准", en: "standards" },
  figures: { zh: "数值的两侧", en: "sides of figures" },
  members: { zh: "清单成员的有无", en: "members there and lacking" },
  branches: { zh: "条件的两面", en: "sides of conditions" },
  targets: { zh: "指标", en: "targets" },
  alternatives: { zh: "解读的选项", en: "alternatives of readings" },
  rules: { zh: "规则", en: "rules" },
  verdicts: { zh: "出现过的结论", en: "verdicts reached" },
  nothing: { zh: "没有。", en: "Nothing." },
};

const KINDS = {
  clause: { zh: "条文", en: "clause" },
  standard: { zh: "标准", en: "standard" },
  figure: { zh: "数值", en: "figure" },
  member: { zh: "成员", en: "member" },
  branch: { zh: "条件", en: "condition" },
  target: { zh: "指标", en: "target" },
  reading: { zh: "解读", en: "reading" },
  rule: { zh: "规则", en: "rule" },
};

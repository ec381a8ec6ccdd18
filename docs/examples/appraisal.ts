import {
  type Group,
  type Indicator,
  improvementsTo,
  type Language,
  measure,
  type Portfolio,
  rankRobustness,
  rankSheets,
  recommend,
  type ScoreNode,
  type ScoreSheet,
  scoreAll,
} from "innovation-service-complex";
import { taizhou, taizhouScorecard } from "innovation-service-complex/taizhou";
import { table } from "./table.js";

interface Words {
  readonly title: string;
  readonly scorecard: (title: string) => string;
  readonly head: readonly string[];
  readonly open: string;
  readonly list: (names: readonly string[]) => string;
  readonly agreement: (mean: string, low: string) => string;
  readonly explained: (name: string, total: string) => string;
  readonly lines: readonly string[];
  readonly missing: string;
  readonly ways: (grade: string) => string;
  readonly to: (indicator: string, from: string, value: string) => string;
  readonly and: string;
  readonly recommended: (quota: number) => string;
  readonly passed: string;
}

const zh: Words = {
  title: "2020年度绩效评价（条文4.5.3）",
  scorecard: (title) => `${title}：四个方面出自计划，指标、分值与等次界限为示例。`,
  head: ["综合体", "名次", "总分", "可能范围", "等次", "5%–95%名次", "前三概率", "等次变动"],
  open: "（待定）",
  list: (names) => names.join("、"),
  agreement: (mean, low) => `权重上下浮动20%、抽样10000次：与原排名的Kendall τ-b平均${mean}，5%的抽样不高于${low}`,
  explained: (name, total) => `${name}：${total}分的由来`,
  lines: ["指标", "观测值", "得分率", "得分", "分值", "条文"],
  missing: "缺数据",
  ways: (grade) => `达到“${grade}”等次的最省办法：`,
  to: (indicator, from, value) => `${indicator}由${from}提高到${value}`,
  and: "，同时",
  recommended: (quota) => `择优推荐申报省级，名额${quota}个（条文2.5）`,
  passed: "未推荐",
};

const en: Words = {
  title: "Appraisal of 2020 (4.5.3)",
  scorecard: (title) => `${title}: the four aspects are the plan's; indicators, marks and bounds are illustrative.`,
  head: ["complex", "rank", "total", "range", "grade", "5–95% ranks", "in top 3", "grade changes"],
  open: " (open)",
  list: (names) => names.join(", "),
  agreement: (mean, low) =>
    `weights 20% up or down, 10,000 draws: Kendall's tau-b against this ranking ${mean} on average, at or below ${low} in 5% of the draws`,
  explained: (name, total) => `${name}: where ${total} marks come from`,
  lines: ["indicator", "observed", "share", "got", "of", "clauses"],
  missing: "no data",
  ways: (grade) => `The cheapest ways to be graded "${grade}":`,
  to: (indicator, from, value) => `${indicator} from ${from} to ${value}`,
  and: ", and ",
  recommended: (quota) => `Recommended for provincial status, ${quota} places (2.5)`,
  passed: "not recommended",
};

/** The sheets of 2020; those of 2019 are the base of growth. */
export function sheetsOf2020(portfolio: Portfolio): ScoreSheet[] {
  const [previous, records] = [2019, 2020].map((year) => {
    const recorded = new Set(
      (portfolio.records ?? []).filter((each) => each.year === year).map((each) => each.complex),
    );
    return measure(taizhou, portfolio, { year }).filter(({ complex }) => recorded.has(complex));
  });
  // On the ground of the whole portfolio: a quota counts every complex that stands, with a record or without.
  const ground = { plan: taizhou, portfolio, asOf: "2020-12-31" };
  return scoreAll(taizhouScorecard, records ?? [], { earlier: previous ?? [], ground });
}

/** The league table of 2020 with its robustness, one complex line by line, and whom the plan would recommend. */
export function appraisal(portfolio: Portfolio, language: Language): string {
  const words = language.id === "en" ? en : zh;
  const nameOf = (complex: string) => portfolio.complexes.find(({ id }) => id === complex)?.name ?? complex;
  const gradeOf = (grade: string) => {
    const found = taizhouScorecard.grades.find(({ id }) => id === grade);
    return found ? language.label(found.label) : grade;
  };
  const sheets = sheetsOf2020(portfolio);
  const robustness = rankRobustness(taizhouScorecard, sheets, { draws: 10_000, seed: 2020, spread: "0.2", top: [3] });
  const league = rankSheets(sheets).map(({ complex, rank, total }) => {
    const sheet = sheets.find((each) => each.complex === complex);
    const spread = robustness.complexes.find((each) => each.complex === complex);
    const [low, high] = sheet?.range ?? ["", ""];
    return [
      nameOf(complex),
      String(rank),
      total,
      low === high ? "" : `${low}–${high}`,
      sheet?.certain ? gradeOf(sheet.grade) : `${gradeOf(sheet?.grade ?? "")}${words.open}`,
      `${spread?.from}–${spread?.to}`,
      spread?.top[0]?.probability ?? "",
      spread?.gradeChange ?? "",
    ];
  });
  const { agreement } = robustness;
  const { recommended, passedOver } = recommend(taizhou, portfolio, sheets, {
    quota: 3,
    perLocality: 1,
    asOf: "2020-12-31",
  });
  const contenders = passedOver.filter(({ total }) => total !== undefined);
  return [
    `━━ ${words.title} ${"━".repeat(40)}`,
    words.scorecard(language.label(taizhouScorecard.title)),
    table(words.head, league),
    agreement ? words.agreement(agreement.mean, agreement.low) : "",
    "",
    ...explained(
      sheets.find(({ certain, grade }) => certain && grade === "qualified"),
      words,
      language,
      nameOf,
      gradeOf,
    ),
    "",
    words.recommended(3),
    ...recommended.map(({ complex, total, rank }) => `· ${nameOf(complex)} ${total} (${rank})`),
    `${words.passed}:`,
    ...contenders.map(
      ({ complex, reason, total }) => `· ${nameOf(complex)} ${total}: ${language.words.passedOver[reason]}`,
    ),
  ].join("\n");
}

function explained(
  sheet: ScoreSheet | undefined,
  words: Words,
  language: Language,
  nameOf: (id: string) => string,
  gradeOf: (id: string) => string,
): string[] {
  if (!sheet) return [];
  const better = taizhouScorecard.grades[taizhouScorecard.grades.findIndex(({ id }) => id === sheet.grade) - 1];
  const ways = better ? improvementsTo(taizhouScorecard, sheet, better.id) : [];
  const labels = labelsIn(taizhouScorecard.root, language);
  const text = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
  return [
    words.explained(nameOf(sheet.complex), sheet.total),
    table(words.lines, linesOf(sheet.root, 0, labels, words)),
    ...(better && ways.length > 0 ? [words.ways(gradeOf(better.id))] : []),
    ...ways.map(({ steps, total }) => {
      const changes = steps.map((step) =>
        words.to(labels.get(step.indicator) ?? "", text(step.from ?? "–"), text(step.to)),
      );
      return `· ${changes.join(words.and)} → ${total}`;
    }),
  ];
}

function labelsIn(node: Group | Indicator, language: Language): Map<string, string> {
  const below = "children" in node ? node.children.flatMap((child) => [...labelsIn(child, language)]) : [];
  return new Map([[node.id, language.label(node.label)], ...below]);
}

function linesOf(node: ScoreNode, depth: number, labels: ReadonlyMap<string, string>, words: Words): string[][] {
  const observed = (raw: unknown) => {
    if (raw === undefined) return "";
    if (typeof raw === "string") return raw;
    const items = Object.values(raw as object).flat();
    return "done" in (raw as object) ? String(items.length) : items.join("/");
  };
  return [
    [
      `${"  ".repeat(depth)}${labels.get(node.id)}`,
      "raw" in node ? observed(node.raw) : "",
      node.share ?? words.missing,
      (node.exact && node.exact.length <= 12 ? node.exact : node.got) ?? "",
      node.marks,
      words.list(node.clauses),
    ],
    ...("children" in node ? node.children.flatMap((child) => linesOf(child, depth + 1, labels, words)) : []),
  ];
}

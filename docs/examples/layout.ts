import {
  assessChain,
  fillGaps,
  type Language,
  matchProblems,
  type Portfolio,
  surveyGaps,
} from "innovation-service-complex";
import { taizhou } from "innovation-service-complex/taizhou";
import { table } from "./table.js";

const ZH = {
  gaps: "资源短板（条文4.2.3、4.2.4）",
  columns: ["资源", "需要", "现有", "缺口", "共享补", "新建补"],
  built: (chosen: string, cost: string) => `新建：${chosen}，${cost}元，已证明最省`,
  chains: "产业链（条文4.4.3）",
  links: ["补链、强链次序", "其后环节"],
  problems: "技术难题（条文4.2.1、4.2.2）",
  kinds: ["类别", "提出", "解决", "平均响应（天）"],
  kind: { key: "关键", common: "共性", individual: "个性" },
  strength: { missing: "缺失", weak: "薄弱", sound: "足够", unknown: "待核实" },
  unmatched: "无综合体可对接",
};

const EN: typeof ZH = {
  gaps: "Gaps in resources (4.2.3, 4.2.4)",
  columns: ["resource", "need", "capacity", "gap", "by sharing", "to build"],
  built: (chosen, cost) => `To build: ${chosen}, ${cost} yuan, proven the cheapest`,
  chains: "Industry chains (4.4.3)",
  links: ["to complement or strengthen, in order", "links after it"],
  problems: "Technical problems (4.2.1, 4.2.2)",
  kinds: ["kind", "raised", "resolved", "mean response (days)"],
  kind: { key: "key", common: "common", individual: "individual" },
  strength: { missing: "missing", weak: "weak", sound: "sound", unknown: "unknown" },
  unmatched: "no complex fits",
};

/** What is missing where, what sharing and building fill, how the chains stand, and who could solve which problem. */
export function layout(portfolio: Portfolio, language: Language): string {
  const words = language.id === "en" ? EN : ZH;
  const surveys = (portfolio.surveys ?? []).flatMap((survey) => {
    const { rows, kinds } = surveyGaps(taizhou, survey);
    const short = rows.filter(({ gap }) => gap !== undefined && gap !== "0");
    if (short.length === 0) return [];
    const lines = short.map((row) => {
      const kind = taizhou.resourceKinds.find(({ id }) => id === row.kind)?.label;
      const name = kind ? language.label(kind) : row.kind;
      return [name, row.need ?? "", row.capacity ?? "", row.gap ?? "", row.bySharing ?? "", row.toBuild ?? ""];
    });
    const filled = fillGaps(
      {
        needs: kinds.map(({ kind, toBuild }) => ({ id: kind, demand: toBuild })),
        candidates: survey.candidates ?? [],
        objective: "min-cost",
      },
      { plan: taizhou },
    );
    const built =
      filled.status === "optimal" ? words.built(language.list(filled.chosen) || "–", filled.cost) : filled.status;
    return [`${survey.id}\n${table(words.columns, lines)}\n${built}`];
  });
  const chains = (portfolio.chains ?? []).map((chain) => {
    const { priorities } = assessChain(taizhou, chain);
    const rows = priorities.map(({ name, strength, dependents }) => [
      `${name} · ${words.strength[strength]}`,
      String(dependents),
    ]);
    return `${chain.name}\n${table(words.links, rows)}`;
  });
  const { kinds, unmatched } = matchProblems(
    taizhou,
    { ...portfolio, needs: portfolio.needs ?? [] },
    { asOf: "2020-12-31" },
  );
  const problems = table(
    words.kinds,
    kinds.map(({ kind, raised, resolved, meanResponseDays }) => [
      words.kind[kind],
      String(raised),
      String(resolved),
      meanResponseDays ?? "–",
    ]),
  );
  return [
    words.gaps,
    ...surveys,
    `\n${words.chains}`,
    ...chains,
    `\n${words.problems}`,
    problems,
    ...(unmatched.length > 0 ? [`${words.unmatched}: ${language.list(unmatched)}`] : []),
  ].join("\n");
}

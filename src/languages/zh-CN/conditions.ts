import type { ConditionMessages } from "../messages/conditions.js";
import type { QuantityWords } from "../messages/finding.js";

const YEARS = {
  all: "首次列入以来各年",
  cultivated: "列入培育以来各年",
  applied: "申报以来各年",
  recognised: "认定以来各年",
  delisted: "退出以来各年",
};

const BY = { sum: "合计", mean: "平均", least: "最小", greatest: "最大" };

/** Messages on conditions and sources, in Chinese. */
export const conditions: ConditionMessages = {
  granted: "获拨资金",
  late: { answer: "答复逾期", solution: "解决逾期", report: "上报逾期" },
  sum: (parts) => parts.join("＋"),
  times: (name, times) => `${times}×${name}`,
  ratio: (over, under) => `${over}÷${under}`,
  growth: (name) => `${name}增幅`,
  change: (name) => `${name}变化量`,
  over: (name, years, by) => `${typeof years === "number" ? `近${years}年` : YEARS[years]}${name}${BY[by]}`,
  lists: { functions: "服务功能", capabilities: "场所功能", participants: "参与单位类型", resources: "资源类型" },
  choices: {
    operatingModel: "运营模式",
    operator: "运营单位",
    buildingEntity: "建设主体",
    industry: "产业",
    category: "产业类别",
    focus: "服务方向",
    locality: "所在地",
    localityKind: "地方类型",
    grade: "等次",
    standing: "动态管理",
  },
  focus: { new: "新动能", traditional: "传统动能" },
  listing: ({ kinds, tiers, lists, from, to, now, target }) => {
    const rest = [
      ...(tiers.length > 0 ? [tiers.join("或")] : []),
      ...(lists.length > 0 ? [lists.map((name) => `${name.replace(/名单$/u, "")}名单`).join("或")] : []),
      ...(from === "" ? [] : [`${from}起`]),
      ...(to === "" ? [] : [`${to}止`]),
      ...(now ? ["当日仍以最高层级在列"] : []),
      ...(target === "" ? [] : [`计入“${target}”`]),
    ];
    return `${kinds.length > 0 ? kinds.join("或") : "列入名单"}${rest.length > 0 ? `（${rest.join("，")}）` : ""}`;
  },
  onSite: (label) => `${label}（只计场所内的）`,
  open: (sentence, names) => `${sentence}，尚缺资料：${names}`,
  without: (label, why) => `${label}没有数值：${why}`,
  all: (label, parts) => `${label}须全部符合（${parts.join("；")}）`,
  any: (label, parts) => `${label}符合其一即可（${parts.join("；")}）`,
  barred: {
    all: (label, parts) => `${label}不得同时有下列情形（${parts.join("；")}）`,
    any: (label, parts) => `${label}不得有下列任一情形（${parts.join("；")}）`,
    between: (from, to) => `${from.label}${from.actual ?? "未记录"}，不得在${end(from)}至${end(to)}之间`,
    choice: (label, names) => `${label}不得为${names.join("、")}`,
    members: (label, names, required) =>
      names.length === 1
        ? `${label}不得有${names.join("")}`
        : `${label}不得${required ? "" : "同时"}有${names.join("、")}${required && `中的${required}`}`,
    listing: (listing) => `不得${listing}`,
  },
  actual: "实际",
  part: (sentence, verdict) => `${sentence}：${verdict}`,
};

/** An end of a span of figures, and whether it is one of them. */
function end({ bound, required }: QuantityWords): string {
  return `${required}（${bound === "at-least" || bound === "at-most" ? "" : "不"}含）`;
}

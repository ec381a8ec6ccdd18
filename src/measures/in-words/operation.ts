/** Formulas in words of the measures of `definitions/operation.ts`. */
export const operation = {
  "self-sufficiency": { zh: "服务收入 ÷ 运行成本", en: "income from services ÷ running cost" },
  "running-cost-change": {
    zh: "（当年运行成本 − 基年运行成本）÷ 基年运行成本；低于0为下降",
    en: "(running cost of the year − of the base year) ÷ that of the base year; below 0 where it fell",
  },
  "cloud-connected": {
    zh: "信息、数据、资源中已互通的种类 ÷ 3",
    en: "of information, data and resources, the kinds connected ÷ 3",
  },
  "three-chains": {
    zh: "创新链、产业链、资金链中已融合的 ÷ 3（三链所指为外部解读）",
    en: "of innovation, industry and capital chain, those joined ÷ 3 (which three is a reading from outside the notice)",
  },
  multidisciplinary: {
    zh: "多学科协同项目数 ÷ 研发设计项目数",
    en: "multidisciplinary projects ÷ research and design projects",
  },
  "enterprises-surveyed": {
    zh: "已摸排企业数 ÷ 应摸排企业数",
    en: "enterprises surveyed ÷ enterprises to be surveyed",
  },
  overlap: {
    zh: "与同一地方同一产业各综合体的功能重叠度（见 overlaps）的最大值；没有同类的为0",
    en: "greatest overlap of functions (as `overlaps` has it) with a complex of its industry and locality; 0 where there is none",
  },
} as const;

import type { Language } from "innovation-service-complex";
import { en as english } from "innovation-service-complex/en";
import { zhCN } from "innovation-service-complex/zh-CN";

/** The words of the dashboard, in both languages. */
export interface Words {
  readonly language: Language;
  readonly title: string;
  readonly madeUp: string;
  readonly yearEnd: (year: number) => string;
  readonly locality: string;
  readonly owed: string;
  readonly city: string;
  readonly target: string;
  readonly required: string;
  readonly achieved: string;
  readonly shortfall: string;
  readonly status: string;
  readonly tier: string;
  readonly held: string;
  readonly findings: string;
  readonly audit: string;
  readonly uncredited: string;
  readonly secondLook: string;
}

export const zh: Words = {
  language: zhCN,
  title: "台州市产业创新服务综合体看板",
  madeUp: "示例数据纯属虚构。条文号见 docs/policy.md。",
  yearEnd: (year) => `${year}年末`,
  locality: "各地每年培育（条文2.4）",
  owed: "尚欠",
  city: "完成的地方",
  target: "总量目标（条文2.6、2.7）",
  required: "目标",
  achieved: "现有",
  shortfall: "还差",
  status: "进度",
  tier: "所处层级的场所面积（条文4.1.2）",
  held: "现有",
  findings: "需要处理",
  audit: "计划自身的数字意味着什么",
  uncredited: "不计入任何一地年度数的综合体",
  secondLook: "档案中需要核对之处",
};

export const en: Words = {
  language: english,
  title: "Taizhou: industry innovation service complexes",
  madeUp: "The sample data are made up. Clause numbers: see docs/policy.md.",
  yearEnd: (year) => `End of ${year}`,
  locality: "Cultivated each year (2.4)",
  owed: "owed",
  city: "localities that met it",
  target: "Totals (2.6, 2.7)",
  required: "required",
  achieved: "achieved",
  shortfall: "short",
  status: "status",
  tier: "Floor area for the tier held (4.1.2)",
  held: "held",
  findings: "To be dealt with",
  audit: "What the plan's own numbers imply",
  uncredited: "Complexes that count for no locality's year",
  secondLook: "What in the records calls for a second look",
};

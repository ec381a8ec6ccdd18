import type { DecisionKind } from "../../report/index.js";

/** Sentences on what to record next, in Chinese. */
export const questions = {
  decisions: {
    target: "目标完成数",
    "tier-held": "所在层级的判定",
    "tier-next": "上一层级的判定",
    tier: "其他层级的判定",
    recommendation: "择优推荐",
    grade: "等次",
    standing: "动态管理状态",
    finding: "一项判定",
    part: "报告的一部分",
    advice: "一项建议",
  } satisfies { readonly [D in DecisionKind]: string },
  sentence: (input: string, decides: string, alone: boolean): string =>
    `${input}：未记录；${alone ? "单凭此项即可确定" : "连同其他记录可确定"}${decides}`,
  first: (shown: number, all: number): string =>
    shown === all ? `待补记的共${all}项：` : `待补记的共${all}项，先补以下${shown}项：`,
};

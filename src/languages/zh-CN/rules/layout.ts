import type { RULES } from "../../../plan/index.js";
import type { RuleWords, Sentences } from "../../language.js";

type LayoutRule = (typeof RULES)["layout"][number];

const short = ({ shortfall }: RuleWords) => (shortfall === undefined ? "" : `，还差${shortfall}`);

/** What the library says in Chinese of the layout of resources. */
export const layoutSentences: Sentences<LayoutRule> = {
  "survey-gap": (words) =>
    words.verdict === "unknown"
      ? `${words.among}${words.subject}：未调查`
      : `${words.among}${words.subject}：需要${words.required}，现有及共享${words.actual}${short(words)}`,
  "fill-gaps": (words) => `${words.subject}：需求${words.required}，可供${words.actual}${short(words)}`,
  "chain-missing-link": ({ subject, verdict }) =>
    verdict === "unknown" ? `环节${subject}：未评估` : `环节${subject}：${verdict === "met" ? "已有" : "缺失，须补链"}`,
  "chain-weak-link": ({ subject, verdict }) => {
    if (verdict === "unknown") return `环节${subject}：强弱未评估`;
    if (verdict === "not-applicable") return `环节${subject}：缺失，不评强弱`;
    return `环节${subject}：${verdict === "met" ? "足够强" : "薄弱，须强链"}`;
  },
  "match-problem": ({ subject, verdict, actual }) => {
    if (verdict === "met") return `难题${subject}：${actual}综合体可对接`;
    return `难题${subject}：${verdict === "unknown" ? "未见可对接的综合体，部分档案未记录" : "没有可对接的综合体"}`;
  },
};

import type { Language } from "innovation-service-complex";

const zh = {
  title: "产业创新服务综合体：试一试",
  day: "截至",
  budget: "预算（元）",
  language: "语言",
  reset: "恢复样例",
  records: "记录（虚构样例，可修改）",
  complex: "综合体",
  stale: (count: number) => `输入有${count}处错误，以下仍是上一次可用输入的报告。`,
  notJson: "不是JSON",
  fault: (accepted: string, example: string) => `应为${accepted}，例如${example}`,
};

const en: typeof zh = {
  title: "Innovation service complexes: try it",
  day: "as of",
  budget: "budget (yuan)",
  language: "language",
  reset: "back to the sample",
  records: "Records (a made-up sample; edit it)",
  complex: "complex",
  stale: (count) =>
    `${count === 1 ? "One thing is" : `${count} things are`} wrong in the input; below is still the report of the last input that could be used.`,
  notJson: "not JSON",
  fault: (accepted, example) => `accepted: ${accepted}, e.g. ${example}`,
};

/** What the page itself says in a language. */
export const wordsOf = ({ id }: Language): typeof zh => (id === "en" ? en : zh);

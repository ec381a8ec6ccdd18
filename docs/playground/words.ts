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
  paste: "从表格粘贴",
  pasteHow: "在Excel或WPS中连同表头一起复制，粘贴到下面；所选的一张表即由粘贴的内容取代。",
  sheet: "作为",
  put: "放入记录",
  read: (rows: number, faults: number) => `读入${rows}条，须修改${faults}处`,
  cell: (place: string, got: string, accepted: string) => `${place}：“${got}”应为${accepted}`,
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
  paste: "Paste from a spreadsheet",
  pasteHow:
    "Copy rows with their headers from Excel or WPS and paste them below: they take the place of the sheet chosen.",
  sheet: "as",
  put: "put into the records",
  read: (rows, faults) => `${rows} read, ${faults} to mend`,
  cell: (place, got, accepted) => `${place}: "${got}", accepted: ${accepted}`,
  fault: (accepted, example) => `accepted: ${accepted}, e.g. ${example}`,
};

/** What the page itself says in a language. */
export const wordsOf = ({ id }: Language): typeof zh => (id === "en" ? en : zh);

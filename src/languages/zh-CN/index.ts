/**
 * What is said in Chinese.
 *
 * @module innovation-service-complex/zh-CN
 */

import type { Language } from "../language.js";
import { appraisal } from "./appraisal.js";
import { charts } from "./charts.js";
import { comparison } from "./comparison.js";
import { conditions } from "./conditions.js";
import { delivery } from "./delivery.js";
import { finding } from "./finding.js";
import { funding } from "./funding.js";
import { issues } from "./issues.js";
import { layout } from "./layout.js";
import { measures } from "./measures.js";
import { parts, questions, report } from "./report.js";
import { tables } from "./tables.js";
import { standards, targets } from "./targets.js";
import { quantity, quoted } from "./text.js";
import { words } from "./words.js";

/** Chinese (简体中文), for `describe`, `toMarkdown` and charts. */
export const zhCN: Language = {
  id: "zh-CN",
  label: (label) => label.zh,
  quantity,
  date: (date) => {
    const [year = "", month = "", day = ""] = date.split("-");
    return `${Number(year)}年${Number(month)}月${Number(day)}日`;
  },
  year: (year) => `${year}年`,
  list: (names) => names.join("、"),
  joined: (parts) => parts.filter((part) => part !== "").join("；"),
  pair: (name, value) => `${name}：${value}`,
  cited: (text, notes) => (notes.length > 0 ? `${text}（${notes.join("，")}）` : text),
  quoted,
  sentence: (text) => text,
  asOf: (date) => `截至${date}`,
  wholeArea: "全域",
  parts,
  words,
  tables,
  finding,
  conditions,
  targets,
  standards,
  measures,
  appraisal,
  layout,
  funding,
  delivery,
  report,
  issues,
  questions,
  comparison,
  charts,
};

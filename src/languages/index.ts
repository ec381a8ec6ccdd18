export type { ChartTexts } from "./charts.js";
export { en as enCharts } from "./en/charts.js";
export { en } from "./en/index.js";
export {
  type AuditRule,
  type AuditWords,
  money,
  type QuantityWords,
  type RuleWords,
  type Texts,
  withCommas,
} from "./language.js";
export type { Result, ResultType, ResultTypes } from "./results.js";
export { zh as zhCharts } from "./zh-CN/charts.js";
export { zh } from "./zh-CN/index.js";
export type { Words } from "./zh-CN/words.js";

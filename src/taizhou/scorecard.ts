import type { Indicator, Scorecard } from "../appraisal/index.js";
import type { Label } from "../finding/index.js";

type Observed = Indicator["source"];
type Scored = Indicator["scoring"];

const indicator = (
  id: string,
  label: Label,
  marks: Indicator["marks"],
  source: Observed,
  scoring: Scored,
  clauses: readonly string[],
  unit?: string,
): Indicator => ({ id, label, marks, clauses, ...(unit !== undefined && { unit }), source, scoring });

const item = (id: string, zh: string, en: string) => ({ id, label: { zh, en }, marks: "2" as const });
const share = (zeroAt: Indicator["marks"], fullAt: Indicator["marks"]): Scored => ({ kind: "linear", zeroAt, fullAt });

/**
 * A scorecard on the four aspects that the plan names (4.5.3b). The aspects are the plan's; indicators, marks, bounds
 * and grades are this library's illustration, but for the quota of 15 % for the best grade, which is the province's
 * practice of 2022 (external).
 */
export const scorecard: Scorecard = /* @__PURE__ */ (() => ({
  id: "taizhou-four-aspects",
  title: { zh: "四方面绩效评价表（示例）", en: "Appraisal on four aspects (illustrative)" },
  provenance: "illustrative",
  root: {
    id: "total",
    label: { zh: "总分", en: "total" },
    marks: "100",
    clauses: ["4.5.3b"],
    children: [
      {
        id: "management",
        label: { zh: "管理运行机制", en: "management and operation" },
        marks: "20",
        clauses: ["4.5.3b"],
        children: [
          indicator(
            "mechanisms",
            { zh: "已建立的机制", en: "mechanisms in place" },
            "10",
            { observed: "mechanisms" },
            {
              kind: "checklist",
              items: [
                item("resource-sharing", "资源共享", "sharing of resources"),
                item("benefit-distribution", "利益分配", "distribution of benefit"),
                item("performance-appraisal", "绩效考核", "appraisal of performance"),
                item("talent-exchange", "人才互通", "exchange of talent"),
                item("enterprise-feedback", "企业反馈", "feedback from enterprises"),
              ],
            },
            ["4.5.2", "4.5.3c"],
          ),
          indicator(
            "management-rating",
            { zh: "管理运行评分", en: "rating of management" },
            "6",
            { observed: "management" },
            { kind: "rating", min: "0", max: "100", combine: "mean" },
            ["4.5.3b"],
          ),
          indicator(
            "cloud",
            { zh: "云平台互通", en: "cloud platform" },
            "4",
            { measured: "cloud-connected" },
            share("0", "1"),
            ["4.3.6"],
          ),
        ],
      },
      {
        id: "conditions",
        label: { zh: "基础条件与队伍", en: "basic conditions and staff" },
        marks: "25",
        clauses: ["4.5.3b"],
        children: [
          indicator(
            "area",
            { zh: "场所面积达标程度", en: "floor area against the tier's" },
            "5",
            { measured: "floor-area-ratio" },
            share("0", "1"),
            ["4.1.2"],
          ),
          indicator(
            "functions",
            { zh: "服务功能齐全度", en: "coverage of functions" },
            "5",
            { measured: "function-coverage" },
            share("0", "1"),
            ["2.3"],
          ),
          indicator(
            "capabilities",
            { zh: "场所功能齐全度", en: "coverage of capabilities" },
            "5",
            { measured: "capability-coverage" },
            share("0", "1"),
            ["4.1.3"],
          ),
          indicator(
            "resource-kinds",
            { zh: "资源种类齐全度", en: "kinds of resource" },
            "4",
            { measured: "resource-completeness" },
            share("0", "1"),
            ["4.2.3"],
          ),
          indicator(
            "senior-staff",
            { zh: "高级职称人员占比", en: "share of senior staff" },
            "6",
            { ratio: ["senior-staff", "staff"] },
            share("0", "0.3"),
            ["4.5.3b"],
          ),
        ],
      },
      {
        id: "service",
        label: { zh: "服务能力与效果", en: "service capacity and effect" },
        marks: "35",
        clauses: ["4.5.3b"],
        children: [
          indicator(
            "served",
            { zh: "服务企业数（位次）", en: "enterprises served, by place" },
            "9",
            { observed: "enterprises-served" },
            { kind: "cohort", method: "percentile", better: "higher", constant: "half" },
            ["4.5.3b"],
            "count",
          ),
          indicator(
            "self-sufficiency",
            { zh: "自我造血能力", en: "self-sufficiency" },
            "8",
            { measured: "self-sufficiency" },
            {
              kind: "steps",
              steps: [
                { atLeast: "0.5", share: "0.25" },
                { atLeast: "0.8", share: "0.625" },
                { atLeast: "1", share: "1" },
              ],
            },
            ["4.5.1"],
          ),
          indicator(
            "transferred",
            { zh: "成果转化率", en: "results transferred" },
            "8",
            { measured: "results-transferred" },
            share("0", "0.5"),
            ["4.3.2b"],
          ),
          indicator(
            "shared",
            { zh: "资源共享率", en: "resources shared" },
            "5",
            { measured: "shared-resources" },
            share("0", "0.8"),
            ["4.3.3"],
          ),
          indicator(
            "income-growth",
            { zh: "服务收入增长", en: "growth of service income" },
            "5",
            { growth: "service-income" },
            share("0", "0.1"),
            ["3.4"],
          ),
        ],
      },
      {
        id: "development",
        label: { zh: "发展目标与措施", en: "development goals and measures" },
        marks: "20",
        clauses: ["4.5.3b"],
        children: [
          indicator(
            "plan-rating",
            { zh: "发展规划评分", en: "rating of the development plan" },
            "10",
            { observed: "development-plan" },
            { kind: "rating", min: "0", max: "100", combine: "median" },
            ["4.5.3b"],
          ),
          indicator(
            "innovative-enterprises",
            { zh: "创新型企业数（相对最好水平）", en: "innovative enterprises, against the best" },
            "5",
            { observed: "innovative-enterprises" },
            { kind: "cohort", method: "min-max", better: "higher", constant: "half" },
            ["4.4.1"],
            "count",
          ),
          indicator(
            "social-capital",
            { zh: "社会资本占比", en: "share of social capital" },
            "5",
            { measured: "social-capital-share" },
            { kind: "interval", zeroBelow: "0", fullFrom: "0.3", fullTo: "0.7", zeroAbove: "1" },
            ["3.2"],
          ),
        ],
      },
    ],
  },
  grades: [
    { id: "excellent", label: { zh: "优秀", en: "excellent" }, atLeast: "80", top: { share: "0.15", round: "down" } },
    { id: "good", label: { zh: "良好", en: "good" }, atLeast: "70" },
    { id: "qualified", label: { zh: "合格", en: "qualified" }, atLeast: "60" },
    { id: "failed", label: { zh: "不合格", en: "failed" }, atLeast: "0" },
  ],
  missing: "range",
  rounding: { places: 2, mode: "half-up" },
}))();

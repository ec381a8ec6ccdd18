import type { Duty } from "../plan/index.js";

/** Who owes what: the city, the counties, and where the text names them too the zones. */
export const duties: readonly Duty[] = [
  { rule: "governance-leading-group", area: true, kinds: ["division"] },
  {
    rule: "governance-coordination",
    area: true,
    kinds: ["division"],
    parts: [
      { id: "levels", label: { zh: "市县联动", en: "between the city and its counties" } },
      { id: "departments", label: { zh: "部门联动", en: "between departments" } },
    ],
  },
  { rule: "governance-responsibility", area: false, kinds: ["division", "zone"] },
  {
    rule: "governance-goals",
    area: true,
    kinds: ["division"],
    parts: [
      { id: "goal", label: { zh: "总体目标", en: "overall goal" } },
      { id: "tasks", label: { zh: "主要任务", en: "main tasks" } },
      { id: "content", label: { zh: "建设内容", en: "content" } },
      { id: "schedule", label: { zh: "倒排进度", en: "schedule counted back" } },
    ],
  },
  { rule: "governance-support-policy", area: false, kinds: ["division"] },
  // The text names nobody who builds the cloud platform; it is asked of the city, whose plan this is.
  {
    rule: "governance-cloud",
    area: true,
    kinds: [],
    parts: [
      { id: "information", label: { zh: "信息", en: "information" } },
      { id: "data", label: { zh: "数据", en: "data" } },
      { id: "resources", label: { zh: "资源", en: "resources" } },
    ],
  },
  { rule: "project-order", area: false, kinds: ["division"] },
];

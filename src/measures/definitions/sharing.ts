import type { Definition } from "../definition.js";

const REACHES = [
  { across: "departments", label: { zh: "部门", en: "departments" } },
  { across: "regions", label: { zh: "区域", en: "regions" } },
  { across: "levels", label: { zh: "层级", en: "levels" } },
] as const;

/** Of how far resources are shared, and whether those that came have stayed. */
export const sharing = /* @__PURE__ */ (() =>
  [
    {
      id: "shared-resources",
      rule: "measure-shared-resources",
      label: { zh: "资源共享率", en: "share of shared resources" },
      unit: "ratio",
      inputs: ["resources"],
    },
    {
      id: "shared-resources-of",
      rule: "measure-shared-resources",
      label: { zh: "分类资源共享率", en: "share of shared resources of a kind" },
      unit: "ratio",
      inputs: ["resources"],
      by: "resourceKinds",
    },
    ...REACHES.map(
      ({ across, label }) =>
        ({
          id: `sharing-across-${across}`,
          rule: `measure-sharing-${across}`,
          label: { zh: `跨${label.zh}共享率`, en: `sharing across ${label.en}` },
          definition: {
            zh: `跨${label.zh}共享的资源数 ÷ 资源数`,
            en: `resources shared across ${label.en} ÷ resources`,
          },
          unit: "ratio",
          inputs: ["resources"],
        }) as const,
    ),
    {
      id: "resource-inflow",
      rule: "measure-resource-inflow",
      label: { zh: "资源净流入", en: "net inflow of resources" },
      unit: "count",
      inputs: ["resources", "changes"],
    },
    {
      id: "resources-still-present",
      rule: "measure-resource-inflow",
      label: { zh: "集聚资源留存率", en: "resources still present" },
      unit: "ratio",
      inputs: ["resources", "changes"],
    },
  ] as const satisfies readonly Definition[])();

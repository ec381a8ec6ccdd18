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
      definition: { zh: "共享的资源数 ÷ 资源数", en: "resources that are shared ÷ resources" },
      unit: "ratio",
      inputs: ["resources"],
    },
    {
      id: "shared-resources-of",
      rule: "measure-shared-resources",
      label: { zh: "分类资源共享率", en: "share of shared resources of a kind" },
      definition: {
        zh: "某类资源中共享的 ÷ 该类资源数",
        en: "resources of the kind that are shared ÷ resources of the kind",
      },
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
      definition: {
        zh: "年末有、上年末没有的资源数 − 上年末有、年末没有的资源数",
        en: "resources there at the year's end that were not at the last year's − those there then that are no longer",
      },
      unit: "count",
      inputs: ["resources", "changes"],
    },
    {
      id: "resources-still-present",
      rule: "measure-resource-inflow",
      label: { zh: "集聚资源留存率", en: "resources still present" },
      definition: {
        zh: "以给定月数 m 前为准：该日前一年内流入的资源中，年末仍在的 ÷ 流入的",
        en: "m months before the year's end, m being given: of the resources that had come within a year to that day, those still there at the year's end ÷ all of them",
      },
      unit: "ratio",
      inputs: ["resources", "changes"],
    },
  ] as const satisfies readonly Definition[])();

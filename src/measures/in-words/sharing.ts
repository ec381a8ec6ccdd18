/** Formulas in words of the measures of `definitions/sharing.ts`. */
export const sharing = {
  "shared-resources": { zh: "共享的资源数 ÷ 资源数", en: "resources that are shared ÷ resources" },
  "shared-resources-of": {
    zh: "某类资源中共享的 ÷ 该类资源数",
    en: "resources of the kind that are shared ÷ resources of the kind",
  },
  "resource-inflow": {
    zh: "年末有、上年末没有的资源数 − 上年末有、年末没有的资源数",
    en: "resources there at the year's end that were not at the last year's − those there then that are no longer",
  },
  "resources-still-present": {
    zh: "以给定月数 m 前为准：该日前一年内流入的资源中，年末仍在的 ÷ 流入的",
    en: "m months before the year's end, m being given: of the resources that had come within a year to that day, those still there at the year's end ÷ all of them",
  },
} as const;

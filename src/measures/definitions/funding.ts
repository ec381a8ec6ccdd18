import type { Definition } from "../definition.js";

/** Of where the money put into a complex comes from. */
export const funding = /* @__PURE__ */ (() =>
  [
    {
      id: "government-funding",
      rule: "measure-government-funding",
      label: { zh: "政府资金", en: "government funding" },
      unit: "yuan",
      inputs: ["grants"],
    },
    {
      id: "social-capital-share",
      rule: "measure-social-capital",
      label: { zh: "社会资本占比", en: "share of social capital" },
      unit: "ratio",
      inputs: ["grants", "observed.social-capital"],
    },
    {
      id: "funding-diversity-by-source",
      rule: "measure-funding-diversity",
      label: { zh: "投入来源多元度", en: "diversity of funding by source" },
      unit: "ratio",
      inputs: ["grants", "observed.social-capital"],
    },
    {
      id: "funding-diversity-by-channel",
      rule: "measure-funding-diversity",
      label: { zh: "投入渠道多元度", en: "diversity of funding by channel" },
      unit: "ratio",
      inputs: ["grants"],
    },
    {
      id: "funding-diversity-by-level",
      rule: "measure-funding-diversity",
      label: { zh: "投入层次多元度", en: "diversity of funding by level" },
      unit: "ratio",
      inputs: ["grants"],
    },
  ] as const satisfies readonly Definition[])();

import type { Definition } from "../definition.js";

/** Of where the money put into a complex comes from. */
export const funding = /* @__PURE__ */ (() =>
  [
    {
      id: "government-funding",
      rule: "measure-government-funding",
      label: { zh: "政府资金", en: "government funding" },
      definition: {
        zh: "当年安排、来源为 government 的资金合计",
        en: "sum of the year's grants whose source is `government`",
      },
      unit: "yuan",
      inputs: ["grants"],
    },
    {
      id: "social-capital-share",
      rule: "measure-social-capital",
      label: { zh: "社会资本占比", en: "share of social capital" },
      definition: {
        zh: "社会资本投入 ÷（当年安排的资金 + 社会资本投入）；来源为 social-capital 的资金计入社会资本",
        en: "social capital put in ÷ (the year's grants + social capital put in); a grant whose source is `social-capital` is social capital",
      },
      unit: "ratio",
      inputs: ["grants", "observed.social-capital"],
    },
    {
      id: "funding-diversity-by-source",
      rule: "measure-funding-diversity",
      label: { zh: "投入来源多元度", en: "diversity of funding by source" },
      definition: {
        zh: "1 − Σs²，s 为各来源占当年资金的份额；社会资本投入作为一个来源",
        en: "1 − Σs² over the shares s of the sources in the year's funds; the social capital put in is a source",
      },
      unit: "ratio",
      inputs: ["grants", "observed.social-capital"],
    },
    {
      id: "funding-diversity-by-channel",
      rule: "measure-funding-diversity",
      label: { zh: "投入渠道多元度", en: "diversity of funding by channel" },
      definition: {
        zh: "1 − Σs²，s 为各渠道占当年安排资金的份额",
        en: "1 − Σs² over the shares s of the channels in the year's grants",
      },
      unit: "ratio",
      inputs: ["grants"],
    },
    {
      id: "funding-diversity-by-level",
      rule: "measure-funding-diversity",
      label: { zh: "投入层次多元度", en: "diversity of funding by level" },
      definition: {
        zh: "1 − Σs²，s 为各层次占当年安排资金的份额",
        en: "1 − Σs² over the shares s of the levels in the year's grants",
      },
      unit: "ratio",
      inputs: ["grants"],
    },
  ] as const satisfies readonly Definition[])();

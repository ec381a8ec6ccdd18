/** Formulas in words of the measures of `definitions/funding.ts`. */
export const funding = {
  "government-funding": {
    zh: "当年安排、来源为 government 的资金合计",
    en: "sum of the year's grants whose source is `government`",
  },
  "social-capital-share": {
    zh: "社会资本投入 ÷（当年安排的资金 + 社会资本投入）；来源为 social-capital 的资金计入社会资本",
    en: "social capital put in ÷ (the year's grants + social capital put in); a grant whose source is `social-capital` is social capital",
  },
  "funding-diversity-by-source": {
    zh: "1 − Σs²，s 为各来源占当年资金的份额；社会资本投入作为一个来源",
    en: "1 − Σs² over the shares s of the sources in the year's funds; the social capital put in is a source",
  },
  "funding-diversity-by-channel": {
    zh: "1 − Σs²，s 为各渠道占当年安排资金的份额",
    en: "1 − Σs² over the shares s of the channels in the year's grants",
  },
  "funding-diversity-by-level": {
    zh: "1 − Σs²，s 为各层次占当年安排资金的份额",
    en: "1 − Σs² over the shares s of the levels in the year's grants",
  },
} as const;

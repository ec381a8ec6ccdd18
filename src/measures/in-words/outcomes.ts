/** Formulas in words of the measures of `definitions/outcomes.ts`. */
export const outcomes = {
  "results-transferred": {
    zh: "转化成果数 ÷ 科研成果数；转化往年成果时可大于1",
    en: "results transferred ÷ research results; above 1 where results of earlier years are transferred",
  },
  "innovative-enterprises": { zh: "培育的创新型企业数", en: "number of innovative enterprises grown" },
  "leading-enterprises": { zh: "培育的龙头骨干企业数", en: "number of leading enterprises grown" },
} as const;

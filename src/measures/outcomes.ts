import type { ComplexMeasure } from "./definition.js";
import { ACTORS, OUTCOME_KEYS, OUTCOMES } from "./observed.js";
import { type OfComplex, observed } from "./of-complex.js";
import { changeOf } from "./operation.js";
import { figure, ratio, sumOf } from "./worked.js";

/** What comes of the service: results, enterprises, and their growth. */
export const outcomes: readonly ComplexMeasure[] = /* @__PURE__ */ (() => [
  {
    id: "results-transferred",
    rule: "measure-results-transferred",
    of: "complex",
    label: { zh: "成果转化率", en: "results transferred" },
    definition: {
      zh: "转化成果数 ÷ 科研成果数；转化往年成果时可大于1",
      en: "results transferred ÷ research results; above 1 where results of earlier years are transferred",
    },
    unit: "ratio",
    inputs: ["observed.results-transferred", "observed.research-results"],
    compute: (at) => ratio(observed(at, "results-transferred"), observed(at, "research-results")),
  },
  {
    id: "innovative-enterprises",
    rule: "measure-innovative-enterprises",
    of: "complex",
    label: { zh: "创新型企业数", en: "innovative enterprises" },
    definition: { zh: "培育的创新型企业数", en: "number of innovative enterprises grown" },
    unit: "count",
    inputs: ["observed.innovative-enterprises"],
    compute: (at) => figure(observed(at, "innovative-enterprises")),
  },
  {
    id: "leading-enterprises",
    rule: "measure-outcomes-by-actor",
    of: "complex",
    label: { zh: "龙头骨干企业数", en: "leading enterprises" },
    definition: { zh: "培育的龙头骨干企业数", en: "number of leading enterprises grown" },
    unit: "count",
    inputs: ["observed.leading-enterprises"],
    compute: (at) => figure(observed(at, "leading-enterprises")),
  },
  ...ACTORS.map(
    (who): ComplexMeasure =>
      summed(
        `outcomes-of-${who.id}`,
        { zh: `${who.label.zh}的产出`, en: `outcomes of ${who.label.en}` },
        OUTCOMES.map((what) => `${what.id}-of-${who.id}`),
        {
          zh: "核心关键技术、重大产品、技术成果合计",
          en: "key technologies, major products and technical results together",
        },
      ),
  ),
  ...OUTCOMES.map(
    (what): ComplexMeasure =>
      summed(
        what.id,
        what.label,
        ACTORS.map((who) => `${what.id}-of-${who.id}`),
        {
          zh: "创新平台、骨干企业、高新技术企业合计",
          en: "innovation platforms, backbone and high-tech enterprises together",
        },
      ),
  ),
  ...OUTCOME_KEYS.map(
    ({ id, label }): ComplexMeasure => ({
      id: `growth-of-${id}`,
      rule: "measure-outcome-growth",
      of: "complex",
      label: { zh: `${label.zh}增长率`, en: `growth of ${label.en}` },
      definition: {
        zh: "（当年数 − 基年数）÷ 基年数",
        en: "(the year's − the base year's) ÷ the base year's",
      },
      unit: "ratio",
      inputs: [`observed.${id}`],
      compute: (at) => changeOf(at, id),
    }),
  ),
])();

function summed(
  id: string,
  label: ComplexMeasure["label"],
  keys: readonly string[],
  definition: ComplexMeasure["definition"],
): ComplexMeasure {
  return {
    id,
    rule: "measure-outcomes-by-actor",
    of: "complex",
    label,
    definition,
    unit: "count",
    inputs: keys.map((key) => `observed.${key}`),
    compute: (at) => figure(sumOf(keys.map((key) => observed(at, key))), recordedOf(at, keys)),
  };
}

function recordedOf(at: OfComplex, keys: readonly string[]) {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const found = observed(at, key);
      return "value" in found ? [[key, found.value]] : [];
    }),
  );
}

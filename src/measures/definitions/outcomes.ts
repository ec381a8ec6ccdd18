import type { Definition } from "../definition.js";
import { ACTORS, OUTCOME_KEYS, OUTCOMES } from "../observed.js";

/** Of what comes of the service: results, enterprises, and their growth. */
export const outcomes = /* @__PURE__ */ (() =>
  [
    {
      id: "results-transferred",
      rule: "measure-results-transferred",
      label: { zh: "成果转化率", en: "results transferred" },
      unit: "ratio",
      inputs: ["observed.results-transferred", "observed.research-results"],
    },
    {
      id: "innovative-enterprises",
      rule: "measure-innovative-enterprises",
      label: { zh: "创新型企业数", en: "innovative enterprises" },
      unit: "count",
      inputs: ["observed.innovative-enterprises"],
    },
    {
      id: "leading-enterprises",
      rule: "measure-outcomes-by-actor",
      label: { zh: "龙头骨干企业数", en: "leading enterprises" },
      unit: "count",
      inputs: ["observed.leading-enterprises"],
    },
    ...ACTORS.map(
      (who) =>
        ({
          id: `outcomes-of-${who.id}`,
          rule: "measure-outcomes-by-actor",
          label: { zh: `${who.label.zh}的产出`, en: `outcomes of ${who.label.en}` },
          definition: {
            zh: "核心关键技术、重大产品、技术成果合计",
            en: "key technologies, major products and technical results together",
          },
          unit: "count",
          inputs: OUTCOMES.map((what) => `observed.${what.id}-of-${who.id}`),
        }) as const,
    ),
    ...OUTCOMES.map(
      (what) =>
        ({
          id: what.id,
          rule: "measure-outcomes-by-actor",
          label: what.label,
          definition: {
            zh: "创新平台、骨干企业、高新技术企业合计",
            en: "innovation platforms, backbone and high-tech enterprises together",
          },
          unit: "count",
          inputs: ACTORS.map((who) => `observed.${what.id}-of-${who.id}`),
        }) as const,
    ),
    ...OUTCOME_KEYS.map(
      ({ id, label }) =>
        ({
          id: `growth-of-${id}`,
          rule: "measure-outcome-growth",
          label: { zh: `${label.zh}增长率`, en: `growth of ${label.en}` },
          definition: { zh: "（当年数 − 基年数）÷ 基年数", en: "(the year's − the base year's) ÷ the base year's" },
          unit: "ratio",
          inputs: [`observed.${id}`],
        }) as const,
    ),
  ] as const satisfies readonly Definition[])();

import type { Definition } from "../definition.js";
import { CHAINS } from "../observed.js";

/** Of how a complex is run and how it works with others. */
export const operation = /* @__PURE__ */ (() =>
  [
    {
      id: "self-sufficiency",
      rule: "measure-self-sufficiency",
      label: { zh: "自我造血率", en: "self-sufficiency" },
      definition: { zh: "服务收入 ÷ 运行成本", en: "income from services ÷ running cost" },
      unit: "ratio",
      inputs: ["observed.service-income", "observed.running-cost"],
    },
    {
      id: "running-cost-change",
      rule: "measure-running-cost",
      label: { zh: "运行成本变化率", en: "change of running cost" },
      definition: {
        zh: "（当年运行成本 − 基年运行成本）÷ 基年运行成本；低于0为下降",
        en: "(running cost of the year − of the base year) ÷ that of the base year; below 0 where it fell",
      },
      unit: "ratio",
      inputs: ["observed.running-cost"],
    },
    {
      id: "cloud-connected",
      rule: "measure-cloud-connected",
      label: { zh: "云平台互通率", en: "kinds connected by the cloud platform" },
      definition: {
        zh: "信息、数据、资源中已互通的种类 ÷ 3",
        en: "of information, data and resources, the kinds connected ÷ 3",
      },
      unit: "ratio",
      inputs: ["observed.cloud-connected"],
    },
    {
      id: "three-chains",
      rule: "measure-three-chains",
      label: { zh: "三链融合度", en: "chains joined" },
      definition: {
        zh: "创新链、产业链、资金链中已融合的 ÷ 3（三链所指为外部解读）",
        en: "of innovation, industry and capital chain, those joined ÷ 3 (which three is a reading from outside the notice)",
      },
      unit: "ratio",
      inputs: ["observed.chains"],
    },
    ...CHAINS.map(
      ({ id, label }) =>
        ({
          id: `${id}-chain-joined`,
          rule: "measure-three-chains",
          label: { zh: `已融合的${label.zh}`, en: `${label.en} joined` },
          definition: { zh: `${label.zh}已融合为1，否则为0`, en: `1 where the ${label.en} is joined, else 0` },
          unit: "count",
          inputs: ["observed.chains"],
        }) as const,
    ),
    {
      id: "multidisciplinary",
      rule: "measure-multidisciplinary",
      label: { zh: "多学科项目占比", en: "share of multidisciplinary projects" },
      definition: {
        zh: "多学科协同项目数 ÷ 研发设计项目数",
        en: "multidisciplinary projects ÷ research and design projects",
      },
      unit: "ratio",
      inputs: ["observed.multidisciplinary-projects", "observed.research-projects"],
    },
    {
      id: "enterprises-surveyed",
      rule: "measure-enterprises-surveyed",
      label: { zh: "企业摸排率", en: "enterprises surveyed" },
      definition: { zh: "已摸排企业数 ÷ 应摸排企业数", en: "enterprises surveyed ÷ enterprises to be surveyed" },
      unit: "ratio",
      inputs: ["observed.enterprises-surveyed", "observed.enterprises-in-scope"],
    },
    {
      id: "overlap",
      rule: "measure-overlap",
      label: { zh: "与他家的最大重叠度", en: "greatest overlap with another" },
      definition: {
        zh: "与同一地方同一产业各综合体的功能重叠度（见 overlaps）的最大值；没有同类的为0",
        en: "greatest overlap of functions (as `overlaps` has it) with a complex of its industry and locality; 0 where there is none",
      },
      unit: "ratio",
      inputs: ["functions", "resources", "industry", "complexes"],
    },
  ] as const satisfies readonly Definition[])();

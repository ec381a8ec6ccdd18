import type { Definition } from "../definition.js";
import { CHAINS } from "../observed.js";

/** Of how a complex is run and how it works with others. */
export const operation = /* @__PURE__ */ (() =>
  [
    {
      id: "self-sufficiency",
      rule: "measure-self-sufficiency",
      label: { zh: "自我造血率", en: "self-sufficiency" },
      unit: "ratio",
      inputs: ["observed.service-income", "observed.running-cost"],
    },
    {
      id: "running-cost-change",
      rule: "measure-running-cost",
      label: { zh: "运行成本变化率", en: "change of running cost" },
      unit: "ratio",
      inputs: ["observed.running-cost"],
    },
    {
      id: "cloud-connected",
      rule: "measure-cloud-connected",
      label: { zh: "云平台互通率", en: "kinds connected by the cloud platform" },
      unit: "ratio",
      inputs: ["observed.cloud-connected"],
    },
    {
      id: "three-chains",
      rule: "measure-three-chains",
      label: { zh: "三链融合度", en: "chains joined" },
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
      unit: "ratio",
      inputs: ["observed.multidisciplinary-projects", "observed.research-projects"],
    },
    {
      id: "enterprises-surveyed",
      rule: "measure-enterprises-surveyed",
      label: { zh: "企业摸排率", en: "enterprises surveyed" },
      unit: "ratio",
      inputs: ["observed.enterprises-surveyed", "observed.enterprises-in-scope"],
    },
    {
      id: "overlap",
      rule: "measure-overlap",
      label: { zh: "与他家的最大重叠度", en: "greatest overlap with another" },
      unit: "ratio",
      inputs: ["functions", "resources", "industry", "complexes"],
    },
  ] as const satisfies readonly Definition[])();

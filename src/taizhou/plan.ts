import type { Plan } from "../plan/index.js";
import { cites } from "./cites.js";
import { clauses } from "./clauses/index.js";
import { duties } from "./duties.js";
import {
  capabilities,
  crosswalk,
  functions,
  industryCategories,
  lists,
  localities,
  operatingModels,
  participantKinds,
  resourceKinds,
  tiers,
} from "./lists.js";
import { defaults, readings, type TaizhouReadings } from "./readings/index.js";
import { standards, type TaizhouStandard } from "./standards.js";
import { type TaizhouTarget, targets } from "./targets.js";

/** A tier of the plan. */
export type TaizhouTier = "county" | "municipal" | "provincial";

/** A locality of the plan: nine divisions, two zones, and the area that took over the zones. */
export type TaizhouLocality =
  | "jiaojiang"
  | "huangyan"
  | "luqiao"
  | "linhai"
  | "wenling"
  | "yuhuan"
  | "tiantai"
  | "xianju"
  | "sanmen"
  | "cluster-zone"
  | "high-tech-zone"
  | "taizhou-bay-new-area";

/** The plan as `definePlan` gives it. */
export const plan: Plan<TaizhouTier, TaizhouLocality, TaizhouReadings, TaizhouStandard, TaizhouTarget> = {
  id: "taizhou-2018-2020",
  revision: "2018-12-07",
  title: {
    zh: "台州市产业创新服务综合体行动计划（2018—2020年）",
    en: "Taizhou action plan for industry innovation service complexes, 2018–2020",
  },
  area: { zh: "台州市", en: "Taizhou" },
  period: { from: "2018-01-01", to: "2020-12-31" },
  document: {
    number: "台科〔2018〕85号",
    issuers: [
      { zh: "市科技局", en: "Science and Technology Bureau" },
      { zh: "市发改委", en: "Development and Reform Commission" },
      { zh: "市经信委", en: "Economy and Information Commission" },
      { zh: "市财政局", en: "Finance Bureau" },
    ],
    issuedOn: "2018-12-07",
    publishedOn: "2019-01-21",
    basis: [
      {
        title: { zh: "省级行动计划（通知所引文号）", en: "the provincial action plan, by the number cited" },
        number: "浙政发〔2017〕107号",
      },
      {
        title: { zh: "省级行动计划（原文文号）", en: "the provincial action plan, by its own number" },
        number: "浙政办发〔2017〕107号",
        provenance: { kind: "external", source: "the province's own publication" },
      },
    ],
  },
  clauses,
  tiers,
  localities,
  functions,
  capabilities,
  crosswalk,
  resourceKinds,
  participantKinds,
  operatingModels,
  lists,
  industryCategories,
  openLists: ["functions", "resourceKinds", "operatingModels", "industryCategories"],
  standards,
  targets,
  dimensions: [
    { id: "management", label: { zh: "管理运行机制", en: "management and operation" }, clauses: ["4.5.3b"] },
    { id: "conditions", label: { zh: "基础条件与队伍", en: "basic conditions and staff" }, clauses: ["4.5.3b"] },
    { id: "service", label: { zh: "服务能力与效果", en: "service capacity and effect" }, clauses: ["4.5.3b"] },
    { id: "development", label: { zh: "发展目标与措施", en: "development goals and measures" }, clauses: ["4.5.3b"] },
  ],
  practice: {
    delistingEnds: "tier-and-above",
    rankedWithin: "locality",
    merit: "not-the-lowest",
    leads: "joint",
    evaluatedUnit: "complex",
    fillingAim: "min-cost",
    // The number is what the reform's name (最多跑一次) says elsewhere; the notice only names the reform.
    visitsAtMost: 1,
  },
  duties,
  cites,
  readings,
  chosen: defaults,
};

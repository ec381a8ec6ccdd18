import type { Clause } from "../../plan/index.js";
import { duty, encouraged, principle } from "./clause-of.js";

/** What carries it out (section 5). */
export const safeguards: readonly Clause[] = /* @__PURE__ */ (() => [
  duty("5.1.1", {
    zh: "市级和县级都须设立领导小组，解决重大和共性问题，做好日常的组织、协调、指导和考核；没有点到两个功能区。",
    en: "The city and the counties must each set up a leading group that settles major and common problems and organises, coordinates, appraises and guides day by day; the two zones are not named.",
  }),
  duty("5.1.2", {
    zh: "须建立市与县、部门与部门的联动机制，主体责任落到县（市、区）政府和高新区、集聚区两个管委会。",
    en: "City must be linked with county and department with department, and primary responsibility fixed on the county governments and the committees of the high-tech zone and the cluster zone.",
  }),
  duty("5.1.3", {
    zh: "须科学定出建设内容、主要任务和总的目标等（列举开放），从期限往回排进度。",
    en: "Overall goal, main tasks, content and the like (open list) must be fixed, and the schedule counted back from the deadline (倒排时间进度).",
  }),
  encouraged("5.2.1", {
    zh: "鼓励县级政府有关部门出台扶持政策，把科技、土地、财税等资源（列举开放）合起来用。",
    en: "County departments are encouraged to issue support policies that pool resources for science, public finance and tax, land and the like (open list).",
  }),
  duty("5.2.2", {
    zh: "综合体的创新和产业化等项目（列举开放），须优先进入县级科技计划。",
    en: "A complex's projects for innovation, industrialisation and the like (open list) must have priority in the county science plan.",
  }),
  duty("5.2.3", {
    zh: "综合体凡拿到财政专项激励资金，须同时接受综合考核与绩效评价。",
    en: "A complex with special fiscal incentive funds must undergo both a comprehensive assessment and a performance evaluation.",
  }),
  duty("5.2.4", {
    zh: "须监督项目走到哪一步、资金用在何处，并及时报给上级；没有规定天数。",
    en: "Project progress and the use of funds must be supervised, and implementation reported upward in time; no number of days is given.",
  }),
  duty("5.3.1", {
    zh: "须深化“最多跑一次”改革，理顺审批流程，把环节减下来。",
    en: "The “at most one visit” reform (最多跑一次) must go further: better approval with fewer steps.",
  }),
  duty("5.3.2", {
    zh: "须主动关心在综合体里孵化的企业，了解状况，找到症结，消除隐患。",
    en: "Enterprises incubated in a complex must be looked after actively: know how they do, find what holds them back, remove hidden risks.",
  }),
  duty("5.3.3", {
    zh: "须及时理清企业各自的需求并促其解决，改进政策供给；没有规定时限。",
    en: "Enterprises' individual needs must be sorted and pushed towards a solution in time, and policy supply improved; no time limit is given.",
  }),
  principle("5.3.4", {
    zh: "以诚意引来更多好的创新资源，使其在综合体扎下根。",
    en: "Goodwill should draw more good innovation resources to the complexes, where they gather and take root.",
  }),
])();

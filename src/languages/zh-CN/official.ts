import type { OfficialMessages } from "../messages/official.js";
import { numeral } from "./text.js";

/** Messages of a report as an office signs it, in Chinese. */
export const official: OfficialMessages = {
  sections: {
    overall: "总体情况",
    places: "各地进展与排名",
    issues: "主要问题清单",
    appraisal: "绩效评价与动态管理",
    funding: "资金安排与监管",
    next: "下一步建议",
  },
  annex: (place, title) => `附件${place}：${title}`,
  annexes: {
    complexes: "各综合体情况",
    appraisal: "绩效评价与推荐明细",
    funding: "资金分配与监管明细",
    layout: "资源布局、保障措施与服务企业情况",
    records: "档案核对与待补材料",
    clauses: "所据条文",
    readings: "所据解读",
    technical: "技术说明",
  },
  paragraph: (sentences) => sentences.map((sentence) => `${sentence}。`).join(""),
  registered: (w) =>
    `截至${w.asOf}，${w.place}共登记综合体${w.complexes}，其中已列入名单${w.holding}${w.tiers.length > 0 ? `（${w.tiers.join("、")}）` : ""}${w.tierOpen === "" ? "" : `；另有${w.tierOpen}的层级待核实，上列家数可能有变`}`,
  targets: (w) => `计划目标${w.of}项，已完成${w.met}项：${w.each.join("；")}`,
  verdicts: (w) =>
    `已列入名单的综合体中，符合所在层级标准${w.met}，经批准豁免${w.waived}，不符合${w.unmet}，待核实${w.unknown}`,
  appraised: (w) =>
    `${w.year}按“${w.scorecard}”评价${w.sheets}，其中${[...w.grades, ...(w.open === "" ? [] : [`等次待核定${w.open}`])].join("、")}`,
  appraisals: (w) => `参加${w.year}度绩效评价${w.sheets}${w.open === "" ? "" : `，其中等次待核定${w.open}`}`,
  support: (amount) => `安排扶持资金${amount}`,
  material: (faults, questions) => `档案中尚有问题${faults}处，待补材料${questions}项`,
  ranked: (w) =>
    `承担目标任务的${w.places}地中，应完成事项全部完成的${w.done}地${w.late.length > 0 ? `，有未完成事项的${w.late.length}地：${w.late.join("、")}` : ""}${w.open.length > 0 ? `，尚待核实的${w.open.length}地：${w.open.join("、")}` : ""}`,
  rankedBy: "名次按应完成事项的完成率排列，完成率相同的按计入家数排列；不承担任务的不排名",
  zones: (complexes) => `另有综合体${complexes}属功能区，按规定只计入全市总数，不计各地任务`,
  noIssues: "未发现须整改的问题",
  issues: (all, kinds) => `共梳理问题${all}项，其中${kinds.join("、")}`,
  issueKinds: {
    target: "各地目标任务",
    area: "总量目标",
    standard: "建设条件不符合标准",
    material: "关键资料缺失",
    funding: "资金使用",
    duty: "保障措施",
    case: "企业诉求办理",
  },
  counted: (what, count) => `${what}${count}项`,
  firstOf: (shown) => `先列${shown}项，其余见各附件`,
  leaders: (names) => `得分居前的是${names.join("、")}`,
  standings: (known, open) =>
    [
      ...(known.length > 0 ? [`动态管理状态已确定的：${known.join("、")}`] : []),
      ...(open === "" ? [] : [`因评价资料不全或等次待核定，状态待定${open}`]),
    ].join("；"),
  recommended: (tier, names, isOpen) => `拟推荐${names.join("、")}申报${tier}${isOpen ? "，因资料不全尚待核定" : ""}`,
  checked: (findings) => `资金使用${findings}`,
  unmetListed: "不符合的事项已列入问题清单",
  seeAnnex: (title) => `明细见附件“${title}”`,
  item: (place, text) => `（${numeral(place)}）${text}`,
  nothing: "本报告没有这方面的数据",
  next: {
    targets: (names) => `抓紧完成目标任务。${names.join("、")}应说明原因，加快推进`,
    area: (targets) => `落实总量目标。${targets.join("；")}`,
    standards: (places, complexes) =>
      `对照标准补齐短板。${places.join("、")}未达所在层级标准的综合体${complexes}，应补足所缺条件，或按规定报批豁免`,
    material: (all, first) => `补报材料。待补材料共${all}项，先补${first.join("；")}`,
    grades: (open) => `核定评价等次。${open}的等次尚待核定，资料补齐前不作决定依据`,
    recommend: (tier, names, isOpen) =>
      `做好择优推荐。${isOpen ? "先补齐资料、核定名单，再" : ""}指导${names.join("、")}做好${tier}申报准备`,
    funding: (names) => `加强资金监管。督促整改${names.join("、")}的有关问题`,
    gaps: (ways) => `优化资源布局。${ways.join("；")}`,
    duties: (open) => `落实保障措施。核实有关职责的落实依据，待核实${open}项`,
    none: "保持现有工作力度，按期更新档案",
  },
};

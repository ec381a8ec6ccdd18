import type { MeasureMessages } from "../messages/measures.js";

/** Messages on measures, records and overlaps, in Chinese. */
export const measures: MeasureMessages = {
  none: (name, why) => `${name}无数值：${why}`,
  comparedWith: (sentence, year) => `${sentence}，与${year}相比`,
  record: (complex, year) => `${complex}${year}记录`,
  overlaps: (pairs, groups) =>
    `${pairs === 0 ? "没有同一区域、同一产业的综合体" : `同一区域、同一产业的综合体${pairs}对`}，按产业和区域分${groups}组`,
  noIndustry: (count) => `所属产业未记录的综合体${count}家，未作比较`,
  pair: (w) =>
    `${w.complexes}：服务功能重叠度${w.functions}，场所功能重叠度${w.capabilities}${w.both === "" ? "" : `，各自提供的相同服务功能：${w.both}`}`,
  cluster: (industry, complexes) => `产业${industry}中相互重复的综合体：${complexes}`,
  redundancy: (w) =>
    `${w.place}（${w.complexes}）：服务功能冗余度${w.value}${w.surplus === "" ? "" : `，重复的服务功能：${w.surplus}`}`,
};

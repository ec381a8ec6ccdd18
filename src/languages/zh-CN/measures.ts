/** Sentences on measures, records and overlaps, in Chinese. */
export const measures = {
  value: (name: string, value: string): string => `${name}：${value}`,
  none: (name: string, why: string): string => `${name}无数值：${why}`,
  comparedWith: (sentence: string, year: string): string => `${sentence}，与${year}相比`,
  record: (complex: string, year: string): string => `${complex}${year}记录`,
  overlaps: (pairs: number, groups: number): string =>
    `同一区域、同一产业的综合体${pairs}对，按产业和区域分${groups}组`,
  noIndustry: (count: number): string => `所属产业未记录的综合体${count}家，未作比较`,
  pair: (w: {
    readonly complexes: string;
    readonly functions: string;
    readonly capabilities: string;
    readonly both: string;
  }): string =>
    `${w.complexes}：服务功能重叠度${w.functions}，场所功能重叠度${w.capabilities}${w.both === "" ? "" : `，各自提供的相同服务功能：${w.both}`}`,
  cluster: (industry: string, complexes: string): string => `产业${industry}中相互重复的综合体：${complexes}`,
  redundancy: (w: {
    readonly place: string;
    readonly complexes: string;
    readonly value: string;
    readonly surplus: string;
  }): string =>
    `${w.place}（${w.complexes}）：服务功能冗余度${w.value}${w.surplus === "" ? "" : `，重复的服务功能：${w.surplus}`}`,
};

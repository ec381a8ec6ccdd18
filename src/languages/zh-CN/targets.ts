/** A target as far as it is reached. */
export interface Progress {
  readonly target: string;
  readonly year: string;
  readonly required: string;
  readonly achieved: string;
  readonly off: string;
  readonly status: string;
}

/** Sentences on the plan's targets and on tiers, in Chinese. */
export const targets = {
  row: ({ target, place, year, required, achieved, off, status }: Progress & { readonly place: string }): string =>
    `${place}${year}“${target}”：要求${required}，完成${achieved}${off}，${status}`,
  total: ({ target, year, required, achieved, off, status }: Progress): string =>
    `${year}“${target}”：要求${required}，完成${achieved}${off}，${status}`,
  short: (count: string): string => `，还差${count}`,
  over: (count: string): string => `，多出${count}`,
  localities: (met: number, of: number): string => `，${of}地中${met}地完成`,
  undecided: (names: string): string => `；${names}所列名单未记录，是否计入待定`,
  owed: (w: { readonly target: string; readonly place: string; readonly owed: string; readonly missed: string }) =>
    `${w.place}“${w.target}”：尚须完成${w.owed}，逾期未完成${w.missed}`,
  uncredited: (w: { readonly target: string; readonly complex: string; readonly year: string }) =>
    `${w.complex}不计入任何一地${w.year}的“${w.target}”`,
  notCounted: (complex: string, target: string): string => `${complex}不计入“${target}”`,
  progress: (w: { readonly asOf: string; readonly basis: string; readonly met: string; readonly of: string }) =>
    `截至${w.asOf}（${w.basis}），计划目标${w.of}项，已完成${w.met}项`,
  uneven: "一地所缺不能以他地所多相抵，“还差”为各地所缺之和",
  asRecorded: "预计列入的各项不改变按档案统计的结果",
  grid: (target: string): string => `“${target}”各地完成情况（完成数/要求数）：`,
  slipped: (names: string): string => `预计列入日期已过而档案中没有记录：${names}`,
};

/** A tier and how it is held. */
export interface Held {
  readonly tier: string;
  readonly status: string;
  readonly since: string;
}

/** Sentences on tiers, in Chinese. */
export const standards = {
  tier: (w: { readonly complex: string; readonly tier: string; readonly verdict: string }): string =>
    `${w.complex}按${w.tier}标准：${w.verdict}`,
  of: (complex: string, sentence: string): string => `${complex}：${sentence}`,
  held: ({ tier, status, since }: Held): string => `现为${tier}，${since}${status}`,
  notHeld: "未列入任何层级",
  highestMet: (tier: string): string => `已达到的最高标准：${tier}`,
  noneMet: "尚不能判定达到任何层级的标准",
  next: (tier: string, verdict: string): string => `上一层级${tier}：${verdict}`,
  top: "已在最高层级",
  tierHeld: ({ tier, status, since }: Held): string => `${tier}：${since}${status}`,
  missing: (names: string): string => `尚缺资料：${names}`,
};

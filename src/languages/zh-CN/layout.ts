/** How many links of a chain are how. */
export interface Counts {
  readonly links: string;
  readonly missing: string;
  readonly weak: string;
  readonly unknown: string;
  readonly lacking: string;
}

/** Sentences on surveys, gaps, chains and problems, in Chinese. */
export const layout = {
  survey: (w: { readonly survey: string; readonly on: string; readonly rows: string; readonly short: string }) =>
    `${w.survey}，${w.on}：共${w.rows}行，有缺口${w.short}行`,
  notSurveyed: (kinds: string): string => `未调查的资源种类：${kinds}`,
  row: (w: {
    readonly place: string;
    readonly kind: string;
    readonly need: string;
    readonly capacity: string;
    readonly state: string;
  }): string => `${w.place}的${w.kind}：需要${w.need}，现有${w.capacity}，${w.state}`,
  gap: (w: { readonly gap: string; readonly bySharing: string; readonly toBuild: string }): string =>
    `缺${w.gap}，其中可共享${w.bySharing}，须新建${w.toBuild}`,
  surplus: (surplus: string): string => `多出${surplus}`,
  levelGap: (gap: string): string => `能力水平较所需低${gap}`,
  kind: (w: {
    readonly kind: string;
    readonly need: string;
    readonly capacity: string;
    readonly bySharing: string;
    readonly toBuild: string;
  }): string => `${w.kind}：需要${w.need}，现有${w.capacity}，可共享${w.bySharing}，须新建${w.toBuild}`,
  unknownRows: (count: number): string => `另有${count}行未调查清楚`,
  filled: (w: {
    readonly aim: string;
    readonly chosen: string;
    readonly cost: string;
    readonly coverage: string;
    readonly status: string;
  }): string => `以${w.aim}为目标，选取备选项目${w.chosen}，费用${w.cost}，满足需求${w.coverage}（${w.status}）`,
  none: "零项",
  infeasible: (needs: string): string => `现有备选项目无法全部满足需求：${needs}`,
  bound: (bound: string, isCost: boolean): string =>
    isCost ? `任何选法的费用都不低于${bound}` : `任何选法满足的需求都不超过${bound}`,
  overBudget: (amount: string): string => `超出预算${amount}`,
  need: (w: { readonly need: string; readonly demand: string; readonly supplied: string; readonly short: string }) =>
    `${w.need}：需求${w.demand}，满足${w.supplied}${w.short === "" ? "" : `，还差${w.short}`}`,
  chain: (chain: string, industry: string, w: Counts): string =>
    `${chain}（产业：${industry}）：共${w.links}个环节，缺失${w.missing}个，薄弱${w.weak}个，未评估${w.unknown}个，缺弱占比${w.lacking}`,
  before: (w: Counts): string =>
    `此前：共${w.links}个环节，缺失${w.missing}个，薄弱${w.weak}个，未评估${w.unknown}个，缺弱占比${w.lacking}`,
  first: (names: string): string => `应依次补链强链：${names}`,
  link: (name: string, strength: string, dependents: string, share: string): string =>
    `环节${name}：${strength}，影响下游${dependents}个环节（占全链${share}）`,
  supported: (complexes: string): string => `由${complexes}支撑`,
  problems: (raised: number, unmatched: number): string => `技术难题${raised}项，没有综合体可对接的${unmatched}项`,
  problem: (w: { readonly need: string; readonly kind: string; readonly status: string }): string =>
    `难题${w.need}（${w.kind}）：${w.status}`,
  responseDays: (days: string): string => `答复用时${days}`,
  takenUp: (complex: string): string => `由${complex}承接`,
  matches: (names: string): string => `可对接的综合体：${names}`,
  moreMatches: (shown: string, count: number): string => `${shown}等${count}家`,
  match: (complex: string, score: string): string => `${complex}（契合度${score}）`,
  noMatch: "没有可对接的综合体",
  matchUnknown: "部分综合体档案未记录，是否可对接未知",
  ofKind: (w: {
    readonly kind: string;
    readonly raised: number;
    readonly answered: number;
    readonly resolved: number;
  }): string => `${w.kind}：提出${w.raised}项，答复${w.answered}项，解决${w.resolved}项`,
  resolution: (rate: string): string => `解决率${rate}`,
  meanDays: (days: string): string => `平均${days}天答复`,
};

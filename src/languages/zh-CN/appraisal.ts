/** Sentences on scores, ranks, standings and recommendations, in Chinese. */
export const appraisal = {
  sheet: (w: { readonly complex: string; readonly year: string; readonly scorecard: string; readonly total: string }) =>
    `${w.complex}${w.year}按“${w.scorecard}”得${w.total}分`,
  range: (least: string, most: string): string => `因资料不全，可能在${least}分至${most}分之间`,
  grade: (grade: string): string => `等次为${grade}`,
  gradeOpen: (grade: string, others: string): string => `等次暂为${grade}，补齐资料后可能变为${others}`,
  notCertain: "等次未定",
  veto: (name: string): string => `一票否决：${name}`,
  rejected: "资料不全，按指标体系的规定不予评分，等次不作为依据",
  provenance: (provenance: string): string => `所用指标体系：${provenance}`,
  node: (w: { readonly name: string; readonly got: string; readonly marks: string }): string =>
    `${w.name}得${w.got}分，满分${w.marks}分`,
  nodeOpen: (w: {
    readonly name: string;
    readonly got: string;
    readonly marks: string;
    readonly least: string;
    readonly most: string;
  }): string => `${w.name}得${w.got}分，满分${w.marks}分，补齐资料后在${w.least}分至${w.most}分之间`,
  nodeUnknown: (name: string, why: string): string => `${name}未得分：${why}`,
  noneDone: "均未完成",
  adjustment: (kind: "bonus" | "deduction", name: string, marks: string): string =>
    `${name}：${kind === "bonus" ? "加" : "扣"}${marks}分`,
  adjustmentUnknown: (kind: "bonus" | "deduction", name: string): string =>
    `${name}：未记录，未${kind === "bonus" ? "加" : "扣"}分`,
  ranked: (complex: string, rank: number, total: string): string => `第${rank}名：${complex}，${total}分`,
  within: (sentence: string, group: string): string => `${sentence}（在${group}内排名）`,
  improvement: (steps: string, total: string): string => `${steps}，总分即可达到${total}分`,
  step: (w: { readonly indicator: string; readonly from: string; readonly to: string }): string =>
    `“${w.indicator}”由${w.from}变为${w.to}`,
  further: (indicator: string, items: string): string => `“${indicator}”再完成${items}`,
  liftVetoes: (names: string): string => `并须消除一票否决事项：${names}`,
  quota: "该等次另有比例限制，仅凭总分不能确定",
  weights: (values: string): string => `权重依次为${values}`,
  consistency: (ratio: string, yes: boolean): string => `一致性比率${ratio}，${yes ? "判断一致" : "判断不够一致"}`,
  draws: (w: { readonly draws: string; readonly seed: string; readonly spread: string }): string =>
    `稳健性检验：各项权重上下浮动${w.spread}，抽样${w.draws}次，随机种子${w.seed}`,
  agreement: (mean: string, low: string): string =>
    `与原排名的一致程度（肯德尔系数）：平均${mean}，最低的百分之五不高于${low}`,
  spread: (w: {
    readonly complex: string;
    readonly rank: number;
    readonly median: number;
    readonly from: number;
    readonly to: number;
  }): string => `${w.complex}：原排第${w.rank}名，抽样居中第${w.median}名，九成在第${w.from}名至第${w.to}名之间`,
  top: (first: number, share: string): string => `${first === 1 ? "居第1名" : `进入前${first}名`}的占${share}`,
  topHead: (first: number): string => (first === 1 ? "居第1名" : `进入前${first}名`),
  gradeChange: (share: string): string => `等次改变的占${share}`,
  withoutSame: (name: string): string => `不计“${name}”，排名不变`,
  without: (name: string, moved: string): string => `不计“${name}”，排名有变：${moved}`,
  movedTo: (complex: string, rank: number): string => `${complex}改为第${rank}名`,
  tau: (value: string): string => `肯德尔系数${value}`,
  possibly: (standings: string): string => `待定（可能为${standings}）`,
  standing: (standing: string): string => `动态管理状态：${standing}`,
  since: (year: string): string => `自${year}度评价起`,
  until: (year: string): string => `限${year}底前整改到位`,
  openYears: (years: string): string => `${years}没有评价或等次未定，状态随之未定`,
  standingStep: (w: {
    readonly year: string;
    readonly grade: string;
    readonly standing: string;
    readonly rule: string;
  }) => `${w.year}等次${w.grade}，状态${w.standing}${w.rule === "" ? "" : `（${w.rule}）`}`,
  recommendation: (w: { readonly tier: string; readonly quota: string; readonly chosen: string }): string =>
    `${w.tier}推荐名额${w.quota}，择优推荐${w.chosen}`,
  recommended: (w: {
    readonly complex: string;
    readonly locality: string;
    readonly rank: number;
    readonly total: string;
    readonly grade: string;
  }): string => `推荐${w.complex}（${w.locality}）：${w.total}分，等次${w.grade}，同组第${w.rank}名`,
  undecided: (w: { readonly places: number; readonly among: string; readonly limit: string; readonly where: string }) =>
    `${w.among}得分并列，${w.where}${w.limit}只剩${w.places}个，有待裁定`,
  passedOver: (complex: string, reason: string): string => `未推荐${complex}：${reason}`,
  marks: (total: string): string => `${total}分`,
};

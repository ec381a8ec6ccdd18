/** From one day to another. */
export interface Span {
  readonly start: string;
  readonly finish: string;
}

/** How much a process takes. */
export interface Figures {
  readonly steps: string;
  readonly visits: string;
  readonly promised: string;
  readonly statutory: string;
}

const figures = ({ steps, visits, promised, statutory }: Figures): string =>
  `环节${steps}个，申请人跑动次数${visits}，承诺天数${promised}，法定天数${statutory}`;

/** Sentences on schedules, processes, projects and cases, in Chinese. */
export const delivery = {
  task: (task: string, { start, finish }: Span): string => `任务${task}：最迟${start}开始，${finish}完成`,
  earliest: ({ start, finish }: Span): string => `最早${start}开始，${finish}完成`,
  float: (days: number): string => `可延后${days}天`,
  late: (days: number): string => `已迟${days}天`,
  critical: "不得再拖",
  process: (name: string, now: Figures): string => `${name}现行：${figures(now)}`,
  processBefore: (before: Figures): string => `改革前：${figures(before)}`,
  paper: (paper: string, steps: string): string => `材料${paper}重复索要，涉及环节：${steps}`,
  overStatutory: (steps: string): string => `承诺天数超过法定天数的环节：${steps}`,
  suggestion: (w: {
    readonly change: string;
    readonly steps: string;
    readonly count: string;
    readonly visits: string;
  }) => `建议${w.change}：${w.steps}；改后环节${w.count}个，跑动次数${w.visits}（本库建议，并非政策规定）`,
  noProjects: "没有要排序的科技计划项目",
  projects: (locality: string, year: string, projects: string): string => `${locality}${year}科技计划依次为${projects}`,
  projectIn: (project: string, group: string): string => `${project}（${group}）`,
  cases: (w: {
    readonly asOf: string;
    readonly opened: number;
    readonly answered: number;
    readonly closed: number;
  }): string => `截至${w.asOf}，企业诉求${w.opened}件，已答复${w.answered}件，已办结${w.closed}件`,
  overdue: (cases: string): string => `逾期未答复：${cases}`,
  withoutTheme: (cases: string): string => `主题未记录：${cases}`,
  openCase: (w: {
    readonly case: string;
    readonly complex: string;
    readonly enterprise: string;
    readonly kind: string;
    readonly days: string;
    readonly answered: boolean;
  }): string =>
    `诉求${w.case}（${w.kind}）：企业${w.enterprise}向${w.complex}提出，已${w.days}未办结，${w.answered ? "已答复" : "未答复"}`,
  theme: (w: { readonly theme: string; readonly cases: number; readonly open: number; readonly complexes: string }) =>
    `主题${w.theme}反复出现：${w.cases}件，未办结${w.open}件，涉及${w.complexes}`,
};

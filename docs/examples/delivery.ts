import {
  assessProcess,
  checkGovernance,
  describe,
  type Language,
  orderProjects,
  type Portfolio,
  type ProcessFigures,
  type Suggestion,
  scheduleBackward,
  trackCases,
} from "innovation-service-complex";
import { taizhou } from "innovation-service-complex/taizhou";
import { table } from "./table.js";

const zh = {
  schedule: "倒排时间进度：一个综合体到2020-12-31（虚构，按工作日）",
  task: ["任务", "最迟开始", "最迟完成", "最早完成", "机动", "关键"],
  process: "最多跑一次：改革前后",
  figures: ["", "环节", "跑动次数", "承诺天数"],
  before: "改革前",
  now: "现在",
  changes: { merge: "合并", parallel: "并联", online: "网上办" } satisfies Record<Suggestion["change"], string>,
  suggestion: (names: string, visits: string) => `${names}（之后跑${visits}次）`,
  untold: "改革前的流程若照此调整：",
  duties: "需要处理的职责、项目与诉求",
};

const en: typeof zh = {
  schedule: "Counted back to 2020-12-31: one complex (made up, in working days)",
  task: ["task", "start by", "finish by", "earliest", "float", "critical"],
  process: "At most one visit: before and after",
  figures: ["", "steps", "visits", "days promised"],
  before: "before",
  now: "now",
  changes: { merge: "merge", parallel: "run in parallel", online: "move online" },
  suggestion: (names, visits) => `${names} (visits then: ${visits})`,
  untold: "What would have mended the process as it was:",
  duties: "Duties, projects and cases to be dealt with",
};

/** Made up: what is left to do at a complex before its deadline, in working days. */
export const TASKS = [
  { id: "design", label: { zh: "场所改造设计", en: "design of the site" }, days: 20 },
  { id: "tender", label: { zh: "招标", en: "tender" }, days: 20, after: [{ id: "design", lagDays: 3 }] },
  { id: "works", label: { zh: "改造施工", en: "works" }, days: 90, after: ["tender"] },
  { id: "equipment", label: { zh: "检测设备采购", en: "testing equipment" }, days: 60, after: ["design"] },
  { id: "tenants", label: { zh: "服务机构入驻", en: "services move in" }, days: 15, after: ["works", "equipment"] },
  { id: "acceptance", label: { zh: "验收", en: "acceptance" }, days: 0, after: [{ id: "tenants", lagDays: 5 }] },
];

/** The holidays and make-up working days from May 2020, as the State Council arranged them. */
export const CALENDAR = {
  restDays: [6, 7],
  holidays: [
    ...["2020-05-01", "2020-05-04", "2020-05-05", "2020-06-25", "2020-06-26"],
    ...["2020-10-01", "2020-10-02", "2020-10-05", "2020-10-06", "2020-10-07", "2020-10-08"],
  ],
  workingDays: ["2020-05-09", "2020-06-28", "2020-09-27", "2020-10-10"],
};

/** The backward schedule of one complex, an approval process before and after, and what is to be dealt with. */
export function delivery(portfolio: Portfolio, language: Language): string {
  const words = language.id === "en" ? en : zh;
  return [
    `\n━━ ${words.schedule} ${"━".repeat(20)}`,
    schedule(words, language),
    `\n━━ ${words.process} ${"━".repeat(40)}`,
    ...(portfolio.processes ?? []).flatMap((process) => approval(words, language, process, portfolio)),
    `\n━━ ${words.duties} ${"━".repeat(40)}`,
    ...toDo(portfolio).map((finding) => `· ${describe(taizhou, finding, language, { portfolio })}`),
  ].join("\n");
}

function schedule(words: typeof zh, language: Language): string {
  const tasks = TASKS.map(({ label: _label, ...task }) => task);
  const options = { deadline: "2020-12-31", earliestStart: "2020-06-01", calendar: CALENDAR, plan: taizhou };
  const { rows, findings } = scheduleBackward(tasks, options);
  const lines = rows.map(({ latestStart, latestFinish, earliestFinish = "", floatDays, critical }, at) => {
    const label = TASKS[at]?.label;
    const name = label ? language.label(label) : "";
    return [name, latestStart, latestFinish, earliestFinish, String(floatDays), critical ? "●" : ""];
  });
  return [table(words.task, lines), ...findings.map((each) => `✗ ${describe(taizhou, each, language)}`)].join("\n");
}

function approval(
  words: typeof zh,
  language: Language,
  process: NonNullable<Portfolio["processes"]>[number],
  portfolio: Portfolio,
): string[] {
  const { now, before, findings } = assessProcess(process, { plan: taizhou });
  const cells = (name: string, { steps, visits, promisedDays }: ProcessFigures) => [
    name,
    String(steps),
    String(visits ?? "?"),
    String(promisedDays ?? "?"),
  ];
  const { before: earlier = [] } = process;
  const { suggestions } = assessProcess({ id: process.id, name: process.name, steps: earlier }, { plan: taizhou });
  const named = (id: string) => earlier.find((step) => step.id === id)?.name ?? id;
  return [
    table(words.figures, [...(before ? [cells(words.before, before)] : []), cells(words.now, now)]),
    ...findings.map((each) => `· ${describe(taizhou, each, language, { portfolio })}`),
    words.untold,
    ...suggestions.map(
      ({ change, steps, visits }) =>
        `  ${words.changes[change]} ${words.suggestion(steps.map(named).join(" + "), String(visits ?? "?"))}`,
    ),
  ];
}

function toDo({ evidence = [], projects = [], cases = [] }: Portfolio) {
  const asOf = "2020-12-31";
  const governance = checkGovernance(taizhou, evidence, { asOf }).filter(
    ({ rule, subject }) => subject.kind === "area" || rule === "governance-leading-group",
  );
  const findings = [
    ...governance,
    ...orderProjects(taizhou, projects).findings,
    ...trackCases(taizhou, cases, { asOf, calendar: CALENDAR }).findings,
  ];
  return findings.filter(({ verdict }) => verdict === "unmet" || verdict === "unknown");
}

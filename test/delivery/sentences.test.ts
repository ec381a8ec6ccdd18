import { expect, it } from "vitest";
import {
  assessProcess,
  checkGovernance,
  type EnterpriseCase,
  type Evidence,
  orderProjects,
  Process,
  RULES,
  describe as render,
  scheduleBackward,
  trackCases,
} from "../../src/index.js";
import { en as english } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou } from "../../src/taizhou/index.js";

const plan = taizhou;
const steps = [
  { id: "a", name: "甲", department: "d", channel: "counter", visits: 2 },
  { id: "b", name: "乙", department: "d", channel: "counter" },
];
const processes = [
  { id: "入驻", name: "入驻", steps, before: steps },
  { id: "入驻", name: "入驻", steps: steps.slice(1) },
  { id: "入驻", name: "入驻", steps: [], before: steps },
  { id: "入驻", name: "入驻", steps, before: [] },
].map((each) => Process.parse(each));
const project = { name: "项目", locality: "wenling", year: 2020 };
const groups: Evidence[] = [
  { id: "1", item: "governance-leading-group", on: "2019-01-01" },
  { id: "2", item: "governance-leading-group", locality: "wenling", on: "2019-01-01", until: "2019-12-31" },
  { id: "3", item: "governance-cloud", on: "2019-01-01", parts: ["information"] },
  { id: "4", item: "governance-cloud", on: "2019-01-01", parts: ["data"], refused: true },
  { id: "5", item: "governance-support-policy", locality: "wenling", on: "2019-01-01" },
];
const cases: EnterpriseCase[] = [
  { id: "1号", complex: "水泵", enterprise: "甲", kind: "need", openedOn: "2020-01-01", promisedDays: 3 },
  { id: "2号", complex: "水泵", enterprise: "甲", kind: "need", openedOn: "2020-01-01", closedOn: "2020-01-02" },
  { id: "3号", complex: "甲", enterprise: "甲", kind: "risk", openedOn: "2020-02-03", closedOn: "2020-02-03" },
];
const calendar = { known: { to: "2020-12-30" } };
const findings = [
  ...scheduleBackward([{ id: "a", days: 40 }], { deadline: "2020-12-31", earliestStart: "2020-12-01", plan }).findings,
  ...scheduleBackward([{ id: "a", days: 4 }], { deadline: "2020-12-31", calendar, plan }).findings,
  ...processes.flatMap((each) => assessProcess(each, { plan }).findings),
  ...checkGovernance(plan, groups, { asOf: "2020-12-31" }),
  ...[true, undefined, false].flatMap((listed) => {
    const other = { id: "二", ...project, ...(listed !== undefined && { listed }) };
    const own = { id: "一", ...project, complex: "水泵", eligible: true, listed: false };
    return orderProjects(plan, [own, other]).findings;
  }),
  ...orderProjects(plan, [{ id: "二", ...project }]).findings,
  ...trackCases(plan, cases, { asOf: "2020-03-01", calendar: { known: { from: "2020-01-02" } } }).findings,
];

it("the room makes findings by exactly the rules listed for it, each with its clauses", () => {
  expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(RULES.delivery));
  expect(findings.filter(({ clauses }) => clauses.length === 0)).toEqual([]);
});

it("says each in both languages, with no id of the plan and no word of the other", () => {
  for (const finding of findings) {
    const [en, zh] = [render(plan, finding, english), render(plan, finding, zhCN)];
    expect(en.replace(/[一二甲入驻水泵号]/g, "")).not.toMatch(/\p{Script=Han}|undefined|[a-z]+-[a-z]+-|\$\{/u);
    expect(zh).not.toMatch(/[a-zA-Z]{2,}/);
  }
});

it("says them in words that an officer would sign", () => {
  const shown = findings.filter(({ subject }) => subject.kind !== "locality" || subject.id === "wenling");
  expect(shown.map((finding) => [render(plan, finding, zhCN), render(plan, finding, english)])).toMatchSnapshot();
});

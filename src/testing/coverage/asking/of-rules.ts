import type { Case } from "../../../cases/index.js";
import { addDays } from "../../../kernel/index.js";
import type { Plan } from "../../../plan/index.js";
import type { Asking } from "../attempt.js";
import { amissInPractice, complexIn, faultyPortfolios } from "./faulty.js";
import { asksOfAppraisal } from "./of-appraisal.js";
import { lastYear } from "./of-standard.js";

/** What may be asked so that the rules of the library answer: with little on record, and with something amiss. */
export function* asksOfRules(plan: Plan): Generator<Asking> {
  yield* asksInOnePractice(plan);
  yield* underPractice(plan);
}

/** The same, without what is amiss under another practice alone. */
export function* asksInOnePractice(plan: Plan): Generator<Asking> {
  for (const ask of [...plainAsks(plan), ...asksOfAppraisal(plan)]) yield { ask };
  for (const portfolio of faultyPortfolios(plan)) yield { ask: { checkPortfolio: { portfolio } } };
}

/** What is amiss under another practice alone: of readings those that turn one. */
function* underPractice(plan: Plan): Generator<Asking> {
  const turned = Object.entries(plan.readings).flatMap(([id, { alternatives }]) =>
    Object.entries(alternatives).flatMap(([to, { set, takes }]) =>
      takes === undefined && Object.keys(set).some((path) => path.startsWith("practice.")) ? [{ [id]: to }] : [],
    ),
  );
  for (const readings of turned) yield { ask: { checkPortfolio: { portfolio: amissInPractice(plan) } }, readings };
}

function plainAsks(plan: Plan): Case["ask"][] {
  const { period, localities, tiers, resourceKinds } = plan;
  const [{ from, to }, year] = [period, lastYear(plan)];
  const [locality, tier, kind] = [localities[0]?.id, tiers[0]?.id, resourceKinds[0]?.id];
  if (locality === undefined || tier === undefined) return [{ auditPlan: {} }];
  const complex = "a";
  const opened = { id: "case", complex, enterprise: "enterprise", kind: "need", openedOn: from };
  const step = { id: "step", name: "步骤", department: "d", channel: "counter", visits: 1 };
  const reports = [{ id: "report", due: to }];
  const portfolio = {
    complexes: [{ ...complexIn(plan, complex), milestones: [{ kind: "cultivated", tier, on: from }] }],
    records: [{ complex, year, observed: {} }],
    grants: [{ id: "grant", complex, amount: "1", on: from, special: true, period: { from, to }, reports }],
    expenditures: [{ id: "expenditure", grant: "grant", on: to, amount: "1", category: "category" }],
    needs: [{ id: "need", kind: "key", industry: "industry", raisedOn: from }],
    chains: [
      { id: "chain", name: "产业链", industry: "industry", links: [{ id: "link", name: "环节", strength: "weak" }] },
    ],
    projects: [{ id: "project", name: "项目", locality, year, complex }],
    cases: [opened],
    processes: [{ id: "process", name: "流程", steps: [step] }],
    evidence: [],
    ...(kind !== undefined && { surveys: [{ id: "survey", on: from, rows: [{ kind, need: "1", capacity: "0" }] }] }),
  };
  const known = { restDays: [6, 7], known: { to: from } };
  return [
    { auditPlan: {} },
    { measure: { portfolio, year } },
    { assess: { portfolio, asOf: to, detail: "all" } },
    { overlaps: { portfolio, asOf: to } },
    { traceability: {} },
    { fillGaps: { problem: { needs: [{ id: "need", demand: "1" }], candidates: [] } } },
    { scheduleBackward: { tasks: [{ id: "task", days: 2 }], deadline: to, earliestStart: to, calendar: known } },
    { trackCases: { cases: [opened], asOf: addDays(from, 30), calendar: known } },
    { distributeBenefit: { game: { benefit: "1", participants: [{ id: "a" }] }, method: "equal" } },
  ];
}

import type { Case } from "../../cases/index.js";
import { isPlainObject, type Json } from "../../kernel/index.js";
import type { Plan } from "../../plan/index.js";
import { answerTo, asJson } from "../ask.js";
import { type PinnedRow, rowIn } from "../compare.js";
import { ruleOf } from "./seen.js";

/** What can be asked under a plan with little, and where the answers have rows. */
export interface Answers {
  /** A case that looks at the first row that is such a one; where no answer has one, the case of a portfolio that is checked. */
  readonly where: (is: (row: PinnedRow) => boolean) => Pick<Case, "ask" | "expect">;
}

/** A case of a rule of the library. */
export function ruleCase(rule: string, answers: Answers): Pick<Case, "ask" | "expect"> {
  return answers.where((row) => ruleOf(row) === rule);
}

/** The answers to what can be asked under a plan with one complex of which little is recorded. */
export function answersOf(plan: Plan): Answers {
  const asks = asksUnder(plan);
  const found = asks.map((ask) => {
    const one: Case = { id: "asked", clauses: [], says: { zh: "提问", en: "asked" }, ask, expect: [] };
    return { ask, rows: rowsIn(asJson(answerTo(one, plan, {})), []) };
  });
  return {
    where: (is) => {
      for (const { ask, rows } of found) {
        const at = rows.find(({ row }) => is(row))?.at;
        if (at) return { ask, expect: [{ at, is: {} }] };
      }
      return { ask: { checkPortfolio: { portfolio: { complexes: [] } } }, expect: [] };
    },
  };
}

function asksUnder({ period: { from, to }, localities, tiers, resourceKinds }: Plan): Case["ask"][] {
  const year = Number(to.slice(0, 4));
  const [locality, tier] = [localities[0]?.id, tiers[0]?.id];
  if (locality === undefined || tier === undefined) return [{ auditPlan: {} }];
  const complex = "complex";
  const milestones = [{ kind: "cultivated", tier, on: from }];
  const kind = resourceKinds[0]?.id;
  const portfolio = {
    complexes: [{ id: complex, name: "综合体", locality, milestones }],
    records: [{ complex, year, observed: {} }],
    grants: [
      {
        id: "grant",
        complex,
        amount: "1",
        on: from,
        special: true,
        period: { from, to },
        reports: [{ id: "report", due: to }],
      },
    ],
    expenditures: [{ id: "expenditure", grant: "grant", on: to, amount: "1", category: "category" }],
    needs: [{ id: "need", kind: "key", industry: "industry", raisedOn: from }],
    chains: [
      { id: "chain", name: "产业链", industry: "industry", links: [{ id: "link", name: "环节", strength: "weak" }] },
    ],
    projects: [{ id: "project", name: "项目", locality, year, complex }],
    cases: [{ id: "case", complex, enterprise: "enterprise", kind: "need", openedOn: from }],
    processes: [
      {
        id: "process",
        name: "流程",
        steps: [{ id: "step", name: "步骤", department: "d", channel: "counter", visits: 1 }],
      },
    ],
    evidence: [],
    ...(kind !== undefined && { surveys: [{ id: "survey", on: from, rows: [{ kind, need: "1", capacity: "0" }] }] }),
  };
  return [
    { auditPlan: {} },
    { measure: { portfolio, year } },
    { assess: { portfolio, asOf: to, detail: "all" } },
    { overlaps: { portfolio, asOf: to } },
    { traceability: {} },
  ];
}

/** Every row of an answer that cites clauses, with the steps to it. */
function rowsIn(
  value: Json | undefined,
  at: readonly (string | number)[],
): { readonly row: PinnedRow; readonly at: (string | number)[] }[] {
  if (Array.isArray(value)) return value.flatMap((each: Json, place) => rowsIn(each, [...at, place]));
  if (!isPlainObject(value)) return [];
  const row = rowIn(value as Json);
  const inner = Object.entries(value).flatMap(([key, each]) => rowsIn(each as Json, [...at, key]));
  return [...(row === undefined ? [] : [{ row, at: [...at] }]), ...inner];
}

import { assessProcess, checkGovernance, orderProjects, type ProjectOrder, trackCases } from "../delivery/index.js";
import { PolicyError } from "../finding/index.js";
import { superviseFunds } from "../funding/index.js";
import { yearOf } from "../kernel/index.js";
import { assessChain, fillGaps, matchProblems, surveyGaps } from "../layout/index.js";
import { overlaps } from "../measures/index.js";
import type { Plan } from "../plan/index.js";
import type { Portfolio, Survey } from "../registry/index.js";
import { projectTargets } from "../targets/index.js";
import type { AssessOptions, LeftOut, PolicyReport, ReportPart, SurveyReport } from "./policy-report.js";

/** The parts of a report that answer for a list of the portfolio each, as far as the lists are there. */
export interface ListParts {
  readonly parts: Pick<
    PolicyReport,
    | "projection"
    | "supervision"
    | "surveys"
    | "chains"
    | "problems"
    | "overlaps"
    | "governance"
    | "projects"
    | "cases"
    | "processes"
  >;
  readonly leftOut: readonly LeftOut[];
}

/** Answers for every list of the portfolio that is there. */
export function listParts(plan: Plan, portfolio: Portfolio, { asOf, detail }: AssessOptions): ListParts {
  const { pipeline, grants, expenditures, surveys, needs, chains, evidence, projects, cases, processes } = portfolio;
  const assessed = eachUsable("chains", chains, (chain) => assessChain(chain, { plan, portfolio, asOf }));
  const known = eachUsable("surveys", surveys, (survey, path) =>
    survey.on <= asOf ? surveyed(plan, survey, path) : undefined,
  );
  return {
    parts: {
      ...(pipeline && { projection: projectTargets(plan, portfolio, { asOf }) }),
      ...(grants && expenditures && { supervision: superviseFunds(grants, expenditures, { asOf, plan }) }),
      ...(surveys && { surveys: known.answers }),
      ...(chains && { chains: assessed.answers }),
      ...(needs && { problems: matchProblems(needs, portfolio, { asOf, plan }) }),
      ...(detail === "all" && { overlaps: overlaps(plan, portfolio, { asOf }) }),
      ...(evidence && { governance: checkGovernance(plan, evidence, { asOf }) }),
      ...(projects && {
        projects: begun(orderProjects(plan, projects, { ground: { plan, portfolio, asOf } }), yearOf(asOf)),
      }),
      ...(cases && { cases: trackCases(cases, { asOf, plan }) }),
      ...(processes && { processes: processes.map((approval) => assessProcess(approval, { plan })) }),
    },
    leftOut: [...known.leftOut, ...assessed.leftOut],
  };
}

/** In millions of steps: what a report spends at most on filling the gaps of one survey. */
const MOST_WORK = 1_000;

/** The gaps of a survey, where its figures are open, and how what is left to build could be, where it has candidates. */
function surveyed(plan: Plan, { candidates, budget, ...survey }: Survey, path: string): SurveyReport {
  const gaps = surveyGaps(plan, survey);
  const open = survey.rows.flatMap((row, index) =>
    (["need", "capacity"] as const).flatMap((key) =>
      row[key] === undefined ? [{ path: `${path}.rows[${index}].${key}`, kind: row.kind }] : [],
    ),
  );
  const report = { path, gaps, ...(open.length > 0 && { open }) };
  if (!candidates) return report;
  const needs = gaps.kinds.map(({ kind, toBuild }) => ({ id: kind, demand: toBuild }));
  const problem = { needs, candidates, ...(budget !== undefined && { budget }) };
  return { ...report, filling: fillGaps(problem, { plan, limit: MOST_WORK }) };
}

/** The plans of the years that have begun. */
function begun({ lists, findings, leftOut }: ProjectOrder, until: number): ProjectOrder {
  return {
    leftOut,
    lists: lists.filter(({ year }) => year <= until),
    findings: findings.filter(({ year = until }) => year <= until),
  };
}

/** The answers for the records that one can be given for, and what is wrong with the others. */
function eachUsable<R, A>(
  part: ReportPart & keyof Portfolio,
  records: readonly R[] | undefined,
  answer: (record: R, path: string) => A | undefined,
): { readonly answers: readonly A[]; readonly leftOut: readonly LeftOut[] } {
  const answers: A[] = [];
  const leftOut: LeftOut[] = [];
  for (const [index, record] of (records ?? []).entries()) {
    try {
      const given = answer(record, `${part}[${index}]`);
      if (given !== undefined) answers.push(given);
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      leftOut.push({ part, path: `${part}[${index}]`, faults: error.faults });
    }
  }
  return { answers, leftOut };
}

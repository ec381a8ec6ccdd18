import { assessProcess, checkGovernance, orderProjects, trackCases } from "../delivery/index.js";
import { PolicyError } from "../finding/index.js";
import { superviseFunds } from "../funding/index.js";
import { yearOf } from "../kernel/index.js";
import { assessChain, fillGaps, type GapSurvey, type GapsFilled, matchProblems, surveyGaps } from "../layout/index.js";
import { overlaps } from "../measures/index.js";
import type { Plan } from "../plan/index.js";
import type { Portfolio, Survey } from "../registry/index.js";
import { projectTargets } from "../targets/index.js";
import type { AssessOptions, LeftOut, PolicyReport, ReportPart } from "./policy-report.js";

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
  const assessed = eachUsable("chains", chains, (chain) => assessChain(chain, { plan }));
  const surveyed = eachUsable("surveys", surveys, (survey) => (survey.on <= asOf ? filled(plan, survey) : undefined));
  const begun = projects?.filter(({ year }) => year <= yearOf(asOf));
  return {
    parts: {
      ...(pipeline && { projection: projectTargets(plan, portfolio, { asOf }) }),
      ...(grants && expenditures && { supervision: superviseFunds(grants, expenditures, { asOf, plan }) }),
      ...(surveys && { surveys: surveyed.answers }),
      ...(chains && { chains: assessed.answers }),
      ...(needs && { problems: matchProblems(needs, portfolio, { asOf, plan }) }),
      ...(detail === "all" && { overlaps: overlaps(plan, portfolio, { asOf }) }),
      ...(evidence && { governance: checkGovernance(plan, evidence, { asOf }) }),
      ...(begun && { projects: orderProjects(plan, begun) }),
      ...(cases && { cases: trackCases(cases, { asOf, plan }) }),
      ...(processes && { processes: processes.map((approval) => assessProcess(approval, { plan })) }),
    },
    leftOut: [...surveyed.leftOut, ...assessed.leftOut],
  };
}

/** In millions of steps: what a report spends at most on filling the gaps of one survey. */
const MOST_WORK = 1_000;

interface Surveyed {
  readonly gaps: GapSurvey;
  readonly filling?: GapsFilled;
}

/** The gaps of a survey, and how what is left to build could be, where it has candidates. */
function filled(plan: Plan, { candidates, budget, ...survey }: Survey): Surveyed {
  const gaps = surveyGaps(plan, survey);
  if (!candidates) return { gaps };
  const needs = gaps.kinds.map(({ kind, toBuild }) => ({ id: kind, demand: toBuild }));
  const problem = { needs, candidates, ...(budget !== undefined && { budget }) };
  return { gaps, filling: fillGaps(problem, { plan, limit: MOST_WORK }) };
}

/** The answers for the records that one can be given for, and what is wrong with the others. */
function eachUsable<R, A>(
  part: ReportPart & keyof Portfolio,
  records: readonly R[] | undefined,
  answer: (record: R) => A | undefined,
): { readonly answers: readonly A[]; readonly leftOut: readonly LeftOut[] } {
  const answers: A[] = [];
  const leftOut: LeftOut[] = [];
  for (const [index, record] of (records ?? []).entries()) {
    try {
      const given = answer(record);
      if (given !== undefined) answers.push(given);
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      leftOut.push({ part, path: `${part}[${index}]`, faults: error.faults });
    }
  }
  return { answers, leftOut };
}

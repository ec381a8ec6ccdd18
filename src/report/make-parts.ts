import { recommendation as recommendationAmong } from "../appraisal/index.js";
import { assessProcess, checkGovernance, orderProjects, type ProjectOrder, trackCases } from "../delivery/index.js";
import { type Fault, type Finding, faultAt, keyOf, PolicyError, partsOf, type Subject } from "../finding/index.js";
import { type FundingPolicy, fundingAllocated, superviseFunds } from "../funding/index.js";
import { yearOf } from "../kernel/index.js";
import { assessChain, fillGaps, matchProblems, surveyGaps } from "../layout/index.js";
import { type Plan, scopeOf } from "../plan/index.js";
import { type Portfolio, rowsOnce, type Survey } from "../registry/index.js";
import { projectTargets } from "../targets/index.js";
import type { Appraised } from "./appraise.js";
import type { AssessOptions } from "./options.js";
import { REPORT_PARTS, type ReportPart } from "./parts.js";
import type { LeftOut, PolicyReport, SurveyReport } from "./policy-report.js";

/** What the parts of a report are made from. */
export interface Given {
  readonly plan: Plan;
  readonly portfolio: Portfolio;
  readonly options: AssessOptions;
  readonly appraised: Appraised | undefined;
}

/** What parts add to a report. */
interface Made
  extends Pick<
    PolicyReport,
    | "projection"
    | "leagues"
    | "recommendation"
    | "funding"
    | "supervision"
    | "surveys"
    | "chains"
    | "problems"
    | "governance"
    | "projects"
    | "cases"
    | "processes"
  > {
  /** By complex. */
  readonly standings?: Appraised["standings"];
}

/** What one part adds, and the records that it had to leave out. */
interface PartMade extends Made {
  readonly leftOut?: readonly LeftOut[];
}

/** Makes every part of a report that there are data for, and says which were made. */
export function makeParts(given: Given) {
  const ids = new Set<ReportPart>();
  const leftOut: LeftOut[] = [];
  let parts: Made = {};
  for (const { id } of REPORT_PARTS) {
    const made = MAKING[id](given);
    if (!made) continue;
    const { leftOut: unusable = [], ...part } = made;
    ids.add(id);
    leftOut.push(...unusable);
    parts = { ...parts, ...part };
  }
  return { ids, parts, leftOut };
}

/** How each part is made; `undefined` where there is nothing to make it from. */
const MAKING: { readonly [P in ReportPart]: (given: Given) => PartMade | undefined } = {
  projection: ({ plan, portfolio, options: { asOf, scope } }) =>
    portfolio.pipeline && { projection: projectTargets(plan, portfolio, { asOf, ...(scope && { scope }) }) },
  appraisal: ({ appraised }) =>
    appraised && appraised.leagues.length > 0 ? { leagues: appraised.leagues } : undefined,
  standing: ({ appraised }) =>
    appraised && appraised.standings.size > 0 ? { standings: appraised.standings } : undefined,
  recommendation: ({ plan, portfolio, options: { asOf, scope, recommendation }, appraised }) => {
    if (!recommendation || !hasSheets(appraised)) return undefined;
    const limits = { asOf, isWithin: scopeOf(plan, scope, asOf), ...recommendation };
    return { recommendation: recommendationAmong(plan, portfolio, ofComplexes(appraised), limits) };
  },
  funding: ({ plan, portfolio, options: { asOf, scope, funding }, appraised }) => {
    if (!funding || !(hasSheets(appraised) || isDueByItself(funding.policy))) return undefined;
    const { policy, budget } = funding;
    const ground = { plan, portfolio, asOf };
    const { sheets = [], unrecorded = [] } = appraised ?? {};
    const isWithin = scopeOf(plan, scope, asOf);
    const given = { ...ground, unrecorded, isWithin, ...(budget !== undefined && { budget }) };
    return { funding: fundingAllocated(policy, sheets, given) };
  },
  supervision: ({ plan, portfolio, options: { asOf, funding } }) =>
    portfolio.grants && {
      supervision: superviseFunds(plan, portfolio, { asOf, ...(funding && { policies: [funding.policy] }) }),
    },
  surveys: ({ plan, portfolio: { surveys }, options: { asOf } }) => {
    if (!surveys) return undefined;
    const { answers, leftOut } = eachUsable("surveys", surveys, (survey, path, leave) =>
      survey.on <= asOf ? surveyed(plan, survey, path, leave) : undefined,
    );
    return { surveys: answers, leftOut };
  },
  chains: ({ plan, portfolio, options: { asOf } }) => {
    const { chains } = portfolio;
    if (!chains) return undefined;
    const { answers, leftOut } = eachUsable("chains", chains, (chain) => assessChain(plan, chain, { portfolio, asOf }));
    return { chains: answers, leftOut };
  },
  problems: ({ plan, portfolio, options: { asOf } }) =>
    portfolio.needs && { problems: matchProblems(plan, portfolio, { asOf }) },
  governance: ({ plan, portfolio: { evidence }, options: { asOf, scope } }) => {
    if (!evidence) return undefined;
    const isWithin = scopeOf(plan, scope, asOf);
    const isSaid = ({ kind, id }: Subject) => kind !== "locality" || !isWithin || isWithin({ locality: id });
    return { governance: checkGovernance(plan, evidence, { asOf }).filter(({ subject }) => isSaid(subject)) };
  },
  projects: ({ plan, portfolio, options: { asOf } }) => {
    const { projects } = portfolio;
    const ground = { plan, portfolio, asOf };
    return projects && { projects: begun(orderProjects(plan, projects, { ground }), yearOf(asOf)) };
  },
  cases: ({ plan, portfolio: { cases }, options: { asOf } }) => cases && { cases: trackCases(plan, cases, { asOf }) },
  processes: ({ plan, portfolio: { processes } }) => {
    if (!processes) return undefined;
    const { answers, leftOut } = eachUsable("processes", processes, (approval) => assessProcess(approval, { plan }));
    return { processes: answers, leftOut };
  },
};

/** Whether a policy needs no appraisal to give anything. */
function isDueByItself({ rule }: FundingPolicy): boolean {
  return rule.kind === "entitlement";
}

/** The sheets of complexes: those made of their platforms' too. */
function ofComplexes({ sheets, over }: Appraised) {
  return [...sheets.filter(({ platform }) => platform === undefined), ...over.values()];
}

function hasSheets(appraised: Appraised | undefined): appraised is Appraised {
  return appraised !== undefined && appraised.sheets.length > 0;
}

/**
 * The gaps of a survey, where its figures are open, and how what is left to build could be, where it has candidates; those are
 * left by themselves where they cannot be used.
 */
function surveyed(
  plan: Plan,
  survey: Survey,
  path: string,
  leave: (faults: readonly Fault[], below: string) => void,
): SurveyReport {
  const { candidates, budget } = survey;
  const gaps = surveyGaps(plan, survey);
  const open = survey.rows.flatMap((row, index) =>
    (["need", "capacity"] as const).flatMap((key) =>
      row[key] === undefined ? [{ path: `${path}.rows[${index}].${key}`, kind: row.kind }] : [],
    ),
  );
  const report: SurveyReport = {
    type: "survey-report",
    key: keyOf("survey-report", survey.id),
    path,
    gaps,
    ...(open.length > 0 && { open }),
  };
  if (!candidates) return report;
  const needs = gaps.kinds.map(({ kind, toBuild }) => ({ id: kind, demand: toBuild }));
  const problem = { needs, candidates, ...(budget !== undefined && { budget }) };
  const filling = unlessFaulty(
    () => fillGaps(problem, { plan }),
    (faults) => leave(faults, ".candidates"),
  );
  if (!filling) return report;
  const ofSurvey = <R extends { readonly key: string }>(rows: readonly R[]) =>
    rows.map((row) => ({ ...row, key: keyOf(...partsOf(row.key), survey.id) }));
  const { needs: filled, unmeetable } = filling;
  const known = <N extends { readonly id: string }>(need: N) =>
    open.some(({ kind }) => kind === need.id) ? { ...need, atLeast: true as const } : need;
  const findings = ofSurvey(filling.findings.map((finding) => unlessOpen(finding, open)));
  return {
    ...report,
    filling: { ...filling, needs: ofSurvey(filled).map(known), unmeetable: ofSurvey(unmeetable), findings },
  };
}

/** What is chosen hangs on every need: while one is open, it is known only of a kind that nothing has to be built of. */
function unlessOpen(finding: Finding, open: NonNullable<SurveyReport["open"]>): Finding {
  const { shortfall: _short, ...shown } = finding;
  const isNone = finding.required === "0" && !open.some(({ kind }) => kind === finding.subject.id);
  if (open.length === 0 || isNone) return finding;
  return { ...shown, verdict: "unknown", missing: open.map(({ path }) => path) };
}

/** The plans of the years that have begun. */
function begun({ lists, findings, ...others }: ProjectOrder, until: number): ProjectOrder {
  return {
    ...others,
    lists: lists.filter(({ year }) => year <= until),
    findings: findings.filter(({ year = until }) => year <= until),
  };
}

/** Of two records of one id that say different things nobody knows which is right. */
function doubled({ id }: { readonly id: string }): PolicyError {
  const fault = faultAt("id", id, "不重复的标识", "an id that stands once", `${id}-2`, "double");
  return new PolicyError({ zh: "标识重复", en: "an id stands twice" }, [fault]);
}

/** The answers for the records that one can be given for, and what is wrong with the others. */
function eachUsable<R extends { readonly id: string }, A>(
  part: ReportPart & keyof Portfolio,
  records: readonly R[],
  answer: (record: R, path: string, leave: (faults: readonly Fault[], below: string) => void) => A | undefined,
): { readonly answers: readonly A[]; readonly leftOut: readonly LeftOut[] } {
  const answers: A[] = [];
  const leftOut: LeftOut[] = [];
  for (const { row: record, at: index, twins } of rowsOnce(records)) {
    const path = `${part}[${index}]`;
    const leave = (faults: readonly Fault[], below = "") => {
      leftOut.push({
        type: "left-out",
        key: keyOf("left-out", part, record.id),
        part,
        path: `${path}${below}`,
        faults,
      });
    };
    const given = unlessFaulty(() => {
      if (twins.some((at) => at !== index && records[at]?.id === record.id)) throw doubled(record);
      return answer(record, path, leave);
    }, leave);
    if (given !== undefined) answers.push(given);
  }
  return { answers, leftOut };
}

/** What is made, or nothing where what it is made from has faults. */
function unlessFaulty<A>(make: () => A, leave: (faults: readonly Fault[]) => void): A | undefined {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    leave(error.faults);
    return undefined;
  }
}

import type { Finding } from "../finding/index.js";
import { guarded, readBy, takes } from "../finding/index.js";
import { grouped, objectOf, wholeDecimal } from "../kernel/index.js";
import type { Plan } from "../plan/index.js";
import { madePlan } from "../plan/index.js";
import { Process, type Step } from "../registry/index.js";
import { daysThrough, flowOf, visitsIn } from "./process-flow.js";
import { type Suggestion, suggestionsFor } from "./process-suggestions.js";
import { type Found, findingBy } from "./rule-finding.js";

/** A process as it stands, in figures; absent is what the steps do not tell. */
export interface ProcessFigures {
  /** How many steps it has (环节数). */
  readonly steps: number;
  /** Visits of the applicant. */
  readonly visits?: number;
  /** Days promised along the longest chain of steps, those that run in parallel once. */
  readonly promisedDays?: number;
  /** Days the statutes allow along the longest chain. */
  readonly statutoryDays?: number;
}

/** A paper asked for more than once, and the steps that ask. */
export interface PaperAskedAgain {
  readonly paper: string;
  /** Ids of the steps that ask for it, in their order (环节). */
  readonly steps: readonly string[];
}

/** How often an applicant has to come, how long it takes, and what to change. */
export interface ProcessAssessment {
  readonly type: "process-assessment";
  readonly process: string;
  readonly now: ProcessFigures;
  readonly before?: ProcessFigures;
  /** On the visits and on the number of steps. */
  readonly findings: readonly Finding[];
  readonly papersAskedAgain: readonly PaperAskedAgain[];
  /** Steps that promise more days than the statutes allow them. */
  readonly overStatutory: readonly string[];
  /** In order, each on top of those before it, until the limit is kept; this library's proposals, not the policy's. */
  readonly suggestions: readonly Suggestion[];
}

/**
 * Whether an approval process takes at most one visit of the applicant (最多跑一次) and fewer steps than before, which
 * papers it asks for twice, how many days it takes, and which steps to merge, run in parallel or move online.
 *
 * A step at a counter whose visits are not recorded makes their number `unknown`, unless the others already exceed the
 * limit; one online or within the office takes none. The limit is `practice.visitsAtMost` of the plan, or else one, as
 * the words say. A process that had no steps before is not asked for fewer. A step waits for those in `after`, or for the one listed before it where `after` is not recorded.
 *
 * Work: linear in the steps and what they come after, n log n within a round of steps that are ready.
 *
 * @param approval - its steps now and, where recorded, before; days are as the process counts them
 * @param options - `plan`: the policy, whose clauses the findings cite
 *
 * @see 5.3.1
 * @example
 * ```ts
 * import { assessProcess, Process } from "innovation-service-complex";
 *
 * const admission = Process.parse({
 *   id: "admission", name: "入驻办理", steps: [
 *     { id: "apply", name: "申请", department: "operator", channel: "counter", visits: 1, promisedDays: 1 },
 *     { id: "sign", name: "签约", department: "bureau", channel: "counter", visits: 1, promisedDays: 2 },
 *   ],
 * });
 * const { now, findings, suggestions } = assessProcess(admission);
 * [now.visits, now.promisedDays, findings[0]?.verdict, findings[0]?.shortfall]; // => [2, 3, "unmet", "1"]
 * suggestions.map(({ change, steps, visits }) => [change, steps[0], visits]); // => [["online", "apply", 1]]
 * ```
 */
export function assessProcess(approval: Process, options: { readonly plan?: Plan } = {}): ProcessAssessment {
  return guarded(assessProcessTakes, processAssessed, approval, options);
}

/** What {@link assessProcess} takes. */
export const assessProcessTakes = /* @__PURE__ */ takes("assessProcess", () => ({
  process: readBy(Process),
  options: objectOf({ plan: madePlan.exactOptional() }).optional(),
}));

function processAssessed(approval: Process, { plan }: { readonly plan?: Plan } = {}): ProcessAssessment {
  const limit = plan?.practice?.visitsAtMost ?? 1;
  const flow = flowOf(approval.steps);
  return {
    type: "process-assessment",
    process: approval.id,
    now: figuresOf(approval.steps),
    ...(approval.before && { before: figuresOf(approval.before) }),
    findings: [
      findingBy("process-visits", visitsFound(approval, limit), plan, ["practice.visitsAtMost"]),
      findingBy("process-steps", stepsFound(approval), plan),
    ],
    papersAskedAgain: askedAgain(approval.steps),
    overStatutory: approval.steps
      .filter(({ promisedDays = 0, statutoryDays = promisedDays }) => promisedDays > statutoryDays)
      .map(({ id }) => id),
    suggestions: suggestionsFor(approval.id, flow, limit),
  };
}

function figuresOf(steps: readonly Step[]): ProcessFigures {
  const { known, unknown } = visitsIn(steps);
  const flow = flowOf(steps);
  const [promisedDays, statutoryDays] = [daysThrough(flow, "promisedDays"), daysThrough(flow, "statutoryDays")];
  return {
    steps: steps.length,
    ...(unknown.length === 0 && { visits: known }),
    ...(promisedDays !== undefined && { promisedDays }),
    ...(statutoryDays !== undefined && { statutoryDays }),
  };
}

/** Visits that are known to be too many are too many, whatever the others come to; what is short is then at least that. */
function visitsFound({ id, steps }: Process, limit: number): Found {
  const { known, unknown } = visitsIn(steps);
  const verdict = known > limit ? "unmet" : unknown.length > 0 ? "unknown" : "met";
  return {
    subject: { kind: "process", id },
    verdict,
    bound: "at-most",
    required: wholeDecimal(limit),
    ...(unknown.length === 0
      ? { actual: wholeDecimal(known) }
      : known > 0 && { range: { least: wholeDecimal(known) } }),
    ...(verdict === "unmet" && { shortfall: wholeDecimal(known - limit) }),
    unit: "visits",
    missing: unknown.map((place) => `steps[${place}].visits`),
  };
}

/** Fewer than before: one less at most; nothing can be fewer than none. */
function stepsFound({ id, steps, before }: Process): Found {
  const subject = { kind: "process", id };
  const actual = { actual: wholeDecimal(steps.length), unit: "steps" };
  if (!before) return { subject, verdict: "unknown", bound: "at-most", ...actual, missing: ["before"] };
  if (before.length === 0) return { subject, verdict: "not-applicable", ...actual, missing: [] };
  const over = steps.length - (before.length - 1);
  return {
    subject,
    verdict: over > 0 ? "unmet" : "met",
    bound: "at-most",
    required: wholeDecimal(before.length - 1),
    ...(over > 0 && { shortfall: wholeDecimal(over) }),
    ...actual,
    missing: [],
  };
}

function askedAgain(steps: readonly Step[]): PaperAskedAgain[] {
  const asked = steps.flatMap(({ id, papers = [] }) => papers.map((paper) => ({ paper, id })));
  return [...grouped(asked, ({ paper }) => paper)]
    .filter(([, those]) => those.length > 1)
    .map(([paper, those]) => ({ paper, steps: those.map(({ id }) => id) }));
}

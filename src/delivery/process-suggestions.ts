import { keyOf } from "../finding/index.js";
import type { Step } from "../registry/index.js";
import { daysThrough, type FlowStep, visitsIn, visitsOf } from "./process-flow.js";

/** A change to a process, and how it stands once this and those before it are made. */
export interface Suggestion {
  readonly type: "suggestion";
  readonly key: string;
  /** What to change (建议). */
  readonly change: "merge" | "parallel" | "online";
  /** The steps concerned; the first is the one the others join or wait for no longer. */
  readonly steps: readonly string[];
  /** Visits of the applicant from then on; absent while a step's are not recorded. */
  readonly visits?: number;
  /** How many steps it saves (减少环节数). */
  readonly stepCount: number;
  /** Days promised along the longest chain from then on; absent where a step's are not recorded. */
  readonly promisedDays?: number;
}

/** What to change, in order, until an applicant is asked to come no more often than the limit. */
export function suggestionsFor(approval: string, flow: readonly FlowStep[], limit: number): Suggestion[] {
  const suggestions: Suggestion[] = [];
  let now = flow;
  while (suggestions.length < MOST && !isWithin(now, limit)) {
    const next = merge(now) ?? parallel(now) ?? online(now);
    if (!next) break;
    now = next.flow;
    suggestions.push(suggestionOf(approval, next));
  }
  return suggestions;
}

/** More changes than this are no reform of a process but another process. */
const MOST = 50;

interface Changed {
  readonly change: Suggestion["change"];
  readonly steps: readonly string[];
  readonly flow: readonly FlowStep[];
}

function isWithin(flow: readonly FlowStep[], limit: number): boolean {
  const { known, unknown } = visitsIn(flow.map(({ step }) => step));
  return unknown.length === 0 && known <= limit;
}

function suggestionOf(approval: string, { change, steps, flow }: Changed): Suggestion {
  const { known, unknown } = visitsIn(flow.map(({ step }) => step));
  const days = daysThrough(flow, "promisedDays");
  return {
    type: "suggestion",
    key: keyOf("suggestion", approval, change, ...steps),
    change,
    steps,
    ...(unknown.length === 0 && { visits: known }),
    stepCount: flow.length,
    ...(days !== undefined && { promisedDays: days }),
  };
}

/** Two counter steps of one department, one right after the other, are done in the same visit. */
function merge(flow: readonly FlowStep[]): Changed | undefined {
  const place = flow.findIndex(({ step, after, isOpen }, index) => {
    const before = flow[index - 1]?.step;
    return (
      before?.department === step.department &&
      before.channel === "counter" &&
      step.channel === "counter" &&
      !isOpen &&
      after.length === 1 &&
      after[0] === index - 1
    );
  });
  const [first, second] = [flow[place - 1], flow[place]];
  if (!first || !second) return undefined;
  const shifted = (before: number) => (before < place ? before : before - 1);
  const whole = { ...first, step: mergedStep(first.step, second.step) };
  return {
    change: "merge",
    steps: [first.step.id, second.step.id],
    flow: flow
      .flatMap((each, index) => (index === place ? [] : [index === place - 1 ? whole : each]))
      .map((each) => ({ ...each, after: each.after.map(shifted) })),
  };
}

function mergedStep(first: Step, second: Step): Step {
  const [once, again] = [visitsOf(first), visitsOf(second)];
  const { visits: _visits, papers: _papers, promisedDays: _promised, statutoryDays: _statutory, ...rest } = first;
  const sum = (key: "promisedDays" | "statutoryDays") => {
    const [a, b] = [first[key], second[key]];
    return a === undefined || b === undefined ? {} : { [key]: a + b };
  };
  return {
    ...rest,
    ...(once !== undefined && again !== undefined && { visits: Math.max(once, again) }),
    ...(first.papers && second.papers && { papers: [...new Set([...first.papers, ...second.papers])] }),
    ...sum("promisedDays"),
    ...sum("statutoryDays"),
  };
}

/**
 * A step of another department that asks for nothing but what the step before it asks for too can begin together with
 * it, on papers handed in once: it takes no visit of its own.
 */
function parallel(flow: readonly FlowStep[]): Changed | undefined {
  for (const [place, { step, after, isOpen }] of flow.entries()) {
    const before = after.length === 1 && !isOpen ? flow[after[0] ?? place] : undefined;
    if (!before || before.step.department === step.department || visitsOf(step) === 0) continue;
    const handedIn = new Set(before.step.papers);
    if (!step.papers?.length || !step.papers.every((paper) => handedIn.has(paper))) continue;
    const alongside = { ...before, step: { ...step, visits: 0 } };
    // Whoever waited for it goes on waiting for both.
    const waiting = (each: FlowStep): FlowStep =>
      each.after.includes(place) ? { ...each, after: [...new Set([...each.after, ...after])] } : each;
    return {
      change: "parallel",
      steps: [before.step.id, step.id],
      flow: flow.map((each, index) => (index === place ? alongside : waiting(each))),
    };
  }
  return undefined;
}

/** The step not online yet that takes the most visits, of equal ones the first; one whose visits are not recorded before all. */
function online(flow: readonly FlowStep[]): Changed | undefined {
  const visits = ({ step }: FlowStep) => visitsOf(step) ?? Number.POSITIVE_INFINITY;
  const most = flow.reduce<FlowStep | undefined>((best, each) => {
    if (visits(each) === 0 || each.step.channel === "online") return best;
    return best === undefined || visits(each) > visits(best) ? each : best;
  }, undefined);
  if (!most) return undefined;
  const moved: FlowStep = { ...most, step: { ...most.step, channel: "online", visits: 0 } };
  return {
    change: "online",
    steps: [most.step.id],
    flow: flow.map((each) => (each === most ? moved : each)),
  };
}

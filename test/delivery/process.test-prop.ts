import { fc, it } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { assessProcess, type Process, type Step } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";

const name = fc.constantFrom("s0", "s1", "s2", "s3", "s4", "s5", "elsewhere");

/** Steps as they may be recorded: days, visits and predecessors or none, also of steps that are not there or wait for each other. */
const steps: fc.Arbitrary<readonly Step[]> = fc
  .array(
    fc.record(
      {
        department: fc.constantFrom("operator", "bureau"),
        channel: fc.constantFrom("counter", "online", "internal"),
        visits: fc.nat(2),
        papers: fc.array(fc.constantFrom("licence", "lease", "plan"), { maxLength: 2 }).map((all) => [...new Set(all)]),
        promisedDays: fc.nat(9),
        statutoryDays: fc.nat(9),
        after: fc.array(name, { maxLength: 2 }),
      },
      { requiredKeys: ["department", "channel"], noNullPrototype: true },
    ),
    { maxLength: 6 },
  )
  .map((drafts) => drafts.map((draft, at) => ({ id: `s${at}`, name: `环节${at}`, ...draft })));

const approval: fc.Arbitrary<Process> = fc.record(
  { id: fc.constant("admission"), name: fc.constant("入驻办理"), steps, before: steps },
  { requiredKeys: ["id", "name", "steps"], noNullPrototype: true },
);

const found = (of: Process, rule: string) =>
  assessProcess(of, { plan: taizhou }).findings.find((each) => each.rule === rule);

/** All ways through the steps from one that waits for none, by walking back from every step; none where a walk comes round. */
function longestWalk(of: readonly Step[], daysOf: (step: Step) => number | undefined): number | undefined {
  const before = (at: number): number[] => {
    const named = of[at]?.after;
    if (named === undefined) return at === 0 ? [] : [at - 1];
    return named.flatMap((id) => of.flatMap((step, place) => (step.id === id ? [place] : [])));
  };
  const walked = (at: number, path: readonly number[]): number => {
    const step = of[at];
    const days = step && daysOf(step);
    const isOpen = step?.after?.some((id) => of.every((each) => each.id !== id));
    if (days === undefined || isOpen || path.includes(at)) return Number.NaN;
    return before(at).reduce((most, place) => {
      const walk = walked(place, [...path, at]);
      return Number.isNaN(walk) || Number.isNaN(most) ? Number.NaN : Math.max(most, walk + days);
    }, days);
  };
  const all = of.map((_, at) => walked(at, []));
  return all.some(Number.isNaN) ? undefined : Math.max(0, ...all);
}

describe("whatever the process (5.3.1)", () => {
  it.prop([approval])(
    "visits are too many once those on record are, and few enough only when all are on record",
    (of) => {
      const visits = of.steps.map((step) => step.visits ?? (step.channel === "counter" ? undefined : 0));
      const known = visits.reduce<number>((sum, each) => sum + (each ?? 0), 0);
      const open = visits.flatMap((each, at) => (each === undefined ? [`steps[${at}].visits`] : []));
      const verdict = known > 1 ? "unmet" : open.length > 0 ? "unknown" : "met";
      expect(found(of, "process-visits")).toMatchObject({ verdict, missing: open });
      expect(assessProcess(of).now.visits).toBe(open.length > 0 ? undefined : known);
    },
  );

  it.prop([approval])("steps are fewer than before, or short by how many more have to go", (of) => {
    const each = found(of, "process-steps");
    if (of.before === undefined) expect(each).toMatchObject({ verdict: "unknown", missing: ["before"] });
    else if (of.before.length === 0) expect(each).toMatchObject({ verdict: "not-applicable", missing: [] });
    else expect(each?.verdict).toBe(of.steps.length < of.before.length ? "met" : "unmet");
    if (each?.verdict === "unmet") {
      const kept = of.steps.slice(0, of.steps.length - Number(each.shortfall));
      expect([kept.length, kept.length + 1]).toEqual([(of.before?.length ?? 0) - 1, of.before?.length]);
    }
  });

  it.prop([approval])("days are those of the longest walk through the steps", (of) => {
    const { now, before } = assessProcess(of);
    expect(now.promisedDays).toBe(longestWalk(of.steps, (step) => step.promisedDays));
    expect(now.statutoryDays).toBe(longestWalk(of.steps, (step) => step.statutoryDays));
    expect(before?.promisedDays).toBe(of.before && longestWalk(of.before, (step) => step.promisedDays));
  });

  it.prop([approval])("a paper is asked for again by every step that asks, where more than one does", (of) => {
    const { papersAskedAgain } = assessProcess(of);
    for (const paper of ["licence", "lease", "plan"]) {
      const asking = of.steps.filter(({ papers }) => papers?.includes(paper)).map(({ id }) => id);
      const told = papersAskedAgain.filter((each) => each.paper === paper);
      expect(told).toEqual(asking.length > 1 ? [{ paper, steps: asking }] : []);
    }
  });

  it.prop([approval])("only a step that promises more days than its statute allows is over it", (of) => {
    const over = of.steps.filter((step) => Number(step.promisedDays) > Number(step.statutoryDays)).map(({ id }) => id);
    expect(assessProcess(of).overStatutory).toEqual(over);
  });

  it.prop([approval])("a proposal never adds visits, steps or days, and none is made once the limit is kept", (of) => {
    const { now, suggestions } = assessProcess(of, { plan: taizhou });
    const states = [{ visits: now.visits, stepCount: now.steps, promisedDays: now.promisedDays }, ...suggestions];
    for (const [at, next] of suggestions.entries()) {
      const last = states[at];
      expect(last?.visits === undefined || last.visits > 1).toBe(true);
      for (const key of ["visits", "stepCount", "promisedDays"] as const) {
        const [had, has] = [last?.[key], next[key]];
        if (had !== undefined && has !== undefined) expect(has).toBeLessThanOrEqual(had);
      }
    }
  });
});

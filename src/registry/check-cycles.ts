import type { Subject } from "../finding/index.js";
import { topologicalOrder } from "../kernel/index.js";
import type { Plan } from "../plan/index.js";
import type { Portfolio } from "./portfolio.js";
import type { Problem, RecordCheck } from "./problem.js";

/** Checks that steps and links do not wait for each other. */
export const cycleChecks: readonly RecordCheck[] = [{ rule: "record-cycle", effect: "decides", find: cycles }];

function cycles(_plan: Plan, { processes, chains }: Portfolio): Problem[] {
  return [
    ...(processes ?? []).flatMap(({ id, steps, before }, index) => [
      ...cycleIn({ kind: "processes", id }, `processes[${index}].steps`, inTurn(steps)),
      ...cycleIn({ kind: "processes", id }, `processes[${index}].before`, inTurn(before ?? [])),
    ]),
    ...(chains ?? []).flatMap(({ id, links }, index) =>
      cycleIn({ kind: "chains", id }, `chains[${index}].links`, links),
    ),
  ];
}

interface Waiting {
  readonly id: string;
  readonly after?: readonly string[];
}

/** Steps, each of which follows the one listed before it where it does not say what it follows. */
function inTurn(steps: readonly Waiting[]): Waiting[] {
  return steps.map(({ id, after }, place) => {
    const previous = steps[place - 1];
    return { id, after: after ?? (previous ? [previous.id] : []) };
  });
}

/** The first cycle: each of its members comes after the one named before it, and the first after the last. */
function cycleIn(subject: Subject, path: string, items: readonly Waiting[]): Problem[] {
  const once = [...new Map(items.map((item) => [item.id, item])).values()];
  const sorted = topologicalOrder(once.map(({ id, after = [] }) => ({ id, after })));
  if ("order" in sorted) return [];
  const place = items.findIndex(({ id }) => id === sorted.cycle[0]);
  return [
    {
      subject,
      path: `${path}[${place}].after`,
      got: sorted.cycle,
      zh: "不互为先后的环节",
      en: "what does not come after itself, directly or through others",
      example: [],
    },
  ];
}

import type { Subject } from "../../finding/index.js";
import { topologicalOrder } from "../../kernel/index.js";
import type { Plan } from "../../plan/index.js";
import type { Portfolio } from "../portfolio.js";
import type { Problem, RecordCheck } from "./problem.js";

/** Checks that steps and links do not wait for each other. */
export const cycleChecks: readonly RecordCheck[] = [{ rule: "record-cycle", effect: "decides", find: cycles }];

/** A step that does not say what it follows follows the one listed before it; such a link begins its chain. */
function cycles(_plan: Plan, { processes, chains }: Portfolio): Problem[] {
  return [
    ...(processes ?? []).flatMap(({ id, steps, before }, index) => [
      ...cycleIn({ kind: "processes", id }, `processes[${index}].steps`, steps, "previous"),
      ...cycleIn({ kind: "processes", id }, `processes[${index}].before`, before ?? [], "previous"),
    ]),
    ...(chains ?? []).flatMap(({ id, links }, index) =>
      cycleIn({ kind: "chains", id }, `chains[${index}].links`, links, "none"),
    ),
  ];
}

interface Waiting {
  readonly id: string;
  readonly after?: readonly string[];
}

/** The first cycle: each of its members comes after the one named before it, and the first after the last. */
function cycleIn(subject: Subject, path: string, items: readonly Waiting[], unsaid: "previous" | "none"): Problem[] {
  const places = new Map(items.map(({ id }, place) => [id, place]));
  const sorted = topologicalOrder(
    items.map(({ after }, place) => ({
      id: String(place),
      after: after
        ? after.flatMap((id) => places.get(id) ?? []).map(String)
        : unsaid === "previous"
          ? [String(place - 1)]
          : [],
    })),
  );
  if ("order" in sorted) return [];
  return [
    {
      subject,
      path: `${path}[${sorted.cycle[0]}].after`,
      got: sorted.cycle.flatMap((place) => items[Number(place)]?.id ?? []),
      zh: "不互为先后的环节",
      en: "what does not come after itself, directly or through others",
      example: [],
    },
  ];
}

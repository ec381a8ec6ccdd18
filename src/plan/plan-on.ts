import { type Fault, faultAt, guarded, PolicyError, takes } from "../finding/index.js";
import { addDays, dateSchema, listOf, type PlainDate } from "../kernel/index.js";
import { madePlan } from "./made.js";
import type { Plan } from "./plan.js";

/**
 * Of several revisions of a plan, or plans one after another, the one that held on a day.
 *
 * A plan holds for its period; where it was revised half-way, `inForce` says from when and until when. After the last day of
 * all the last one is given, for what it asked is still reported. Every result carries id and revision of the plan that it was
 * made under in its stamp.
 *
 * Work: n log n in the plans.
 *
 * @param plans - as `definePlan` or `readPlan` gives them, in any order
 * @param day - the day asked about
 * @throws {@link PolicyError} where two of them have one id and revision, or hold on one day, where none holds on a day between two, and for a day before
 * the first
 *
 * @example
 * ```ts
 * import { definePlan, planOn } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const before = definePlan({ ...taizhou, inForce: { until: "2020-05-31" } });
 * const after = definePlan({ ...taizhou, revision: "2020-06", inForce: { from: "2020-06-01" } });
 * planOn([after, before], "2020-05-31").revision === taizhou.revision; // => true
 * planOn([after, before], "2020-06-01").revision; // => "2020-06"
 * ```
 */
export function planOn<P extends Plan>(plans: readonly P[], day: PlainDate): P {
  return guarded(planOnTakes, held<P>, plans, day);
}

/** What {@link planOn} takes. */
export const planOnTakes = /* @__PURE__ */ takes("planOn", () => ({ plans: listOf(madePlan), day: dateSchema }));

function held<P extends Plan>(plans: readonly P[], day: PlainDate): P {
  const inTurn = plans.map((plan, at) => ({ plan, at, ...timeOf(plan) })).sort((a, b) => (a.from < b.from ? -1 : 1));
  const faults = inTurn.flatMap(({ at, from }, index): Fault[] => {
    const before = inTurn[index - 1];
    if (before === undefined) return [];
    const next = addDays(before.until, 1);
    if (from === next) return [];
    if (from > before.from && plans[before.at]?.inForce?.until === undefined) {
      const last = addDays(from, -1);
      const zh = `${last}（plans[${at}] 于次日起执行）`;
      const en = `${last}: plans[${at}] holds from the day after`;
      if (from < next) return [faultAt(`plans[${before.at}].inForce.until`, undefined, zh, en, last, "missing")];
    }
    const zh = `${next}（紧接 plans[${before.at}] 的末日 ${before.until}，不重叠、不间断）`;
    const en = `${next}: plans[${before.at}] holds until ${before.until}, and one plan holds on each day`;
    return [faultAt(`plans[${at}].inForce.from`, from, zh, en, next, "does-not-fit")];
  });
  const seen = new Map<string, number>();
  for (const [at, { id, revision }] of plans.entries()) {
    const name = JSON.stringify([id, revision]);
    const twin = seen.get(name);
    seen.set(name, twin ?? at);
    if (twin === undefined) continue;
    const zh = `与 plans[${twin}] 不同的修订号：结果以标识和修订号注明所依据的计划`;
    const en = `another revision than that of plans[${twin}]: by id and revision a result says which plan it was made under`;
    faults.push(faultAt(`plans[${at}].revision`, revision, zh, en, `${revision}-2`, "double"));
  }
  const [first] = inTurn;
  if (!first) faults.push(faultAt("plans", [], "至少一个计划", "at least one plan", ["…"]));
  else if (faults.length === 0 && day < first.from) {
    faults.push(faultAt("day", day, `${first.from} 及以后的日期`, `a day from ${first.from} on`, first.from));
  }
  const last = inTurn.filter(({ from }) => from <= day).at(-1);
  if (faults.length > 0 || !last) {
    throw new PolicyError({ zh: "无法确定当日执行的计划", en: "no one plan holds on the day" }, faults);
  }
  return last.plan;
}

function timeOf({ period, inForce }: Plan): { readonly from: PlainDate; readonly until: PlainDate } {
  return { from: inForce?.from ?? period.from, until: inForce?.until ?? period.to };
}

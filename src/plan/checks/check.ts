import { asFarAsRead, type Fault, faultAt, isSameUnit, ofEach } from "../../finding/index.js";
import type { Crosswalk } from "../element.js";
import { LISTS, type PlanData } from "../plan.js";
import { RULE_IDS } from "../rule.js";
import { checkPlaces } from "./check-places.js";
import { circular } from "./circular.js";
import { idsOf } from "./known.js";
import { namedAlike } from "./named-alike.js";
import { checkReferences } from "./references.js";
import { checkStandards } from "./standards.js";
import { checkTargets } from "./targets.js";

/** Everything in a plan's data that does not fit together, beyond what its schema refuses. */
export function checkPlan(plan: PlanData): Fault[] {
  return ofEach(CHECKS, (check) => check(plan));
}

/** What {@link checkPlan} says, and of what the plan becomes as some parts change: by those checks alone that look at one of them. */
export function checkedPlan(plan: PlanData): {
  readonly faults: readonly Fault[];
  readonly changed: (next: PlanData, parts: readonly string[]) => readonly Fault[];
} {
  const looks = CHECKS.map((check) => {
    const parts = new Set<PropertyKey>();
    const noted = new Proxy(plan, {
      get: (of, key) => {
        parts.add(key);
        return Reflect.get(of, key);
      },
    });
    return { check, parts, faults: asFarAsRead(() => check(noted)) };
  });
  return {
    faults: looks.flatMap(({ faults }) => faults),
    changed: (next, parts) =>
      ofEach(looks, (look) => (parts.some((part) => look.parts.has(part)) ? look.check(next) : [])),
  };
}

const CHECKS: readonly ((plan: PlanData) => readonly Fault[])[] = [
  checkPeriod,
  (plan) => ofEach(NAMED, (list) => [...doubles(list, plan[list] ?? []), ...namedAlike(list, plan[list] ?? [])]),
  ({ traits = [] }) =>
    ofEach(traits, ({ members }, index) => {
      const list = `traits[${index}].members`;
      return [...doubles(list, members), ...namedAlike(list, members)];
    }),
  (plan) => ofEach(["clauses", "localities", "standards"] as const, (list) => doubles(list, plan[list])),
  ({ targets, standards }) => doubles("targets", targets, idsOf(standards)),
  ({ crosswalk = [] }) => doublePairs(crosswalk),
  (plan) => ofEach(["standards", "targets"] as const, (list) => namedAsRules(list, plan[list])),
  ({ duties = [] }) =>
    doubles(
      "duties",
      duties.map(({ rule }) => ({ id: rule })),
      [],
      "rule",
    ),
  ({ duties = [] }) => ofEach(duties, ({ parts }, index) => doubles(`duties[${index}].parts`, parts ?? [])),
  ({ standards }) =>
    ofEach(standards, ({ refusedGrounds }, index) =>
      doubles(`standards[${index}].refusedGrounds`, refusedGrounds ?? []),
    ),
  checkReferences,
  checkStandards,
  checkTargets,
  checkPlaces,
  checkWholes,
  checkClausesUsed,
];

/** The lists whose members have ids and names that no other of them has. */
const NAMED = /* @__PURE__ */ (() =>
  [...LISTS, "tiers", "dimensions", "facts", "lists", "observed", "traits"] as const)();

function checkPeriod({ period, inForce }: PlanData): Fault[] {
  const [from, until] = [inForce?.from ?? period.from, inForce?.until ?? period.to];
  return [
    ...(period.from <= period.to
      ? []
      : [faultAt("period.to", period.to, "不早于期初的日期", "a date not before the period's first", period.from)]),
    ...(inForce === undefined || from <= until
      ? []
      : [
          inForce.until === undefined
            ? faultAt("inForce.from", from, `不晚于 ${until} 的日期`, `a date not after ${until}`, until)
            : faultAt("inForce.until", until, `不早于 ${from} 的日期`, `a date not before ${from}`, from),
        ]),
  ];
}

type Identified = readonly { readonly id: string }[];

/** Ids of a list that stand twice, or that are taken already. */
function doubles(list: string, items: Identified, taken: readonly string[] = [], key = "id"): Fault[] {
  const seen = new Set(taken);
  return ofEach(items, ({ id }, index) => {
    const again = seen.has(id);
    seen.add(id);
    return again
      ? [
          faultAt(
            `${list}[${index}].${key}`,
            id,
            "同一清单内不重复的标识",
            "an id that stands once",
            `${id}-2`,
            "double",
          ),
        ]
      : [];
  });
}

function doublePairs(pairs: readonly Crosswalk[]): Fault[] {
  const seen = new Set<string>();
  return ofEach(pairs, (pair, index) => {
    const key = JSON.stringify([pair.function, pair.capability]);
    const again = seen.has(key);
    seen.add(key);
    if (!again) return [];
    return [faultAt(`crosswalk[${index}]`, pair, "只出现一次的对应", "a pair that is related once", null)];
  });
}

function namedAsRules(list: string, items: Identified): Fault[] {
  return ofEach(items, ({ id }, index) =>
    RULE_IDS.includes(id)
      ? [faultAt(`${list}[${index}].id`, id, "非引擎规则名的标识", "an id that is no rule of the engine", "floor-area")]
      : [],
  );
}

/** A figure is no part of itself, not through others either, and in the unit of its whole. */
function checkWholes({ observed = [] }: PlanData): Fault[] {
  return [
    ...asFarAsRead(() =>
      circular(
        "observed",
        "partOf",
        observed.map(({ id, partOf }) => ({ id, whole: partOf })),
      ),
    ),
    ...ofEach(observed, ({ unit, partOf }, index) => {
      const whole = observed.find(({ id }) => id === partOf);
      if (!whole || isSameUnit(whole.unit, unit)) return [];
      const en = `the unit of the whole that it is a part of, ${whole.unit}`;
      return [faultAt(`observed[${index}].unit`, unit, `所属总量的单位 ${whole.unit}`, en, whole.unit, "does-not-fit")];
    }),
  ];
}

function checkClausesUsed(plan: PlanData): Fault[] {
  const used = new Set([
    ...[...plan.standards, ...plan.targets, ...(plan.dimensions ?? [])].flatMap(({ clauses }) => clauses),
    ...Object.values(plan.readings).flatMap(({ clauses }) => clauses),
    ...Object.values(plan.cites).flat(),
  ]);
  return ofEach(plan.clauses, ({ id, declaratory }, index) => {
    if (used.has(id) === (declaratory === undefined)) return [];
    const path = `clauses[${index}].declaratory`;
    return [
      declaratory === undefined
        ? faultAt(
            path,
            declaratory,
            `条文 ${id} 不作计算的理由，除非有标准、目标、评价方面、解读或 cites 引用它`,
            `why nothing is computed from clause ${id}, unless a standard, target, dimension, reading or \`cites\` names it`,
            { zh: "理由", en: "the reason" },
          )
        : faultAt(path, declaratory, `不填：条文 ${id} 已被引用`, `nothing: clause ${id} is named`, null),
    ];
  });
}

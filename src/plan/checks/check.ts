import { type Fault, faultAt, isSameUnit } from "../../finding/index.js";
import type { Crosswalk } from "../element.js";
import { LISTS, type PlanData } from "../plan.js";
import { RULE_IDS } from "../rule.js";
import { checkPlaces } from "./check-places.js";
import { circular } from "./circular.js";
import { namedAlike } from "./named-alike.js";
import { checkReferences } from "./references.js";
import { checkStandards } from "./standards.js";
import { checkTargets } from "./targets.js";

/** Everything in a plan's data that does not fit together, beyond what its schema refuses. */
export function checkPlan(plan: PlanData): Fault[] {
  return CHECKS.flatMap((check) => check(plan));
}

const CHECKS: readonly ((plan: PlanData) => Fault[])[] = [
  checkPeriod,
  checkDoubles,
  checkReferences,
  checkStandards,
  checkTargets,
  checkPlaces,
  checkWholes,
  checkClausesUsed,
];

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

function checkDoubles(plan: PlanData): Fault[] {
  const lists = [...LISTS, "tiers", "dimensions", "facts", "lists", "observed", "traits"] as const;
  const members = (plan.traits ?? []).map((trait, index) => [`traits[${index}].members`, trait.members] as const);
  const named = [...lists.map((list) => [list, plan[list] ?? []] as const), ...members];
  const duties = plan.duties ?? [];
  return [
    ...named.flatMap(([list, items]) => [...doubles(list, items), ...namedAlike(list, items)]),
    ...(["clauses", "localities", "standards"] as const).flatMap((list) => doubles(list, plan[list])),
    ...doubles(
      "targets",
      plan.targets,
      plan.standards.map(({ id }) => id),
    ),
    ...doublePairs(plan.crosswalk ?? []),
    ...namedAsRules("standards", plan.standards),
    ...namedAsRules("targets", plan.targets),
    ...doubles(
      "duties",
      duties.map(({ rule }) => ({ id: rule })),
      [],
      "rule",
    ),
    ...duties.flatMap(({ parts }, index) => doubles(`duties[${index}].parts`, parts ?? [])),
    ...plan.standards.flatMap(({ refusedGrounds }, index) =>
      doubles(`standards[${index}].refusedGrounds`, refusedGrounds ?? []),
    ),
  ];
}

type Identified = readonly { readonly id: string }[];

/** Ids of a list that stand twice, or that are taken already. */
function doubles(list: string, items: Identified, taken: readonly string[] = [], key = "id"): Fault[] {
  const seen = new Set(taken);
  return items.flatMap(({ id }, index) => {
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
  return pairs.flatMap((pair, index) => {
    const key = JSON.stringify([pair.function, pair.capability]);
    const again = seen.has(key);
    seen.add(key);
    if (!again) return [];
    const example = { ...pair, capability: `${pair.capability}-2` };
    return [faultAt(`crosswalk[${index}]`, pair, "只出现一次的对应", "a pair that is related once", example)];
  });
}

function namedAsRules(list: string, items: Identified): Fault[] {
  return items.flatMap(({ id }, index) =>
    RULE_IDS.includes(id)
      ? [faultAt(`${list}[${index}].id`, id, "非引擎规则名的标识", "an id that is no rule of the engine", "floor-area")]
      : [],
  );
}

/** A figure is no part of itself, not through others either, and in the unit of its whole. */
function checkWholes({ observed = [] }: PlanData): Fault[] {
  return [
    ...circular(
      "observed",
      "partOf",
      observed.map(({ id, partOf }) => ({ id, whole: partOf })),
    ),
    ...observed.flatMap(({ unit, partOf }, index) => {
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
  return plan.clauses.flatMap(({ id, declaratory }, index) => {
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

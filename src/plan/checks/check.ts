import { type Fault, faultAt, isSameUnit } from "../../finding/index.js";
import { topologicalOrder } from "../../kernel/index.js";
import type { Crosswalk } from "../element.js";
import { LISTS, type PlanData } from "../plan.js";
import { RULE_IDS } from "../rule.js";
import { checkReferences } from "./references.js";
import { checkStandards } from "./standards.js";
import { checkTargets } from "./targets.js";

/** Everything in a plan's data that does not fit together, beyond what its schema refuses. */
export function checkPlan(plan: PlanData): Fault[] {
  return CHECKS.flatMap((check) => check(plan));
}

const CHECKS: readonly ((plan: PlanData) => Fault[])[] = [
  checkPeriod,
  checkDoubleIds,
  checkReferences,
  checkStandards,
  checkTargets,
  checkLocalities,
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

function checkDoubleIds(plan: PlanData): Fault[] {
  const lists = [...LISTS, "clauses", "tiers", "localities", "dimensions", "standards"] as const;
  return [
    ...lists.flatMap((list) => doubles(list, plan[list] ?? [])),
    ...doubles("facts", plan.facts ?? []),
    ...doubles("lists", plan.lists ?? []),
    ...doubles("observed", plan.observed ?? []),
    ...doubles("traits", plan.traits ?? []),
    ...(plan.traits ?? []).flatMap(({ members }, index) => doubles(`traits[${index}].members`, members)),
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
      (plan.duties ?? []).map(({ rule }) => ({ id: rule })),
      [],
      "rule",
    ),
    ...(plan.duties ?? []).flatMap(({ parts }, index) => doubles(`duties[${index}].parts`, parts ?? [])),
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
      ? [faultAt(`${list}[${index}].${key}`, id, "同一清单内不重复的标识", "an id that stands once", `${id}-2`)]
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

function checkLocalities({ localities }: PlanData): Fault[] {
  return localities.flatMap(({ from, until }, index) =>
    from !== undefined && until !== undefined && until < from
      ? [faultAt(`localities[${index}].until`, until, "不早于 from 的日期", "a date not before `from`", from)]
      : [],
  );
}

/** A place does not lie in itself, nor is a figure a part of itself, not through others either. */
function checkWholes({ localities, observed = [] }: PlanData): Fault[] {
  const inItself = circular(
    "localities",
    "parent",
    localities.map(({ id, parent }) => ({ id, whole: parent })),
  );
  const roundAgain = circular(
    "localities",
    "successor",
    localities.map(({ id, successor }) => ({ id, whole: successor })),
  );
  return [
    ...inItself,
    ...(inItself.length === 0 ? tooDeep(localities, "parent") : []),
    ...(roundAgain.length === 0 ? tooDeep(localities, "successor") : roundAgain),
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

/** So deep may places lie in one another, or take the place of one another. */
const DEEPEST_PLACE = 16;

function tooDeep(localities: PlanData["localities"], key: "parent" | "successor"): Fault[] {
  const above = new Map(localities.map((locality) => [locality.id, locality[key]]));
  const at = localities.findIndex(({ id }) => {
    let place: string | undefined = id;
    for (let level = 0; place !== undefined && level <= DEEPEST_PLACE; level += 1) place = above.get(place);
    return place !== undefined;
  });
  if (at < 0) return [];
  const en = `a place with ${DEEPEST_PLACE} others above it at most`;
  const path = `localities[${at}].${key}`;
  return [faultAt(path, localities[at]?.[key], `上级或承继不超过${DEEPEST_PLACE}层的地方`, en, null, "too-much")];
}

function circular(list: string, key: string, parts: readonly { id: string; whole: string | undefined }[]): Fault[] {
  const nodes = parts.map(({ id, whole }) => ({ id, after: whole === undefined ? [] : [whole] }));
  const order = topologicalOrder(nodes);
  if (!("cycle" in order)) return [];
  const [first = ""] = order.cycle;
  const at = parts.findIndex(({ id }) => id === first);
  const path = `${list}[${at}].${key}`;
  return [faultAt(path, parts[at]?.whole, "不回到自身的标识", "an id that does not lead back to itself", null)];
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

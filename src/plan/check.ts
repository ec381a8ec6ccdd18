import { type Fault, faultAt } from "../finding/index.js";
import { checkReferences } from "./check-references.js";
import { checkStandards } from "./check-standards.js";
import { checkTargets } from "./check-targets.js";
import { CHOICE_FACTS, LIST_FACTS, QUANTITY_FACTS } from "./fact.js";
import { LISTS, type PlanData } from "./plan.js";
import { RULE_IDS } from "./rule.js";

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
  checkClausesUsed,
];

function checkPeriod({ period }: PlanData): Fault[] {
  if (period.from <= period.to) return [];
  return [faultAt("period.to", period.to, "不早于期初的日期", "a date not before the period's first", period.from)];
}

function checkDoubleIds(plan: PlanData): Fault[] {
  const lists = [...LISTS, "clauses", "tiers", "localities", "dimensions", "standards"] as const;
  const rules = [...plan.standards, ...plan.targets];
  const read = [...Object.keys(QUANTITY_FACTS), ...Object.keys(LIST_FACTS), ...Object.keys(CHOICE_FACTS)];
  const pairs = (plan.crosswalk ?? []).map((pair) => ({ id: `${pair.function} ${pair.capability}` }));
  return [
    ...lists.flatMap((list) => doubles(list, plan[list] ?? [])),
    ...doubles("facts", plan.facts ?? [], read),
    ...doubles(
      "targets",
      plan.targets,
      plan.standards.map(({ id }) => id),
    ),
    ...doubles("crosswalk", pairs),
    ...doubles(
      "duties",
      (plan.duties ?? []).map(({ rule }) => ({ id: rule })),
    ),
    ...(plan.duties ?? []).flatMap(({ rule, parts }) => doubles(`duties.${rule}.parts`, parts ?? [])),
    ...rules
      .filter(({ id }) => RULE_IDS.includes(id))
      .map(({ id }) =>
        faultAt(`standards.${id}`, id, "非引擎规则名的标识", "an id that is no rule of the engine", "floor-area"),
      ),
  ];
}

/** Ids of a list that stand twice, or that are taken already. */
function doubles(list: string, items: readonly { readonly id: string }[], taken: readonly string[] = []): Fault[] {
  const seen = new Set(taken);
  return items.flatMap(({ id }) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [faultAt(`${list}.${id}`, id, "同一清单内不重复的标识", "an id that stands once", `${id}-2`)] : [];
  });
}

function checkLocalities({ localities }: PlanData): Fault[] {
  return localities.flatMap(({ id, from, until }) =>
    from !== undefined && until !== undefined && until < from
      ? [faultAt(`localities.${id}.until`, until, "不早于 from 的日期", "a date not before `from`", from)]
      : [],
  );
}

function checkClausesUsed(plan: PlanData): Fault[] {
  const used = new Set([
    ...[...plan.standards, ...plan.targets, ...(plan.dimensions ?? [])].flatMap(({ clauses }) => clauses),
    ...Object.values(plan.readings).flatMap(({ clauses }) => clauses),
    ...Object.values(plan.cites).flat(),
  ]);
  return plan.clauses.flatMap(({ id, declaratory }) => {
    if (used.has(id) === (declaratory === undefined)) return [];
    return [
      declaratory === undefined
        ? faultAt(
            `clauses.${id}`,
            id,
            "被标准、目标、评价方面、解读或 cites 引用，或以 declaratory 说明理由的条文",
            "a clause that a standard, target, dimension, reading or `cites` names, or that says why not in `declaratory`",
            { id, declaratory: { zh: "理由", en: "the reason" } },
          )
        : faultAt(`clauses.${id}.declaratory`, declaratory.en, "没有任何引用的条文", "a clause that nothing names", {
            id,
          }),
    ];
  });
}

import { compareDecimals, sumDecimals } from "../../kernel/index.js";
import type { Plan } from "../../plan/index.js";
import type { Complex } from "../complex.js";
import type { Facts, Inventory } from "../facts.js";
import type { Portfolio } from "../portfolio.js";
import { factsIn } from "./facts-in.js";
import type { Complaint, Problem, RecordCheck } from "./problem.js";

/** Checks that the facts of one complex do not contradict each other. */
export const factChecks: readonly RecordCheck[] = [
  { rule: "record-area-disagrees", effect: "decides", find: (_plan, portfolio) => eachFacts(portfolio, areas) },
  { rule: "record-inventory", effect: "decides", find: (_plan, portfolio) => eachFacts(portfolio, inventories) },
  {
    rule: "record-one-lead",
    effect: "advises",
    rests: ["practice.leads"],
    find: (plan, portfolio) => (plan.practice?.leads === "one" ? eachFacts(portfolio, leads) : []),
  },
  { rule: "record-crosswalk", effect: "advises", find: (plan, portfolio) => eachFacts(portfolio, crosswalk(plan)) },
];

function eachFacts(portfolio: Portfolio, find: (facts: Facts) => Complaint[]): Problem[] {
  return portfolio.complexes.flatMap((complex: Complex, index) =>
    factsIn(complex, `complexes[${index}]`).flatMap(({ path, on, facts }) =>
      find(facts).map((problem) => ({
        ...problem,
        subject: { kind: "complex", id: complex.id },
        path: `${path}${problem.path}`,
        apart: [on, ...(problem.apart ?? [])],
      })),
    ),
  );
}

function areas({ site }: Facts): Complaint[] {
  const premises = site?.premises ?? [];
  const known = premises.flatMap(({ buildingArea }) => buildingArea ?? []);
  const sum = sumDecimals(known);
  const mains = premises.filter(({ main }) => main).length;
  return [
    ...(site?.floorArea !== undefined &&
    premises.length > 0 &&
    (known.length === premises.length ? sum !== site.floorArea : compareDecimals(sum, site.floorArea) > 0)
      ? [
          {
            path: "site.floorArea",
            got: site.floorArea,
            zh: `${known.length < premises.length ? "不小于" : ""}各场所建筑面积之和 ${sum}`,
            en: `${sum}${known.length < premises.length ? " at least" : ""}, the sum of the premises' building areas`,
            example: sum,
          },
        ]
      : []),
    ...(mains > 1
      ? [{ path: "site.premises", got: mains, zh: "至多一处主场所", en: "one main site at most", example: 1 }]
      : []),
    ...premises.flatMap(({ id, buildingArea, usableArea }, index) =>
      buildingArea !== undefined && usableArea !== undefined && compareDecimals(usableArea, buildingArea) > 0
        ? [
            {
              path: `site.premises[${index}].usableArea`,
              apart: [id],
              got: usableArea,
              zh: `不大于建筑面积 ${buildingArea}`,
              en: `no more than the building area, ${buildingArea}`,
              example: buildingArea,
            },
          ]
        : [],
    ),
  ];
}

function inventories(facts: Facts): Complaint[] {
  return (["functions", "capabilities"] as const).flatMap((key) => {
    const inventory = facts[key];
    if (!inventory || !("has" in inventory)) return [];
    const [has, lacks] = [new Set(inventory.has), new Set(inventory.lacks)];
    const both = inventory.has.filter((member) => lacks.has(member));
    const onlyVirtual = (inventory.virtual ?? []).filter((member) => !has.has(member));
    return [
      ...both.map((member) => ({
        path: `${key}.lacks`,
        apart: [member],
        got: member,
        zh: "不同时列为具备的成员",
        en: "a member that is not said to be there as well",
        example: [],
      })),
      ...onlyVirtual.map((member) => ({
        path: `${key}.virtual`,
        apart: [member],
        got: member,
        zh: "列为具备的成员",
        en: "a member that is said to be there",
        example: inventory.has,
      })),
    ];
  });
}

function leads({ participants }: Facts): Complaint[] {
  const found = (participants ?? []).filter(({ role }) => role === "lead");
  if (found.length <= 1) return [];
  const got = found.map(({ name }) => name);
  return [{ path: "participants", got, zh: "一个牵头单位", en: "one lead", example: got.slice(0, 1) }];
}

const crosswalk =
  ({ crosswalk: pairs }: Plan) =>
  ({ functions, capabilities }: Facts): Complaint[] =>
    (pairs ?? []).flatMap((pair) => {
      if (pair.relation !== "exact") return [];
      const [here, there] = [stateIn(functions, pair.function), stateIn(capabilities, pair.capability)];
      if (here === undefined || there === undefined || here === there) return [];
      return [
        {
          path: `capabilities`,
          apart: [pair.function, pair.capability],
          got: { [pair.function]: here, [pair.capability]: there },
          zh: `与服务功能 ${pair.function} 一致的 ${pair.capability}`,
          en: `${pair.capability} as the function ${pair.function} has it`,
          example: { has: here ? [pair.capability] : [], lacks: here ? [] : [pair.capability] },
        },
      ];
    });

/** Whether an inventory has a member; `undefined` where it does not say, or says both. */
export function stateIn(inventory: Inventory | undefined, member: string): boolean | undefined {
  if (inventory === undefined) return undefined;
  if (!("has" in inventory)) return inventory.includes(member);
  const has = inventory.has.includes(member);
  return has === inventory.lacks.includes(member) ? undefined : has;
}

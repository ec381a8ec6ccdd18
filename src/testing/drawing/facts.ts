import { compareDecimals, type DecimalString, isPlainObject, readDecimal, sumDecimals } from "../../kernel/index.js";
import type { Plan } from "../../plan/index.js";
import { isCreditCode } from "../../registry/index.js";
import type { Drawn, Fields } from "./fast-check.js";
import { amount, ifAny, type Kit, often, recordOf, upTo } from "./kit.js";

/** What is recorded of a complex at one time; who takes part has no name yet. */
export function facts(kit: Kit): Drawn<Fields> {
  const { fc, plan } = kit;
  const { functions, capabilities, resourceKinds, operatingModels, industryCategories, traits = [] } = plan;
  return recordOf(
    kit,
    { inventories: inventories(kit) },
    {
      site: site(kit),
      // Whether they are written as a list of what is there.
      ...ifAny(functions, "functions", () => fc.boolean()),
      ...ifAny(capabilities, "capabilities", () => fc.boolean()),
      ...ifAny(resourceKinds, "resources", () => resources(kit)),
      ...ifAny(plan.participantKinds, "participants", () => participants(kit)),
      operatingModel: fc.constantFrom(...operatingModels.map(({ id }) => id), "none"),
      ...ifAny(industryCategories, "industry", (all) => industry(kit, all)),
      ...ifAny(plan.facts ?? [], "facts", (all) =>
        recordOf(kit, {}, Object.fromEntries(all.map(({ id }) => [id, amount(kit, id, 100)]))),
      ),
      focus: fc.subarray(["new", "traditional"], {}),
      ...ifAny(traits, "traits", (all) =>
        recordOf(
          kit,
          {},
          Object.fromEntries(
            all.map((trait) => [
              trait.id,
              fc.subarray(
                trait.members.map(({ id }) => id),
                {},
              ),
            ]),
          ),
        ),
      ),
    },
  ).map((drawn) => withInventories(plan, drawn));
}

function site(kit: Kit): Drawn<Fields> {
  const { fc } = kit;
  const premises = fc.array(
    recordOf(
      kit,
      {},
      { buildingArea: amount(kit, "floor-area", 12_000), usableArea: amount(kit, "usable-area", 9_000) },
    ),
    { minLength: 1, maxLength: 3 },
  );
  const carriers = fc.array(fc.constantFrom("incubator", "characteristic-town"), { maxLength: 2 });
  return recordOf(
    kit,
    { main: upTo(kit, 2) },
    {
      floorArea: amount(kit, "floor-area", 12_000),
      onSiteTenants: amount(kit, "on-site-tenants", 40, "1").map(Number),
      virtualTenants: amount(kit, "virtual-tenants", 40, "1").map(Number),
      carriers: carriers.map((kinds) => kinds.map((kind, at) => ({ id: `carrier-${at + 1}`, kind }))),
    },
    { premises },
  ).map(({ main, premises: drawn, ...others }) => {
    const places = Array.isArray(drawn) ? drawn.map((place, at) => premisesOf(place, at, main === at)) : undefined;
    const areas = places?.flatMap(({ buildingArea }) => buildingArea ?? []);
    // The whole is as large as its places together, and has room for those whose area is known.
    const sum = sumDecimals(areas ?? []);
    const drawnArea = readDecimal(others.floorArea);
    const isWhole = areas !== undefined && areas.length === places?.length;
    const isSum = drawnArea !== undefined && (isWhole || compareDecimals(sum, drawnArea) > 0);
    return { ...others, ...(places && { premises: places }), ...(isSum && { floorArea: sum }) };
  });
}

interface DrawnPremises extends Fields {
  readonly buildingArea?: DecimalString;
  readonly usableArea?: DecimalString;
}

/** No premises can use more than is built. */
function premisesOf({ buildingArea: built, usableArea: used, ...rest }: DrawnPremises, at: number, main: boolean) {
  const cut = built !== undefined && used !== undefined && compareDecimals(used, built) > 0 ? built : used;
  return {
    ...rest,
    id: `premises-${at + 1}`,
    ...(main && { main }),
    ...(built !== undefined && { buildingArea: built }),
    ...(cut !== undefined && { usableArea: cut }),
  };
}

/** For every function and capability whether it is there, offered virtually, lacking or not recorded. */
function inventories(kit: Kit): Drawn<Fields> {
  const { fc, plan } = kit;
  const known = fc.constantFrom("has", "virtual", "lacks");
  const state = often(kit, Math.floor(kit.holes / 4), fc.constant("open"), known);
  const members = [
    ...plan.functions.map(({ id }) => `functions ${id}`),
    ...plan.capabilities.map(({ id }) => `capabilities ${id}`),
  ];
  return fc.record(Object.fromEntries(members.map((id) => [id, state])), { noNullPrototype: true });
}

function withInventories(plan: Plan, { inventories: drawn, ...fields }: Fields): Fields {
  const states = new Map(Object.entries(isPlainObject(drawn) ? drawn : {}));
  // Exactly the same thing under two names is there or not under both; once more, for what has several names.
  for (const pair of [...(plan.crosswalk ?? []), ...(plan.crosswalk ?? [])]) {
    if (pair.relation !== "exact") continue;
    const [one, other] = [`functions ${pair.function}`, `capabilities ${pair.capability}`];
    const both = [states.get(one), states.get(other)].includes("lacks") ? "lacks" : states.get(one);
    for (const name of [one, other]) states.set(name, both);
  }
  const written = (list: "functions" | "capabilities") => {
    const ids = (...asked: string[]) =>
      plan[list].flatMap(({ id }) => (asked.includes(String(states.get(`${list} ${id}`))) ? [id] : []));
    if (fields[list] === undefined) return {};
    const [has, virtual] = [ids("has", "virtual"), ids("virtual")];
    if (fields[list] === true && ids("open").length === 0) return { [list]: has };
    return { [list]: { has, lacks: ids("lacks"), ...(virtual.length > 0 && { virtual }) } };
  };
  return { ...fields, ...written("functions"), ...written("capabilities") };
}

function resources(kit: Kit): Drawn<Fields[]> {
  const { fc, plan } = kit;
  const resource = recordOf(
    kit,
    {
      id: upTo(kit, 5).map((n) => `resource-${n + 1}`),
      kind: fc.constantFrom(...plan.resourceKinds.map(({ id }) => id)),
    },
    {
      shared: fc.boolean(),
      reach: fc.subarray(["department", "region", "level"], {}),
      ...ifAny(plan.functions, "functions", (all) =>
        fc.subarray(
          all.map(({ id }) => id),
          {},
        ),
      ),
    },
  );
  return fc.array(resource, { maxLength: 3 }).map((all) => [...new Map(all.map((each) => [each.id, each])).values()]);
}

/** One lead, and others. */
function participants(kit: Kit): Drawn<Fields[]> {
  const { fc, plan } = kit;
  const one = (...roles: string[]) =>
    recordOf(
      kit,
      { kind: fc.constantFrom(...plan.participantKinds.map(({ id }) => id)), role: fc.constantFrom(...roles) },
      { code: fc.constant("") },
    );
  return fc
    .record(
      { lead: one("lead"), others: fc.array(one("member", "operator"), { maxLength: 4 }) },
      { noNullPrototype: true },
    )
    .map(({ lead, others }) => [lead, ...(Array.isArray(others) ? others : [])]);
}

function industry(kit: Kit, categories: readonly { readonly id: string }[]): Drawn<Fields> {
  const ids = categories.map(({ id }) => id);
  return recordOf(
    kit,
    { id: upTo(kit, 2).map((n) => `industry-${n + 1}`), categories: kit.fc.subarray(ids, {}) },
    { code: kit.fc.constantFrom("C3441", "C27", "A") },
  );
}

/** Facts in which those who take part in the complex of that number have names, and the codes that are not left out. */
export function withNames({ participants: drawn, ...others }: Fields, number: number): Fields {
  if (!Array.isArray(drawn)) return others;
  const named = drawn.map(({ kind, role, code }: Fields, at) => ({
    kind,
    role,
    name: role === "lead" ? `牵头单位${number}` : `参与单位${number}-${at}`,
    ...(code !== undefined && { code: creditCode(number * 100 + at) }),
  }));
  return { ...others, participants: named };
}

/** A unified social credit code that is one. */
function creditCode(number: number): string | undefined {
  const body = `91331000${String(number).padStart(9, "0")}`;
  return [..."0123456789ABCDEFGHJKLMNPQRTUWXY"].map((check) => `${body}${check}`).find(isCreditCode);
}

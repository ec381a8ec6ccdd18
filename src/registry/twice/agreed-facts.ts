import { asOne, grouped, perFrozen } from "../../kernel/index.js";
import type { Facts, Premises, Resource, Site } from "../facts.js";

type Listed = Pick<Facts, "site" | "resources">;

/**
 * Facts in which rows that stand twice are one and say what all of them say: of premises that may be one or two nobody knows the
 * areas, of a resource that is told in two ways not whether it is shared, of one that is of two kinds not what there is. The same
 * facts where nothing stands twice.
 */
export function agreedFacts<F extends Listed>(facts: F): F | (Omit<F, keyof Listed> & Listed) {
  const site = facts.site && siteAgreed(facts.site);
  const { rows: resources } = facts.resources ? resourcesAgreed(facts.resources) : {};
  if (site === facts.site && resources === facts.resources) return facts;
  const { site: _, resources: __, ...others } = facts;
  return { ...others, ...(site && { site }), ...(resources && { resources }) };
}

const siteAgreed = /* @__PURE__ */ perFrozen((site: Site): Site => {
  const { premises = [], carriers = [] } = site;
  const [places, built] = [onceEach(premises, premisesAgreed), onceEach(carriers, ([first]) => first)];
  // Which of several is the main one, where more are marked so, is not known.
  const hasMains = places.filter(({ main }) => main === true).length > 1;
  const told = hasMains ? places.map(({ main: _, ...each }) => each) : places;
  if (told === premises && built === carriers) return site;
  return { ...site, ...(site.premises && { premises: told }), ...(site.carriers && { carriers: built }) };
});

/** Of one id what all say alike; of ids that only read alike there may be one or two. */
function premisesAgreed(rows: readonly [Premises, ...Premises[]]): Premises {
  const [first] = rows;
  const isOne = rows.every(({ id }) => id === first.id);
  const told = <K extends keyof Premises>(key: K): Pick<Premises, K> | undefined =>
    isOne && rows.every((each) => each[key] === first[key]) ? first : undefined;
  const [main, buildingArea, usableArea] = [
    told("main")?.main,
    told("buildingArea")?.buildingArea,
    told("usableArea")?.usableArea,
  ];
  return {
    id: first.id,
    ...(main !== undefined && { main }),
    ...(buildingArea !== undefined && { buildingArea }),
    ...(usableArea !== undefined && { usableArea }),
  };
}

/** Resources each once; none are recorded where one may be of two kinds. */
const resourcesAgreed = /* @__PURE__ */ perFrozen(
  (resources: readonly Resource[]): { readonly rows?: readonly Resource[] } => {
    const rows = onceEach(resources, resourceAgreed);
    const isTold =
      rows === resources ||
      resources.every(({ id, kind }) => rows.find((each) => asOne(each.id) === asOne(id))?.kind === kind);
    return isTold ? { rows } : {};
  },
);

function resourceAgreed(rows: readonly [Resource, ...Resource[]]): Resource {
  const [{ id, kind }] = rows;
  const isOne = new Set(rows.map(({ id: _, ...told }) => JSON.stringify(told))).size === 1;
  return isOne ? rows[0] : { id, kind, functions: [...new Set(rows.flatMap(({ functions = [] }) => functions))] };
}

function onceEach<R extends { readonly id: string }>(
  rows: readonly R[],
  agreed: (rows: readonly [R, ...R[]]) => R,
): readonly R[] {
  if (rows.length < 2) return rows;
  const groups = grouped(rows, ({ id }) => asOne(id));
  if (groups.size === rows.length) return rows;
  return [...groups.values()].map((group) =>
    new Set(group.map((each) => JSON.stringify(each))).size === 1 ? group[0] : agreed(group),
  );
}

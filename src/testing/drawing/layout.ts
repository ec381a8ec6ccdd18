import type { Fields } from "./fast-check.js";
import { aComplex, among, anId, type ListOf, later, placed, several } from "./item.js";
import { amount, day, ifAny, type Kit, recordOf, upTo } from "./kit.js";

/** How much there is and is needed, by place, industry and kind, and what could fill gaps. */
export function surveys(kit: Kit): ListOf {
  const { fc, plan } = kit;
  const row = recordOf(
    kit,
    { kind: among(kit, plan.resourceKinds) },
    {
      locality: among(kit, plan.localities),
      industry: anId(kit, "industry-1", "industry-2"),
      ...Object.fromEntries(
        ["need", "capacity", "shared", "level", "levelNeeded"].map((name) => [name, amount(kit, name, 9)]),
      ),
      unit: anId(kit, "count"),
    },
  );
  const candidate = recordOf(
    kit,
    { cost: amount(kit, "cost", 900), row: upTo(kit, 3), supplied: amount(kit, "supplies", 9) },
    {},
    { requires: fc.constant(true), excludes: fc.constant(true) },
  );
  const item = recordOf(
    kit,
    { on: day(kit), rows: fc.array(row, { minLength: 1, maxLength: 4 }), budget: amount(kit, "budget", 3000) },
    { candidates: fc.array(candidate, { maxLength: 3 }) },
  );
  return {
    item,
    written: ({ rows, candidates, ...rest }, place) => {
      const drawn: readonly Fields[] = Array.isArray(rows) ? rows : [];
      const perKind = [...new Map(drawn.map((each) => [each.kind, each])).values()];
      return {
        ...rest,
        id: `survey-${place + 1}`,
        rows: perKind,
        ...(Array.isArray(candidates) && { candidates: candidates.map((each, at) => candidateAt(each, at, perKind)) }),
      };
    },
  };
}

/** A candidate that supplies what one of the rows needs, and may require or exclude the one before it. */
function candidateAt(
  { row, supplied, requires, excludes, ...rest }: Fields,
  at: number,
  rows: readonly Fields[],
): Fields {
  const before = [`candidate-${at}`];
  return {
    id: `candidate-${at + 1}`,
    ...rest,
    supplies: { [String(rows[Number(row) % rows.length]?.kind)]: supplied },
    ...(at > 0 && requires === true && { requires: before }),
    ...(at > 0 && excludes === true && requires !== true && { excludes: before }),
  };
}

/** Technical problems, answered and resolved after they were raised. */
export function needs(kit: Kit): ListOf {
  const { plan } = kit;
  return {
    item: recordOf(
      kit,
      {
        kind: anId(kit, "key", "common", "individual"),
        industry: anId(kit, "industry-1", "industry-2"),
        raisedOn: day(kit),
      },
      {
        locality: among(kit, plan.localities),
        complex: aComplex(kit),
        enterprise: anId(kit, "enterprise-1", "enterprise-2"),
        ...ifAny(plan.functions, "functions", (all) => several(kit, all)),
        ...ifAny(plan.resourceKinds, "resources", (all) => several(kit, all)),
      },
      { answered: upTo(kit, 30), resolved: upTo(kit, 300) },
    ),
    written: ({ answered, resolved, ...rest }, place, ids) => ({
      ...placed(`need-${place + 1}`, rest, ids),
      ...later(rest.raisedOn, answered, "answeredOn"),
      ...later(rest.raisedOn, resolved, "resolvedOn"),
    }),
  };
}

/** Chains whose links stand on earlier ones. */
export function chains(kit: Kit): ListOf {
  const { fc } = kit;
  const link = recordOf(
    kit,
    { from: upTo(kit, 3) },
    {
      strength: anId(kit, "missing", "weak", "sound"),
      complex: aComplex(kit),
      technologies: fc.subarray(["forming", "control"], {}),
    },
  );
  const written = ({ from, complex, ...rest }: Fields, at: number, ids: readonly string[]) => ({
    id: `link-${at + 1}`,
    name: `环节${at + 1}`,
    ...rest,
    ...(Number(from) < at && { after: [`link-${Number(from) + 1}`] }),
    ...(typeof complex === "number" && { complexes: [ids[complex % ids.length]] }),
  });
  return {
    item: recordOf(kit, {
      industry: anId(kit, "industry-1", "industry-2"),
      links: fc.array(link, { minLength: 1, maxLength: 4 }),
    }),
    written: ({ links, ...rest }, place, ids) => ({
      id: `chain-${place + 1}`,
      name: `产业链${place + 1}`,
      ...rest,
      links: Array.isArray(links) ? links.map((each, at) => written(each, at, ids)) : [],
    }),
  };
}

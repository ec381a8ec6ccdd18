import type { Subject } from "../finding/index.js";
import { LISTS, type Plan } from "../plan/index.js";
import type { Complex } from "./complex.js";
import type { Facts } from "./facts.js";
import type { Portfolio } from "./portfolio.js";
import { notAmong, type Problem, type RecordCheck } from "./problem.js";

/** Checks that every name a record uses is there, once. */
export const nameChecks: readonly RecordCheck[] = [
  { rule: "record-double-id", effect: "decides", find: (_plan, portfolio) => doubleIds(portfolio) },
  { rule: "record-unknown-locality", effect: "decides", find: unknownLocalities },
  { rule: "record-unknown-tier", effect: "decides", find: unknownTiers },
  { rule: "record-unknown-member", effect: "decides", find: unknownMembers },
  { rule: "record-unknown-complex", effect: "decides", find: (_plan, portfolio) => unknownComplexes(portfolio) },
];

const IDENTIFIED = [
  "complexes",
  "grants",
  "expenditures",
  "surveys",
  "needs",
  "chains",
  "projects",
  "cases",
  "evidence",
  "processes",
  "pipeline",
] as const;

function doubleIds(portfolio: Portfolio): Problem[] {
  const records = (portfolio.records ?? []).map(({ complex, platform, year }) => ({
    id: [complex, platform, year].filter((part) => part !== undefined).join(" "),
  }));
  return [
    ...IDENTIFIED.flatMap((list) => doubled(list, portfolio[list] ?? [], "id")),
    ...doubled("records", records, "year"),
    ...portfolio.complexes.flatMap((complex, index) => [
      ...doubled(`complexes[${index}].site.premises`, complex.site?.premises ?? [], "id"),
      ...doubled(`complexes[${index}].resources`, complex.resources ?? [], "id"),
    ]),
  ];
}

function doubled(list: string, items: readonly { readonly id: string }[], key: string): Problem[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    const again = seen.has(id);
    seen.add(id);
    if (!again) return [];
    const path = `${list}[${index}].${key}`;
    return [
      {
        subject: { kind: list, id },
        path,
        got: id,
        zh: "不重复的标识",
        en: "an id that stands once",
        example: `${id}-2`,
      },
    ];
  });
}

interface Named {
  readonly subject: Subject;
  readonly path: string;
  readonly name: string | undefined;
}

function unknownLocalities(plan: Plan, portfolio: Portfolio): Problem[] {
  const one = (list: "complexes" | "pipeline") =>
    (portfolio[list] ?? []).flatMap(({ id, locality, parentLocality }, index) => [
      {
        subject: { kind: list === "complexes" ? "complex" : list, id },
        path: `${list}[${index}].locality`,
        name: locality,
      },
      {
        subject: { kind: list === "complexes" ? "complex" : list, id },
        path: `${list}[${index}].parentLocality`,
        name: parentLocality,
      },
    ]);
  const other = (list: "needs" | "projects" | "evidence") =>
    (portfolio[list] ?? []).map(({ id, locality }, index) => ({
      subject: { kind: list, id },
      path: `${list}[${index}].locality`,
      name: locality,
    }));
  const surveyed = (portfolio.surveys ?? []).flatMap(({ id, rows }, index) =>
    rows.map(({ locality }, row) => ({
      subject: { kind: "surveys", id },
      path: `surveys[${index}].rows[${row}].locality`,
      name: locality,
    })),
  );
  const names = [
    ...one("complexes"),
    ...one("pipeline"),
    ...other("needs"),
    ...other("projects"),
    ...other("evidence"),
    ...surveyed,
  ];
  return among(
    names,
    plan.localities.map(({ id }) => id),
  );
}

function unknownTiers(plan: Plan, portfolio: Portfolio): Problem[] {
  const names = portfolio.complexes.flatMap((complex, index) => [
    ...complex.milestones.map(({ tier }, at) => named(complex, `complexes[${index}].milestones[${at}].tier`, tier)),
    ...(complex.waivers ?? []).map(({ tier }, at) => named(complex, `complexes[${index}].waivers[${at}].tier`, tier)),
  ]);
  const expected = (portfolio.pipeline ?? []).map(({ id, tier }, index) => ({
    subject: { kind: "pipeline", id },
    path: `pipeline[${index}].tier`,
    name: tier,
  }));
  return among(
    [...names, ...expected],
    plan.tiers.map(({ id }) => id),
  );
}

/** A member that its list does not have, where the policy does not leave the list open. */
function unknownMembers(plan: Plan, portfolio: Portfolio): Problem[] {
  const closed = LISTS.filter((list) => !(plan.openLists ?? []).includes(list));
  return portfolio.complexes.flatMap((complex, index) =>
    factsIn(complex, `complexes[${index}]`).flatMap(({ path, facts }) => [
      ...closed.flatMap((list) => {
        const names = membersIn(facts)[list].map((member) => named(complex, `${path}${member.path}`, member.name));
        return among(
          names,
          plan[list].map(({ id }) => id),
        );
      }),
      ...among(
        Object.keys(facts.facts ?? {}).map((name) => named(complex, `${path}facts`, name)),
        (plan.facts ?? []).map(({ id }) => id),
      ),
    ]),
  );
}

/** The facts of a complex from the start and from each change, with the path to them. */
export function factsIn(complex: Complex, path: string): { readonly path: string; readonly facts: Facts }[] {
  return [
    { path: `${path}.`, facts: complex },
    ...(complex.changes ?? []).map((facts, index) => ({ path: `${path}.changes[${index}].`, facts })),
  ];
}

type Member = Pick<Named, "path" | "name">;

function membersIn(facts: Facts): Record<(typeof LISTS)[number], Member[]> {
  const inventory = (key: "functions" | "capabilities") => {
    const value = facts[key] ?? [];
    const parts = "has" in value ? Object.entries(value) : [["", value] as const];
    return parts.flatMap(([part, names]) =>
      names.map((name, index) => ({ path: `${key}${part === "" ? "" : `.${part}`}[${index}]`, name })),
    );
  };
  const kinds = (key: "resources" | "participants") =>
    (facts[key] ?? []).map(({ kind }, index) => ({ path: `${key}[${index}].kind`, name: kind }));
  return {
    functions: [
      ...inventory("functions"),
      ...(facts.resources ?? []).flatMap(({ functions }, index) =>
        (functions ?? []).map((name, at) => ({ path: `resources[${index}].functions[${at}]`, name })),
      ),
    ],
    capabilities: inventory("capabilities"),
    resourceKinds: kinds("resources"),
    participantKinds: kinds("participants"),
    operatingModels: facts.operatingModel === "none" ? [] : [{ path: "operatingModel", name: facts.operatingModel }],
    industryCategories: (facts.industry?.categories ?? []).map((name, index) => ({
      path: `industry.categories[${index}]`,
      name,
    })),
  };
}

function unknownComplexes(portfolio: Portfolio): Problem[] {
  const lists = ["needs", "projects", "cases", "grants", "pipeline"] as const;
  const names: Named[] = [
    ...lists.flatMap((list) =>
      (portfolio[list] ?? []).map(({ id, complex }, index) => ({
        subject: { kind: list, id },
        path: `${list}[${index}].complex`,
        name: complex,
      })),
    ),
    ...(portfolio.records ?? []).map(({ complex }, index) => ({
      subject: { kind: "complex", id: complex },
      path: `records[${index}].complex`,
      name: complex,
    })),
    ...(portfolio.chains ?? []).flatMap(({ id, links }, index) =>
      links.flatMap((link, at) =>
        (link.complexes ?? []).map((name, member) => ({
          subject: { kind: "chains", id },
          path: `chains[${index}].links[${at}].complexes[${member}]`,
          name,
        })),
      ),
    ),
  ];
  const spent = (portfolio.expenditures ?? []).map(({ id, grant }, index) => ({
    subject: { kind: "expenditures", id },
    path: `expenditures[${index}].grant`,
    name: grant,
  }));
  return [
    ...among(
      names,
      portfolio.complexes.map(({ id }) => id),
    ),
    ...among(
      spent,
      (portfolio.grants ?? []).map(({ id }) => id),
    ),
  ];
}

function named({ id }: Complex, path: string, name: string | undefined): Named {
  return { subject: { kind: "complex", id }, path, name };
}

function among(names: readonly Named[], list: readonly string[]): Problem[] {
  const known = new Set(list);
  return names.flatMap(({ subject, path, name }) =>
    name === undefined || known.has(name) ? [] : [notAmong(subject, path, name, list)],
  );
}

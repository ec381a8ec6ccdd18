import { pathText } from "../../kernel/index.js";
import { LISTS, type Plan } from "../../plan/index.js";
import { declaredIn, type Members, readsAsOwn } from "../declared.js";
import { FREE_LISTS } from "../meant/free-words.js";
import { Portfolio } from "../portfolio.js";
import { doubleIds } from "./double-ids.js";
import { clausesOf, unknownMembers } from "./members.js";
import { among, each, type Named, named } from "./named.js";
import { notAmong, type Problem, type RecordCheck } from "./problem.js";

/** Checks that every name a record uses is there, once. */
export const nameChecks: readonly RecordCheck[] = [
  { rule: "record-double-id", effect: "decides", find: (_plan, portfolio) => doubleIds(portfolio) },
  { rule: "record-unknown-locality", effect: "decides", find: unknownLocalities },
  { rule: "record-unknown-tier", effect: "decides", find: unknownTiers },
  {
    rule: "record-unknown-member",
    effect: "decides",
    find: (plan, portfolio) => [...unknownLists(plan, portfolio), ...unknownMembers(plan, portfolio)],
  },
  { rule: "record-unknown-complex", effect: "decides", find: (_plan, portfolio) => unknownComplexes(portfolio) },
];

/** The lists that a portfolio may say are complete: what else it holds speaks for itself. */
const LISTS_OF_PORTFOLIO = /* @__PURE__ */ (() =>
  Object.keys(Portfolio.unwrap().shape)
    .filter((key) => key !== "complete" && key !== "members")
    .map((id) => ({ id })))();

/** The lists of which a caller may declare members of his own. */
const LISTS_OF_MEMBERS = /* @__PURE__ */ (() => [...LISTS, ...FREE_LISTS, "lists", "observed"].map((id) => ({ id })))();

function unknownLists(plan: Plan, { complete, members = {} }: Portfolio): Problem[] {
  const declared = Object.keys(members).map((name) => ({
    subject: { kind: "portfolio", id: "members" },
    path: pathText(["members", name]),
    name,
  }));
  const found = [
    ...among(each({ kind: "portfolio", id: "complete" }, "complete", complete), LISTS_OF_PORTFOLIO),
    ...among(declared, LISTS_OF_MEMBERS),
  ];
  return [
    ...found.map((problem) => ({ ...problem, clauses: [] })),
    ...LISTS_OF_MEMBERS.flatMap(({ id }) => notBeside(plan, members, id)),
  ];
}

/** Members declared that the plan has under another id, or to a list that it has closed. */
function notBeside(plan: Plan, members: Members, list: string): Problem[] {
  const known = LISTS.find((each) => each === list);
  const own = known ? plan[known] : list === "lists" ? (plan.lists ?? []) : [];
  const isShut = known !== undefined && !plan.openLists?.includes(known);
  return declaredIn(members, list).flatMap((word, index) => {
    const near = readsAsOwn(word, own)?.id;
    if (near === undefined && !(isShut && own.every(({ id }) => id !== word.id))) return [];
    const path = `${pathText(["members", list])}[${index}].id`;
    const problem = notAmong({ kind: "portfolio", id: "members" }, path, word.id, own);
    return {
      ...problem,
      clauses: known ? clausesOf(plan, known) : [],
      ...(near !== undefined && { near, example: near }),
    };
  });
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
  const ofAreas = (portfolio.areas ?? []).map(({ locality, year }, index) => ({
    subject: { kind: "areas", id: `${locality ?? plan.id} ${year}` },
    path: `areas[${index}].locality`,
    name: locality,
  }));
  const names = [
    ...ofAreas,
    ...one("complexes"),
    ...one("pipeline"),
    ...other("needs"),
    ...other("projects"),
    ...other("evidence"),
    ...surveyed,
  ];
  return among(names, plan.localities);
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
  return among([...names, ...expected], plan.tiers);
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
      portfolio.complexes.map(({ id, name }) => ({ id, label: { zh: name, en: name } })),
    ),
    ...among(spent, portfolio.grants ?? []),
  ];
}

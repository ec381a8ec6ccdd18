import * as z from "zod";
import { eachReadBy, type Finding, guarded, type Items, keyOf, takes } from "../finding/index.js";
import { grouped, idSchema, listOf, objectOf, perKey, wholeDecimal, yearEnd } from "../kernel/index.js";
import { dayIn } from "../measures/index.js";
import type { Plan } from "../plan/index.js";
import { madePlan } from "../plan/index.js";
import {
  type Ground,
  groundSchema,
  isComplete,
  type NotStanding,
  notStandingIn,
  Project,
  perhapsNone,
  type RowOnce,
  rowsOnce,
} from "../registry/index.js";
import { perhapsOf, type SciencePlan } from "./perhaps-of.js";
import { type Entry, linesOf, type ProjectKey, type ProjectLine } from "./project-lines.js";
import { type Found, findingBy } from "./rule-finding.js";

/** The projects of a locality's science plan of a year, in order. */
export interface ProjectList {
  readonly type: "project-list";
  readonly key: string;
  readonly locality: string;
  readonly year: number;
  readonly lines: readonly ProjectLine[];
}

/** Science plans in order, and whether complexes come first in them. */
export interface ProjectOrder {
  readonly type: "project-order";
  /** By locality, as the projects name them first, and year. */
  readonly lists: readonly ProjectList[];
  /** One for each list. */
  readonly findings: readonly Finding[];
  /** What projects name and was no complex by the end of their year, so that they are not put first. */
  readonly leftOut: readonly NotStanding[];
}

/**
 * The projects of each locality's science plan in the order it should list them: eligible ones of complexes first, then
 * by the keys declared, then as given; and whether it has listed another while an eligible project of a complex is left
 * out.
 *
 * What is not recorded as eligible or listed may be either: a verdict that hangs on it is `unknown`. On a ground whose
 * portfolio does not say that its `projects` are complete, one that it does not name may be left out too. A project without
 * a key stands behind those that have it. A plan without projects of complexes, or of a place that the plan's `duties`
 * do not name, is `not-applicable`.
 *
 * Work: n log n in the projects.
 *
 * @param plan - the policy
 * @param projects - of any number of localities and years
 * @param options - `by`: the keys, the first before the next; `ground`: the records, so that a project of what is no complex
 * at its year's end (or on the day, if that is earlier) counts as any other
 *
 * @see 5.2.2
 * @example
 * ```ts
 * import { orderProjects } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const { lists, findings } = orderProjects(taizhou, [
 *   { id: "mill", name: "技改", locality: "wenling", year: 2020, eligible: true, listed: true },
 *   { id: "lab", name: "测试平台", locality: "wenling", year: 2020, complex: "pumps", eligible: true, listed: false },
 * ]);
 * lists[0]?.lines.map(({ project }) => project); // => ["lab", "mill"]
 * [findings[0]?.verdict, findings[0]?.items?.lacks]; // => ["unmet", ["lab"]]
 * ```
 */
export function orderProjects(
  plan: Plan,
  projects: readonly Project[],
  options: { readonly by?: readonly ProjectKey[]; readonly ground?: Ground } = {},
): ProjectOrder {
  return guarded(orderProjectsTakes, projectsInOrder, plan, projects, options);
}

/** What {@link orderProjects} takes. */
export const orderProjectsTakes = /* @__PURE__ */ takes("orderProjects", () => ({
  plan: madePlan,
  projects: eachReadBy(Project),
  options: objectOf({
    by: listOf(objectOf({ key: idSchema, first: z.enum(["higher", "lower"]) })).exactOptional(),
    ground: groundSchema.exactOptional(),
  }).optional(),
}));

function projectsInOrder(
  plan: Plan,
  projects: readonly Project[],
  { by = [], ground }: { readonly by?: readonly ProjectKey[]; readonly ground?: Ground } = {},
): ProjectOrder {
  const rows = rowsOnce(projects);
  const { kept, leftOut } = ground ? withStanding(rows, ground) : { kept: rows, leftOut: [] };
  const plans = sciencePlans(kept, ground ? doubtsOf(ground) : () => []);
  const perhaps = perhapsOf(plan, plans);
  return {
    type: "project-order",
    lists: plans.map(({ locality, year, entries }) => ({
      type: "project-list",
      key: keyOf("project-list", locality, year),
      locality,
      year,
      lines: linesOf(entries, by),
    })),
    findings: plans.map((each) => {
      const isAll = !ground || isComplete(ground.portfolio, "projects");
      return findingBy("project-order", whicheverPlace(plan, each, perhaps(each), isAll), plan, [
        "duties.project-order",
        `localities.${each.locality}`,
      ]);
    }),
    leftOut,
  };
}

/** The projects, those of no complex by the end of their year as others. */
function withStanding(projects: readonly RowOnce<Project>[], ground: Ground) {
  const lookUp = notStandingIn(ground);
  const leftOut = new Map<string, NotStanding>();
  const kept = projects.map((each): RowOnce<Project> => {
    const { complex, ...other } = each.row;
    const none = complex === undefined ? undefined : lookUp(complex, yearEnd(other.year));
    if (!none) return each;
    leftOut.set(none.complex, none);
    return { ...each, row: other };
  });
  return { kept, leftOut: [...leftOut.values()] };
}

/** Where it would be recorded whether a complex still was one by the end of a year; none where that is known. */
function doubtsOf(ground: Ground): (complex: string | undefined, year: number) => readonly string[] {
  const by = perKey((year: number) => perhapsNone({ ...ground, asOf: dayIn(year, ground.asOf) }));
  return (complex, year) => (complex !== undefined && by(year).get(complex)) || [];
}

function sciencePlans(
  projects: readonly RowOnce<Project>[],
  doubtsOf: (complex: string | undefined, year: number) => readonly string[],
): SciencePlan[] {
  const entries = projects.map(({ row: project, at, twins }): Entry => {
    const isDoubted = twins.length > 0;
    const doubts = isDoubted ? [`projects[${at}].id`] : doubtsOf(project.complex, project.year);
    if (doubts.length === 0 || (!isDoubted && project.eligible === false)) return { project, at, doubts: [] };
    const { eligible: _eligible, listed, ...open } = project;
    return { project: { ...open, ...(!isDoubted && listed !== undefined && { listed }) }, at, doubts };
  });
  return [...grouped(entries, ({ project }) => project.locality)].flatMap(([locality, here]) =>
    [...grouped(here, ({ project }) => project.year)]
      .sort(([a], [b]) => a - b)
      .map(([year, those]) => ({ locality, year, entries: those })),
  );
}

/** What holds whether or not other projects are of the same place: more of them can only break the order. */
function whicheverPlace(plan: Plan, own: SciencePlan, others: readonly Entry[], isAll: boolean): Found {
  const found = judged(plan, own, isAll);
  if (others.length === 0 || found.verdict === "unmet") return found;
  const together = judged(plan, { ...own, entries: [...own.entries, ...others] }, isAll);
  if (together.verdict === found.verdict && found.verdict !== "unknown") return found;
  const doubted = isPlace(plan, own.locality) ? others : own.entries;
  const { bound, required, actual, unit, items } = found;
  return {
    ...{ subject: found.subject, year: own.year, verdict: "unknown" },
    ...(bound && required !== undefined && actual !== undefined && { bound, required, actual }),
    ...(unit !== undefined && items && { unit, items }),
    missing: [...new Set([...found.missing, ...doubted.map(({ at }) => `projects[${at}].locality`)])],
  };
}

function isPlace({ localities }: Plan, name: string): boolean {
  return localities.some(({ id }) => id === name);
}

/** Whether a plan keeps the order; one of which not all may be on record can only be known to break it. */
function judged(plan: Plan, { locality, year, entries }: SciencePlan, isAll: boolean): Found {
  const subject = { kind: "locality", id: locality };
  const duty = plan.duties?.find(({ rule }) => rule === "project-order");
  const kind = plan.localities.find(({ id }) => id === locality)?.kind;
  const asked = !duty || kind === undefined || duty.kinds.includes(kind);
  const preferred = entries.filter(({ project }) => project.complex !== undefined && project.eligible !== false);
  const more = isAll ? [] : ["projects"];
  if (!asked || (isAll && preferred.length === 0)) return { subject, year, verdict: "not-applicable", missing: [] };
  if (preferred.length === 0) return { subject, year, verdict: "unknown", missing: more };
  const others = entries.filter(({ project }) => project.complex === undefined);
  const items = itemsOf(preferred.map(({ project }) => project));
  const known = verdictOf(items, others);
  // Of projects that may all turn out not eligible, it is not known whether the order asks anything.
  const perhapsNone = preferred.every(({ project }) => project.eligible === undefined);
  const verdict = known === "met" && (!isAll || perhapsNone) ? "unknown" : known;
  const open = verdict === "unknown" ? [...preferred, ...(items.lacks.length > 0 ? others : [])] : [];
  return {
    subject,
    year,
    verdict,
    bound: "at-least",
    required: wholeDecimal(preferred.filter(({ project }) => project.eligible === true).length),
    actual: wholeDecimal(items.has.length),
    ...(verdict === "unmet" && { shortfall: wholeDecimal(items.lacks.length) }),
    unit: "count",
    items,
    missing: [...open.flatMap(missingOf), ...(verdict === "unknown" ? more : [])],
  };
}

function itemsOf(preferred: readonly Project[]): Items {
  const ids = (of: (project: Project) => boolean) => preferred.filter(of).map(({ id }) => id);
  return {
    has: ids(({ eligible, listed }) => eligible === true && listed === true),
    lacks: ids(({ eligible, listed }) => eligible === true && listed === false),
    unknown: ids(({ eligible, listed }) => listed === undefined || (eligible === undefined && listed === false)),
  };
}

/** Broken where another is listed and an eligible one is not; kept where no other is, or no eligible one can be left out. */
function verdictOf({ lacks, unknown }: Items, others: readonly Entry[]): Finding["verdict"] {
  const anotherListed = others.some(({ project }) => project.listed === true);
  const anotherMayBe = others.some(({ project }) => project.listed !== false);
  if (lacks.length > 0 && anotherListed) return "unmet";
  return anotherMayBe && (lacks.length > 0 || unknown.length > 0) ? "unknown" : "met";
}

function missingOf({ project: { complex, eligible, listed }, at, doubts }: Entry): string[] {
  const isOpen = complex !== undefined && eligible === undefined;
  const isDoubted = doubts.includes(`projects[${at}].id`);
  return [
    ...(isDoubted || (isOpen && doubts.length > 0) ? doubts : isOpen ? [`projects[${at}].eligible`] : []),
    ...(listed === undefined && !isDoubted ? [`projects[${at}].listed`] : []),
  ];
}

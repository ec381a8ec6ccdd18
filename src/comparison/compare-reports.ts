import { guarded, keyOf, madeAs, numbering, takes } from "../finding/index.js";
import { compareDecimals, ownValue } from "../kernel/index.js";
import type { PolicyReport } from "../report/index.js";
import { askedOtherwise, isRevised } from "./asked.js";
import { entriesByComplex, entriesOfArea } from "./entries/parts.js";
import { type Entry, pathOf } from "./entry.js";
import { changedOptions, givenOtherwise } from "./given.js";
import { CHANGE_KINDS, type ReportChange, type ValueChange } from "./report-change.js";
import { stampChanges } from "./stamp-changes.js";
import { type Weighed, weighed } from "./weighed.js";

/**
 * What changed from one report to another, worst first: each thing once, with its weightiest value before and after,
 * what else of it changed, and the changes that it comes from.
 *
 * The order is: what the reports were made with (plan, readings, day, options); what became worse; what came, went or
 * is neither; what became better. Within each of these the gravest kind comes first ({@link ChangeKind}), then the
 * greater change, then the path. A question "what if" is `assess` of a changed copy, compared.
 *
 * Of two revisions of a plan: a verdict, a status or a shortfall by a figure or a rule that the revision moved, brought
 * or dropped is neither worse nor better, and `also` says what is asked (`required`, or that the `rule` is another). So
 * are marks, ranks and grades, a standing, support and a recommendation by options that are others, which `also` names:
 * the `scorecard` (of an indicator as far as it says how that earns marks) and what makes `grades` of marks, the `rules` of
 * standing, the `policy` and its `budget`, the `quota`. A part that came or went is neither, nor what goes with a record
 * that is taken away.
 *
 * What follows from other values is not said again: sums and tallies over complexes and localities, the highest tier
 * met, groups of a score, priorities of a chain, suggestions for a process. The figures of a target are those of its
 * rows; of its totals the status alone is compared. A thing that one report does not have is one change, and so is a
 * part. Tiers are compared where both reports show them. Order within lists that means nothing is no change, nor is a
 * record's place in its list. What does not fit together and what had to be left out is named by rule and record, or by
 * its place.
 *
 * Work: linear in both reports.
 *
 * @param before - a report of `assess`
 * @param after - another, of the same portfolio on another day, under another reading, or of a changed copy
 *
 * @see 5.2.4
 * @example
 * ```ts
 * import { assess, compareReports, Portfolio } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const reportOf = (floorArea: number) =>
 *   assess(taizhou, Portfolio.parse({ complexes: [{
 *     id: "pumps", name: "泵业综合体", locality: "wenling", site: { floorArea },
 *     milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
 *   }] }), { asOf: "2020-12-31" });
 * const [change] = compareReports(reportOf(5000), reportOf(4680));
 * [change?.path, change?.before, change?.after, change?.direction];
 * // => ["complexes.pumps.tiers.municipal.verdict", "met", "unmet", "worse"]
 * change?.because.map(({ path }) => path); // => ["complexes.pumps.tiers.municipal.findings.floor-area.verdict"]
 * ```
 */
export function compareReports(before: PolicyReport, after: PolicyReport): ReportChange[] {
  return guarded(compareReportsTakes, changesBetween, before, after);
}

/** What {@link compareReports} takes. */
export const compareReportsTakes = /* @__PURE__ */ takes("compareReports", () => ({
  before: madeAs("policy-report"),
  after: madeAs("policy-report"),
}));

function changesBetween(before: PolicyReport, after: PolicyReport): ReportChange[] {
  const missing = partsOfOne(before, after);
  const between = { before, after, revised: isRevised(before, after) };
  const found = new Map<string, Found>();
  const oneSided = new Map<string, OneSided>();
  for (const [was, is] of inTurn(before, after)) {
    for (const path of new Set([...was.keys(), ...is.keys()])) {
      const [one, other] = [was.get(path), is.get(path)];
      const entry = other ?? one;
      if (!entry) continue;
      if (one && other) {
        const change = changedIn(one, other, path, between);
        if (change) found.set(path, { at: path, entry, change, because: [] });
      } else if (!beginsWith(entry.at.slice(0, -1), oneSided)) {
        oneSided.set(path, { entry, came: other !== undefined });
      }
    }
  }
  for (const [path, { entry, came }] of oneSided) {
    const isCovered = missing.has(entry.part) && entry.at[0] !== "withoutData";
    if (entry.inBoth || isCovered || isWithin(entry, oneSided)) continue;
    found.set(path, { at: path, entry, change: cameOrWent(entry, path, came, between), because: [] });
  }
  return [...stampChanges(before, after), ...inOrder(nested(found))];
}

/** A thing that one report does not have. */
interface OneSided {
  readonly entry: Entry;
  readonly came: boolean;
}

type ByPath = ReadonlyMap<string, Entry>;

/** What both reports say of one complex after the other, then of everything else: all at once would take much room. */
function* inTurn(before: PolicyReport, after: PolicyReport): Generator<readonly [was: ByPath, is: ByPath]> {
  const [was, is] = [entriesByComplex(before), entriesByComplex(after)];
  for (const complex of new Set([...was.keys(), ...is.keys()])) {
    yield [byPath(was.get(complex)?.() ?? []), byPath(is.get(complex)?.() ?? [])];
  }
  yield [byPath(entriesOfArea(before)), byPath(entriesOfArea(after))];
}

/** Things by path; those that come twice under one name with a number. */
function byPath(all: readonly Entry[]): ByPath {
  const nameOf = numbering();
  return new Map(all.map((entry) => [nameOf(pathOf(entry.at)), entry]));
}

/** The parts that one of two reports does not have. */
function partsOfOne(before: PolicyReport, after: PolicyReport): ReadonlySet<string> {
  const without = ({ withoutData, overlaps }: PolicyReport) =>
    new Set<string>([...withoutData.map(({ part }) => part), ...(overlaps ? [] : ["overlaps"])]);
  const [one, other] = [without(before), without(after)];
  return new Set([...one, ...other].filter((part) => one.has(part) !== other.has(part)));
}

/** Whether a thing is within another that one report does not have. */
function isWithin({ at, under = [] }: Entry, oneSided: ReadonlyMap<string, OneSided>): boolean {
  return beginsWith(at.slice(0, -1), oneSided) || beginsWith(under, oneSided);
}

/** Whether some first steps of a path lead to a thing that one report does not have. */
function beginsWith(steps: readonly string[], oneSided: ReadonlyMap<string, OneSided>): boolean {
  return oneSided.size > 0 && steps.some((_, index) => oneSided.has(pathOf(steps.slice(0, index + 1))));
}

interface Found {
  /** The path of the thing. */
  readonly at: string;
  readonly entry: Entry;
  readonly change: Weighed & { readonly path: string; readonly also: readonly ValueChange[] };
  readonly because: Found[];
}

/** Two reports, and whether they rest on two revisions of a plan. */
interface Between {
  readonly before: PolicyReport;
  readonly after: PolicyReport;
  readonly revised: boolean;
}

function changedIn(one: Entry, other: Entry, path: string, between: Between): Found["change"] | undefined {
  const names = [...new Set([...other.fields, ...one.fields].map(({ name }) => name))];
  const moved = names.flatMap((name) => {
    const [was, is] = [one, other].map(({ fields }) => fields.find((field) => field.name === name));
    return weighed(name, was, is) ?? [];
  });
  if (moved.length === 0) return undefined;
  const { before, after, revised } = between;
  const options = changedOptions(one.given?.(before.given) ?? [], other.given?.(after.given) ?? []);
  const judged = revised && one.asked && other.asked ? askedOtherwise(moved, one.asked(), other.asked()) : moved;
  const changed = givenOtherwise(judged, options);
  const first = changed.find(({ change: { direction } }) => direction !== "other") ?? changed[0];
  if (!first) return undefined;
  const also = changed.filter((each) => each !== first).map(({ change }) => change);
  return { ...first, path: `${path}.${first.change.field}`, also };
}

function cameOrWent(entry: Entry, path: string, came: boolean, between: Between): Found["change"] {
  const { fields, presence, given } = entry;
  const { before, after } = between;
  const [first] = fields;
  const value = first?.value ?? true;
  const options = given ? changedOptions(given(before.given), given(after.given)) : [];
  const isOver = options.length === 0 && (came || !isTakenAway(entry, between));
  const gain = isOver ? (presence ?? 0) * (came ? 1 : -1) : 0;
  return {
    path,
    change: {
      field: first?.name ?? "",
      kind: first?.kind ?? "fact",
      direction: gain < 0 ? "worse" : gain > 0 ? "better" : "other",
      ...(came ? { after: value } : { before: value }),
      ...(first?.unit !== undefined && { unit: first.unit }),
    },
    size: "1",
    also: options.map(({ change }) => change),
  };
}

/** Whether the record that something is said of is there no longer. */
function isTakenAway({ subject, at: [, part = "", member = ""] }: Entry, { before, after }: Between): boolean {
  const { kind, id } = subject ?? { kind: part, id: member };
  const list = ownValue(LISTS, kind) ?? kind;
  const isIn = ({ names, places }: PolicyReport) =>
    [names, places].some((lists) => Object.hasOwn(ownValue<object>(lists, list) ?? {}, id));
  return isIn(before) && !isIn(after);
}

const LISTS: { readonly [kind: string]: string } = { complex: "complexes", case: "cases" };

/** Changes that come from another one's thing, below that one. */
function nested(found: ReadonlyMap<string, Found>): Found[] {
  const top: Found[] = [];
  for (const each of found.values()) {
    const over = each.entry.under && found.get(pathOf(each.entry.under));
    if (over) over.because.push(each);
    else top.push(each);
  }
  return top;
}

const DIRECTIONS = ["worse", "other", "better"] as const;

function inOrder(all: readonly Found[]): ReportChange[] {
  const place = ({ change: { change } }: Found) =>
    DIRECTIONS.indexOf(change.direction) * CHANGE_KINDS.length + CHANGE_KINDS.indexOf(change.kind);
  return [...all]
    .sort(
      (a, b) =>
        place(a) - place(b) ||
        compareDecimals(b.change.size, a.change.size) ||
        (a.change.path < b.change.path ? -1 : a.change.path > b.change.path ? 1 : 0),
    )
    .map(({ at, entry: { part, subject, rule, tier, year, locality }, change, because }) => ({
      type: "report-change",
      key: keyOf("report-change", at),
      path: change.path,
      part,
      ...(subject && { subject }),
      ...(rule !== undefined && { rule }),
      ...(tier !== undefined && { tier }),
      ...(year !== undefined && { year }),
      ...(locality !== undefined && { locality }),
      ...change.change,
      also: change.also,
      because: inOrder(because),
    }));
}

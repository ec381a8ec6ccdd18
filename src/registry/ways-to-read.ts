import { addDays, type PlainDate } from "../kernel/index.js";
import type { Counts, Plan, Word } from "../plan/index.js";
import type { Complex, Milestone } from "./complex.js";
import { inOrder } from "./tiers-on.js";
import { isListOf, isTierOf } from "./understood.js";

/**
 * A complex every way that what its milestones leave open may be read: a tier that is not the plan's as each of the plan's,
 * a list that is not recorded or not known as none and as one that counts, a delisting that may be from another list as one
 * that ends the tier and as none, and one dated before what it ends also as of the day after. One way where nothing is open.
 */
export function waysToRead(
  plan: Plan,
  counts: Counts,
  complex: Complex,
  declared: readonly Word[] | undefined,
): Complex[] {
  const early = endsEarly(complex.milestones);
  if (early.size === 0 && complex.milestones.every((milestone) => isRead(plan, counts, milestone, declared)))
    return [complex];
  const ends = new Set(endsOpen(plan, complex.milestones, declared).map(({ at }) => at));
  const options = complex.milestones.map((milestone, at) => [
    ...readings(plan, counts, ends.has(at) ? unlisted(milestone) : milestone, declared),
    ...(ends.has(at) ? [undefined] : []),
    ...[early.get(at) ?? []].flat().map((on) => ({ ...milestone, on })),
  ]);
  if (options.every(({ length }) => length === 1)) return [complex];
  const dials: number[] = [];
  const dialOf = options.map(({ length }) => {
    const isApart = dials.length === 0 || dials.reduce((product, size) => product * size, length) <= MOST_WAYS;
    return length === 1 ? undefined : (isApart ? dials.push(length) : dials.length) - 1;
  });
  return turned(dials).map((turn) => ({
    ...complex,
    milestones: options.flatMap((ways, at) => ways[(turn[dialOf[at] ?? -1] ?? 0) % ways.length] ?? []),
  }));
}

/** More milestones that are open are read alike: a complex has few. */
const MOST_WAYS = 64;

/** Every setting of dials of so many marks. */
function turned(dials: readonly number[]): number[][] {
  return dials.reduce<number[][]>(
    (turns, size) => turns.flatMap((turn) => Array.from({ length: size }, (_, mark) => [...turn, mark])),
    [[]],
  );
}

function isRead(plan: Plan, counts: Counts, milestone: Milestone, declared: readonly Word[] | undefined): boolean {
  return !isListEnd(milestone) && isTierOf(plan, milestone.tier) && !isListOpen(plan, counts, milestone, declared);
}

/** A delisting of which it is open whether it ends what a complex stood on: its place, and where the list would be recorded that says so. */
export interface EndOpen {
  readonly at: number;
  readonly path: string;
}

/**
 * The delistings of a list where the last listing of the tier names none, of a plan that keeps several, or one of which nobody
 * knows whether it is the same.
 */
export function endsOpen(
  plan: Plan,
  milestones: readonly Milestone[],
  declared: readonly Word[] | undefined,
): EndOpen[] {
  if (!milestones.some(isListEnd)) return [];
  const numbered = milestones.map((milestone, at) => ({ ...milestone, at }));
  return numbered.filter(isListEnd).flatMap(({ tier, list, on, at }) => {
    // Of one day, delistings come first.
    const before = numbered.filter((each) => each.tier === tier && each.on < on && isListing(each));
    const last = inOrder(before).at(-1);
    if (last === undefined || last.list === list) return [];
    if (last.list === undefined) return plan.lists === undefined ? [] : { at, path: `milestones[${last.at}].list` };
    if (!isListOf(plan, declared, list, [last.list])) return { at, path: `milestones[${at}].list` };
    return isListOf(plan, declared, last.list, [list]) ? [] : { at, path: `milestones[${last.at}].list` };
  });
}

/**
 * The delistings at a tier that was listed only later, by their place, each with the day after: one of the two days is wrong.
 */
export function endsEarly(milestones: readonly Milestone[]): ReadonlyMap<number, PlainDate> {
  if (!milestones.some(({ kind }) => kind === "delisted")) return NO_ENDS;
  const listed = new Map<string, { readonly first: PlainDate; readonly last: PlainDate }>();
  for (const { tier, on, ...milestone } of milestones) {
    if (!isListing(milestone)) continue;
    const { first, last } = listed.get(tier) ?? { first: on, last: on };
    listed.set(tier, { first: on < first ? on : first, last: on > last ? on : last });
  }
  return new Map(
    milestones.flatMap(({ kind, tier, on }, at) => {
      const { first, last } = (kind === "delisted" && listed.get(tier)) || { first: "", last: "" };
      return first >= on ? [[at, addDays(last, 1)] as const] : [];
    }),
  );
}

const NO_ENDS: ReadonlyMap<number, PlainDate> = /* @__PURE__ */ new Map();

function isListEnd<M extends Milestone>(milestone: M): milestone is M & { readonly list: string } {
  return milestone.kind === "delisted" && milestone.list !== undefined;
}

function isListing({ kind }: Pick<Milestone, "kind">): boolean {
  return kind === "cultivated" || kind === "recognised";
}

function unlisted({ list: _list, ...milestone }: Milestone): Milestone {
  return milestone;
}

function isListOpen(
  plan: Plan,
  { milestones, lists }: Counts,
  { kind, list }: Milestone,
  declared: readonly Word[] | undefined,
): boolean {
  return lists?.[0] !== undefined && milestones.some((each) => each === kind) && !isListOf(plan, declared, list, lists);
}

function readings(
  plan: Plan,
  counts: Counts,
  milestone: Milestone,
  declared: readonly Word[] | undefined,
): [Milestone, ...Milestone[]] {
  const open = isListOpen(plan, counts, milestone, declared) ? counts.lists?.[0] : undefined;
  const [first, ...others] = isTierOf(plan, milestone.tier) ? [milestone.tier] : plan.tiers.map(({ id }) => id);
  const of = (tier: string): [Milestone, ...Milestone[]] =>
    open !== undefined
      ? [
          { ...unlisted(milestone), tier },
          { ...unlisted(milestone), tier, list: open },
        ]
      : [{ ...milestone, tier }];
  return first === undefined ? [milestone] : [...of(first), ...others.flatMap(of)];
}

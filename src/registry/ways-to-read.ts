import type { Counts, Plan, Word } from "../plan/index.js";
import type { Complex, Milestone } from "./complex.js";
import { isListOf, isTierOf } from "./understood.js";

/**
 * A complex every way that what its milestones leave open may be read: a tier that is not the plan's as each of the plan's,
 * a list that is not recorded or not known as none and as one that counts. One way where nothing is open.
 */
export function waysToRead(
  plan: Plan,
  counts: Counts,
  complex: Complex,
  declared: readonly Word[] | undefined,
): Complex[] {
  if (complex.milestones.every((milestone) => isRead(plan, counts, milestone, declared))) return [complex];
  const options = complex.milestones.map((milestone) => readings(plan, counts, milestone, declared));
  if (options.every(({ length }) => length === 1)) return [complex];
  const dials: number[] = [];
  const dialOf = options.map(({ length }) => {
    const isApart = dials.length === 0 || dials.reduce((product, size) => product * size, length) <= MOST_WAYS;
    return length === 1 ? undefined : (isApart ? dials.push(length) : dials.length) - 1;
  });
  return turned(dials).map((turn) => ({
    ...complex,
    milestones: options.map((ways, at) => {
      const [first] = ways;
      const dial = dialOf[at];
      return dial === undefined ? first : (ways[(turn[dial] ?? 0) % ways.length] ?? first);
    }),
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
  return isTierOf(plan, milestone.tier) && !isListOpen(plan, counts, milestone, declared);
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
  const { list: _list, ...unlisted } = milestone;
  const open = isListOpen(plan, counts, milestone, declared) ? counts.lists?.[0] : undefined;
  const [first, ...others] = isTierOf(plan, milestone.tier) ? [milestone.tier] : plan.tiers.map(({ id }) => id);
  const of = (tier: string): [Milestone, ...Milestone[]] =>
    open !== undefined
      ? [
          { ...unlisted, tier },
          { ...unlisted, tier, list: open },
        ]
      : [{ ...milestone, tier }];
  return first === undefined ? [milestone] : [...of(first), ...others.flatMap(of)];
}

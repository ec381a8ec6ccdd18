import { compareDecimals, countSchema, grouped } from "../../kernel/index.js";
import type { ScoreSheet } from "../scoring/sheet.js";

/** How many may be chosen: in all, of one locality with all below it, of one category. */
export interface Limits {
  readonly quota: number;
  readonly perLocality?: number;
  readonly perCategory?: number;
}

/** The schemas of {@link Limits}. */
export const limitFields = () => ({
  quota: countSchema,
  perLocality: countSchema.exactOptional(),
  perCategory: countSchema.exactOptional(),
});

/** A candidate with a score. */
export interface Contender {
  readonly sheet: ScoreSheet;
  readonly locality: string;
  /** The widest place that this lies in. */
  readonly widest: string;
  readonly categories: readonly string[];
}

/** A limit that keeps somebody out. */
export type LimitReason = "quota" | "per-locality" | "per-category";

/** Complexes level with one another at a cut that lets only so many of them in. */
export interface Undecided {
  readonly type: "undecided";
  readonly key: string;
  /** How many places are left for them (名额). */
  readonly places: number;
  /** Ids of those who are level for them (并列者). */
  readonly among: readonly string[];
  readonly limit: LimitReason;
  /** The locality or the category whose limit it is. */
  readonly of?: string;
}

/** A contender with its place among those it is ranked with. */
interface Placed {
  readonly contender: Contender;
  readonly rank: number;
}

/** A tie, before it is said for which tier. */
type Tie = Omit<Undecided, "key">;

/** Who is chosen, which ties nobody has decided, and who is passed over. */
export interface Selection {
  readonly chosen: readonly Placed[];
  readonly undecided: readonly Tie[];
  readonly passed: readonly { readonly contender: Contender; readonly reason: LimitReason | "undecided-tie" }[];
}

/**
 * Chooses on merit within limits, one level of merit after another.
 *
 * Of those of one level for whom there is room, all who are in nobody's way are chosen. Where a limit lets in only
 * some of them, none is: they stay undecided, and the places they compete for are kept. Whoever would have room or not,
 * depending on how a tie is decided, stays undecided with them.
 */
export function select(contenders: readonly Contender[], limits: Limits, within: "locality" | "area"): Selection {
  const chosen: Placed[] = [];
  const undecided: Tie[] = [];
  const passed: { contender: Contender; reason: LimitReason | "undecided-tie" }[] = [];
  const used = new Map<string, Used>();
  for (const level of levelsOf(contenders, within)) {
    const open: Placed[] = [];
    for (const placed of level) {
      const full = groupsOf(placed.contender, limits).find((group) => leftOf(used, group) <= 0);
      if (full) passed.push({ contender: placed.contender, reason: full.limit });
      else open.push(placed);
    }
    const contests = contestsAmong(open, limits, used);
    const rivals = new Set(contests.flatMap(({ members }) => members));
    for (const placed of open) {
      if (rivals.has(placed.contender)) passed.push({ contender: placed.contender, reason: "undecided-tie" });
      else {
        chosen.push(placed);
        for (const { key } of groupsOf(placed.contender, limits)) use(used, key, 1, 0);
      }
    }
    keepPlaces(contests, limits, used);
    undecided.push(...contests.flatMap(tieOf));
  }
  return { chosen, undecided, passed };
}

/** Places of a limit that are taken for sure, and those that may be, as a tie is decided. */
interface Used {
  readonly sure: number;
  readonly open: number;
}

function usedOf(used: ReadonlyMap<string, Used>, key: string): Used {
  return used.get(key) ?? { sure: 0, open: 0 };
}

function use(used: Map<string, Used>, key: string, sure: number, open: number): void {
  const before = usedOf(used, key);
  used.set(key, { sure: before.sure + sure, open: before.open + open });
}

interface Bounded {
  readonly key: string;
  readonly limit: LimitReason;
  readonly of?: string;
  readonly most: number;
}

/** The limits that a contender falls under. */
function groupsOf({ widest, categories }: Contender, { quota, perLocality, perCategory }: Limits): Bounded[] {
  const bounded: Omit<Bounded, "key">[] = [
    { limit: "quota", most: quota },
    ...(perLocality === undefined ? [] : [{ limit: "per-locality" as const, of: widest, most: perLocality }]),
    ...(perCategory === undefined
      ? []
      : categories.map((category) => ({ limit: "per-category" as const, of: category, most: perCategory }))),
  ];
  return bounded.map((each) => ({ ...each, key: keyOf(each) }));
}

function keyOf({ limit, of }: Pick<Bounded, "limit" | "of">): string {
  return JSON.stringify([limit, of]);
}

/** The places that nobody has for sure. */
function leftOf(used: ReadonlyMap<string, Used>, { key, most }: Pick<Bounded, "key" | "most">): number {
  return most - usedOf(used, key).sure;
}

/** Those of one level under a limit that may not let in all of them. */
interface Contest extends Bounded {
  readonly members: readonly Contender[];
  readonly places: number;
  /** Whether they are too many by themselves, not only where an earlier tie is decided so. */
  readonly isCut: boolean;
}

function contestsAmong(level: readonly Placed[], limits: Limits, used: ReadonlyMap<string, Used>): Contest[] {
  const groups = new Map<string, Bounded & { readonly members: Contender[] }>();
  for (const { contender } of level) {
    for (const group of groupsOf(contender, limits)) {
      const known = groups.get(group.key) ?? { ...group, members: [] };
      known.members.push(contender);
      groups.set(group.key, known);
    }
  }
  return [...groups.values()].flatMap((group) => {
    const places = leftOf(used, group);
    const entering = mostOf(group, limits, used);
    return entering > places - usedOf(used, group.key).open ? [{ ...group, places, isCut: entering > places }] : [];
  });
}

/** How many of some can get in: of one place no more than there is room for there. */
function mostOf(
  { limit, members }: Pick<Contest, "limit" | "members">,
  { perLocality }: Limits,
  used: ReadonlyMap<string, Used>,
): number {
  if (perLocality === undefined || limit === "per-locality") return members.length;
  return [...grouped(members, ({ widest }) => widest)].reduce((sum, [of, { length }]) => {
    const key = keyOf({ limit: "per-locality", of });
    return sum + Math.min(length, leftOf(used, { key, most: perLocality }));
  }, 0);
}

/** Takes the places of those who stay undecided: for sure as many as are taken however it is decided. */
function keepPlaces(contests: readonly Contest[], limits: Limits, used: Map<string, Used>): void {
  const cuts = new Set(contests.flatMap(({ key, isCut }) => (isCut ? key : [])));
  const times = grouped(
    contests.flatMap(({ members }) => members),
    (each) => each,
  );
  const counted = new Set<Contender>();
  for (const { key, places, members, isCut } of contests) {
    if (isCut) use(used, key, places, 0);
    // Just so many of them get in where nothing else may keep one of them out.
    const sure = isCut && members.every((each) => times.get(each)?.length === 1) ? places : 0;
    const own = members.filter((each) => !counted.has(each));
    for (const each of own) counted.add(each);
    const others = grouped(
      own.flatMap((each) => groupsOf(each, limits)),
      (group) => group.key,
    );
    for (const [other, { length }] of others) {
      if (cuts.has(other)) continue;
      const least = Math.max(0, sure - (members.length - length));
      use(used, other, least, Math.min(places, length) - least);
    }
  }
}

function tieOf({ places, members, limit, of, isCut }: Contest): Tie[] {
  const among = members.map(({ sheet }) => sheet.complex);
  return isCut ? [{ type: "undecided", places, among, limit, ...(of !== undefined && { of }) }] : [];
}

/** Contenders in order of merit, those level with one another together. */
function levelsOf(contenders: readonly Contender[], within: "locality" | "area"): Placed[][] {
  const groups = grouped(contenders, ({ locality }) => (within === "locality" ? locality : ""));
  const placed = [...groups.values()].flatMap(placedAmong);
  const inOrder = placed.sort((a, b) => compareMerit(a, b, within) || (idOf(a) < idOf(b) ? -1 : 1));
  return inOrder.reduce<Placed[][]>((levels, each) => {
    const last = levels.at(-1);
    const first = last?.[0];
    if (last && first && compareMerit(first, each, within) === 0) last.push(each);
    else levels.push([each]);
    return levels;
  }, []);
}

/** Each with its rank: one more than are better. */
function placedAmong(contenders: readonly Contender[]): Placed[] {
  const inOrder = [...contenders].sort((a, b) => compareDecimals(b.sheet.total, a.sheet.total));
  let rank = 1;
  return inOrder.map((contender, index) => {
    const before = inOrder[index - 1];
    if (before && compareDecimals(before.sheet.total, contender.sheet.total) !== 0) rank = index + 1;
    return { contender, rank };
  });
}

function compareMerit(a: Placed, b: Placed, within: "locality" | "area"): number {
  const byRank = within === "locality" ? a.rank - b.rank : 0;
  return byRank || compareDecimals(b.contender.sheet.total, a.contender.sheet.total);
}

function idOf({ contender }: Placed): string {
  return contender.sheet.complex;
}

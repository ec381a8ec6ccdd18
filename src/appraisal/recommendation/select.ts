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
 * some of them, none is: they stay undecided, and the places they compete for are kept. Whoever comes later and
 * would have room or not, depending on how that is decided, stays undecided with them.
 */
export function select(contenders: readonly Contender[], limits: Limits, within: "locality" | "area"): Selection {
  const chosen: Placed[] = [];
  const undecided: Tie[] = [];
  const passed: { contender: Contender; reason: LimitReason | "undecided-tie" }[] = [];
  const used = new Map<string, Used>();
  for (const level of levelsOf(contenders, within)) {
    const open: Placed[] = [];
    for (const placed of level) {
      const reason = shutOut(placed.contender, limits, used);
      if (reason) passed.push({ contender: placed.contender, reason });
      else open.push(placed);
    }
    const cuts = cutsAmong(open, limits, used);
    const rivals = new Set(cuts.flatMap(({ among }) => among));
    for (const placed of open) {
      const isRival = rivals.has(placed.contender.sheet.complex);
      if (isRival) passed.push({ contender: placed.contender, reason: "undecided-tie" });
      else chosen.push(placed);
      for (const { key } of groupsOf(placed.contender, limits)) use(used, key, isRival ? { open: 1 } : { sure: 1 });
    }
    for (const cut of cuts) use(used, keyOf(cut), { sure: cut.places, open: -cut.places });
    undecided.push(...cuts);
  }
  return { chosen, undecided, passed };
}

/** Places of a limit that are taken for sure, and those that may be, as a tie is decided. */
interface Used {
  readonly sure: number;
  readonly open: number;
}

const NONE: Used = { sure: 0, open: 0 };

function use(used: Map<string, Used>, key: string, { sure = 0, open = 0 }: Partial<Used>): void {
  const before = used.get(key) ?? NONE;
  used.set(key, { sure: before.sure + sure, open: Math.max(0, before.open + open) });
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

function keyOf({ limit, of = "" }: Pick<Bounded, "limit" | "of">): string {
  return JSON.stringify([limit, of]);
}

function shutOut(
  contender: Contender,
  limits: Limits,
  used: ReadonlyMap<string, Used>,
): Selection["passed"][number]["reason"] | undefined {
  const groups = groupsOf(contender, limits);
  const full = groups.find(({ key, most }) => (used.get(key) ?? NONE).sure >= most);
  if (full) return full.limit;
  const mayBeFull = groups.some(({ key, most }) => {
    const { sure, open } = used.get(key) ?? NONE;
    return open > 0 && sure + open >= most;
  });
  return mayBeFull ? "undecided-tie" : undefined;
}

/** The limits that let in only some of those of one level. */
function cutsAmong(open: readonly Placed[], limits: Limits, used: ReadonlyMap<string, Used>): Tie[] {
  const groups = new Map<string, Bounded & { readonly members: string[] }>();
  for (const { contender } of open) {
    for (const group of groupsOf(contender, limits)) {
      const known = groups.get(group.key) ?? { ...group, members: [] };
      known.members.push(contender.sheet.complex);
      groups.set(group.key, known);
    }
  }
  return [...groups.values()].flatMap(({ key, limit, of, most, members }) => {
    const places = most - (used.get(key) ?? NONE).sure;
    if (members.length <= places) return [];
    return [{ type: "undecided", places, among: [...members].sort(), limit, ...(of !== undefined && { of }) }];
  });
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

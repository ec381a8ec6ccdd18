import { compareDecimals, type DecimalString, grouped } from "../../kernel/index.js";
import type { Rival } from "./look-at.js";
import type { Limits } from "./select.js";

/** Whether a recommendation stands whatever is not recorded turns out to be, and against whom that is open. */
export interface Certainty {
  readonly certain: boolean;
  /** Those not recommended that may come before it or level with it, the first ten. */
  readonly open: readonly string[];
}

/** More rivals than that nobody looks up one by one. */
const MOST_OPEN = 10;

/** Says of those recommended whether that is certain. */
export function certaintyAmong(
  rivals: readonly Rival[],
  recommended: ReadonlySet<string>,
  limits: Limits,
  within: "locality" | "area",
): (complex: string) => Certainty {
  const competing = rivals.filter(({ competes }) => competes !== "never");
  const byId = new Map(competing.map((rival) => [rival.complex, rival]));
  const ranks = within === "locality" ? ranksAmong(competing) : undefined;
  return (complex) => {
    const own = byId.get(complex);
    if (!own) return { certain: false, open: [] };
    const before = competing.filter((other) => other !== own && mayPrecede(other, own, ranks));
    const certain = own.competes === "always" && hasRoom(own, before, limits);
    const open = certain ? [] : before.filter((other) => !recommended.has(other.complex));
    return { certain, open: open.slice(0, MOST_OPEN).map((other) => other.complex) };
  };
}

/** Whether one is passed over for a limit whatever happens: those recommended for certain fill it. */
export function isFilled(
  { complex, widest, isPlaceOpen, categories }: Rival,
  sure: readonly Rival[],
  { quota, perLocality, perCategory }: Limits,
): boolean {
  const others = sure.filter((each) => each.complex !== complex);
  const here = others.filter((each) => !isPlaceOpen && !each.isPlaceOpen && each.widest === widest);
  const alike = (category: string) => others.filter((each) => each.categories?.includes(category));
  return (
    others.length >= quota ||
    (perLocality !== undefined && here.length >= perLocality) ||
    (perCategory !== undefined && (categories?.some((category) => alike(category).length >= perCategory) ?? false))
  );
}

/** Whether every limit leaves room for one behind all that may come before it. */
function hasRoom(
  { widest, isPlaceOpen, categories }: Rival,
  before: readonly Rival[],
  { quota, perLocality = Number.POSITIVE_INFINITY, perCategory }: Limits,
): boolean {
  const byPlace = grouped(before, (rival) => rival.widest);
  const ahead = [...byPlace.values()].reduce((sum, { length }) => sum + Math.min(length, perLocality), 0);
  // Whose place is open may lie in any, and in its own any of the others.
  const here = before.filter((rival) => isPlaceOpen || rival.isPlaceOpen || rival.widest === widest);
  if (ahead >= quota || here.length >= perLocality) return false;
  if (perCategory === undefined) return true;
  const sharing = (category: string) => before.filter((rival) => rival.categories?.includes(category) ?? true).length;
  return categories?.every((category) => sharing(category) < perCategory) ?? false;
}

/** The best and the worst rank of each in its place. */
type Ranks = ReadonlyMap<Rival, { readonly best: number; readonly worst: number }>;

/** Whether one may come before another, or level with it. */
function mayPrecede(other: Rival, own: Rival, ranks: Ranks | undefined): boolean {
  const mayReach = other.high === undefined || compareDecimals(other.high, own.low) >= 0;
  if (!ranks || other.place === own.place || (mayReach && (other.isPlaceOpen || own.isPlaceOpen))) return mayReach;
  const [best, worst] = [ranks.get(other)?.best ?? 1, ranks.get(own)?.worst ?? 1];
  return best < worst || (best === worst && mayReach);
}

function ranksAmong(rivals: readonly Rival[]): Ranks {
  const byPlace = grouped(rivals, ({ place }) => place);
  return new Map(
    [...byPlace.values()].flatMap((here) =>
      here.map((rival) => {
        const above = here.filter((other) => other !== rival);
        const surely = above.filter(({ competes, low }) => competes === "always" && isAbove(low, rival.high));
        const strays = rivals.filter(
          (other) => other.place !== rival.place && (other.isPlaceOpen || rival.isPlaceOpen),
        );
        const maybe = [...above, ...strays].filter(({ high }) => high === undefined || isAbove(high, rival.low));
        // Elsewhere it may be the first.
        return [rival, { best: rival.isPlaceOpen ? 1 : 1 + surely.length, worst: 1 + maybe.length }] as const;
      }),
    ),
  );
}

function isAbove(marks: DecimalString, other: DecimalString | undefined): boolean {
  return other !== undefined && compareDecimals(marks, other) > 0;
}

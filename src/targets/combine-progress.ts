import { type DecimalString, grouped, type PlainDate } from "../kernel/index.js";
import type { InScope, Level, Plan, Target } from "../plan/index.js";
import { countRow } from "./count-rows.js";
import type { Basis, CountRow, LevelRow, TargetProgress, TargetRow } from "./progress.js";
import { owedOf } from "./progress-of.js";
import { END_OF_TIME } from "./project-targets.js";
import { rowHead, type Slot, slotsOf } from "./slots.js";
import { totalsOf } from "./totals.js";

/**
 * The progress of an area from that of disjoint parts of it: a place's rows are those of its part, a count over the area is
 * that of all parts. A level over the area is not known from those of its parts, which say nothing of what it is made of.
 *
 * @param isWithin - who lies in the parts together; absent where that is the whole area
 * @param strays - the complexes that may lie in any place, in their order: what is open in one part by them is so in all
 */
export function combineProgress(
  plan: Plan,
  [first, ...others]: readonly [TargetProgress, ...TargetProgress[]],
  isWithin: InScope | undefined,
  strays: readonly string[],
): TargetProgress {
  const parts = [first, ...others];
  const rows = grouped(
    parts.flatMap((part) => part.rows),
    ({ key }) => key,
  );
  const together = plan.targets.map((target) => targetTogether(plan, target, first, rows, isWithin, strays));
  return {
    ...first,
    rows: together.flatMap((each) => each.rows),
    totals: together.flatMap(({ totals }) => totals),
    owed: together.flatMap(({ owed }) => owed),
    uncredited: plan.targets.flatMap(({ id }) =>
      parts.flatMap(({ uncredited }) => uncredited.filter(({ target }) => target === id)),
    ),
    ...(first.slipped && { slipped: parts.flatMap(({ slipped = [] }) => slipped) }),
  };
}

function targetTogether(
  plan: Plan,
  target: Target,
  { asOf, basis: counted }: TargetProgress,
  rows: ReadonlyMap<string, readonly TargetRow[]>,
  isWithin: InScope | undefined,
  strays: readonly string[],
): Pick<TargetProgress, "rows" | "totals" | "owed"> {
  const basis: Basis = counted === "projected" ? counted : undefined;
  const day = basis ? END_OF_TIME : asOf;
  // A place that no part has counts under the same readings as those of the parts.
  const { readings = {} } = [...rows.values()].flat().find((row) => row.target === target.id) ?? {};
  // Of places outside the parts nothing is said, but that the totals are at least so many.
  const isSaid = ({ locality }: TargetRow) => !isWithin || locality === undefined || isWithin({ locality });
  if (target.kind === "level") {
    const all = slotsOf(plan, target, day).map((slot): LevelRow => {
      const head = rowHead(target, slot, basis);
      const [row, ...more] = (rows.get(head.key) ?? []).filter((each): each is LevelRow => each.kind === "level");
      return row ? levelTogether(row, more) : notSaid(target, head, day, slot, readings);
    });
    return { rows: all.filter(isSaid), totals: totalsOf(target, all, basis), owed: [] };
  }
  const counts = [...rows.values()].flat().filter((row): row is CountRow => row.kind === undefined);
  const openIn = ({ year, industry }: Pick<Slot<number>, "year" | "industry">) => {
    const open = new Set(
      counts.flatMap((row) =>
        row.target === target.id && row.year === year && row.industry === industry ? row.undecided : [],
      ),
    );
    return strays.filter((id) => open.has(id));
  };
  const all = slotsOf(plan, target, day).map((slot): CountRow => {
    const { key } = rowHead(target, slot, basis);
    const own = (rows.get(key) ?? []).filter((row): row is CountRow => row.kind === undefined);
    const tally = tallyOf(own);
    const more = slot.locality === undefined ? [] : openIn(slot).filter((id) => !tally.undecided.includes(id));
    const whole = more.length > 0 ? undefined : own.find(({ atLeast }) => !atLeast);
    const isOpen = isWithin !== undefined && !(slot.locality !== undefined && isWithin({ locality: slot.locality }));
    const [undecided, most] = [[...tally.undecided, ...more], tally.most + more.length];
    return whole ?? countRow(target, slot, day, { ...tally, undecided, most, readings, isOpen, basis });
  });
  const said = all.filter(isSaid);
  return { rows: said, totals: totalsOf(target, all, basis), owed: owedOf(target, said, basis) };
}

function tallyOf(rows: readonly CountRow[]) {
  const complexes = rows.flatMap((row) => row.complexes);
  const isOfPlaces = rows.some(({ places }) => places !== undefined);
  const places = [...new Set(rows.flatMap((row) => row.places ?? []))];
  const least = isOfPlaces ? places.length : complexes.length;
  const more = rows.reduce((sum, { range, achieved }) => sum + Number(range?.most ?? achieved) - achieved, 0);
  return {
    complexes,
    ...(isOfPlaces && { places }),
    undecided: rows.flatMap(({ undecided }) => undecided),
    least,
    most: least + more,
  };
}

/** A place's own level is that of its part; of one over the area only what cannot change is kept. */
function levelTogether(row: LevelRow, more: readonly LevelRow[]): LevelRow {
  if (more.length === 0) return row;
  const { achieved: _achieved, shortfall: _shortfall, excess: _excess, range: _range, why: _why, ...kept } = row;
  const parts = [row, ...more];
  return {
    ...kept,
    status: row.status === "not-due" ? row.status : "unknown",
    complexes: parts.flatMap(({ complexes }) => complexes),
    undecided: parts.flatMap(({ undecided }) => undecided),
    missing: [...new Set(parts.flatMap(({ missing }) => missing))],
  };
}

/** The level of a place that is in no part. */
function notSaid(
  { unit, total }: Level,
  head: ReturnType<typeof rowHead>,
  day: PlainDate,
  { end, required }: Slot<DecimalString>,
  readings: LevelRow["readings"],
): LevelRow {
  return {
    ...head,
    kind: "level",
    unit,
    required,
    status: day < end ? "not-due" : "unknown",
    ...(total !== undefined && { atLeast: true as const }),
    complexes: [],
    undecided: [],
    missing: [],
    readings,
  };
}

import type { FigureRange } from "../finding/index.js";
import {
  compareFractions,
  type DecimalString,
  type Fraction,
  fractionOf,
  minus,
  type PlainDate,
  plus,
  roundedTo,
  yearEnd,
  yearOf,
  ZERO,
} from "../kernel/index.js";
import type { Value } from "../measures/index.js";
import { type InScope, type Level, type Plan, pathsOf, readingsUsed } from "../plan/index.js";
import type { Portfolio } from "../registry/index.js";
import { figureFor } from "./level-figure.js";
import type { Basis, LevelRow } from "./progress.js";
import { rowHead, type Slot, slotsOf } from "./slots.js";
import { levelStatus, offLevel } from "./status.js";

/** The rows of a target on figures of complexes together, or of places themselves. */
export function levelRows<G extends string>(
  plan: Plan,
  target: Level & { readonly id: G },
  portfolio: Portfolio,
  asOf: PlainDate,
  basis: Basis,
  isWithin: InScope | undefined,
): LevelRow<G>[] {
  const readings = readingsUsed(plan, pathsOf(target));
  return slotsOf(plan, target, asOf).map((slot) => {
    const { required } = slot;
    const head = { ...rowHead(target, slot, basis), kind: "level" as const, unit: target.unit, required };
    // Of a year that is not over there is no figure, and that of the year before is none of its own.
    if (slot.year !== undefined && asOf < slot.end)
      return { ...head, status: "not-due", complexes: [], undecided: [], missing: [], readings };
    const isEarly = asOf < slot.end;
    const day = isEarly ? asOf : slot.end;
    const figure = figureFor(plan, target, portfolio, day, lastEnded(day), slot, isWithin);
    return {
      ...head,
      ...(slot.year === undefined && lastEnded(day) !== yearOf(slot.end) && { figureOf: lastEnded(day) }),
      ...worth(target, figure.value, slot),
      // A level has no pace: before its day a figure is that of another day.
      ...(isEarly && { status: "not-due" as const }),
      ...(figure.isPart && { atLeast: true as const }),
      complexes: figure.complexes,
      undecided: figure.undecided,
      missing: figure.missing,
      readings,
    };
  });
}

/** The last year that had ended by a day: on 31 December the year has. */
function lastEnded(day: PlainDate): number {
  const year = yearOf(day);
  return day === yearEnd(year) ? year : year - 1;
}

type Worth = Pick<LevelRow, "achieved" | "shortfall" | "excess" | "range" | "why" | "status">;

/** What a figure is worth against what is required; where it is open, how it stands if that is the same at both ends. */
function worth(target: Level, value: Value, slot: Slot<DecimalString>): Worth {
  const [wanted, slack] = [fractionOf(slot.required), fractionOf(target.tolerance ?? "0")];
  const offBy = (figure: Fraction) => offLevel(target, wanted, slack, figure);
  const { low, high, can, none } = value;
  if (!can) return { ...(none && { why: none }), status: "unknown" };
  if (none === undefined && low && high && compareFractions(low, high) === 0) {
    const { short, over } = offBy(low);
    return {
      achieved: shown(low),
      shortfall: shown(short),
      ...(compareFractions(over, ZERO) > 0 && { excess: shown(over) }),
      status: levelStatus(target, { short, over }),
    };
  }
  const range: FigureRange = {
    ...(low && { least: roundedTo(low, PLACES, "down") }),
    ...(high && { most: roundedTo(high, PLACES, "up") }),
  };
  return { ...(Object.keys(range).length > 0 && { range }), status: openStatus(target, value, wanted, slack) };
}

/** How an open figure stands: as one of its ends does, where no figure beyond could stand otherwise. */
function openStatus(target: Level, { low, high, none }: Value, wanted: Fraction, slack: Fraction): LevelRow["status"] {
  const isShort = low === undefined || compareFractions(low, minus(wanted, slack)) < 0;
  const isOver = high === undefined || compareFractions(high, plus(wanted, slack)) > 0;
  // Of exactly so much all that is open has to lie there, or all on one side of it.
  const isEither = target.bound === "exactly" && isShort && isOver;
  if (none !== undefined || isEither) return "unknown";
  // Of at most so much less is never worse, of all else more: the worse end decides what is met, the better one what is not.
  const ends = [low, high].map((end) => end && levelStatus(target, offLevel(target, wanted, slack, end)));
  const isMoreWorse = target.bound === "at-most" || (target.bound === "exactly" && isOver);
  const [worse, better] = isMoreWorse ? ends.reverse() : ends;
  if (worse === "met") return worse;
  return better !== undefined && better !== "met" ? better : "unknown";
}

const PLACES = 12;

const shown = (figure: Fraction) => roundedTo(figure, PLACES);

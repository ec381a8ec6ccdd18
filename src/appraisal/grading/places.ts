import { bigParts, compareDecimals, type DecimalString, floorDivide, fractionOf, grouped } from "../../kernel/index.js";
import type { Grade, Quota } from "../scorecard/grade.js";
import { ahead } from "../scoring/ahead.js";
import { type Contender, competes } from "./contender.js";
import type { Course, Held } from "./course.js";

/** A contender at a grade: how far it has come, and whether it has it, places aside. */
export interface Entrant {
  readonly contender: Contender;
  readonly course: Course;
  readonly reach: Held;
}

/**
 * Who has a place under a grade's quota. Better grades take places too, wherever their total stands.
 *
 * For certain has one whom at its lowest, with all others at their best, a place is left; it may have one where at its
 * best, with all others at their worst, one is left. Those level at the cut are all in or all out.
 *
 * @param isOneOrder - whether nobody can hold a better grade with a total below that of one who does not
 */
export function placed({ ties }: Grade, top: Quota, entrants: readonly Entrant[], isOneOrder: boolean): Held[] {
  const orLevel = ties !== "in";
  const rows = entrants.map((entrant) => ({
    ...entrant,
    ...marksOf(entrant, isOneOrder),
    group: top.within === undefined ? "" : entrant.contender.groupIn(top.within),
  }));
  const groups = grouped(rows, ({ group }) => group);
  const strays = groups.get(undefined) ?? [];
  const stray = lineOf(strays.map(({ most }) => most));
  const rivals = new Map([...groups].map(([group, own]) => [group, rivalsIn(top, own, strays.length)]));
  return rows.map(({ contender, reach, group, settled, most, least }) => {
    const among = group === undefined ? undefined : rivals.get(group);
    // Without a group there is no saying with whom it competes.
    if (!among) return { settled: false, may: reach.may, must: false };
    const others = (line: Line, total: DecimalString | undefined, self: Mark) =>
      aheadIn(line, total, orLevel) - (isAhead(self, total, orLevel) ? 1 : 0);
    const isIn = settled !== undefined && reach.settled;
    const atWorst = () => others(among.most, contender.low, most) + aheadIn(stray, contender.low, orLevel);
    return {
      settled: isIn && others(among.settled, contender.total, settled) < among.recorded,
      may: reach.may && others(among.least, contender.high, least) < among.widest,
      must: isIn && reach.must && atWorst() < among.fewest,
    };
  });
}

/** Those of one group, and how many places there are among them: as recorded, without, and with, all who may belong to it. */
function rivalsIn(top: Quota, own: readonly (Marks & Pick<Entrant, "contender">)[], strays: number) {
  const counted = own.filter(({ contender }) => contender.isCounted);
  const sure = counted.filter(({ contender }) => !contender.isPerhapsNone);
  return {
    settled: lineOf(own.map(({ settled }) => settled)),
    most: lineOf(own.map(({ most }) => most)),
    least: lineOf(own.map(({ least }) => least)),
    recorded: placesIn(top, counted.length),
    fewest: placesIn(top, sure.length),
    widest: placesIn(top, own.length + strays),
  };
}

/** How many places a quota has among so many. */
function placesIn(top: Quota, size: number): number {
  if ("count" in top) return top.count;
  const { over, under } = bigParts(fractionOf(top.share));
  const [places, whole] = [over * BigInt(size), under];
  switch (top.round) {
    case "down":
      return Number(floorDivide(places, whole));
    case "up":
      return Number(-floorDivide(-places, whole));
    case "half-up":
      return Number(floorDivide(2n * places + whole, 2n * whole));
  }
}

/** The total with which one stands in the way of others, or that it takes a place whatever its total; absent, it does not. */
type Mark = DecimalString | "above" | undefined;

/** As things are, at the most, and at the least. */
type Marks = { readonly [K in "settled" | "most" | "least"]: Mark };

function marksOf({ contender, course, reach }: Entrant, isOneOrder: boolean): Marks {
  const { total, low, high, isRejected, isCounted, isPerhapsNone } = contender;
  const verdict = competes(contender);
  const isIn = verdict !== "unmet" && !isRejected && isCounted;
  const mayBetter = course.possible.length > 0;
  const most = mayBetter && !isOneOrder ? "above" : (high ?? "above");
  const settled = course.settled !== undefined ? "above" : reach.settled ? total : undefined;
  const least = course.must ? "above" : reach.must ? low : undefined;
  return {
    settled: isIn ? settled : undefined,
    most: verdict !== "unmet" && (mayBetter || reach.may) ? most : undefined,
    least: isIn && !isPerhapsNone && verdict === "met" && total !== undefined ? least : undefined,
  };
}

/** Marks in order: how many stand above whatever total, and the others, best first. */
interface Line {
  readonly above: number;
  readonly totals: readonly DecimalString[];
}

function lineOf(all: readonly Mark[]): Line {
  const totals = all.flatMap((mark) => (mark === undefined || mark === "above" ? [] : [mark]));
  return {
    above: all.filter((mark) => mark === "above").length,
    totals: totals.sort((a, b) => compareDecimals(b, a)),
  };
}

function aheadIn({ above, totals }: Line, own: DecimalString | undefined, orLevel: boolean): number {
  return above + (own === undefined ? 0 : ahead(totals, own, orLevel));
}

function isAhead(mark: Mark, own: DecimalString | undefined, orLevel: boolean): boolean {
  if (mark === undefined || mark === "above") return mark === "above";
  return own !== undefined && compareDecimals(mark, own) >= (orLevel ? 0 : 1);
}

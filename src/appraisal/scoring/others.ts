import { fractionOf, roundedTo, yearEnd } from "../../kernel/index.js";
import type { Asked } from "../../measures/index.js";
import { type AnnualRecord, type Ground, notStandingIn } from "../../registry/index.js";
import { type Contender, groupOf, judgeGrades } from "../grading/contender.js";
import { mostOf } from "../scorecard/most.js";
import type { Scorecard } from "../scorecard/scorecard.js";
import { applying } from "../scorecard/scorecard-for.js";
import type { OpenSheet } from "./score.js";

/**
 * The complexes that compete besides those whose records are scored: all that stand at the year's end, or on the day, and
 * that the scorecard is for; those that it may be for are not counted, but may take a place.
 */
export function othersIn(
  scorecards: readonly Scorecard[],
  scorecard: Scorecard,
  scored: readonly AnnualRecord[],
  {
    ground,
    year,
    opened,
    askedOf,
  }: {
    readonly ground: Ground;
    readonly year: number;
    readonly opened: (record: AnnualRecord) => OpenSheet;
    readonly askedOf: (record: AnnualRecord) => Asked;
  },
): Contender[] {
  const { portfolio, asOf } = ground;
  const lookUp = notStandingIn(ground);
  const day = yearEnd(year) < asOf ? yearEnd(year) : asOf;
  const seen = new Set(scored.map(({ complex }) => complex));
  const recorded = new Map(
    (portfolio.records ?? [])
      .filter((record) => record.year === year && record.platform === undefined)
      .map((record) => [record.complex, record]),
  );
  return portfolio.complexes.flatMap((complex): Contender[] => {
    if (seen.has(complex.id) || lookUp(complex.id, day)) return [];
    seen.add(complex.id);
    const { certain, open } = applying(scorecards, complex, { ...ground, asOf: day });
    if (!certain.includes(scorecard) && !open.includes(scorecard)) return [];
    const isCounted = certain.length === 1 && open.length === 0;
    const record = recorded.get(complex.id);
    if (record) return [{ ...opened(record).contender, isCounted }];
    return [{ ...unrecorded(scorecard, askedOf({ complex: complex.id, year, observed: {} })), isCounted }];
  });
}

/** One without a record: it may come to anything from 0 to full marks. */
function unrecorded(scorecard: Scorecard, asked: Asked): Omit<Contender, "isCounted"> {
  const { rounding, grades, vetoes = [] } = scorecard;
  const most = mostOf(scorecard);
  const high = most === undefined ? undefined : roundedTo(fractionOf(most), rounding.places, rounding.mode);
  const { when, given } = judgeGrades(grades, asked, high);
  return {
    low: "0",
    ...(high !== undefined && { high }),
    veto: vetoes.length > 0 ? "possible" : "none",
    ...{ when, given, isRejected: false, groupIn: groupOf(asked) },
  };
}

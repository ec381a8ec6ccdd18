import { keyOf } from "../../finding/index.js";
import {
  compareFractions,
  type DecimalString,
  dividedBy,
  exactText,
  type Fraction,
  fractionOf,
  greater,
  grouped,
  lesser,
  ownValue,
  readExact,
  roundedTo,
  signOf,
  sumOf,
  times,
  ZERO,
} from "../../kernel/index.js";
import type { Asked } from "../../measures/index.js";
import type { AnnualRecord } from "../../registry/index.js";
import { type Contender, groupOf, judgeGrades } from "../grading/contender.js";
import { gradeAlone } from "../grading/grades-among.js";
import type { Scorecard } from "../scorecard/scorecard.js";
import { overCapOf } from "./adjust.js";
import { exactIfLost, PLACES, rangeOf } from "./evaluated.js";
import { UNNAMED } from "./others.js";
import type { OpenSheet } from "./score.js";
import type { AdjustmentScored, PlatformScored, ScoreNode } from "./sheet.js";

/** A platform's record, its sheet, and what it weighs; no weight where that is not recorded. */
interface Part {
  readonly record: AnnualRecord;
  readonly open: OpenSheet;
  readonly weight: Fraction | undefined;
}

/**
 * The sheet of each complex from those of its platforms in a year: the mean of their exact totals, weighted by a key of their
 * records or equal, rounded once. A weight that is not recorded may be any; weights that add up to 0 have no mean, and the
 * complex has no sheet.
 */
export function joinedByComplex(
  scorecard: Scorecard,
  records: readonly AnnualRecord[],
  opened: readonly OpenSheet[],
  weightBy: string | undefined,
  askedOf: (record: AnnualRecord) => Asked,
): ReadonlyMap<AnnualRecord, OpenSheet> {
  const parts = records.flatMap((record, index): Part[] => {
    const open = opened[index];
    return open && record.platform !== undefined ? [{ record, open, weight: weightOf(record, weightBy) }] : [];
  });
  const found = new Map<AnnualRecord, OpenSheet>();
  for (const [complex, those] of grouped(parts, ({ record }) => record.complex)) {
    const [{ record }] = those;
    const sheet = joined(scorecard, those, weightBy, askedOf({ complex, year: record.year, observed: {} }));
    if (sheet) found.set(record, sheet);
  }
  return found;
}

/** A weight below 0 is none that could be meant. */
function weightOf({ observed }: AnnualRecord, key: string | undefined): Fraction | undefined {
  if (key === undefined) return fractionOf("1");
  const found = ownValue(observed, key);
  return typeof found === "string" && !found.startsWith("-") ? fractionOf(found) : undefined;
}

function joined(
  scorecard: Scorecard,
  parts: readonly [Part, ...Part[]],
  weightBy: string | undefined,
  asked: Asked,
): OpenSheet | undefined {
  const { places, mode } = scorecard.rounding;
  const [{ open: first, record }] = parts;
  const weights = parts.map(({ weight }) => weight);
  const end = (of: (open: OpenSheet) => Fraction, pick: typeof lesser) => {
    const values = parts.map(({ open }) => of(open));
    return endOf(values, weights, pick);
  };
  const low = end((open) => open.low, lesser);
  const high = end((open) => open.high, greater);
  if (!low || !high) return undefined;
  const isWeighed = weights.every((weight) => weight !== undefined);
  const exact = (isWeighed && end(({ sheet }) => readExact(sheet.exact), lesser)) || low;
  const published = (value: Fraction): DecimalString => roundedTo(value, places, mode);
  const range = [published(low), published(high)] as const;
  const contenders = parts.map(({ open }) => open.contender);
  const isUnbounded = contenders.some((contender) => contender.high === undefined);
  const { when, given, ...conditions } = judgeGrades(scorecard.grades, asked, isUnbounded ? undefined : range[1]);
  const missing = new Set([
    ...parts.flatMap(({ open }) => open.sheet.missing),
    ...(isWeighed ? [] : [`observed.${weightBy}`]),
    ...conditions.missing,
  ]);
  const contender: Contender = {
    total: published(exact),
    low: range[0],
    ...(!isUnbounded && { high: range[1] }),
    veto: (["in-force", "possible"] as const).find((veto) => contenders.some((each) => each.veto === veto)) ?? "none",
    ...{ when, given, isRejected: contenders.some(({ isRejected }) => isRejected), isCounted: true },
    groupIn: groupOf(asked),
  };
  const roots = parts.map(({ open }) => open.sheet.root);
  const {
    platform: _,
    cohort: __,
    given: ___,
    mayBeGiven: ____,
    rejected: _____,
    unbounded: ______,
    overCap: _______,
    ...shared
  } = first.sheet;
  const sheet = {
    ...shared,
    key: keyOf("score-sheet", scorecard.id, record.complex, undefined, record.year),
    total: published(exact),
    exact: exactText(exact),
    range,
    ...(isUnbounded && { unbounded: true as const }),
    ...gradeAlone(scorecard.grades, contender),
    ...(contender.isRejected && { rejected: true as const }),
    vetoes: [...new Set(parts.flatMap(({ open }) => open.sheet.vetoes))],
    adjustments: adjusted(parts, weights),
    ...(isWeighed && overCapOf(end(({ sheet }) => readExact(sheet.overCap ?? "0"), lesser) ?? ZERO)),
    missing: [...missing],
    root: averaged(roots, weights) ?? first.sheet.root,
    platforms: parts.filter(({ record }) => record.platform !== UNNAMED).map(platformOf),
  };
  return { sheet, contender, low, high };
}

function platformOf({ record, open: { sheet }, weight }: Part): PlatformScored {
  return {
    platform: record.platform ?? "",
    ...(weight && { weight: roundedTo(weight, PLACES) }),
    total: sheet.total,
    range: sheet.range,
    ...(sheet.unbounded && { unbounded: true }),
  };
}

/** The least or the greatest mean over whatever the weights that are not recorded are; none where all weights are 0. */
function endOf(
  values: readonly Fraction[],
  weights: readonly (Fraction | undefined)[],
  pick: typeof lesser,
): Fraction | undefined {
  const known = values.flatMap((value, at) => {
    const weight = weights[at];
    return weight ? [{ value, weight }] : [];
  });
  const whole = sumOf(known.map(({ weight }) => weight));
  const mean = dividedBy(sumOf(known.map(({ value, weight }) => times(value, weight))), whole);
  const ends = [
    ...(compareFractions(whole, ZERO) > 0 ? [mean] : []),
    ...values.filter((_, at) => weights[at] === undefined),
  ];
  return ends.length === 0 ? undefined : ends.reduce(pick);
}

/** A node with the mean of the marks that it got in each sheet; what was observed stands on the sheets themselves. */
function averaged<N extends ScoreNode>(nodes: readonly N[], weights: readonly (Fraction | undefined)[]): N | undefined {
  const [first] = nodes;
  if (!first) return undefined;
  const { id, marks, clauses, type } = first;
  const known = nodes.flatMap((node) => gotOf(node) ?? []);
  const isWeighed = weights.every((weight) => weight !== undefined);
  const isKnown = known.length === nodes.length && isWeighed;
  // What is not known of one has the least that it can come to, as in a group.
  const got =
    known.length > 0 && isWeighed
      ? endOf(
          nodes.map((node) => gotOf(node) ?? lowOf(node)),
          weights,
          lesser,
        )
      : undefined;
  const low = endOf(nodes.map(lowOf), weights, lesser);
  const high = endOf(nodes.map(highOf), weights, greater);
  const missing = [...new Set(nodes.flatMap((node) => node.missing))];
  const isOpen = missing.length > 0 || !isKnown;
  const children = nodes.map((node): readonly ScoreNode[] => ("children" in node ? node.children : []));
  return {
    type,
    id,
    marks,
    clauses,
    ...(got && shownOf(got, fractionOf(marks))),
    ...(isOpen && low && high && rangeOf(low, high)),
    missing,
    ...("children" in first && {
      combine: first.combine,
      children: first.children.flatMap(
        (_, at) =>
          averaged(
            children.flatMap((those) => those[at] ?? []),
            weights,
          ) ?? [],
      ),
    }),
  } as unknown as N;
}

const gotOf = ({ exact, got }: Pick<ScoreNode, "exact" | "got">) =>
  exact ? readExact(exact) : got === undefined ? undefined : fractionOf(got);
const lowOf = (node: ScoreNode) => (node.range ? fractionOf(node.range[0]) : (gotOf(node) ?? ZERO));
const highOf = (node: ScoreNode) => fractionOf(node.range?.[1] ?? node.got ?? node.marks);

function shownOf(got: Fraction, marks: Fraction) {
  const share = roundedTo(signOf(marks) === 0 ? ZERO : dividedBy(got, marks), PLACES);
  return { share, got: roundedTo(got, PLACES), ...exactIfLost(got) };
}

/** Marks on top or off, as the mean of what each platform has. */
function adjusted(parts: readonly Part[], weights: readonly (Fraction | undefined)[]): AdjustmentScored[] {
  const [first] = parts;
  return (first?.open.sheet.adjustments ?? []).map(({ id, kind }, at) => {
    const lines = parts.flatMap(({ open }) => open.sheet.adjustments[at] ?? []);
    const known = lines.flatMap((line) => gotOf(line) ?? []);
    const got = known.length === parts.length && weights.every(Boolean) ? endOf(known, weights, lesser) : undefined;
    const missing = [...new Set(lines.flatMap((line) => line.missing))];
    return { id, kind, ...(got && { got: roundedTo(got, PLACES), ...exactIfLost(got) }), missing };
  });
}

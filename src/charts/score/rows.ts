import type { Scorecard, ScoreNode, ScoreSheet } from "../../appraisal/index.js";
import { type DecimalString, subtractDecimals } from "../../kernel/index.js";
import { bareName, besidesIn, type Naming, percent, twoPlaces } from "../../wording/index.js";

/** A row of a chart of marks. */
export interface Row {
  readonly name: string;
  readonly bold: boolean;
  readonly got: DecimalString;
  readonly open: DecimalString;
  readonly lost: DecimalString;
  readonly text: string;
  readonly lines: readonly string[];
}

/** A row for each node below the root, those that have children first. */
export function nodeRows(scorecard: Scorecard, naming: Naming, sheet: ScoreSheet): Row[] {
  return sheet.root.children.flatMap((child) => rowsOf(scorecard, naming, child, true));
}

function rowsOf(scorecard: Scorecard, naming: Naming, node: ScoreNode, bold: boolean): Row[] {
  const { language } = naming;
  const [low, high] = boundsOf(node);
  const name = bareName(naming, "indicator", node.id, scorecard.id);
  const row: Row = {
    name,
    bold,
    got: low,
    open: subtractDecimals(high, low),
    lost: subtractDecimals(node.marks, high),
    text: gotOf(naming, node),
    lines: [
      name,
      gotOf(naming, node),
      ...(node.share === undefined ? [] : [language.pair(language.charts.score.share, percent(node.share))]),
      ...(node.missing.length > 0 ? [language.charts.score.missing(node.missing.length)] : []),
      ...(node.clauses.length > 0 ? [language.charts.clauses(node.clauses)] : []),
    ],
  };
  return [
    row,
    ...("children" in node ? node.children.flatMap((child) => rowsOf(scorecard, naming, child, false)) : []),
  ];
}

/** Marks got of those possible, to two places. */
export function gotOf({ language }: Naming, node: ScoreNode): string {
  const [low, high] = boundsOf(node);
  const nothing = low === "0" && high === node.marks && low !== high;
  const got = nothing ? "?" : low === high ? twoPlaces(low) : `${twoPlaces(low)}–${twoPlaces(high)}`;
  return language.charts.score.marks(got, node.marks);
}

/** The least and the most marks of a node; of one nothing is known of, none and all. */
export function boundsOf({ got, range, marks }: ScoreNode): readonly [DecimalString, DecimalString] {
  if (range) return range;
  return got === undefined ? ["0", marks] : [got, got];
}

/** A row for what is added or taken off beside the marks. */
export function adjustmentRows(naming: Naming, sheet: ScoreSheet): Row[] {
  const { language } = naming;
  return besidesIn(naming, sheet, bareName).map(({ kind, got, missing, ...beside }) => {
    const name = language.charts.score[kind](beside.name);
    const signed = got === undefined ? "0" : kind === "bonus" ? got : subtractDecimals("0", got);
    const text = got === undefined ? language.words.verdicts.unknown : `${kind === "bonus" ? "+" : "−"}${got}`;
    return {
      name,
      bold: true,
      got: signed,
      open: "0",
      lost: "0",
      text,
      lines: [
        language.pair(name, text),
        ...(missing.length > 0 ? [language.charts.score.missing(missing.length)] : []),
      ],
    };
  });
}

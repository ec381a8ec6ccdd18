import type { Scorecard, ScoreNode, ScoreSheet } from "../../appraisal/index.js";
import type { Measured } from "../../registry/index.js";
import type { PolicyReport, RecordReport } from "../../report/index.js";
import type { Statement } from "../entry.js";
import { amount, fact, figure, holds, names, placed } from "../entry-fields.js";

/** What is said of a record of the year appraised: its measures and its score. */
export function statementsOfRecord(
  { given }: PolicyReport,
  { platform, year, measured, sheet }: RecordReport,
  complex: readonly string[],
  ranks: ReadonlyMap<string, number>,
): Statement[] {
  const at = platform === undefined ? [...complex, "record"] : [...complex, "platforms", platform];
  const here = [...at, "sheet"];
  const scorecard = given.scorecards?.find(({ id }) => id === sheet?.scorecard);
  return [
    { at, part: "appraisal", fields: [fact("year", year)] },
    ...statementsOfMeasures(measured, [...at, "measured"]).map((each) => ({ ...each, ...(sheet && { under: here }) })),
    ...(sheet ? statementsOfSheet(sheet, scorecard, here, ranks.get(keyOf(sheet))) : []),
  ];
}

/** The figures of measures. */
export function statementsOfMeasures(
  measured: { readonly [id: string]: Measured },
  at: readonly string[],
): Statement[] {
  return Object.entries(measured).map(([id, { value, unit, reason, missing, inputs, base }]) => ({
    at: [...at, id],
    part: "appraisal",
    rule: id,
    fields: [
      figure("value", value, unit),
      names("missing", missing),
      fact("inputs", inputs),
      fact("reason", reason),
      fact("base", base),
    ],
  }));
}

/** The rank of each sheet that has one. */
export function ranksOf({ leagues = [] }: PolicyReport): Map<string, number> {
  const rows = leagues.flatMap(({ scorecard, ranking }) => ranking.map((row) => ({ scorecard, ...row })));
  return new Map(rows.map((row) => [keyOf(row), row.rank]));
}

function keyOf({ scorecard, complex, platform = "" }: Pick<ScoreSheet, "scorecard" | "complex" | "platform">): string {
  return JSON.stringify([scorecard, complex, platform]);
}

function statementsOfSheet(
  sheet: ScoreSheet,
  scorecard: Scorecard | undefined,
  at: readonly string[],
  rank: number | undefined,
): Statement[] {
  const grades = [...(scorecard?.grades ?? [])].reverse().map(({ id }) => id);
  const { total, certain, vetoes, adjustments } = sheet;
  const indicators = indicatorsIn(sheet.root);
  return [
    {
      at,
      part: "appraisal",
      rule: sheet.scorecard,
      year: sheet.year,
      fields: [
        placed("grade", "grade", sheet.grade, grades),
        amount("total", "total", "more", total, "marks"),
        rank === undefined ? fact("rank", undefined, "rank") : amount("rank", "rank", "less", rank),
        holds("certain", certain),
        names("vetoes", vetoes),
        fact("rejected", sheet.rejected),
        fact("range", sheet.range),
        fact("possible", sheet.possible),
        names("missing", sheet.missing),
        fact("scorecard", sheet.scorecard),
      ],
    },
    ...indicators.map(
      ({ id, got, share, range, ...node }): Statement => ({
        at: [...at, "indicators", id],
        part: "appraisal",
        rule: id,
        under: at,
        fields: [
          amount("got", "total", "more", got, "marks"),
          fact("range", range),
          fact("share", share),
          fact("raw", "raw" in node ? node.raw : undefined),
          fact("combined", "combined" in node ? node.combined : undefined),
          fact("why", "why" in node ? node.why : undefined),
          names("missing", node.missing),
        ],
      }),
    ),
    ...adjustments.map(
      ({ id, kind, got, missing }): Statement => ({
        at: [...at, "adjustments", id],
        part: "appraisal",
        rule: id,
        under: at,
        fields: [amount("got", "total", kind === "bonus" ? "more" : "less", got, "marks"), names("missing", missing)],
      }),
    ),
  ];
}

function indicatorsIn(node: ScoreNode): readonly ScoreNode[] {
  return "children" in node ? node.children.flatMap(indicatorsIn) : [node];
}

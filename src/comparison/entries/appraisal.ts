import {
  boundsOf,
  type RankedSheet,
  type Scorecard,
  type ScoreNode,
  type ScoreSheet,
  type StandingRules,
} from "../../appraisal/index.js";
import { grouped, readExact, roundedTo, wholeDecimal } from "../../kernel/index.js";
import type { ComplexReport, PolicyReport, RecordReport } from "../../report/index.js";
import type { Compared, Entry } from "../entry.js";
import { amount, type Field, fact, figure, names, placed } from "../field.js";
import { earnedBy, recommendedBy, scoredBy, standingBy } from "../given.js";
import { entriesOfMeasures } from "./measures.js";

/** What is said of the records of the year appraised: their measures and their scores. */
export function entriesOfRecords(report: PolicyReport): (compared: Compared) => Entry[] {
  const ranks = ranksOf(report);
  return ({ complex: { records, sheet }, at }) => [
    ...records.flatMap((record) => entriesOfRecord(report, record, at, ranks)),
    ...(sheet ? entriesOfSheet(sheet, cardOf(report, sheet), [...at, "sheet"], ranks.get(keyOf(sheet))) : []),
  ];
}

function entriesOfRecord(
  report: PolicyReport,
  { platform, year, measured, sheet }: RecordReport,
  complex: readonly string[],
  ranks: ReadonlyMap<string, RankedSheet>,
): Entry[] {
  const at = platform === undefined ? [...complex, "record"] : [...complex, "platforms", platform];
  const here = [...at, "sheet"];
  return [
    { at, part: "appraisal", fields: [fact("year", year)] },
    ...entriesOfMeasures(measured, [...at, "measured"]).map((each) => ({ ...each, ...(sheet && { under: here }) })),
    ...(sheet ? entriesOfSheet(sheet, cardOf(report, sheet), here, ranks.get(keyOf(sheet))) : []),
  ];
}

function cardOf({ given }: PolicyReport, sheet: ScoreSheet): Scorecard | undefined {
  return given.scorecards?.find(({ id }) => id === sheet.scorecard);
}

/** The row of each sheet that has a rank. */
function ranksOf({ leagues = [] }: PolicyReport): Map<string, RankedSheet> {
  const rows = leagues.flatMap(({ scorecard, ranking }) => ranking.map((row) => ({ scorecard, ...row })));
  return new Map(rows.map((row) => [keyOf(row), row]));
}

function keyOf({ scorecard, complex, platform = "" }: Pick<ScoreSheet, "scorecard" | "complex" | "platform">): string {
  return JSON.stringify([scorecard, complex, platform]);
}

function entriesOfSheet(
  sheet: ScoreSheet,
  scorecard: Scorecard | undefined,
  at: readonly string[],
  row: RankedSheet | undefined,
): Entry[] {
  const grades = [...(scorecard?.grades ?? [])].reverse().map(({ id }) => id);
  const { total, certain, vetoes, adjustments, overCap = "0" } = sheet;
  const { low: least, high: most } = boundsOf(sheet);
  const fields = [
    placed("grade", "grade", sheet.grade, grades, certain ? [] : sheet.possible),
    amount("total", "total", "more", total, "marks", { least, ...(most && { most }) }),
  ];
  const indicators = indicatorsIn(sheet.root);
  return [
    {
      at,
      part: "appraisal",
      rule: sheet.scorecard,
      year: sheet.year,
      given: scoredBy(sheet),
      fields: [
        // Of a sheet that is open the total says more than the grades that it may come to.
        ...(certain ? fields : fields.reverse()),
        rankField(row),
        fact("certain", certain),
        names("vetoes", vetoes),
        fact("rejected", sheet.rejected),
        fact("range", most === undefined ? [least] : [least, most]),
        fact("possible", sheet.possible),
        names("missing", sheet.missing),
        fact("scorecard", sheet.scorecard),
      ],
    },
    ...indicators.map(
      ({ id, got, share, range, ...node }): Entry => ({
        at: [...at, "indicators", id],
        part: "appraisal",
        rule: id,
        under: at,
        given: earnedBy(sheet, id),
        fields: [
          amount("got", "total", "more", got, "marks", range && { least: range[0], most: range[1] }),
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
      ({ id, kind, got, missing }): Entry => ({
        at: [...at, "adjustments", id],
        part: "appraisal",
        rule: id,
        under: at,
        given: earnedBy(sheet, id),
        fields: [amount("got", "total", kind === "bonus" ? "more" : "less", got, "marks"), names("missing", missing)],
      }),
    ),
    ...(adjustments.length === 0
      ? []
      : [
          {
            at: [...at, "overCap"],
            part: "appraisal" as const,
            rule: sheet.scorecard,
            under: at,
            given: earnedBy(sheet, ""),
            fields: [amount("overCap", "total", "less", roundedTo(readExact(overCap), 12), "marks")],
          },
        ]),
  ];
}

function rankField(row: RankedSheet | undefined): Field {
  if (!row) return fact("rank", undefined, "rank");
  const span = { least: wholeDecimal(row.best), most: wholeDecimal(row.worst) };
  return amount("rank", "rank", "less", row.rank, undefined, span);
}

function indicatorsIn(node: ScoreNode): readonly ScoreNode[] {
  return "children" in node ? node.children.flatMap(indicatorsIn) : [node];
}

/** What is said of a ranking as a whole, and of how robust it is. */
export function entriesOfLeagues({ leagues = [] }: PolicyReport): Entry[] {
  return leagues.flatMap(({ scorecard, year, robustness }): Entry[] => {
    const at = ["leagues", scorecard];
    const part = "appraisal";
    const agreement = robustness?.agreement;
    const fields = [figure("agreement", agreement?.mean), figure("low", agreement?.low), fact("year", year)];
    return [
      { at, part, rule: scorecard, fields },
      ...(robustness?.complexes ?? []).map(
        ({ complex, platform, median, from, to, top, gradeChange }): Entry => ({
          at: [...at, "robustness", complex, ...(platform === undefined ? [] : [platform])],
          part,
          rule: scorecard,
          subject: { kind: "complex", id: complex },
          under: at,
          fields: [
            figure("median", median),
            fact("from", from),
            fact("to", to),
            fact("top", top),
            fact("gradeChange", gradeChange.least === gradeChange.most ? gradeChange.least : gradeChange),
          ],
        }),
      ),
      ...(robustness?.without ?? []).map(
        ({ id, tauB, moved }): Entry => ({
          at: [...at, "without", id],
          part,
          rule: id,
          under: at,
          fields: [figure("tauB", tauB), fact("moved", inOrder(moved))],
        }),
      ),
    ];
  });
}

/** Ranks that moved, by complex: the order in which sheets were given means nothing. */
function inOrder<M extends { readonly complex: string; readonly platform?: string }>(
  moved: readonly M[],
): readonly M[] {
  return moved
    .map((each) => ({ each, key: JSON.stringify([each.complex, each.platform ?? ""]) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ each }) => each);
}

/** Whether a complex is recommended, why not, and the ties that it may be part of. */
export function entriesOfOutcomes({ recommendation }: PolicyReport): (compared: Compared) => readonly Entry[] {
  if (!recommendation) return () => [];
  const { tier, recommended, passedOver, undecided } = recommendation;
  const outcomeOf = (outcome: string, certain: boolean, ...more: Entry["fields"]) => [
    { ...placed("outcome", "recommendation", outcome, OUTCOMES), isOpen: !certain },
    fact("certain", certain),
    ...more,
  ];
  const ties = grouped(
    undecided.flatMap((tie) => [...new Set(tie.among)].map((complex) => ({ complex, tie }))),
    ({ complex }) => complex,
  );
  const outcomes = new Map([
    ...recommended.map(
      ({ complex, rank, certain }) => [complex, outcomeOf("recommended", certain, fact("rank", rank))] as const,
    ),
    ...passedOver.map(({ complex, reason, certain }) => {
      const tied = (ties.get(complex) ?? []).map(({ tie }) => tie);
      const outcome = reason === "undecided-tie" ? reason : "passed-over";
      return [complex, outcomeOf(outcome, certain, fact("reason", reason), fact("ties", tied))] as const;
    }),
  ]);
  return ({ complex: { complex }, isFirst }) => {
    const fields = isFirst && outcomes.get(complex);
    const at = ["recommendation", complex];
    return fields ? [{ at, part: "recommendation", tier, given: recommendedBy, fields }] : [];
  };
}

const OUTCOMES = ["passed-over", "undecided-tie", "recommended"] as const;

/** Where its appraisals have brought a complex. */
export function entriesOfStanding(
  { standing }: ComplexReport,
  rules: StandingRules | undefined,
  at: readonly string[],
): Entry[] {
  if (!standing) return [];
  const worstFirst = [...(rules?.standings ?? [])].reverse().map(({ id }) => id);
  return [
    {
      at: [...at, "standing"],
      part: "standing",
      given: standingBy(standing),
      fields: [
        placed("standing", "standing", standing.standing, worstFirst, standing.certain ? [] : standing.possible),
        fact("possible", standing.possible),
        fact("certain", standing.certain),
        fact("since", standing.since),
        fact("until", standing.until),
        fact("steps", standing.steps),
        fact("missing", standing.missing),
      ],
    },
  ];
}

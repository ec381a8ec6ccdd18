import type { Scorecard, ScoreNode, ScoreSheet, StandingRules } from "../appraisal/index.js";
import { sumDecimals } from "../kernel/index.js";
import type { Measured } from "../registry/index.js";
import type { ComplexAssessment } from "../standards/index.js";
import type { ComplexReport, PolicyReport, RecordReport } from "./policy-report.js";
import { amount, fact, figure, findingUnit, holds, names, placed, type Unit, verdictField } from "./unit.js";

/** Everything that a report says of each complex. */
export function unitsOfComplexes(report: PolicyReport): Unit[] {
  const { complexes } = report;
  const recommended = outcomes(report);
  const ranks = ranksOf(report);
  const seen = new Map<string, number>();
  return complexes.flatMap((each) => {
    const time = (seen.get(each.complex) ?? 0) + 1;
    seen.set(each.complex, time);
    const at = ["complexes", time === 1 ? each.complex : `${each.complex}#${time}`];
    const subject = { kind: "complex", id: each.complex };
    const units = [
      { at, part: "complexes" as const, fields: [fact("name", each.name), fact("locality", each.locality)] },
      ...tierUnits(report, each.assessment, at),
      ...each.records.flatMap((record) => recordUnits(report, record, at, ranks)),
      ...standingUnits(each, report.given.standing, at),
      ...supportUnits(each, report, at),
      ...(time === 1 ? (recommended.get(each.complex) ?? []) : []),
    ];
    return units.map((unit) => ({ subject, ...unit }));
  });
}

function tierUnits({ plan }: PolicyReport, { held, tiers }: ComplexAssessment, at: readonly string[]): Unit[] {
  const ladder = plan.tiers.map(({ id }) => id);
  const heldFields = [
    placed("tier", "tier", held?.tier, ladder),
    placed("status", "tier", held?.status, ["cultivated", "recognised"]),
    fact("since", held?.since),
  ];
  return [
    { at: [...at, "held"], part: "complexes", fields: heldFields },
    ...tiers.flatMap(({ tier, verdict, findings, missing }): Unit[] => {
      const here = [...at, "tiers", tier];
      return [
        { at: here, part: "complexes", tier, inBoth: true, fields: [verdictField(verdict), names("missing", missing)] },
        ...findings.map((finding) => ({
          ...findingUnit(finding, [...here, "findings", finding.rule], "complexes"),
          ...(finding.effect === "decides" && { under: here }),
        })),
      ];
    }),
  ];
}

function recordUnits(
  { given }: PolicyReport,
  { platform, year, measured, sheet }: RecordReport,
  complex: readonly string[],
  ranks: ReadonlyMap<string, number>,
): Unit[] {
  const at = platform === undefined ? [...complex, "record"] : [...complex, "platforms", platform];
  const here = [...at, "sheet"];
  const scorecard = given.scorecards?.find(({ id }) => id === sheet?.scorecard);
  return [
    { at, part: "appraisal", fields: [fact("year", year)] },
    ...measuredUnits(measured, [...at, "measured"]).map((unit) => ({ ...unit, ...(sheet && { under: here }) })),
    ...(sheet ? sheetUnits(sheet, scorecard, here, ranks.get(keyOf(sheet))) : []),
  ];
}

/** The figures of measures. */
export function measuredUnits(measured: { readonly [id: string]: Measured }, at: readonly string[]): Unit[] {
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

function keyOf({ scorecard, complex, platform = "" }: Pick<ScoreSheet, "scorecard" | "complex" | "platform">): string {
  return JSON.stringify([scorecard, complex, platform]);
}

function ranksOf({ leagues = [] }: PolicyReport): Map<string, number> {
  const rows = leagues.flatMap(({ scorecard, ranking }) => ranking.map((row) => ({ scorecard, ...row })));
  return new Map(rows.map((row) => [keyOf(row), row.rank]));
}

function sheetUnits(
  sheet: ScoreSheet,
  scorecard: Scorecard | undefined,
  at: readonly string[],
  rank: number | undefined,
): Unit[] {
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
      ({ id, got, share, range, ...node }): Unit => ({
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
      ({ id, kind, got, missing }): Unit => ({
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

function standingUnits({ standing }: ComplexReport, rules: StandingRules | undefined, at: readonly string[]): Unit[] {
  if (!standing) return [];
  const worstFirst = [...(rules?.standings ?? [])].reverse().map(({ id }) => id);
  return [
    {
      at: [...at, "standing"],
      part: "standing",
      fields: [
        placed("standing", "standing", standing.standing, worstFirst),
        holds("certain", standing.certain),
        fact("since", standing.since),
        fact("until", standing.until),
        fact("steps", standing.steps),
        fact("missing", standing.missing),
      ],
    },
  ];
}

function supportUnits({ complex, support }: ComplexReport, { funding }: PolicyReport, at: readonly string[]): Unit[] {
  if (support === undefined || !funding) return [];
  const lines = funding.lines.filter((line) => line.complex === complex);
  return [
    {
      at: [...at, "support"],
      part: "funding",
      fields: [
        amount("amount", "support", "more", support, "yuan"),
        names(
          "excludedBy",
          lines.flatMap(({ excludedBy }) => excludedBy),
        ),
        figure("marks", sumDecimals(lines.map(({ marks }) => marks)), "marks"),
        fact(
          "lines",
          lines.map(({ clauses: _clauses, ...line }) => line),
        ),
      ],
    },
  ];
}

/** For each complex whether it is recommended, why not, and the tie that it may be part of. */
function outcomes({ recommendation }: PolicyReport): Map<string, readonly Unit[]> {
  const worstFirst = ["passed-over", "undecided-tie", "recommended"];
  const outcomeUnit = (complex: string, outcome: string, more: Unit["fields"]): readonly [string, readonly Unit[]] => [
    complex,
    [
      {
        at: ["recommendation", complex],
        part: "recommendation",
        ...(recommendation && { tier: recommendation.tier }),
        fields: [placed("outcome", "recommendation", outcome, worstFirst), ...more],
      },
    ],
  ];
  return new Map([
    ...(recommendation?.recommended ?? []).map(({ complex, rank, certain }) =>
      outcomeUnit(complex, "recommended", [fact("rank", rank), fact("certain", certain)]),
    ),
    ...(recommendation?.passedOver ?? []).map(({ complex, reason }) => {
      const ties = recommendation?.undecided.filter(({ among }) => among.includes(complex));
      const outcome = reason === "undecided-tie" ? reason : "passed-over";
      return outcomeUnit(complex, outcome, [fact("reason", reason), fact("ties", ties)]);
    }),
  ]);
}

import type { Finding } from "../finding/index.js";
import {
  compareDecimals,
  type DecimalString,
  grouped,
  type PlainDate,
  subtractDecimals,
  sumDecimals,
} from "../kernel/index.js";
import type { Plan } from "../plan/index.js";
import type { Survey } from "../registry/index.js";
import { type CoverageMatrix, coverageMatrix } from "./coverage-matrix.js";
import { layoutFinding } from "./finding.js";
import { ratioOf } from "./ratio.js";

type Row = Survey["rows"][number];

/** Need and capacity of one kind of resource in one place and industry; what is not recorded is absent. */
export interface GapRow {
  readonly type: "gap-row";
  /** Its locality, industry and kind, as far as they are recorded, joined by `/`. */
  readonly id: string;
  readonly locality?: string;
  readonly industry?: string;
  readonly kind: string;
  readonly unit?: string;
  readonly state: "gap" | "enough" | "surplus" | "unknown";
  readonly need?: DecimalString;
  readonly capacity?: DecimalString;
  /** max(0, need − capacity). */
  readonly gap?: DecimalString;
  /** max(0, capacity − need). */
  readonly surplus?: DecimalString;
  /** What of the gap capacity of others fills that is open to it. */
  readonly bySharing?: DecimalString;
  /** What of the gap is then left to build. */
  readonly toBuild?: DecimalString;
  /** min(1, capacity ÷ need) to 12 places; absent where nothing is needed or one of them is not recorded. */
  readonly adequacy?: DecimalString;
  /** Why there is no adequacy. */
  readonly noAdequacy?: "no-need" | "not-recorded";
  /** How far the ability of the resources lies below what is needed, on the survey's scale. */
  readonly levelGap?: DecimalString;
}

/** A kind of resource over all rows that are recorded; figures of different units are not added up. */
export interface KindTotal {
  readonly type: "kind-total";
  readonly kind: string;
  readonly unit?: string;
  readonly need: DecimalString;
  readonly capacity: DecimalString;
  readonly gap: DecimalString;
  readonly surplus: DecimalString;
  readonly bySharing: DecimalString;
  readonly toBuild: DecimalString;
  /** How many rows could not be counted. */
  readonly unknown: number;
}

/** What a survey says is missing, and where there is more than is needed. */
export interface GapSurvey {
  readonly type: "gap-survey";
  readonly survey: string;
  readonly on: PlainDate;
  readonly rows: readonly GapRow[];
  readonly kinds: readonly KindTotal[];
  /** Kinds of the plan of which the survey has no row. */
  readonly notSurveyed: readonly string[];
  readonly matrix: CoverageMatrix;
  /** One for each row, and one for each kind that was not surveyed. */
  readonly findings: readonly Finding[];
}

/**
 * What innovation-service resources are missing in which place and industry, by how much, and what is more than needed.
 *
 * Rows of one locality, industry, kind and unit are added up; their ability is that of the one furthest below what it
 * needs. Capacity of others that is `shared` fills a gap before anything is built; adequacy counts own capacity only.
 * What was not surveyed is `unknown`, never 0.
 *
 * @param plan - the policy; its resource kinds are looked for, others the survey has are taken as they are
 * @param survey - need and capacity by row, each in the row's unit
 *
 * @see 4.2.3
 * @see 4.3.4
 * @example
 * ```ts
 * import { Survey, surveyGaps } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const survey = Survey.parse({
 *   id: "pumps-2019", on: "2019-05-01",
 *   rows: [{ locality: "wenling", kind: "inspection-testing-institution", need: 12, capacity: 7, shared: 2 }],
 * });
 * const [row] = surveyGaps(taizhou, survey).rows;
 * [row?.gap, row?.bySharing, row?.toBuild, row?.adequacy]; // => ["5", "2", "3", "0.583333333333"]
 * ```
 */
export function surveyGaps(plan: Plan, survey: Survey): GapSurvey {
  const rows = merged(survey.rows).map(gapRow);
  const surveyed = new Set(rows.map(({ kind }) => kind));
  const notSurveyed = plan.resourceKinds.map(({ id }) => id).filter((id) => !surveyed.has(id));
  return {
    type: "gap-survey",
    survey: survey.id,
    on: survey.on,
    rows,
    kinds: kindTotals(rows),
    notSurveyed,
    matrix: coverageMatrix(plan, rows),
    findings: [
      ...rows.map((row) => findingOf(plan, row)),
      ...notSurveyed.map((id) =>
        layoutFinding(
          plan,
          "survey-gap",
          { kind: "resource-kind", id },
          {
            effect: "decides",
            verdict: "unknown",
            missing: ["rows"],
          },
        ),
      ),
    ],
  };
}

function rowId({ locality, industry, kind }: Row): string {
  return [locality, industry, kind].filter((part) => part !== undefined).join("/");
}

function merged(rows: readonly Row[]): Row[] {
  const groups = grouped(rows, ({ locality = null, industry = null, kind, unit = null }) =>
    JSON.stringify([locality, industry, kind, unit]),
  );
  return [...groups.values()].flatMap((group) => (group.length > 1 ? [added(group)] : group));
}

function added(group: readonly [Row, ...Row[]]): Row {
  const [{ need, capacity, shared, level, levelNeeded, ...rest }] = group;
  const totals = { ...total("need", group), ...total("capacity", group), ...total("shared", group, "0") };
  return { ...rest, ...totals, ...leastAble(group) };
}

/** The ability of the row that lies furthest below what it needs. */
function leastAble(rows: readonly Row[]): Pick<Row, "level" | "levelNeeded"> {
  const rated = rows.flatMap(({ level, levelNeeded }) =>
    level === undefined || levelNeeded === undefined ? [] : [{ level, levelNeeded, below: over(levelNeeded, level) }],
  );
  const [least] = rated.sort((a, b) => compareDecimals(b.below, a.below));
  return least ? { level: least.level, levelNeeded: least.levelNeeded } : {};
}

function total<K extends "need" | "capacity" | "shared">(
  key: K,
  rows: readonly Row[],
  absent?: "0",
): { [P in K]?: DecimalString } {
  const values = rows.map((row) => row[key] ?? absent);
  const known = values.flatMap((value) => value ?? []);
  return known.length === values.length ? ({ [key]: sumDecimals(known) } as { [P in K]?: DecimalString }) : {};
}

function gapRow(row: Row): GapRow {
  const { locality, industry, kind, unit, need, capacity, shared = "0", level, levelNeeded } = row;
  const named = {
    type: "gap-row" as const,
    id: rowId(row),
    ...(locality !== undefined && { locality }),
    ...(industry !== undefined && { industry }),
    kind,
    ...(unit !== undefined && { unit }),
    ...(level !== undefined && levelNeeded !== undefined && { levelGap: over(levelNeeded, level) }),
  };
  const known = { ...(need !== undefined && { need }), ...(capacity !== undefined && { capacity }) };
  if (need === undefined || capacity === undefined) {
    return { ...named, state: "unknown", ...known, noAdequacy: "not-recorded" };
  }
  const [gap, surplus] = [over(need, capacity), over(capacity, need)];
  const bySharing = compareDecimals(shared, gap) < 0 ? shared : gap;
  const adequacy = surplus === "0" ? ratioOf(capacity, need) : ratioOf(need, need);
  return {
    ...named,
    state: gap !== "0" ? "gap" : surplus !== "0" ? "surplus" : "enough",
    ...known,
    gap,
    surplus,
    bySharing,
    toBuild: subtractDecimals(gap, bySharing),
    ...(adequacy === undefined ? { noAdequacy: "no-need" as const } : { adequacy }),
  };
}

function over(a: DecimalString, b: DecimalString): DecimalString {
  return compareDecimals(a, b) > 0 ? subtractDecimals(a, b) : "0";
}

function kindTotals(rows: readonly GapRow[]): KindTotal[] {
  const groups = grouped(rows, ({ kind, unit }) => JSON.stringify([kind, unit ?? null]));
  return [...groups.values()].map((group) => {
    const [{ kind, unit }] = group;
    const known = group.filter(({ state }) => state !== "unknown");
    const sum = (key: "need" | "capacity" | "gap" | "surplus" | "bySharing" | "toBuild") =>
      sumDecimals(known.flatMap((row) => row[key] ?? []));
    return {
      type: "kind-total",
      kind,
      ...(unit !== undefined && { unit }),
      need: sum("need"),
      capacity: sum("capacity"),
      gap: sum("gap"),
      surplus: sum("surplus"),
      bySharing: sum("bySharing"),
      toBuild: sum("toBuild"),
      unknown: group.length - known.length,
    };
  });
}

/** A gap that sharing fills is filled: the finding counts what is shared, the row shows it apart. */
function findingOf(
  plan: Plan,
  { kind, locality, industry, unit, need, capacity, bySharing = "0", toBuild }: GapRow,
): Finding {
  const place = locality ?? industry;
  const finding = layoutFinding(
    plan,
    "survey-gap",
    { kind: "resource-kind", id: kind },
    {
      effect: "decides",
      verdict: toBuild === undefined ? "unknown" : toBuild === "0" ? "met" : "unmet",
      bound: "at-least",
      ...(need !== undefined && { required: need }),
      ...(capacity !== undefined && { actual: sumDecimals([capacity, bySharing]) }),
      ...(toBuild !== undefined && toBuild !== "0" && { shortfall: toBuild }),
      ...(unit !== undefined && { unit }),
      missing: [...(need === undefined ? ["need"] : []), ...(capacity === undefined ? ["capacity"] : [])],
    },
  );
  return place === undefined
    ? finding
    : { ...finding, among: { kind: locality === undefined ? "industry" : "locality", id: place } };
}

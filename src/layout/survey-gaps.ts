import { type Finding, guarded, keyOf, readBy, takes } from "../finding/index.js";
import { type DecimalString, grouped, type PlainDate, sumDecimals } from "../kernel/index.js";
import type { Plan } from "../plan/index.js";
import { madePlan } from "../plan/index.js";
import { Survey } from "../registry/index.js";
import { type CoverageMatrix, coverageMatrix } from "./coverage-matrix.js";
import { layoutFinding } from "./finding.js";
import { type GapRow, gapRows } from "./gap-row.js";

/** A kind of resource over all rows that are recorded; figures of different units are not added up. */
export interface KindTotal {
  readonly type: "kind-total";
  readonly key: string;
  readonly kind: string;
  readonly unit?: string;
  readonly need: DecimalString;
  /** How much there is in all (现有能力). */
  readonly capacity: DecimalString;
  /** What is short in the places that are short (短板). */
  readonly gap: DecimalString;
  /** What is to spare in the others (余量). */
  readonly surplus: DecimalString;
  /** How much of the gap the surplus could fill (共享可补). */
  readonly bySharing: DecimalString;
  /** How much of it is left to build (需新建). */
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
  /** Kinds that the plan does not have: each may be one of its own under another name. */
  readonly unknownKinds: readonly string[];
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
 * Work: linear in the rows of the survey.
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
  return guarded(surveyGapsTakes, gapsOf, plan, survey);
}

/** What {@link surveyGaps} takes. */
export const surveyGapsTakes = /* @__PURE__ */ takes("surveyGaps", () => ({
  plan: madePlan,
  survey: readBy(Survey),
}));

function gapsOf(plan: Plan, survey: Survey): GapSurvey {
  const rows = gapRows(survey);
  const surveyed = new Set(rows.map(({ kind }) => kind));
  const notSurveyed = plan.resourceKinds.map(({ id }) => id).filter((id) => !surveyed.has(id));
  return {
    type: "gap-survey",
    survey: survey.id,
    on: survey.on,
    rows,
    kinds: kindTotals(survey, rows),
    unknownKinds: [...surveyed].filter((id) => !plan.resourceKinds.some((kind) => kind.id === id)),
    notSurveyed,
    matrix: coverageMatrix(plan, rows),
    findings: [
      ...rows.map((row) => findingOf(plan, survey, row)),
      ...notSurveyed.map((id) =>
        layoutFinding(
          plan,
          "survey-gap",
          { kind: "resource-kind", id },
          {
            effect: "decides",
            verdict: "unknown",
            missing: ["rows"],
            apart: [survey.id],
          },
        ),
      ),
    ],
  };
}

function kindTotals(survey: Survey, rows: readonly GapRow[]): KindTotal[] {
  const groups = grouped(rows, ({ kind, unit }) => JSON.stringify([kind, unit ?? null]));
  return [...groups.values()].map((group) => {
    const [{ kind, unit }] = group;
    const known = group.filter(({ state }) => state !== "unknown");
    const sum = (key: "need" | "capacity" | "gap" | "surplus" | "bySharing" | "toBuild") =>
      sumDecimals(known.flatMap((row) => row[key] ?? []));
    return {
      type: "kind-total",
      key: keyOf("kind-total", survey.id, kind, unit),
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
  survey: Survey,
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
      apart: [survey.id, locality, industry, unit],
    },
  );
  return place === undefined
    ? finding
    : { ...finding, among: { kind: locality === undefined ? "industry" : "locality", id: place } };
}

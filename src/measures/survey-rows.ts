import { asOne, grouped, type PlainDate } from "../kernel/index.js";
import type { Plan } from "../plan/index.js";
import { rowsOnce, type Survey } from "../registry/index.js";

/** A row of a survey with its path in the portfolio. */
export type SurveyRow = Survey["rows"][number] & {
  readonly path: string;
  /** Where it would be recorded whether it counts, of one that may be of another kind or place, or of no survey. */
  readonly doubt?: string;
};

/**
 * The rows that stand at the close of a day: of each locality, industry and kind those of the latest survey; of two on
 * one day, the one whose id comes last. Whose place is none of the plan's may stand for, or be outdated by, another of its
 * kind in another survey.
 */
export function surveyRows({ localities }: Plan, surveys: readonly Survey[], asOf: PlainDate): SurveyRow[] {
  const rows = rowsOnce(surveys).flatMap(({ row: { id, on, rows }, at: index, twins }) => {
    const doubt = twins.length > 0 ? { doubt: `surveys[${index}].id` } : {};
    return on > asOf
      ? []
      : rows.map((row, at) => ({
          row: { ...row, path: `surveys[${index}].rows[${at}]`, ...doubt },
          age: `${on} ${id}`,
        }));
  });
  const groups = grouped(rows, ({ row: { locality, industry, kind } }) =>
    JSON.stringify([locality ?? null, industry === undefined ? null : asOne(industry), kind]),
  );
  const places = new Set(localities.map(({ id }) => id));
  const ages = new Map([...grouped(rows, ({ row }) => row.kind)].map(([kind, those]) => [kind, agesOf(those)]));
  const doubted = (row: SurveyRow): SurveyRow =>
    row.locality === undefined || places.has(row.locality) || (ages.get(row.kind)?.size ?? 0) < 2
      ? row
      : { ...row, doubt: `${row.path}.locality` };
  return [...groups.values()].flatMap((group) => {
    const latest = group.reduce((last, { row: { doubt }, age }) => (!doubt && age > last ? age : last), "");
    return group.flatMap(({ row, age }) => (age >= latest ? [doubted(row)] : []));
  });
}

function agesOf(rows: readonly { readonly age: string }[]): ReadonlySet<string> {
  return new Set(rows.map(({ age }) => age));
}

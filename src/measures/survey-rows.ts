import { asOne, grouped, type PlainDate } from "../kernel/index.js";
import type { Survey } from "../registry/index.js";

/** A row of a survey with its path in the portfolio. */
export type SurveyRow = Survey["rows"][number] & { readonly path: string };

/**
 * The rows that stand at the close of a day: of each locality, industry and kind those of the latest survey; of two on
 * one day, the one whose id comes last.
 */
export function surveyRows(surveys: readonly Survey[], asOf: PlainDate): SurveyRow[] {
  const rows = surveys.flatMap(({ id, on, rows }, index) =>
    on > asOf
      ? []
      : rows.map((row, at) => ({ row: { ...row, path: `surveys[${index}].rows[${at}]` }, age: `${on} ${id}` })),
  );
  const groups = grouped(rows, ({ row: { locality, industry, kind } }) =>
    JSON.stringify([locality ?? null, industry === undefined ? null : asOne(industry), kind]),
  );
  return [...groups.values()].flatMap((group) => {
    const latest = group.reduce((last, { age }) => (age > last ? age : last), "");
    return group.flatMap(({ row, age }) => (age === latest ? [row] : []));
  });
}

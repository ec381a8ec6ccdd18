import { asOne } from "../kernel/index.js";
import type { InScope } from "../plan/index.js";
import { Portfolio } from "./portfolio.js";

/** What of a portfolio may lie in a scope: its complexes with what is recorded of them, and what names a place in it or none. */
export function partOf(portfolio: Portfolio, isWithin: InScope): Portfolio {
  const { complexes, records, grants, expenditures, surveys, needs, projects, cases, evidence, pipeline, areas } =
    portfolio;
  const kept = complexes.filter(isWithin);
  const outside = new Set(complexes.filter((complex) => !isWithin(complex)).map(({ id }) => id));
  for (const { id } of kept) outside.delete(id);
  const isOfPart = ({ complex }: { readonly complex: string }) => !outside.has(complex);
  const mayLieIn = ({ locality }: { readonly locality?: string }) => locality === undefined || isWithin({ locality });
  const without = new Set((grants ?? []).filter((grant) => !isOfPart(grant)).map(({ id }) => id));
  return Portfolio.parse({
    ...portfolio,
    complexes: kept,
    ...(records && { records: records.filter(isOfPart) }),
    ...(grants && { grants: withTwins(grants, isOfPart) }),
    ...(expenditures && { expenditures: withTwins(expenditures, ({ grant }) => !without.has(grant)) }),
    ...(surveys && { surveys: surveys.map((survey) => ({ ...survey, rows: survey.rows.filter(mayLieIn) })) }),
    ...(needs && { needs: withTwins(needs, mayLieIn) }),
    ...(projects && { projects: withTwins(projects, mayLieIn) }),
    ...(cases && { cases: withTwins(cases, isOfPart) }),
    ...(evidence && { evidence: withTwins(evidence, mayLieIn) }),
    ...(areas && { areas: areas.filter(mayLieIn) }),
    ...(pipeline && { pipeline: withTwins(pipeline, isWithin) }),
  });
}

/** The rows of a part, with what may be one with one of them: it says otherwise. */
function withTwins<R extends { readonly id: string }>(rows: readonly R[], isKept: (row: R) => boolean): R[] {
  const kept = new Set(rows.flatMap((row) => (isKept(row) ? [asOne(row.id)] : [])));
  return rows.filter(({ id }) => kept.has(asOne(id)));
}

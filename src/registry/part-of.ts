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
    ...(grants && { grants: grants.filter(isOfPart) }),
    ...(expenditures && { expenditures: expenditures.filter(({ grant }) => !without.has(grant)) }),
    ...(surveys && { surveys: surveys.map((survey) => ({ ...survey, rows: survey.rows.filter(mayLieIn) })) }),
    ...(needs && { needs: needs.filter(mayLieIn) }),
    ...(projects && { projects: projects.filter(mayLieIn) }),
    ...(cases && { cases: cases.filter(isOfPart) }),
    ...(evidence && { evidence: evidence.filter(mayLieIn) }),
    ...(areas && { areas: areas.filter(mayLieIn) }),
    ...(pipeline && { pipeline: pipeline.filter(isWithin) }),
  });
}

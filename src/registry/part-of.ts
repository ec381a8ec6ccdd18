import { asOne } from "../kernel/index.js";
import type { InScope } from "../plan/index.js";
import { Portfolio } from "./portfolio.js";

/** A part of a portfolio, and where in the whole a path leads that leads into the part. */
interface Part {
  readonly part: Portfolio;
  readonly inWhole: (path: string) => string;
}

/** What of a portfolio may lie in a scope: its complexes with what is recorded of them, and what names a place in it or none. */
export function partOf(portfolio: Portfolio, isWithin: InScope): Part {
  const { complexes, records, grants, expenditures, surveys, needs, projects, cases, evidence, pipeline, areas } =
    portfolio;
  const kept = complexes.filter(isWithin);
  const outside = new Set(complexes.filter((complex) => !isWithin(complex)).map(({ id }) => id));
  for (const { id } of kept) outside.delete(id);
  const isOfPart = ({ complex }: { readonly complex: string }) => !outside.has(complex);
  const mayLieIn = ({ locality }: { readonly locality?: string }) => locality === undefined || isWithin({ locality });
  const without = new Set((grants ?? []).filter((grant) => !isOfPart(grant)).map(({ id }) => id));
  const lists = {
    complexes: kept,
    ...(records && { records: records.filter(isOfPart) }),
    ...(grants && { grants: withTwins(grants, isOfPart) }),
    ...(expenditures && { expenditures: withTwins(expenditures, ({ grant }) => !without.has(grant)) }),
    ...(needs && { needs: withTwins(needs, mayLieIn) }),
    ...(projects && { projects: withTwins(projects, mayLieIn) }),
    ...(cases && { cases: withTwins(cases, isOfPart) }),
    ...(evidence && { evidence: withTwins(evidence, mayLieIn) }),
    ...(areas && { areas: areas.filter(mayLieIn) }),
    ...(pipeline && { pipeline: withTwins(pipeline, isWithin) }),
  };
  const surveyed = (surveys ?? []).map((survey) => ({ ...survey, rows: survey.rows.filter(mayLieIn) }));
  const places = new Map<string, readonly number[]>([
    ...(Object.keys(lists) as (keyof typeof lists)[]).map(
      (list) => [list, placesAmong(lists[list] ?? [], portfolio[list] ?? [])] as const,
    ),
    ...surveyed.map(({ rows }, at) => [`surveys[${at}].rows`, placesAmong(rows, surveys?.[at]?.rows ?? [])] as const),
  ]);
  return {
    part: Portfolio.parse({ ...portfolio, ...lists, ...(surveys && { surveys: surveyed }) }),
    inWhole: (path) =>
      path.replace(/^(surveys\[\d+\]\.rows|\w+)\[(\d+)\]/u, (own, list: string, at: string) => {
        const place = places.get(list)?.[Number(at)];
        return place === undefined ? own : `${list}[${place}]`;
      }),
  };
}

/** Where each of the rows stands among all, in whose order they are. */
function placesAmong(rows: readonly unknown[], all: readonly unknown[]): number[] {
  let place = -1;
  return rows.map((row) => {
    place = all.indexOf(row, place + 1);
    return place;
  });
}

/** The rows of a part, with what may be one with one of them: it says otherwise. */
function withTwins<R extends { readonly id: string }>(rows: readonly R[], isKept: (row: R) => boolean): R[] {
  const kept = new Set(rows.flatMap((row) => (isKept(row) ? [asOne(row.id)] : [])));
  return rows.filter(({ id }) => kept.has(asOne(id)));
}

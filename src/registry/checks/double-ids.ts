import type { Subject } from "../../finding/index.js";
import { grouped, pathText } from "../../kernel/index.js";
import type { AnnualRecord } from "../annual-record.js";
import type { Portfolio } from "../portfolio.js";
import { factsIn } from "./facts-in.js";
import type { Problem } from "./problem.js";

/** Ids that stand twice in a list of the portfolio, or in a list within one record. */
export function doubleIds(portfolio: Portfolio): Problem[] {
  return [
    ...doubled("complexes", portfolio.complexes, (id) => ({ kind: "complex", id })),
    ...IDENTIFIED.flatMap((list) => doubled(list, portfolio[list] ?? [], (id) => ({ kind: list, id }))),
    ...doubleRecords(portfolio),
    ...doubleAreas(portfolio),
    ...doubleMembers(portfolio),
    ...doubleRows(portfolio),
    ...withinComplexes(portfolio),
    ...withinOthers(portfolio),
  ];
}

const IDENTIFIED = [
  "grants",
  "expenditures",
  "surveys",
  "needs",
  "chains",
  "projects",
  "cases",
  "evidence",
  "processes",
  "pipeline",
] as const;

type Items = readonly { readonly id: string }[];

/** What stands again in a list, with its place: all but the first of those with one key. */
function again<E>(items: readonly E[], keyOf: (item: E) => string): (readonly [at: number, item: E])[] {
  return [...grouped(items.entries(), ([, item]) => keyOf(item)).values()]
    .flatMap(([, ...others]) => others)
    .sort(([one], [other]) => one - other);
}

function doubled(list: string, items: Items | undefined, subjectOf: (id: string) => Subject): Problem[] {
  return again(items ?? [], ({ id }) => id).map(([index, { id }]) => ({
    subject: subjectOf(id),
    path: `${list}[${index}].id`,
    apart: [id],
    got: id,
    zh: "不重复的标识",
    en: "an id that stands once",
    example: `${id}-2`,
  }));
}

const ANOTHER_YEAR = { zh: "尚无记录的年份", en: "a year of which there is no record yet" };

/** A complex, or a platform in it, has one record a year. */
function doubleRecords({ records = [] }: Portfolio): Problem[] {
  const keyOf = ({ complex, platform, year }: AnnualRecord) => JSON.stringify([complex, platform, year]);
  return again(records, keyOf).map(([index, { complex, platform, year }]) => ({
    subject: { kind: "complex", id: complex },
    path: `records[${index}].year`,
    apart: [platform, year],
    got: year,
    ...ANOTHER_YEAR,
    example: year + 1,
  }));
}

/** A place, or the whole area, has one record a year. */
function doubleAreas({ areas = [] }: Portfolio): Problem[] {
  return again(areas, ({ locality, year }) => JSON.stringify([locality, year])).map(([index, { locality, year }]) => ({
    subject: locality === undefined ? { kind: "portfolio", id: "areas" } : { kind: "locality", id: locality },
    path: `areas[${index}].year`,
    apart: [year],
    got: year,
    ...ANOTHER_YEAR,
    example: year + 1,
  }));
}

function doubleMembers({ members = {} }: Portfolio): Problem[] {
  return Object.entries(members).flatMap(([list, words]) =>
    doubled(pathText(["members", list]), words, () => ({ kind: "portfolio", id: "members" })),
  );
}

/** A place has one row in a survey for each industry, kind and unit. */
function doubleRows({ surveys = [] }: Portfolio): Problem[] {
  return surveys.flatMap(({ id, rows }, index) =>
    again(rows, ({ locality, industry, kind, unit }) => JSON.stringify([locality, industry, kind, unit])).map(
      ([at, { locality, industry, kind, unit }]) => ({
        subject: { kind: "surveys", id },
        path: `surveys[${index}].rows[${at}].kind`,
        apart: [locality, industry, kind, unit],
        got: kind,
        zh: "每地、每产业、每种资源一行：重复的行会相加",
        en: "one row for a place, an industry and a kind: rows that stand twice are added up",
        example: kind,
      }),
    ),
  );
}

function withinComplexes({ complexes }: Portfolio): Problem[] {
  return complexes.flatMap((complex, index) =>
    factsIn(complex, `complexes[${index}]`).flatMap(({ path, facts: { site, resources } }) => {
      const subject = () => ({ kind: "complex", id: complex.id });
      return [
        ...doubled(`${path}site.premises`, site?.premises, subject),
        ...doubled(`${path}site.carriers`, site?.carriers, subject),
        ...doubled(`${path}resources`, resources, subject),
      ];
    }),
  );
}

function withinOthers({ chains, surveys, processes, grants }: Portfolio): Problem[] {
  return [
    ...(chains ?? []).flatMap(({ id, links }, index) =>
      doubled(`chains[${index}].links`, links, () => ({ kind: "chains", id })),
    ),
    ...(surveys ?? []).flatMap(({ id, candidates }, index) =>
      doubled(`surveys[${index}].candidates`, candidates, () => ({ kind: "surveys", id })),
    ),
    ...(processes ?? []).flatMap(({ id, steps, before }, index) => [
      ...doubled(`processes[${index}].steps`, steps, () => ({ kind: "processes", id })),
      ...doubled(`processes[${index}].before`, before, () => ({ kind: "processes", id })),
    ]),
    ...(grants ?? []).flatMap(({ id, instalments, reports }, index) => [
      ...doubled(`grants[${index}].instalments`, instalments, () => ({ kind: "grants", id })),
      ...doubled(`grants[${index}].reports`, reports, () => ({ kind: "grants", id })),
    ]),
  ];
}

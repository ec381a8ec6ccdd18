import { type RankedSheet, rankRobustness, rankSheets, type ScoreSheet, score } from "../../appraisal/index.js";
import { guarded, keyOf, madeAs, numbered, takes } from "../../finding/index.js";
import { listOf, sameJson } from "../../kernel/index.js";
import { appraisesPlatforms, type InScope, placesOpen, scopeOf } from "../../plan/index.js";
import { combineProgress } from "../../targets/index.js";
import { areaOf } from "../area-report.js";
import type { AssessOptions } from "../options.js";
import { type PartWithoutData, REPORT_PARTS, type ReportPart } from "../parts.js";
import type { ComplexReport, LeagueReport, PolicyReport } from "../policy-report.js";
import { requireDisjoint } from "./disjoint.js";
import { localitiesTogether, yearAppraised } from "./localities.js";
import { shifted } from "./shifted.js";

/**
 * One report from reports of disjoint parts of an area, each made by `assess` with a `scope` of its own: parts are worked
 * out where their records lie, on as many machines as there are, and the whole is that of `assess` over all, wherever the
 * work divides.
 *
 * What divides: complexes, localities, targets that count, supervision of grants, approvals, what is found in the records
 * and what was left out; ranks are made again from the sheets of all. What does not (standings, recommendation, money, projects,
 * chains, problems, surveys, governance, cases, levels over the area, overlaps, the area's measures) has to be done once over
 * all records: it stands under `withoutData`, or is absent. A sheet that is compared with others stays as open as it
 * was in its part; complexes of one name and records of one id are looked for within each part.
 *
 * The records are those of all portfolios, list by list, in the order of the parts: so `records[12]` is found there. Parts
 * that leave something of the area out make a report of that scope.
 *
 * Work: linear in the reports, n log n to rank.
 *
 * @param reports - one at least, of one plan, day and choice of options, all but `scope`
 * @throws {@link PolicyError} for reports that were made under different plans, readings or options, for scopes that have a
 * place in common, and for a complex that two of them have
 *
 * @see 4.5.3b
 * @example
 * ```ts
 * import { assess, combineReports, Portfolio } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const part = (locality: string) => assess(taizhou, Portfolio.parse({ complexes: [{
 *   id: `${locality}-1`, name: `${locality} 1`, locality, milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
 * }] }), { asOf: "2019-12-31", scope: { localities: [locality] } });
 * const whole = combineReports([part("wenling"), part("yuhuan")]);
 * [whole.area.complexes, whole.given.scope]; // => [2, { localities: ["wenling", "yuhuan"] }]
 * ```
 */
export function combineReports(reports: readonly PolicyReport[]): PolicyReport {
  return guarded(combineReportsTakes, combined, reports);
}

/** What {@link combineReports} takes. */
export const combineReportsTakes = /* @__PURE__ */ takes("combineReports", () => ({
  reports: listOf(madeAs<PolicyReport>("policy-report")),
}));

function combined(reports: readonly PolicyReport[]): PolicyReport {
  const [first, scope] = requireDisjoint(reports);
  const { plan, stamp } = first;
  const isWithin = scopeOf(plan, scope, stamp.asOf);
  const { scope: _ofThePart, ...options } = first.given;
  const parts = shifted(reports);
  // What was appraised is the last year that any part has records of: of other years nothing is said.
  const year = Math.max(...parts.map(yearAppraised));
  const complexes = complexesTogether(parts, year);
  const strays = complexes.flatMap((complex) =>
    placesOpen(plan, complex).includes("locality") ? [{ id: complex.complex, path: `${complex.path}.locality` }] : [],
  );
  const strayIds = strays.map(({ id }) => id);
  const targets = progressTogether(parts, ({ targets }) => targets, isWithin, strayIds) ?? first.targets;
  const projection = progressTogether(parts, ({ projection }) => projection, isWithin, strayIds);
  const supervision = listTogether(parts, ({ supervision }) => supervision);
  const processes = listTogether(parts, ({ processes }) => processes);
  const leagues = leaguesTogether(parts, complexes, options, appraisesPlatforms(plan));
  const members = membersTogether(parts);
  return {
    type: "policy-report",
    stamp,
    plan,
    given: isWithin && scope ? { ...options, scope } : options,
    names: mapsTogether(parts, ({ names }) => names),
    ...(members && { members }),
    places: mapsTogether(parts, ({ places }) => places),
    sizes: parts.reduce<PolicyReport["sizes"]>((sum, { sizes }) => added(sum, sizes), {}),
    records: numbered(parts.flatMap(({ records }) => records)),
    audit: first.audit,
    area: areaOf({ plan, scorecards: options.scorecards ?? [], complexes, targets, isWithin }),
    localities: localitiesTogether(parts, year, targets, strays),
    complexes,
    targets,
    ...(projection && { projection }),
    ...(leagues.length > 0 && { leagues }),
    ...(supervision && { supervision }),
    ...(processes && { processes }),
    notStanding: parts.flatMap(({ notStanding }) => notStanding),
    leftOut: parts.flatMap(({ leftOut }) => leftOut.filter(({ part }) => ADDS_UP[part])),
    withoutData: withoutDataTogether(parts),
  };
}

/** Of each part, whether what is said of parts of an area adds up to it; if not, it is made once over all. */
const ADDS_UP: { readonly [P in ReportPart]: boolean } = {
  projection: true,
  appraisal: true,
  standing: false,
  recommendation: false,
  funding: false,
  supervision: true,
  surveys: false,
  chains: false,
  problems: false,
  governance: false,
  projects: false,
  cases: false,
  processes: true,
};

/** What no part has has the reason of the first; what has to be made over all says so, where any part has it. */
function withoutDataTogether(parts: readonly PolicyReport[]): PartWithoutData[] {
  const [first, ...others] = parts;
  const among = ({ withoutData }: PolicyReport, part: ReportPart) => withoutData.find((each) => each.part === part);
  const lacking = (part: ReportPart) => others.every((other) => among(other, part));
  const lacked = (first?.withoutData ?? []).filter(({ part }) => lacking(part));
  const isLacked = (part: ReportPart) => lacked.some((each) => each.part === part);
  const once = REPORT_PARTS.flatMap(({ id }) => (ADDS_UP[id] || isLacked(id) ? [] : id));
  return [
    ...lacked,
    ...once.map((part) => ({
      type: "part-without-data" as const,
      key: keyOf("part-without-data", part),
      part,
      needs: { in: "whole" as const, path: part },
    })),
  ];
}

function complexesTogether(parts: readonly PolicyReport[], year: number): ComplexReport[] {
  return parts
    .flatMap(({ complexes }) => complexes)
    .map(({ support: _support, standing: _standing, sheet, ...complex }) => ({
      ...complex,
      records: complex.records.filter((record) => record.year === year),
      ...(sheet?.year === year && { sheet }),
    }));
}

function leaguesTogether(
  parts: readonly PolicyReport[],
  complexes: readonly ComplexReport[],
  { scorecards = [], robustness }: AssessOptions,
  isOver: boolean,
): LeagueReport[] {
  // Where platforms are appraised, complexes are ranked by the sheets made of theirs.
  const sheetsOf = ({ sheet, records }: ComplexReport) =>
    (isOver ? [sheet] : records.map((record) => record.sheet)).flatMap((each) => each ?? []);
  const standing = new Set(
    parts.flatMap(({ leagues = [] }) =>
      leagues.flatMap(({ scorecard, ranking }) => ranking.map((ranked) => unitOf(scorecard, ranked))),
    ),
  );
  const outside = new Set(parts.flatMap(({ notStanding }) => notStanding.map(({ complex }) => complex)));
  const unrecorded = complexes.flatMap((each) =>
    sheetsOf(each).length === 0 && !outside.has(each.complex) ? each.complex : [],
  );
  const sheets = complexes.flatMap(sheetsOf);
  return scorecards.flatMap((scorecard) => {
    const own = sheets.filter((sheet) => standing.has(unitOf(scorecard.id, sheet)) && sheet.scorecard === scorecard.id);
    const [sheet] = own;
    if (!sheet) return [];
    const [cohort, ...others] = parts.flatMap(({ leagues = [] }) =>
      leagues.flatMap((league) => (league.scorecard === scorecard.id && league.cohort ? [league.cohort] : [])),
    );
    const isOne = cohort && others.every((other) => sameJson(other, cohort));
    // Who has no sheet of the year has no rank, and may take anybody's.
    const open = unrecorded.map((complex) => score(scorecard, { complex, year: sheet.year, observed: {} }));
    const all = [...own, ...open];
    return [
      {
        type: "league-report",
        key: keyOf("league-report", scorecard.id, sheet.year),
        scorecard: scorecard.id,
        year: sheet.year,
        ranking: rankSheets(all),
        ...(isOne && { cohort }),
        ...(robustness && !isOver && { robustness: rankRobustness(scorecard, all, robustness) }),
      },
    ];
  });
}

function unitOf(scorecard: string, { complex, platform }: RankedSheet | ScoreSheet): string {
  return JSON.stringify([scorecard, complex, platform ?? null]);
}

function progressTogether(
  parts: readonly PolicyReport[],
  of: (part: PolicyReport) => PolicyReport["projection"],
  isWithin: InScope | undefined,
  strays: readonly string[],
): PolicyReport["projection"] {
  const [first, ...others] = parts.flatMap((part) => of(part) ?? []);
  const [part] = parts;
  return first && part && combineProgress(part.plan, [first, ...others], isWithin, strays);
}

function listTogether<R>(
  parts: readonly PolicyReport[],
  of: (part: PolicyReport) => readonly R[] | undefined,
): R[] | undefined {
  const lists = parts.flatMap((part) => {
    const list = of(part);
    return list ? [list] : [];
  });
  return lists.length > 0 ? lists.flat() : undefined;
}

/** Of an id that two parts have, the first. */
function mapsTogether<V>(
  parts: readonly PolicyReport[],
  of: (part: PolicyReport) => { readonly [list: string]: { readonly [id: string]: V } },
): { readonly [list: string]: { readonly [id: string]: V } } {
  const lists = new Set(parts.flatMap((part) => Object.keys(of(part))));
  return Object.fromEntries(
    [...lists].map((list) => [
      list,
      Object.fromEntries([...parts].reverse().flatMap((part) => Object.entries(of(part)[list] ?? {}))),
    ]),
  );
}

function membersTogether(parts: readonly PolicyReport[]): PolicyReport["members"] {
  const all = parts.flatMap(({ members }) => (members ? [members] : []));
  return all.length > 0 ? Object.fromEntries(all.reverse().flatMap(Object.entries)) : undefined;
}

function added(a: PolicyReport["sizes"], b: PolicyReport["sizes"]): PolicyReport["sizes"] {
  const lists = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries([...lists].map((list) => [list, (a[list] ?? 0) + (b[list] ?? 0)]));
}

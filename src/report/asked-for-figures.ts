import { yearEnd } from "../kernel/index.js";
import type { LevelRow } from "../targets/index.js";
import { lastYearEnded } from "./appraise.js";
import { askedForGrades, askedForRecommendation, askedForStandings } from "./asked-of-complexes.js";
import { inputPlace, recordOf } from "./input-place.js";
import type { PolicyReport } from "./policy-report.js";
import type { Asked, Decision } from "./question.js";

/** What levels that are not known leave open: the figures of places, and those of complexes. */
export function askedForLevels(report: PolicyReport): Asked[] {
  const open = report.targets.rows.filter((row): row is LevelRow => row.kind === "level" && row.status === "unknown");
  if (open.length === 0) return [];
  const subjectAt = subjectsIn(report);
  return open.flatMap((row) => askedForLevel(report, row, subjectAt));
}

function askedForLevel(report: PolicyReport, row: LevelRow, subjectAt: ReturnType<typeof subjectsIn>): Asked[] {
  const { target, locality, missing, undecided } = row;
  const year = yearOfRow(report, row);
  const decides: Decision = {
    kind: "target",
    part: "targets",
    ...(locality !== undefined && { subject: { kind: "locality", id: locality } }),
    rule: target,
    ...(row.year !== undefined && { year: row.year }),
    alone: Math.max(missing.length, undecided.length) === 1,
  };
  return missing.flatMap((path): Asked[] => {
    const { area = path, id, of } = OF_YEAR.exec(path)?.groups ?? {};
    if (id !== undefined) return [{ path: "records", subject: { kind: "complex", id }, year: Number(of), decides }];
    if (area === "areas") {
      const asked = Number.parseInt(path, 10) || year;
      return [{ path: area, ...(decides.subject && { subject: decides.subject }), year: asked, decides }];
    }
    if (path !== "records") return [{ path, ...subjectAt(path, decides.subject), decides }];
    const open = new Set(undecided);
    const without = report.complexes.filter((each) => open.has(each.complex) && !recordOf(each, year));
    return without.map(({ complex: id }) => ({ path, subject: { kind: "complex", id }, year, decides }));
  });
}

/** What is not there of another year than the row's: the figures of a place, or the record of a complex. */
const OF_YEAR = /^(?:\d+\.(?<area>areas)|records\.(?<id>.+)\.(?<of>\d+))$/su;

/** Whose figure it is: the place's own, or the complex's whose record it stands in, as far as the report says. */
function subjectsIn({ complexes }: PolicyReport): (path: string, place: Decision["subject"]) => Pick<Asked, "subject"> {
  const byPath = new Map(
    complexes.flatMap(({ complex, path: own, records }) =>
      [own, ...records.map(({ path }) => path)].map((path) => [path, complex] as const),
    ),
  );
  return (path, place) => {
    if (path.startsWith("areas")) return place ? { subject: place } : {};
    const own = byPath.get(path.split(".", 1)[0] ?? "");
    return own === undefined ? {} : { subject: { kind: "complex", id: own } };
  };
}

/** The year whose figures count: of a row by a day the last that had ended. */
function yearOfRow({ plan, stamp }: PolicyReport, { target, year }: LevelRow): number {
  const asked = plan.targets.find(({ id }) => id === target);
  const end = year !== undefined ? yearEnd(year) : asked && "by" in asked && asked.by ? asked.by : stamp.asOf;
  return lastYearEnded(end < stamp.asOf ? end : stamp.asOf);
}

/**
 * What leaves open how much money a complex gets: its own inputs, those of its sheet, and where a budget is shared, what
 * leaves the sheets of others open or is wanting of them.
 */
export function askedForMoney(report: PolicyReport): Asked[] {
  const { funding, complexes } = report;
  if (!funding) return [];
  // Of an id that stands twice, the first has the line.
  const byId = new Map([...complexes].reverse().map((complex) => [complex.complex, complex]));
  const open = funding.lines.filter(({ certain }) => !certain);
  const own = open.flatMap(({ complex: id, missing }) => {
    const complex = byId.get(id);
    if (!complex) return [];
    const subject = { kind: "complex", id };
    const decides: Decision = { kind: "amount", part: "funding", subject, alone: missing.length === 1 };
    const ofSheets = new Set(complex.records.flatMap(({ sheet }) => sheet?.missing ?? []));
    return missing
      .filter((input) => !OF_APPRAISAL.test(input) && !ofSheets.has(input))
      .map((input) => ({ ...inputPlace(report, complex, input), subject, decides }));
  });
  return [...own, ...askedByMoney(report, open)];
}

/** What a sheet asks for moves the money of its own complex, and where a budget is shared that of the others. */
function askedByMoney(report: PolicyReport, open: NonNullable<PolicyReport["funding"]>["lines"]): Asked[] {
  const year = report.leagues?.[0]?.year;
  const waiting = new Map(open.map((line) => [line.complex, line.missing]));
  const inputs = [...askedForGrades(report), ...askedForRecommendation(report), ...askedForStandings(report)];
  return inputs.flatMap(({ decides: { year: ofYear }, ...asked }): Asked[] => {
    const { subject } = asked;
    const isOfSheet = asked.path.startsWith("records") && (ofYear ?? asked.year) === year;
    if (!subject || !isOfSheet || open.length === 0) return [];
    const missing = waiting.get(subject.id) ?? [];
    const isOwn = missing.length > 0;
    const isShared = report.funding?.budget !== undefined && [...waiting.keys()].some((id) => id !== subject.id);
    if (!isOwn && !isShared) return [];
    return [{ ...asked, decides: { kind: "amount", part: "funding", subject, alone: missing.length === 1 } }];
  });
}

/** What is no input: the appraisal itself and what it comes to, or a complex that is not on record. */
const OF_APPRAISAL = /^(?:sheets|complexes|grade|standing)$/u;

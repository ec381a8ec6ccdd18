import { yearEnd } from "../kernel/index.js";
import type { LevelRow } from "../targets/index.js";
import { lastYearEnded } from "./appraise.js";
import { placeOf } from "./asked-of-complexes.js";
import type { ComplexReport, PolicyReport } from "./policy-report.js";
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
    if (path === "areas") return [{ path, ...(decides.subject && { subject: decides.subject }), year, decides }];
    if (path !== "records") return [{ path, ...subjectAt(path, decides.subject), decides }];
    const open = new Set(undecided);
    const without = report.complexes.filter((each) => open.has(each.complex) && !recordOf(each, year));
    return without.map(({ complex: id }) => ({ path, subject: { kind: "complex", id }, year, decides }));
  });
}

/** Whose figure it is: the place's own, or the complex's whose record it stands in, as far as the report says. */
function subjectsIn({ complexes }: PolicyReport): (path: string, place: Decision["subject"]) => Pick<Asked, "subject"> {
  const byPath = new Map(
    complexes.flatMap(({ complex, records }, at) =>
      [`complexes[${at}]`, ...records.map(({ path }) => path)].map((path) => [path, complex] as const),
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

/** What leaves open how much money a complex gets, but for what leaves its grade open, which is asked for with that. */
export function askedForMoney(report: PolicyReport): Asked[] {
  const { funding, complexes } = report;
  if (!funding) return [];
  // Of an id that stands twice, the first has the line.
  const places = new Map([...complexes.entries()].reverse().map(([at, { complex }]) => [complex, at]));
  return funding.lines.flatMap(({ complex: id, certain, missing }) => {
    const at = places.get(id) ?? -1;
    const complex = complexes[at];
    if (certain || !complex) return [];
    const subject = { kind: "complex", id };
    const decides: Decision = { kind: "amount", part: "funding", subject, alone: missing.length === 1 };
    const ofSheets = new Set(complex.records.flatMap(({ sheet }) => sheet?.missing ?? []));
    return missing
      .filter((input) => !SHEETS.test(input) && !ofSheets.has(input))
      .map((input) => ({ ...inputIn(report, complex, `complexes[${at}]`, input), subject, decides }));
  });
}

/** The appraisal itself, or a complex that is not on record. */
const SHEETS = /^(?:sheets|complexes)$/u;

/** Where an input of a policy stands: in the record of a year, in the list of grants, or with the complex. */
function inputIn(
  report: PolicyReport,
  complex: ComplexReport,
  path: string,
  input: string,
): Pick<Asked, "path" | "year"> {
  if (input === "grants") return { path: input };
  const { before, key = "" } =
    /^(?:(?<before>previous|\d+)\.)?(?<key>(?:observed|measured)\..*)$/su.exec(input)?.groups ?? {};
  if (key === "") return { path: `${path}.${placeOf(complex, input, report.stamp.asOf)}` };
  const last = lastYearEnded(report.stamp.asOf);
  const year = before === undefined ? last : before === "previous" ? last - 1 : Number(before);
  const record = recordOf(complex, year);
  return { path: record === undefined ? "records" : `${record}.${key}`, year };
}

/** Where the record of a complex of a year stands, as far as the report says. */
function recordOf({ records }: ComplexReport, year: number): string | undefined {
  const own = records.filter(({ platform }) => platform === undefined);
  return own.find((record) => record.year === year)?.path ?? own.find((record) => record.year === year + 1)?.previous;
}

import type { Finding } from "../finding/index.js";
import { grouped, ownValue } from "../kernel/index.js";
import { placeOf } from "./asked-of-complexes.js";
import type { ComparedPart, PolicyReport } from "./policy-report.js";
import type { Asked, Decision } from "./question.js";

/** What is not recorded beside complexes, by the part of the report that it leaves open. */
export const askedOfLists = {
  supervision: (report: PolicyReport) =>
    (report.supervision ?? []).flatMap((each) =>
      askedBy(each, "supervision", (input) => grantInput(report, each, input)),
    ),
  governance: ({ governance = [] }: PolicyReport) =>
    governance.flatMap((each) => askedBy(each, "governance", () => "evidence", each.rule)),
  surveys: ({ surveys = [] }: PolicyReport) => surveys.flatMap(askedOfSurvey),
  chains: (report: PolicyReport) =>
    (report.chains ?? []).flatMap(({ chain, findings }) =>
      findings.flatMap((each) => askedBy(each, "chains", within(report, "chains", chain))),
    ),
  problems: (report: PolicyReport) => (report.problems?.findings ?? []).flatMap((each) => askedOfOffers(report, each)),
  projects: ({ projects }: PolicyReport) =>
    (projects?.findings ?? []).flatMap((each) => askedBy(each, "projects", (input) => input)),
  cases: (report: PolicyReport) =>
    (report.cases?.findings ?? []).flatMap((each) => askedBy(each, "cases", (input) => caseInput(report, each, input))),
  processes: (report: PolicyReport) =>
    (report.processes ?? []).flatMap((approval) =>
      approval.findings.flatMap((each) => askedBy(each, "processes", within(report, "processes", approval.process))),
    ),
};

const within =
  ({ places }: PolicyReport, list: string, id: string) =>
  (input: string) =>
    `${list}[${ownValue(places[list], id) ?? 0}].${input}`;

/** What a finding that is unknown asks for. */
function askedBy(finding: Finding, part: ComparedPart, placed: (input: string) => string, ofRule?: string): Asked[] {
  const { verdict, effect, rule, subject, year, missing } = finding;
  if (verdict !== "unknown") return [];
  const decides: Decision = {
    kind: effect === "decides" ? "finding" : "advice",
    part,
    subject,
    rule,
    ...(year !== undefined && { year }),
    alone: missing.length === 1,
  };
  const paths = [...new Set(missing.map(placed))];
  return paths.map((path) => ({ path, subject, ...(ofRule !== undefined && { rule: ofRule }), decides }));
}

/** What complexes could offer, asked for in the record of each. */
function askedOfOffers({ complexes, stamp }: PolicyReport, finding: Finding): Asked[] {
  return askedBy(finding, "problems", (input) => input).map(({ path, decides }) => {
    const { place = "", input = "" } = /^complexes\[(?<place>\d+)\]\.(?<input>.+)$/su.exec(path)?.groups ?? {};
    const complex = complexes[Number(place)];
    if (!complex) return { path, decides };
    const subject = { kind: "complex", id: complex.complex };
    return { path: `complexes[${place}].${placeOf(complex, input, stamp.asOf)}`, subject, decides };
  });
}

/** What was spent is asked for as a list; of a complex, what its grants lack; of a grant, what stands within it. */
function grantInput(report: PolicyReport, { subject }: Finding, input: string): string {
  if (input === "expenditures") return input;
  const { id = subject.id, field = input } = /^grants\.(?<id>.*)\.(?<field>\w+)$/su.exec(input)?.groups ?? {};
  return within(report, "grants", id)(field);
}

/** The day a case was closed is asked for under its id; everything else within the case. */
function caseInput(report: PolicyReport, { subject }: Finding, input: string): string {
  const id = /^cases\.(?<id>.*)\.closedOn$/su.exec(input)?.groups?.id;
  return id === undefined ? within(report, "cases", subject.id)(input) : within(report, "cases", id)("closedOn");
}

function askedOfSurvey({ path, gaps, open = [] }: NonNullable<PolicyReport["surveys"]>[number]): Asked[] {
  const about = (kind: string, alone: boolean): Pick<Asked, "subject" | "decides"> => {
    const subject = { kind: "resource-kind", id: kind };
    return { subject, decides: { kind: "finding", part: "surveys", subject, rule: "survey-gap", alone } };
  };
  const byKind = grouped(open, ({ kind }) => kind);
  return [
    ...open.map((each) => ({ path: each.path, ...about(each.kind, byKind.get(each.kind)?.length === 1) })),
    ...gaps.notSurveyed.map((kind) => ({ path: `${path}.rows`, ...about(kind, true) })),
  ];
}

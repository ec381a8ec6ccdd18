import type { Finding } from "../finding/index.js";
import { grouped, ownValue } from "../kernel/index.js";
import { complexAt, listInput } from "./input-place.js";
import type { ComparedPart, PolicyReport } from "./policy-report.js";
import type { Asked, Decision } from "./question.js";

/** What is not recorded beside complexes, by the part of the report that it leaves open. */
export const askedOfLists = {
  supervision: (report: PolicyReport) =>
    (report.supervision ?? []).flatMap((each) =>
      askedBy(each, "supervision", (input) => placedIn(report, "grants", each, input)),
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
    (report.cases?.findings ?? []).flatMap((each) =>
      askedBy(each, "cases", (input) => placedIn(report, "cases", each, input)),
    ),
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
function askedOfOffers(report: PolicyReport, finding: Finding): Asked[] {
  return askedBy(finding, "problems", (input) => listInput(report, input) ?? input).map(({ path, decides }) => {
    const complex = complexAt(report, path.split(".", 1)[0] ?? "");
    return { path, ...(complex && { subject: { kind: "complex", id: complex.complex } }), decides };
  });
}

/** What is asked for in a list, be it of the record itself that a rule is on. */
function placedIn(report: PolicyReport, list: string, { subject }: Finding, input: string): string {
  return listInput(report, input) ?? within(report, list, subject.id)(input);
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

import type { Finding } from "../../finding/index.js";
import type { PolicyReport } from "../../report/index.js";
import { type Statement, statementOfFinding, statementOfListed } from "../entry.js";
import { amount, fact, figure } from "../entry-fields.js";
import { statementsOfAreas } from "./areas.js";
import { statementsOfCases } from "./cases.js";
import { statementsOfChains } from "./chains.js";
import { statementsOfLeagues } from "./leagues.js";
import { statementsOfOverlaps } from "./overlaps.js";
import { statementsOfProblems } from "./problems.js";
import { statementsOfProjects } from "./projects.js";
import { statementsOfSurveys } from "./surveys.js";
import { statementsOfTargets } from "./targets.js";

/** Everything that a report says beside what it says of each complex. */
export function statementsOfLists(report: PolicyReport): Statement[] {
  const { records, audit, targets, projection, supervision = [], governance = [], processes = [] } = report;
  return [
    ...statementsOfTargets(targets, "targets", report),
    ...(projection ? statementsOfTargets(projection, "projection", report) : []),
    ...records.map((finding) => statementOfFault(finding)),
    ...audit.map((finding) => statementOfListed(finding, "audit")),
    ...supervision.map((finding) => statementOfListed(finding, "supervision")),
    ...governance.map((finding) => statementOfListed(finding, "governance")),
    ...processes.flatMap(statementsOfProcess),
    ...statementsOfSurveys(report),
    ...statementsOfChains(report),
    ...statementsOfCases(report),
    ...statementsOfProblems(report),
    ...statementsOfProjects(report),
    ...statementsOfOverlaps(report),
    ...statementsOfFunding(report),
    ...statementsOfLeagues(report),
    ...statementsOfAreas(report),
    ...statementsOfGaps(report),
  ];
}

/** What does not fit together in the records is there or not. */
function statementOfFault({ rule, subject, effect, fault }: Finding): Statement {
  const fields = [fact("fault", fault, effect === "decides" ? "record" : "advice")];
  return { at: ["records", rule, subject.kind, subject.id], part: "records", subject, rule, presence: -1, fields };
}

function statementsOfProcess(approval: NonNullable<PolicyReport["processes"]>[number]): Statement[] {
  const { now, overStatutory, papersAskedAgain, findings } = approval;
  const at = ["processes", approval.process];
  const part = "processes";
  return [
    {
      at,
      part,
      subject: { kind: "process", id: approval.process },
      fields: [
        amount("visits", "figure", "less", now.visits, "visits"),
        amount("steps", "figure", "less", now.steps, "steps"),
        amount("promisedDays", "figure", "less", now.promisedDays, "days"),
        fact("statutoryDays", now.statutoryDays),
        fact("overStatutory", overStatutory),
        fact("papersAskedAgain", papersAskedAgain),
      ],
    },
    ...findings.map((each) => statementOfFinding(each, [...at, each.rule], part)),
  ];
}

function statementsOfFunding({ funding }: PolicyReport): Statement[] {
  if (!funding) return [];
  const { allocated, unallocated, ties } = funding;
  const fields = [
    figure("allocated", allocated, "yuan"),
    figure("unallocated", unallocated, "yuan"),
    fact("ties", ties),
  ];
  return [{ at: ["funding"], part: "funding", fields }];
}

function statementsOfGaps({ withoutData, leftOut }: PolicyReport): Statement[] {
  return [
    ...withoutData.map(({ part, needs }) => ({
      at: ["withoutData", part],
      part,
      presence: -1 as const,
      fields: [fact("needs", needs, "part")],
    })),
    ...leftOut.map(({ part, path, faults }) => ({
      at: ["leftOut", path],
      part,
      presence: -1 as const,
      fields: [fact("faults", faults, "record")],
    })),
  ];
}

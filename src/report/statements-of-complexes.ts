import type { ComplexAssessment } from "../standards/index.js";
import type { ComplexReport, PolicyReport } from "./policy-report.js";
import { type Statement, statementOfFinding } from "./statement.js";
import { fact, names, placed, verdictField } from "./statement-fields.js";
import { statementsOfOutcomes } from "./statements-of-recommendation.js";
import { ranksOf, statementsOfRecord } from "./statements-of-records.js";
import { statementsOfStanding } from "./statements-of-standing.js";
import { statementsOfSupport } from "./statements-of-support.js";

/** By complex, everything that a report says of it, to be made when it is asked for: of many complexes it takes much room. */
export function statementsByComplex(report: PolicyReport): ReadonlyMap<string, () => readonly Statement[]> {
  const recommended = statementsOfOutcomes(report);
  const ranks = ranksOf(report);
  const seen = new Map<string, number>();
  const named = new Map<string, (() => readonly Statement[])[]>();
  for (const each of report.complexes) {
    const time = (seen.get(each.complex) ?? 0) + 1;
    seen.set(each.complex, time);
    const name = time === 1 ? each.complex : `${each.complex}#${time}`;
    const outcome = time === 1 ? (recommended.get(each.complex) ?? []) : [];
    const make = () => statementsOfComplex(report, each, ["complexes", name], ranks, outcome);
    named.set(name, [...(named.get(name) ?? []), make]);
  }
  return new Map([...named].map(([name, all]) => [name, () => all.flatMap((make) => make())]));
}

function statementsOfComplex(
  report: PolicyReport,
  each: ComplexReport,
  at: readonly string[],
  ranks: ReturnType<typeof ranksOf>,
  outcome: readonly Statement[],
): Statement[] {
  const subject = { kind: "complex", id: each.complex };
  const statements: Statement[] = [
    { at, part: "complexes" as const, fields: [fact("name", each.name), fact("locality", each.locality)] },
    ...statementsOfTiers(report, each.assessment, at),
    ...each.records.flatMap((record) => statementsOfRecord(report, record, at, ranks)),
    ...statementsOfStanding(each, report.given.standing, at),
    ...statementsOfSupport(each, report, at),
    ...outcome,
  ];
  return statements.map((statement) => ({ subject, ...statement }));
}

function statementsOfTiers(
  { plan }: PolicyReport,
  { held, tiers }: ComplexAssessment,
  at: readonly string[],
): Statement[] {
  const ladder = plan.tiers.map(({ id }) => id);
  const heldFields = [
    placed("tier", "tier", held?.tier, ladder),
    placed("status", "tier", held?.status, ["cultivated", "recognised"]),
    fact("since", held?.since),
  ];
  return [
    { at: [...at, "held"], part: "complexes", fields: heldFields },
    ...tiers.flatMap(({ tier, verdict, findings, missing }): Statement[] => {
      const here = [...at, "tiers", tier];
      return [
        { at: here, part: "complexes", tier, inBoth: true, fields: [verdictField(verdict), names("missing", missing)] },
        ...findings.map((finding) => ({
          ...statementOfFinding(finding, [...here, "findings", finding.rule], "complexes"),
          ...(finding.effect === "decides" && { under: here }),
        })),
      ];
    }),
  ];
}

import type { FundingLine } from "../../funding/index.js";
import { grouped } from "../../kernel/index.js";
import type { ComplexReport, PolicyReport } from "../../report/index.js";
import type { ComplexAssessment } from "../../standards/index.js";
import { type Statement, statementOfFinding } from "../entry.js";
import { fact, names, placed, verdictField } from "../entry-fields.js";
import { statementsOfOutcomes } from "./recommendation.js";
import { ranksOf, statementsOfRecord } from "./records.js";
import { statementsOfStanding } from "./standing.js";
import { statementsOfSupport } from "./support.js";

/** By complex, everything that a report says of it, to be made when it is asked for: of many complexes it takes much room. */
export function statementsByComplex(report: PolicyReport): ReadonlyMap<string, () => readonly Statement[]> {
  const recommended = statementsOfOutcomes(report);
  const ranks = ranksOf(report);
  const lines = grouped(report.funding?.lines ?? [], ({ complex }) => complex);
  const seen = new Map<string, number>();
  const named = report.complexes.map((each) => {
    const time = (seen.get(each.complex) ?? 0) + 1;
    seen.set(each.complex, time);
    const name = time === 1 ? each.complex : `${each.complex}#${time}`;
    const outcome = time === 1 ? (recommended.get(each.complex) ?? []) : [];
    const own = { ranks, lines: lines.get(each.complex) ?? [], outcome };
    return { name, make: () => statementsOfComplex(report, each, ["complexes", name], own) };
  });
  const makers = grouped(named, ({ name }) => name);
  return new Map([...makers].map(([name, all]) => [name, () => all.flatMap(({ make }) => make())]));
}

/** What stands of a complex in other parts of the report, and the ranks of all score sheets. */
interface Own {
  readonly ranks: ReturnType<typeof ranksOf>;
  readonly lines: readonly FundingLine[];
  readonly outcome: readonly Statement[];
}

function statementsOfComplex(
  report: PolicyReport,
  each: ComplexReport,
  at: readonly string[],
  { ranks, lines, outcome }: Own,
): Statement[] {
  const subject = { kind: "complex", id: each.complex };
  const statements: Statement[] = [
    { at, part: "complexes" as const, fields: [fact("name", each.name), fact("locality", each.locality)] },
    ...statementsOfTiers(report, each.assessment, at),
    ...each.records.flatMap((record) => statementsOfRecord(report, record, at, ranks)),
    ...statementsOfStanding(each, report.given.standing, at),
    ...statementsOfSupport(each, lines, at),
    ...outcome,
  ];
  return statements.map((statement) => ({ ...statement, subject: statement.subject ?? subject }));
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

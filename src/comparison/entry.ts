import type { Finding, Subject } from "../finding/index.js";
import type { ComparedPart } from "../report/index.js";
import { amount, type Field, fact, figure, names, verdictField } from "./entry-fields.js";

/** One thing that a report says something of, so that two reports can be compared by it. */
export interface Statement {
  /** The names and ids that lead to it. */
  readonly at: readonly string[];
  readonly part: ComparedPart;
  readonly subject?: Subject;
  readonly rule?: string;
  readonly tier?: string;
  readonly year?: number;
  readonly locality?: string;
  /** The thing whose changes come from this one's. */
  readonly under?: readonly string[];
  /** Whether it is compared only where both reports have it. */
  readonly inBoth?: true;
  /** Whether it is good (1) or bad (-1) that it is there. */
  readonly presence?: 1 | -1;
  /** The weightiest first. */
  readonly fields: readonly Field[];
}

/** A finding; several of one rule on one subject are told apart by year, by what they are ranked among, or by what is owed. */
export function statementOfFinding(finding: Finding, at: readonly string[], part: ComparedPart): Statement {
  const { rule, subject, tier, year, effect, verdict, shortfall, actual, required, unit } = finding;
  return {
    at,
    part,
    subject,
    rule,
    ...(tier !== undefined && { tier }),
    ...(year !== undefined && { year }),
    fields: [
      verdictField(verdict, effect),
      amount("shortfall", effect === "decides" ? "shortfall" : "advice", "less", shortfall, unit),
      figure("actual", actual, unit),
      figure("required", required, unit),
      fact("items", finding.items),
      names("missing", finding.missing),
      fact("waiver", finding.waiver),
      fact("fault", finding.fault),
    ],
  };
}

/** A finding of a list, by what tells it apart there. */
export function statementOfListed(finding: Finding, part: ComparedPart): Statement {
  return statementOfFinding(finding, [part, ...findingKey(finding)], part);
}

/** What tells findings of one list apart: the rule, the subject, and what it is among or of which year. */
function findingKey({ rule, subject, among, year }: Finding): string[] {
  return [rule, subject.id, ...(among ? [among.id] : []), ...(year === undefined ? [] : [`${year}`])];
}

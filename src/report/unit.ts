import type { Finding, Subject, Verdict } from "../finding/index.js";
import { type DecimalString, isJson, type Json, subtractDecimals, wholeDecimal } from "../kernel/index.js";
import type { ChangeKind, ComparedPart } from "./report-change.js";

/** One value of a thing, and how good it is: the more the better; absent where that is neither. */
export interface Field {
  readonly name: string;
  readonly kind: ChangeKind;
  readonly value: Json | undefined;
  readonly goodness?: DecimalString;
  readonly unit?: string;
}

/** One thing that a report says something of, so that two reports can be compared by it. */
export interface Unit {
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

/** A value that is neither good nor bad. */
export function fact(name: string, value: unknown, kind: ChangeKind = "fact"): Field {
  return { name, kind, value: jsonOf(value) };
}

/** Names or paths whose order means nothing, nor the place in a list that a path leads through. */
export function names(name: string, value: readonly string[] | undefined): Field {
  const placeless = value?.map((each) => each.replace(/^(complexes|grants|needs|surveys)\[\d+\]/u, "$1[]"));
  return fact(name, placeless && [...placeless].sort());
}

/** A number that is neither good nor bad. */
export function figure(name: string, value: DecimalString | number | undefined, unit?: string): Field {
  return { name, kind: "figure", value, ...(unit !== undefined && { unit }) };
}

/** A number of which more is better, or less; where it is absent, it is 0. */
export function amount(
  name: string,
  kind: ChangeKind,
  better: "more" | "less",
  value: DecimalString | number | undefined,
  unit?: string,
): Field {
  const size = typeof value === "number" ? wholeDecimal(value) : (value ?? "0");
  const goodness = better === "more" ? size : subtractDecimals("0", size);
  return { name, kind, value, goodness, ...(unit !== undefined && { unit }) };
}

/** A value out of a list of them, the worst first; one that is not in it is worse than all. */
export function placed(
  name: string,
  kind: ChangeKind,
  value: string | undefined,
  worstFirst: readonly string[],
): Field {
  const place = value === undefined ? -1 : worstFirst.indexOf(value);
  return { name, kind, value, goodness: wholeDecimal(place) };
}

/** Whether something holds that should. */
export function holds(name: string, value: boolean): Field {
  return { name, kind: "fact", value, goodness: value ? "1" : "0" };
}

/** A verdict; what is not asked is as good as met. */
export function verdictField(verdict: Verdict, effect: Finding["effect"] = "decides"): Field {
  const GOODNESS = { unmet: "0", unknown: "1", waived: "2", met: "3", "not-applicable": "3" } as const;
  const kind = effect === "decides" ? "verdict" : "advice";
  return { name: "verdict", kind, value: verdict, goodness: GOODNESS[verdict] };
}

/** A finding; several of one rule on one subject are told apart by year, by what they are ranked among, or by what is owed. */
export function findingUnit(finding: Finding, at: readonly string[], part: ComparedPart): Unit {
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

/** What tells findings of one list apart: the rule, the subject, and what it is among or of which year. */
export function findingKey({ rule, subject, among, year }: Finding): string[] {
  return [rule, subject.id, ...(among ? [among.id] : []), ...(year === undefined ? [] : [`${year}`])];
}

/** A value as plain JSON; none where it is none. */
export function jsonOf(value: unknown): Json | undefined {
  return isJson(value) ? value : undefined;
}

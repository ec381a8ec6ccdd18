import {
  type Effect,
  type Fault,
  type FaultCode,
  type Finding,
  faultAt,
  findingFrom,
  type Keyless,
  type KeyPart,
  oneOf,
  type Subject,
  withoutPlaces,
} from "../../finding/index.js";
import { ownValue } from "../../kernel/index.js";
import { type Plan, type RULES, readingsUsed } from "../../plan/index.js";
import type { Portfolio } from "../portfolio.js";
import { meant, type Word } from "../understood.js";

/** A rule on records: the checks of this room, and of records against what is handed in with them. */
type RecordRule = (typeof RULES)["registry" | "report"][number];

/** Something in a portfolio that does not fit together. */
export interface Problem extends Complaint {
  readonly subject: Subject;
}

/** What does not fit, before it is said of which record: `got` is `undefined` for nothing. */
export interface Complaint {
  readonly path: string;
  /** What tells it apart from others at the path, places in lists left out: ids, days, the word that was found. */
  readonly apart?: readonly KeyPart[];
  readonly got: unknown;
  readonly zh: string;
  readonly en: string;
  readonly example: unknown;
  /** The name that was likely meant. */
  readonly near?: string;
  /** What kind of fault it is; a value that is not accepted, where absent. */
  readonly code?: FaultCode;
}

/** A check of records: whether what it finds makes results wrong or only calls for a second look, and what it rests on. */
export interface RecordCheck {
  readonly rule: RecordRule;
  readonly effect: Effect;
  /** Paths of the plan that decide it. */
  readonly rests?: readonly string[];
  readonly find: (plan: Plan, portfolio: Portfolio) => Problem[];
}

/** The finding of a problem. */
export function recordFinding(plan: Plan, check: Omit<RecordCheck, "find">, problem: Problem): Finding {
  const { subject, path, apart, got, zh, en, example, near, code } = problem;
  const fault = { ...faultAt(path, got, zh, en, example, code), ...(near !== undefined && { near }) };
  return faultFinding(plan, check, subject, fault, apart);
}

/** The finding of a fault. */
export function faultFinding(
  plan: Plan,
  check: Omit<RecordCheck, "find">,
  subject: Subject,
  fault: Fault,
  apart: readonly KeyPart[] = [],
): Finding {
  const found: Keyless = {
    rule: check.rule,
    clauses: ownValue(plan.cites, check.rule) ?? [],
    subject,
    effect: check.effect,
    verdict: "unmet",
    fault,
    missing: [],
    readings: readingsUsed(plan, check.rests ?? []),
  };
  return findingFrom(found, withoutPlaces(fault.path), ...apart);
}

/** A problem with a name that is none of a list's, and the one that was likely meant. */
export function notAmong(subject: Subject, path: string, got: string, words: readonly Word[]): Problem {
  const { accepted } = oneOf(words.map(({ id }) => id));
  const near = meant(got, words);
  return {
    subject,
    path,
    code: "not-understood",
    apart: [got],
    got,
    ...accepted,
    example: near ?? words[0]?.id ?? "",
    ...(near !== undefined && { near }),
  };
}

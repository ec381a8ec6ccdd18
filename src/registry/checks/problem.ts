import {
  type Effect,
  type Fault,
  type FaultCode,
  type Finding,
  faultAt,
  findingFrom,
  type Keyless,
  type KeyPart,
  type Subject,
  shownFault,
  withoutPlaces,
} from "../../finding/index.js";
import { ownValue } from "../../kernel/index.js";
import { meantOrHeld, type Plan, type RULES, readingsUsed, type Word } from "../../plan/index.js";
import type { Portfolio } from "../portfolio.js";

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
  /** The year of the record that it stands in, where that is one of a year. */
  readonly year?: number;
  /** The clauses that it rests on, where they are not those of the check. */
  readonly clauses?: readonly string[];
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
  const { subject, path, apart, year, got, zh, en, example, near, code, clauses } = problem;
  const fault = { ...faultAt(path, got, zh, en, example, code), ...(near !== undefined && { near }) };
  const finding = faultFinding(plan, check, { subject, ...(year !== undefined && { year }) }, fault, apart);
  return clauses ? { ...finding, clauses } : finding;
}

/** The finding of a fault: of which record, and of which year, where that is one of a year. */
export function faultFinding(
  plan: Plan,
  check: Omit<RecordCheck, "find">,
  about: Pick<Keyless, "subject" | "year">,
  fault: Fault,
  apart: readonly KeyPart[] = [],
): Finding {
  const found: Keyless = {
    rule: check.rule,
    clauses: ownValue(plan.cites, check.rule) ?? [],
    ...about,
    effect: check.effect,
    verdict: "unmet",
    fault: shownFault(fault),
    missing: [],
    readings: readingsUsed(plan, check.rests ?? []),
  };
  return findingFrom(found, withoutPlaces(fault.path), ...apart);
}

/** A problem with a name that is none of a list's, and the one that was likely meant. */
export function notAmong(subject: Subject, path: string, got: string, words: readonly Word[]): Problem {
  const near = meantOrHeld(got, words);
  return {
    subject,
    path,
    code: "not-understood",
    apart: [got],
    got,
    ...(words.length === 0
      ? NOTHING
      : { zh: `以下之一：${named(words, "zh", "、")}`, en: `one of ${named(words, "en", ", ")}` }),
    example: near ?? words[0]?.id ?? null,
    ...(near !== undefined && { near }),
  };
}

const NOTHING = { zh: "不填：没有可引用的名称", en: "nothing, for there is no name it could be" };

/** Words by name, each with the id that a record has to have; a long list is cut. */
function named(words: readonly Word[], language: "zh" | "en", and: string): string {
  const [open, close] = language === "zh" ? ["（", "）"] : [" (", ")"];
  const shown = words.slice(0, SHOWN).map(({ id, label }) => (label ? `${label[language]}${open}${id}${close}` : id));
  return `${shown.join(and)}${words.length > SHOWN ? ` … (${words.length})` : ""}`;
}

const SHOWN = 12;

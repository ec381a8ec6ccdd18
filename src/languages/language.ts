import type { Verdict } from "../finding/index.js";
import type { DecimalString } from "../kernel/index.js";
import type { RULES, RuleId } from "../plan/index.js";
import type { Heads } from "./zh-CN/headers.js";
import type { Told } from "./zh-CN/results.js";
import type { Words } from "./zh-CN/words.js";

/** What a sentence about a quantity needs; every value already in the words of the language. */
export interface QuantityWords {
  readonly label: string;
  readonly bound: "at-least" | "at-most" | "exactly" | "about";
  readonly required?: string;
  readonly actual?: string;
  readonly shortfall?: string;
}

/** What a sentence about a list needs. */
interface ItemsWords {
  readonly label: string;
  readonly has: readonly string[];
  readonly lacks: readonly string[];
  readonly unknown: readonly string[];
  readonly required: string;
  readonly all: boolean;
}

/** What a sentence about a plan's numbers needs. */
export interface AuditWords {
  readonly target: string;
  readonly others: readonly string[];
  readonly year: string;
  readonly required: string;
  readonly actual: string;
  readonly shortfall: string;
  readonly from: string;
  readonly over: string;
}

/** What a sentence about a rule of the engine needs; every value already in the words of the language. */
export interface RuleWords extends Omit<QuantityWords, "label"> {
  /** The name of what it is about, or its id. */
  readonly subject: string;
  /** What kind of thing that is: `locality`, `area`, `complex`, `case` … */
  readonly subjectKind: string;
  /** The name of the place or group it stands in, or its id; empty where none. */
  readonly among: string;
  /** The year it speaks of; empty where none. */
  readonly year: string;
  readonly has: readonly string[];
  readonly lacks: readonly string[];
  readonly unknown: readonly string[];
  readonly verdict: Verdict;
}

/** The rules that make findings and have a sentence of their own, by the rooms that make them. */
export type SaidRule = Exclude<
  (typeof RULES)["delivery" | "funding" | "layout"][number],
  "fund-by-performance" | "benefit-distribution"
>;

/** The sentences of some rules. */
export type Sentences<R extends SaidRule = SaidRule> = { readonly [Rule in R]: (words: RuleWords) => string };

/** The rules about a plan's own numbers. */
export type AuditRule = Extract<RuleId, `audit-${string}`>;

/** Everything the library says in one language. */
export interface Texts {
  /** A number with its digits withCommas. */
  readonly quantity: (value: string, unit: string) => string;
  readonly list: (names: readonly string[]) => string;
  /** A sentence and, in brackets, what it rests on. */
  readonly cited: (sentence: string, notes: readonly string[]) => string;
  readonly measured: (words: QuantityWords) => string;
  readonly notRecorded: (words: QuantityWords) => string;
  readonly noFigure: (words: QuantityWords) => string;
  readonly items: (words: ItemsWords) => string;
  readonly chosen: (label: string, names: readonly string[]) => string;
  readonly notChosen: (label: string, accepted: readonly string[]) => string;
  /** That words of a record are neither the plan's nor declared. */
  readonly notUnderstood: (label: string, words: readonly string[]) => string;
  readonly choiceNotRecorded: (label: string) => string;
  readonly listed: (label: string, yes: boolean, among: string | undefined) => string;
  readonly listUnknown: (label: string) => string;
  readonly within: (words: QuantityWords) => string;
  readonly notAsked: (sentence: string) => string;
  readonly waived: (sentence: string, approvedBy: string, approvedOn: string, reason: string) => string;
  readonly met: (sentence: string) => string;
  readonly presumption: string;
  readonly encouraged: string;
  readonly advises: string;
  readonly fault: (title: string, path: string, got: string, accepted: string, example: string) => string;
  readonly nothing: string;
  readonly audits: { readonly [R in AuditRule]: (words: AuditWords) => string };
  readonly said: Sentences;
  readonly rules: { readonly [R in Extract<RuleId, `record-${string}`>]: string };
  /** The words for what results name by an id of the library's. */
  readonly words: Words;
  /** Sentences on every type of result, by the room it comes from. */
  readonly told: Told;
  /** Heads of tables. */
  readonly heads: Heads;
}

/** The digits of a decimal before the point in groups of three. */
export function withCommas(value: DecimalString | string): string {
  const [whole = "", fraction] = value.split(".");
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}

/** Yuan, with two places where there is a fraction of one. */
export function money(value: string): string {
  const [whole = "", fraction] = withCommas(value).split(".");
  return fraction === undefined ? whole : `${whole}.${fraction.padEnd(2, "0")}`;
}

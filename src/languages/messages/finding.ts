import type { Verdict } from "../../finding/index.js";
import type { MILESTONE_KINDS, RULES, RuleId } from "../../plan/index.js";

/** What a sentence about a quantity needs; every value already in the words of the language. */
export interface QuantityWords {
  readonly label: string;
  readonly bound: "at-least" | "above" | "at-most" | "below" | "exactly" | "about";
  readonly required?: string;
  /** What is there; of what is open at least, at most or between what it is. */
  readonly actual?: string;
  /** By how much that falls short, at least where it is open. */
  readonly shortfall?: string;
  /** Where what is asked is no more than that. */
  readonly force?: "encouraged" | "principle" | undefined;
}

/** What a sentence about a list needs. */
interface ItemsWords {
  readonly label: string;
  readonly has: readonly string[];
  readonly lacks: readonly string[];
  readonly unknown: readonly string[];
  /** Words of the record that nobody understands. */
  readonly notUnderstood: readonly string[];
  /** How many are asked for; empty where that is open, or nothing is. */
  readonly required: string;
  /** Members that have to be there, apart from how many. */
  readonly mandatory: readonly string[];
  readonly all: boolean;
  /** Whether it is only encouraged. */
  readonly isUrged: boolean;
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
  /** Whether the others come to more than the target lets there be. */
  readonly isOver: boolean;
  /** Whether the others may come to more than they ask for. */
  readonly mayExceed: boolean;
}

/** What a sentence about a rule of the engine needs; every value already in the words of the language. */
export interface RuleWords extends Omit<QuantityWords, "label"> {
  /** The name of what it is about, or its id. */
  readonly subject: string;
  /** The name of the place or group it stands in, or its id; empty where none. */
  readonly among: string;
  /** The year it speaks of; empty where none. */
  readonly year: string;
  readonly has: readonly string[];
  readonly lacks: readonly string[];
  readonly unknown: readonly string[];
  readonly verdict: Verdict;
  /** How much more there is than is asked; absent where there is no more. */
  readonly over?: string;
}

/** What a sentence about something wrong in a record needs; every value already in the words of the language. */
interface RecordWords {
  /** The name of the record, or its list and its id. */
  readonly subject: string;
  readonly title: string;
  /** The year of the record; empty where none. */
  readonly year: string;
  /** The figure that it stands under; empty where none. */
  readonly field: string;
  readonly got: string;
  readonly accepted: string;
  readonly example: string;
  /** Whether the example is what was likely meant. */
  readonly isMeant: boolean;
}

/** The rules that make findings and have a sentence of their own, by the rooms that make them. */
type FindingRule<R extends "delivery" | "funding" | "layout" = "delivery" | "funding" | "layout"> = Exclude<
  (typeof RULES)[R][number],
  "fund-by-performance" | "benefit-distribution"
>;

/** The sentences on the rules of a room. */
export type FindingsOf<R extends "delivery" | "funding" | "layout"> = {
  readonly [Rule in FindingRule<R>]: (words: RuleWords) => string;
};

/** The rules about a plan's own numbers. */
type AuditRule = Extract<RuleId, `audit-${string}`>;

/** Messages on findings: on standards of a plan, on the rules of the engine, on faults of records. */
export interface FindingMessages {
  readonly measured: (words: QuantityWords) => string;
  readonly notRecorded: (words: QuantityWords) => string;
  /** What is open because of these words or records. */
  readonly open: (sentence: string, names: string) => string;
  readonly noFigure: (words: QuantityWords) => string;
  readonly items: (words: ItemsWords) => string;
  readonly chosen: (label: string, names: readonly string[]) => string;
  /** What is none of those accepted: what is recorded instead, nothing where nobody stands there. */
  readonly notChosen: (label: string, accepted: readonly string[], recorded: readonly string[]) => string;
  /** What is known to be none. */
  readonly none: string;
  /** That words of a record are neither the plan's nor declared. */
  readonly notUnderstood: (label: string, words: readonly string[]) => string;
  readonly choiceNotRecorded: (label: string) => string;
  /** Which of what is accepted is asked for, or only encouraged, where it is open what was chosen. */
  readonly choiceAsked: (sentence: string, accepted: readonly string[], isUrged: boolean) => string;
  /** Which grades or standings it may still come to. */
  readonly possibly: (label: string, names: readonly string[]) => string;
  readonly listed: (label: string, yes: boolean, among: string | undefined) => string;
  /** What of a listing is open: the list, which is not recorded or not understood, or the tier. */
  readonly listingUnknown: (label: string, what: "list" | "tier" | "locality") => string;
  readonly within: (words: QuantityWords) => string;
  readonly notAsked: (sentence: string, why: string | undefined) => string;
  readonly waived: (sentence: string, approvedBy: string, approvedOn: string, reason: string) => string;
  readonly met: (sentence: string) => string;
  readonly presumption: string;
  readonly encouraged: string;
  readonly principle: string;
  readonly advises: string;
  readonly fault: (words: RecordWords) => string;
  /** Something that happened to a complex on a day, at a tier. */
  readonly milestone: (date: string, kind: string, tier: string) => string;
  readonly milestones: { readonly [K in (typeof MILESTONE_KINDS)[number]]: string };
  /** What stands in a record and is not spelt out: a record within it, a list of them. */
  readonly entry: string;
  /** Where nothing stood in a record. */
  readonly nothing: string;
  /** What a rule of the engine is about; for duties what evidence is recorded for. */
  readonly rules: { readonly [R in FindingRule | AuditRule | Extract<RuleId, `record-${string}`>]: string };
  readonly sentences: FindingsOf<"delivery"> & FindingsOf<"funding"> & FindingsOf<"layout">;
  readonly audits: { readonly [R in AuditRule]: (words: AuditWords) => string };
}

import type { CHOICES, CONDITION_LISTS, LateKind, Source } from "../../plan/index.js";
import type { QuantityWords } from "./finding.js";

type Over = Extract<Source, { over: Source }>;

/** What is asked of a listing, by name; empty where it may be any. */
interface ListingWords {
  readonly kinds: readonly string[];
  readonly tiers: readonly string[];
  readonly lists: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly now: boolean;
  /** The target that counts it. */
  readonly target: string;
}

/** Messages on conditions and sources: what a rule depends on. */
export interface ConditionMessages {
  readonly granted: string;
  /** By how many days something is late. */
  readonly late: { readonly [K in LateKind]: string };
  readonly sum: (parts: readonly string[]) => string;
  readonly times: (name: string, times: string) => string;
  readonly ratio: (over: string, under: string) => string;
  readonly growth: (name: string) => string;
  readonly change: (name: string) => string;
  /** A figure over so many years, all since the first listing, or since a milestone. */
  readonly over: (name: string, years: Over["years"], by: Over["by"]) => string;
  readonly lists: { readonly [L in (typeof CONDITION_LISTS)[number]]: string };
  readonly choices: { readonly [C in (typeof CHOICES)[number]]: string };
  readonly focus: { readonly new: string; readonly traditional: string };
  /** A listing that is asked for: its kinds, else any, and what else it has to be; `now` where it has to stand on the day. */
  readonly listing: (words: ListingWords) => string;
  /** That only what is there on the site counts. */
  readonly onSite: (label: string) => string;
  /** That a part is open, and for want of what. */
  readonly open: (sentence: string, names: string) => string;
  /** That there is no figure, and why. */
  readonly without: (label: string, why: string) => string;
  /** What several parts come to: all of them, or any one. */
  readonly all: (label: string, parts: readonly string[]) => string;
  readonly any: (label: string, parts: readonly string[]) => string;
  /** What must not be so: all of several parts at once, any of them, a figure between two, one of these chosen, so many of these members there (all of them: empty), listed so. */
  readonly barred: {
    readonly all: (label: string, parts: readonly string[]) => string;
    readonly any: (label: string, parts: readonly string[]) => string;
    readonly between: (from: QuantityWords, to: QuantityWords) => string;
    readonly choice: (label: string, names: readonly string[]) => string;
    readonly members: (label: string, names: readonly string[], required: string) => string;
    readonly listing: (listing: string) => string;
  };
  /** What there is, beside what must not be so. */
  readonly actual: string;
  /** A part and what it comes to. */
  readonly part: (sentence: string, verdict: string) => string;
}

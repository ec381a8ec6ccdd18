import type { CHOICES, CONDITION_LISTS, Source } from "../../plan/index.js";

type Over = Extract<Source, { over: Source }>;

/** Messages on conditions and sources: what a rule depends on. */
export interface ConditionMessages {
  readonly granted: string;
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
  readonly listing: string;
  /** That there is no figure, and why. */
  readonly without: (label: string, why: string) => string;
  /** What several parts come to: all of them, any one, or the one turned round. */
  readonly all: (label: string, parts: readonly string[]) => string;
  readonly any: (label: string, parts: readonly string[]) => string;
  readonly not: (label: string, parts: readonly string[]) => string;
  /** A part and what it comes to. */
  readonly part: (sentence: string, verdict: string) => string;
}

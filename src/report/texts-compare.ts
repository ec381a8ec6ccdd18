import type { RULES } from "../plan/index.js";
import type { DecisionKind } from "./question.js";
import type { ComparedPart, ReportChange } from "./report-change.js";

/** The rules of the engine that findings of a report are made by, beside those on records and on a plan's numbers. */
type NamedRule = Exclude<
  (typeof RULES)["delivery" | "funding" | "layout"][number],
  "fund-by-performance" | "benefit-distribution" | "schedule-backward"
>;

/** Everything that is said of changes and questions in one language. */
export interface CompareTexts {
  readonly parts: { readonly [P in ComparedPart]: string };
  /** Names of values, by the name that the report has for them. */
  readonly fields: Readonly<Record<string, string>>;
  /** Words for values: verdicts, statuses, states, reasons. */
  readonly values: Readonly<Record<string, string>>;
  readonly rules: { readonly [R in NamedRule]: string };
  readonly directions: { readonly [D in ReportChange["direction"]]: string };
  readonly decisions: { readonly [D in DecisionKind]: string };
  readonly none: string;
  readonly lists: Readonly<Record<string, string>>;
  /** What it is about, piece by piece. */
  readonly about: (pieces: readonly string[]) => string;
  readonly inYear: (year: number) => string;
  readonly fromTo: (field: string, before: string, after: string, difference: string) => string;
  readonly changed: (field: string) => string;
  readonly came: (value: string) => string;
  readonly went: (value: string) => string;
  readonly sentence: (direction: string, about: string, what: string) => string;
  readonly question: (input: string, path: string, decides: string, alone: boolean) => string;
  readonly marks: (marks: string) => string;
}

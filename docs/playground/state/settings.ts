import type { Choice } from "innovation-service-complex";
import { taizhou, taizhouScorecard } from "innovation-service-complex/taizhou";
import sample from "../../examples/portfolio.json" with { type: "json" };

/** The texts that may be edited. */
export const DOCUMENTS = ["records", "plan", "card"] as const;
export type DocumentName = (typeof DOCUMENTS)[number];

export const TABS = ["result", "charts", "records", "changes", "rules", "tables"] as const;
export type Tab = (typeof TABS)[number];

export const CARDS = ["four-aspects", "equal", "own", "none"] as const;

/** All that the page shows follows from this: it is what is kept, and what a link carries. */
export interface Settings {
  readonly language: "zh-CN" | "en";
  readonly tab: Tab;
  readonly asOf: string;
  /** Places; none for the whole area. */
  readonly scope: readonly string[];
  readonly scorecard: (typeof CARDS)[number];
  readonly budget: string;
  /** The complex whose charts are shown; empty for the first. */
  readonly complex: string;
  readonly texts: Readonly<Record<DocumentName, string>>;
  readonly readings: Readonly<Record<string, Choice>>;
  /** Figures of the plan by hand, by their path. */
  readonly figures: Readonly<Record<string, string>>;
  /** Marks of the scorecard by hand, by the id of their part. */
  readonly marks: Readonly<Record<string, string>>;
}

const written = (value: unknown) => JSON.stringify(value, null, 2);

/** What the page starts with. */
export const START: Settings = {
  language: "zh-CN",
  tab: "result",
  asOf: "2020-12-31",
  scope: [],
  scorecard: "four-aspects",
  budget: "5000000",
  complex: "",
  texts: { records: written(sample), plan: written(taizhou), card: written(taizhouScorecard) },
  readings: {},
  figures: {},
  marks: {},
};

/** Settings that came from elsewhere, as far as they are settings; the rest is as at the start. */
export function settingsFrom(value: unknown): Settings {
  if (!isMap(value)) return START;
  const { language, tab, asOf, scope, scorecard, budget, complex, texts, readings, figures, marks } = value;
  const text = (given: unknown, otherwise: string) => (typeof given === "string" ? given : otherwise);
  const textIn = (name: DocumentName) => text(isMap(texts) ? texts[name] : undefined, START.texts[name]);
  return {
    language: language === "en" ? "en" : "zh-CN",
    tab: TABS.find((each) => each === tab) ?? START.tab,
    asOf: text(asOf, START.asOf),
    scope: Array.isArray(scope) ? scope.filter((place) => typeof place === "string") : [],
    scorecard: CARDS.find((each) => each === scorecard) ?? START.scorecard,
    budget: text(budget, START.budget),
    complex: text(complex, ""),
    texts: { records: textIn("records"), plan: textIn("plan"), card: textIn("card") },
    readings: mapOf(readings, isChoice),
    figures: mapOf(figures, isText),
    marks: mapOf(marks, isText),
  };
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function mapOf<T>(value: unknown, is: (each: unknown) => each is T): Readonly<Record<string, T>> {
  const entries = isMap(value) ? Object.entries(value) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, T] => is(entry[1])));
}

const isText = (value: unknown): value is string => typeof value === "string";

function isChoice(value: unknown): value is Choice {
  return isText(value) || (isMap(value) && isText(value.id) && typeof value.value === "number");
}

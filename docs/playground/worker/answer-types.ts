import type { EChartsOption } from "echarts";
import type { Choice } from "innovation-service-complex";
import type { DocumentName } from "../state/settings.js";

/** Where something wrong stands: in a text, in what is set by hand, or in the choices above. */
export type Where = DocumentName | "changes" | "settings";

/** Something wrong, in words, and where it stands in its text. */
export interface Located {
  readonly where: Where;
  /** `complexes[3].site.floorArea`. */
  readonly path: string;
  /** The same in words. */
  readonly place: string;
  readonly words: string;
  readonly from: number;
  readonly to: number;
  /** What may stand in its place, as it would be written. */
  readonly near?: string;
  /** Whether it hinders the report, or is a finding that the report has too. */
  readonly hinders: boolean;
}

interface Option {
  readonly id: string;
  readonly label: string;
}

/** A passage that can be read in two ways. */
export interface ReadingRow {
  readonly id: string;
  readonly why: string;
  readonly clauses: readonly string[];
  readonly chosen: Choice;
  readonly alternatives: readonly (Option & { readonly takes: boolean })[];
}

/** A figure that may be set by hand. */
export interface FigureRow {
  readonly key: string;
  readonly group: string;
  readonly label: string;
  readonly unit: string;
  readonly value: string;
}

/** A part of the scorecard whose marks may be set by hand. */
export interface MarksRow {
  readonly id: string;
  readonly label: string;
  readonly depth: number;
  readonly marks: string;
}

/** A sheet of the records, with its columns. */
export interface SheetChoice extends Option {
  readonly columns: readonly Option[];
}

/** What there is to choose from under the plan and the scorecard. */
export interface Choices {
  readonly places: readonly Option[];
  readonly readings: readonly ReadingRow[];
  readonly figures: readonly FigureRow[];
  readonly marks: readonly MarksRow[];
  readonly sheets: readonly SheetChoice[];
}

export interface Drawing {
  readonly id: string;
  readonly title: string;
  readonly option: EChartsOption;
  /** Whether it is of the complex that is chosen. */
  readonly isOwn: boolean;
}

/** What the report says. */
export interface Shown {
  readonly headline: string;
  readonly tiles: readonly { readonly label: string; readonly value: string; readonly isBad: boolean }[];
  readonly questions: readonly string[];
  readonly markdown: string;
  readonly html: string;
  readonly complexes: readonly Option[];
  readonly drawings: readonly Drawing[];
}

/** One thing that is otherwise than under the notice as it stands. */
export interface ChangeRow {
  readonly key: string;
  readonly direction: "worse" | "better" | "other";
  readonly words: string;
  readonly because: readonly string[];
}

/** What the worker has found out so far. */
export interface Answer {
  readonly faults: readonly Located[];
  readonly choices: Choices;
  readonly shown: Shown;
  /** Absent where nothing was set otherwise. */
  readonly changes: readonly ChangeRow[] | undefined;
  /** The same drawn; absent with it. */
  readonly comparisons: readonly Drawing[] | undefined;
}

import type { Settings } from "../state/settings.js";
import type { Answer } from "./answer-types.js";

/** What the worker is asked for, under a number of its own. */
export type Job = { readonly job: number } & (
  | { readonly kind: "answer"; readonly settings: Settings }
  | { readonly kind: "paste"; readonly settings: Settings; readonly sheet: string; readonly text: string }
  | { readonly kind: "import"; readonly settings: Settings; readonly bytes: ArrayBuffer; readonly aliases: Aliases }
  | { readonly kind: "export"; readonly settings: Settings }
);

/** What the sheets and columns of a workbook are to the library, by what they are called there. */
export interface Aliases {
  readonly sheets: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, string>>;
}

/** What was read of rows or a workbook: the records as a text, what to say of it, and what nobody knows. */
export interface Imported {
  readonly records: string;
  readonly lines: readonly string[];
  readonly unknown: readonly { readonly sheet: string; readonly column?: string }[];
}

/** What the worker says to a job. */
export type Reply = { readonly job: number } & (
  | { readonly kind: "answer"; readonly part: Partial<Answer>; readonly isLast: boolean }
  | { readonly kind: "paste"; readonly imported: Imported }
  | { readonly kind: "import"; readonly imported: Imported }
  | { readonly kind: "export"; readonly bytes: ArrayBuffer }
  | { readonly kind: "failed"; readonly words: string }
);

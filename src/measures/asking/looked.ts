import type { PlainDate } from "../../kernel/index.js";
import type { Source } from "../../plan/index.js";
import { isComplete } from "../../registry/index.js";
import type { Asked, RecordsBeside } from "./asked.js";
import type { Value } from "./value.js";

/** A year as a source is looked at in it. */
export interface Looked {
  readonly asked: Asked;
  readonly year: number;
  /** The day whose facts count. */
  readonly day: PlainDate | undefined;
  /** Whether what was granted is that of the year alone. */
  readonly alone: boolean;
  /** What was worked out already: years within years would else be gone through again and again. */
  readonly worked: ((source: Source) => Map<string, Value>) | undefined;
}

/** What is missing where a source is asked of nobody. */
export const GROUND = ["ground"];

/** Whether a list says something of a complex: it has a row of it, or all there are. */
export function isRecorded(
  portfolio: RecordsBeside,
  list: "grants" | "cases",
  rows: readonly { readonly isOwn: boolean }[],
): boolean {
  return portfolio[list] !== undefined && (rows.some(({ isOwn }) => isOwn) || isComplete(portfolio, list));
}

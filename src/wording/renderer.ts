import type { Block } from "./block.js";
import type { Context } from "./context.js";

/** How results of one type is rendered: in sentences, as a row of a table, as a text. */
export interface Renderer<R> {
  /** In sentences, the first for the whole. */
  readonly sentences: (context: Context, result: R) => readonly string[];
  /** As a row among others of the type. */
  readonly row?: RowOf<R>;
  /** As a text with lists and tables; the sentences, where absent. */
  readonly blocks?: (context: Context, result: R) => readonly Block[];
}

/** A table's head, and a result as cells under it. */
interface RowOf<R> {
  readonly columns: (context: Context) => readonly string[];
  readonly cells: (context: Context, result: R) => readonly string[];
}

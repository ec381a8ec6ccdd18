import type { Block } from "./block.js";
import type { Speaker } from "./speaker.js";

/** How results of one type are told: in sentences, as a row of a table, as a text. */
export interface Telling<R> {
  /** In sentences, the first for the whole. */
  readonly say: (speaker: Speaker, result: R) => readonly string[];
  /** As a row among others of the type. */
  readonly row?: RowOf<R>;
  /** As a text with lists and tables; the sentences, where absent. */
  readonly show?: (speaker: Speaker, result: R) => readonly Block[];
}

/** A table's head, and a result as cells under it. */
interface RowOf<R> {
  readonly head: (speaker: Speaker) => readonly string[];
  readonly cells: (speaker: Speaker, result: R) => readonly string[];
}

import type { Context } from "./context.js";

/** How results of one type are told, in sentences: the first for the whole. */
export type Sentences<R> = (context: Context, result: R) => readonly string[];

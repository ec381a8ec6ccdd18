import { withoutUnseen } from "../kernel/index.js";

/** Controls and separators that break a line, or stand for a space. */
const BREAKS = /[\p{Cc}\u2028\u2029]+/gu;

/** A text on one line, without characters that turn the direction of writing or cannot be seen. */
export function onOneLine(text: string): string {
  return withoutUnseen(text.replace(BREAKS, " "));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a line must not carry
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
const DIRECTION = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A text on one line, without characters that turn the direction of writing or cannot be seen. */
export function onOneLine(text: string): string {
  return text.replace(UNSEEN, " ").replace(DIRECTION, "");
}

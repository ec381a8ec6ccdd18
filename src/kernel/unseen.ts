/**
 * Characters that cannot be seen, or that turn the direction of what stands around them: controls, formats, fillers and
 * tags; not the selectors that a shape of a character is written with.
 */
const UNSEEN = /(?![\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}])[\p{Cc}\p{Cf}\p{Cs}\p{DI}\u2028\u2029\u2800]/gu;

/** Spaces that look like the common one. */
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f]/g;

/** A text with all that cannot be seen written out, so that two texts that look alike are told apart: `wen⟨U+200B⟩ling`. */
export function unseenShown(text: string): string {
  return text.replace(UNSEEN, named).replace(SPACES, named);
}

/** A text without what cannot be seen. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, "");
}

const named = (character: string) =>
  `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`;

/** A text cut to so many characters, its cut shown, no pair of a character torn. */
export function cutTo(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = /[\ud800-\udbff]/.test(text.charAt(length - 2)) ? length - 2 : length - 1;
  return `${text.slice(0, end)}…`;
}

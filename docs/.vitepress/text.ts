/** The name of a heading's place in its page, as GitHub makes it, so that one link serves both. */
export function slug(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}

/**
 * The words that the search knows a text by: Chinese ones as `Intl.Segmenter` parts them, names of the code whole and in
 * their parts, locators such as 4.1.2 whole. It is sent to the page as text, so nothing outside it is used.
 */
export function tokens(text: string): string[] {
  const words = [...new Intl.Segmenter("zh", { granularity: "word" }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
  const locators = text.match(/\b[0-9N]+(?:\.[0-9]+)+\b/g) ?? [];
  const parts = words.filter((word) => /[a-z][A-Z]/.test(word)).flatMap((word) => word.split(/(?=[A-Z])/));
  return [...words, ...locators, ...parts];
}

import { asRead } from "../../kernel/index.js";

/** Finds the only one whose label a text shortens, 研发 for 研究开发; the text as it reads, without what is not told apart. */
export function shortFormsOf<T>(names: ReadonlyMap<string, T>): (text: string) => T | undefined {
  const labels = [...names].map(([label, named]) => ({ label: asRead(label), named }));
  return (text) => {
    if (!/^\p{Script=Han}{2,}$/u.test(text)) return undefined;
    const found = new Set(labels.filter(({ label }) => isShortOf(text, label)).map(({ named }) => named));
    return found.size === 1 ? [...found][0] : undefined;
  };
}

/** A piece of the label, or letters of it in their order from the first to the last; of none that says 不 or 非. */
function isShortOf(text: string, label: string): boolean {
  if (text.length >= label.length || /[不非无未]/u.test(label)) return false;
  if (label.includes(text)) return true;
  let from = 0;
  const isInOrder = [...text].every((letter) => {
    from = label.indexOf(letter, from) + 1;
    return from > 0;
  });
  return isInOrder && label[0] === text[0] && label.at(-1) === text.at(-1);
}

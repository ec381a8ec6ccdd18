import { useWords } from "../state/studio.js";
import type { Choices } from "../worker/answer-types.js";
import { OpenFile } from "./open-file.js";
import { PasteRows } from "./paste-rows.js";

/** Ways in for what people have: a workbook, a file, rows of a spreadsheet. */
export function TablesPanel({ choices }: { readonly choices: Choices | undefined }) {
  const words = useWords();
  if (!choices) return <p>{words.working}</p>;
  return (
    <>
      <h2>{words.open}</h2>
      <OpenFile sheets={choices.sheets} />
      <h2>{words.paste}</h2>
      <PasteRows sheets={choices.sheets} />
    </>
  );
}

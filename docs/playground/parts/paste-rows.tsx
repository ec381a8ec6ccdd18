import { useState } from "react";
import { useStudio, useWords } from "../state/studio.js";
import type { SheetChoice } from "../worker/answer-types.js";

/** Rows out of a spreadsheet, in the place of one sheet of the records. */
export function PasteRows({ sheets }: { readonly sheets: readonly SheetChoice[] }) {
  const { store, client } = useStudio();
  const words = useWords();
  const [sheet, setSheet] = useState("complexes");
  const [text, setText] = useState("");
  const [lines, setLines] = useState<readonly string[]>([]);
  const put = async () => {
    store.settle();
    try {
      const { records, lines: told } = await client.paste(store.get(), sheet, text);
      store.set(({ texts }) => ({ texts: { ...texts, records } }));
      setLines(told);
    } catch (error) {
      setLines([error instanceof Error ? error.message : String(error)]);
    }
  };
  return (
    <>
      <p>{words.pasteHow}</p>
      <p className="bar">
        <label>
          {words.sheet}{" "}
          <select id="sheet" value={sheet} onChange={({ target }) => setSheet(target.value)}>
            {sheets.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <button id="put" type="button" disabled={text.trim() === ""} onClick={put}>
          {words.putRows}
        </button>
      </p>
      <textarea
        id="pasted"
        aria-label={words.pasted}
        rows={6}
        spellCheck={false}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <Lines id="cells" lines={lines} />
    </>
  );
}

/** What was read, and each cell to mend. */
export function Lines({ id, lines }: { readonly id: string; readonly lines: readonly string[] }) {
  return (
    <div id={id} role="status">
      <ul className="lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

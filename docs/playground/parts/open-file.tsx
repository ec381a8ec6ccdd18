import { type ChangeEvent, useRef, useState } from "react";
import { aliasesOfFile, settingsOfFile } from "../state/open-file.js";
import { useStudio, useWords } from "../state/studio.js";
import type { SheetChoice } from "../worker/answer-types.js";
import type { Aliases, Imported } from "../worker/messages.js";
import { Names } from "./names.js";
import { Lines } from "./paste-rows.js";

interface Opened {
  readonly bytes: ArrayBuffer;
  readonly aliases: Aliases;
  readonly before: string;
  readonly imported: Imported;
}

const NONE: Aliases = { sheets: {}, columns: {} };

/** Opens a workbook, with the names of its sheets and columns where they are its own, or a JSON file of the page. */
export function OpenFile({ sheets }: { readonly sheets: readonly SheetChoice[] }) {
  const { store, client } = useStudio();
  const words = useWords();
  const [opened, setOpened] = useState<Opened>();
  const [told, setTold] = useState("");
  /** The names that were given last: what was read by earlier ones is passed over. */
  const asked = useRef(NONE);

  const read = async (bytes: ArrayBuffer, aliases: Aliases, before: string) => {
    asked.current = aliases;
    const imported = await client.importWorkbook(store.get(), bytes, aliases);
    if (asked.current !== aliases) return;
    store.set(({ texts }) => ({ texts: { ...texts, records: imported.records } }));
    setOpened({ bytes, aliases, before, imported });
  };
  const open = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])];
    store.settle();
    setOpened(undefined);
    setTold(words.working);
    try {
      setTold(words.opened(await take(files)));
    } catch (error) {
      setTold(error instanceof Error ? error.message : String(error));
    }
    target.value = "";
  };
  const take = async (files: readonly File[]): Promise<string> => {
    const texts = new Map<File, string>();
    for (const file of files) if (/\.json$/i.test(file.name)) texts.set(file, await file.text());
    const aliases = [...texts.values()].flatMap((text) => aliasesOfFile(text) ?? [])[0] ?? NONE;
    for (const file of files) {
      const text = texts.get(file);
      if (text === undefined) await read(await file.arrayBuffer(), aliases, store.get().texts.records);
      else if (!aliasesOfFile(text)) {
        const settings = settingsOfFile(text, store.get());
        if (!settings) throw new Error(words.notOpened(file.name));
        store.set(settings);
      }
    }
    return files.map(({ name }) => name).join(", ");
  };
  const undo = () => {
    if (!opened) return;
    store.set(({ texts }) => ({ texts: { ...texts, records: opened.before } }));
    setOpened(undefined);
    setTold("");
  };
  return (
    <>
      <p>{words.openHow}</p>
      <label className="button">
        {words.file}
        <input id="file" className="unseen" type="file" multiple accept=".xlsx,.json" onChange={open} />
      </label>
      <p role="status" id="told">
        {told}
      </p>
      {opened && (
        <>
          <button type="button" onClick={undo}>
            {words.undo}
          </button>
          <Names
            unknown={opened.imported.unknown}
            aliases={opened.aliases}
            sheets={sheets}
            onName={(aliases) => {
              // At once, so that the next name is added to this one.
              setOpened({ ...opened, aliases });
              void read(opened.bytes, aliases, opened.before);
            }}
          />
          <Lines id="imported" lines={opened.imported.lines} />
        </>
      )}
    </>
  );
}

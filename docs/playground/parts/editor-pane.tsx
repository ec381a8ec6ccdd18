import { useEffect, useRef } from "react";
import { type Editor, editorIn } from "../editor/editor.js";
import type { SchemaPart } from "../editor/schema-at.js";
import type { DocumentName } from "../state/settings.js";
import { useSettings, useStudio, useWords } from "../state/studio.js";
import { wordsOf } from "../words/words.js";
import type { Located } from "../worker/answer-types.js";
import { Findings } from "./findings.js";

interface EditorPaneProps {
  readonly name: DocumentName;
  readonly schema: SchemaPart;
  readonly faults: readonly Located[];
}

/** The editor of one text, with what is wrong in it beside it. */
export function EditorPane({ name, schema, faults }: EditorPaneProps) {
  const { store } = useStudio();
  const { texts } = useSettings();
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(undefined);
  /** What was last known to stand in the editor: another text comes from elsewhere. */
  const standing = useRef(texts[name]);
  useEffect(() => {
    const parent = place.current;
    if (!parent) return;
    standing.current = store.get().texts[name];
    const open = editorIn({
      parent,
      text: standing.current,
      schema,
      label: () => wordsOf({ id: store.get().language }).editors[name],
      language: () => store.get().language,
      phrases: wordsOf({ id: store.get().language }).editor,
      onChange: (text) =>
        store.later(name, (settings) => {
          standing.current = text();
          return { texts: { ...settings.texts, [name]: standing.current } };
        }),
    });
    editor.current = open;
    return () => {
      store.settle();
      open.close();
    };
  }, [name, schema, store]);
  useEffect(() => {
    if (texts[name] !== standing.current) editor.current?.replace(texts[name]);
  }, [texts, name]);
  useEffect(() => editor.current?.speak(words.editor), [words]);
  useEffect(() => editor.current?.mark(faults), [faults]);
  return (
    <div className="beside">
      <div>
        <h2>{words.editors[name]}</h2>
        <div className="editor" ref={place} />
        <p className="small">{words.editorHow}</p>
      </div>
      <Findings
        faults={faults}
        onGo={(fault) => editor.current?.goTo(fault)}
        onPut={(fault, text) => editor.current?.put(fault, text)}
      />
    </div>
  );
}

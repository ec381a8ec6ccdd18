import { json } from "@codemirror/lang-json";
import { lintGutter, setDiagnostics } from "@codemirror/lint";
import { EditorView } from "@codemirror/view";
import { basicSetup } from "codemirror";
import type { Located } from "./located.js";

/** The editor of the records. */
export interface Editor {
  readonly text: () => string;
  readonly replace: (text: string) => void;
  readonly mark: (faults: readonly Located[]) => void;
  readonly goTo: (fault: Located) => void;
}

/** An editor with a text in an element, which tells of every change. */
export function editorIn(parent: HTMLElement, text: string, onChange: () => void): Editor {
  const view = new EditorView({
    doc: text,
    parent,
    extensions: [
      basicSetup,
      json(),
      lintGutter(),
      EditorView.updateListener.of(({ docChanged }) => {
        if (docChanged) onChange();
      }),
    ],
  });
  const within = (position: number) => Math.min(position, view.state.doc.length);
  return {
    text: () => view.state.doc.toString(),
    replace: (next) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } }),
    mark: (faults) =>
      view.dispatch(
        setDiagnostics(
          view.state,
          faults.map(({ path, got, words, from, to }) => ({
            from: within(from),
            to: within(to),
            severity: "error",
            message: [path, got, words].filter(Boolean).join(" · "),
          })),
        ),
      ),
    goTo: ({ from, to }) => {
      view.dispatch({ selection: { anchor: within(from), head: within(to) }, scrollIntoView: true });
      view.focus();
    },
  };
}

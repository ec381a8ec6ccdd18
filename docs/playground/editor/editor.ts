import { json, jsonLanguage } from "@codemirror/lang-json";
import { closeLintPanel, lintGutter, setDiagnostics } from "@codemirror/lint";
import { closeSearchPanel } from "@codemirror/search";
import { Compartment, EditorState } from "@codemirror/state";
import { EditorView, hoverTooltip } from "@codemirror/view";
import { basicSetup } from "codemirror";
import type { Located } from "../worker/answer-types.js";
import { completionsAt, descriptionAt } from "./completion.js";
import type { SchemaPart } from "./schema-at.js";

/** An editor of a text. */
export interface Editor {
  readonly replace: (text: string) => void;
  readonly mark: (faults: readonly Located[]) => void;
  readonly goTo: (place: Pick<Located, "from" | "to">) => void;
  /** Puts a text in the place of another, which can be undone. */
  readonly put: (place: Pick<Located, "from" | "to">, text: string) => void;
  /** Says what it says itself in other words from now on; panels that are open are closed, for they keep theirs. */
  readonly speak: (phrases: Phrases) => void;
  readonly close: () => void;
}

/** What the editor says, by what it says in English. */
type Phrases = Readonly<Record<string, string>>;

interface EditorOptions {
  readonly parent: HTMLElement;
  readonly text: string;
  readonly schema: SchemaPart;
  /** What it is called, and in which language: asked again at each change. */
  readonly label: () => string;
  readonly language: () => string;
  readonly phrases: Phrases;
  readonly onChange: (text: () => string) => void;
}

/** More squiggles than this say nothing more. */
const MOST_MARKS = 200;

/** An editor in an element. Its text is only put together when it is asked for: a long one takes a while. */
export function editorIn({ parent, text, schema, label, language, phrases, onChange }: EditorOptions): Editor {
  const spoken = new Compartment();
  const view = new EditorView({
    doc: text,
    parent,
    extensions: [
      basicSetup,
      spoken.of(EditorState.phrases.of(phrases)),
      json(),
      lintGutter(),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of(() => ({ "aria-label": label(), tabindex: "0" })),
      jsonLanguage.data.of({
        autocomplete: ({ state, pos, explicit }: { state: EditorView["state"]; pos: number; explicit: boolean }) =>
          explicit || /["\w]/.test(state.sliceDoc(pos - 1, pos))
            ? (completionsAt(schema, state.doc.toString(), pos, language()) ?? null)
            : null,
      }),
      hoverTooltip(({ state }, pos) => {
        const words = descriptionAt(schema, state.doc.toString(), pos, language());
        if (words === "") return null;
        const dom = document.createElement("div");
        dom.className = "hint";
        dom.textContent = words;
        return { pos, create: () => ({ dom }) };
      }),
      EditorView.updateListener.of(({ docChanged, state }) => {
        if (docChanged) onChange(() => state.doc.toString());
      }),
    ],
  });
  const within = ({ from, to }: Pick<Located, "from" | "to">) => {
    const end = view.state.doc.length;
    return { from: Math.min(from, end), to: Math.min(to, end) };
  };
  return {
    replace: (next) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } }),
    mark: (faults) =>
      view.dispatch(
        setDiagnostics(
          view.state,
          faults.slice(0, MOST_MARKS).map((fault) => ({
            ...within(fault),
            severity: fault.hinders ? "error" : "warning",
            message: fault.words,
          })),
        ),
      ),
    goTo: (place) => {
      const { from, to } = within(place);
      view.dispatch({
        selection: { anchor: from, head: to },
        effects: EditorView.scrollIntoView(from, { y: "center" }),
      });
      view.focus();
    },
    put: (place, insert) => view.dispatch({ changes: { ...within(place), insert } }),
    speak: (next) => {
      for (const panelClosed of [closeSearchPanel, closeLintPanel]) panelClosed(view);
      view.dispatch({ effects: spoken.reconfigure(EditorState.phrases.of(next)) });
    },
    close: () => view.destroy(),
  };
}

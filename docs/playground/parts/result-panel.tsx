import { useState } from "react";
import { useSettings, useStudio, useWords } from "../state/studio.js";
import type { Shown } from "../worker/answer-types.js";
import { download } from "./download.js";

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What follows: the figures at a glance, what to ask for first, the report. */
export function ResultPanel({ shown }: { readonly shown: Shown | undefined }) {
  const words = useWords();
  if (!shown) return <p>{words.working}</p>;
  return (
    <>
      <h2>{words.headline}</h2>
      <dl className="tiles">
        {shown.tiles.map(({ label, value, isBad }) => (
          <div key={label} className={isBad ? "tile bad" : "tile"}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p id="headline">{shown.headline}</p>
      <Downloads markdown={shown.markdown} />
      {shown.questions.length > 0 && (
        <>
          <h2>{words.questions}</h2>
          <ol>
            {shown.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        </>
      )}
      <h2>{words.report}</h2>
      <Report html={shown.html} />
    </>
  );
}

function Report({ html }: { readonly html: string }) {
  return (
    <article
      id="report"
      key={html}
      ref={(element) => {
        // Made by the worker from Markdown, in which nothing counts as HTML.
        if (element) element.innerHTML = html;
      }}
    />
  );
}

function Downloads({ markdown }: { readonly markdown: string }) {
  const { store, client } = useStudio();
  const { texts, asOf } = useSettings();
  const words = useWords();
  const [state, setState] = useState("");
  const workbook = async () => {
    setState(words.working);
    try {
      download(`${asOf}.xlsx`, await client.exportWorkbook(store.get()), WORKBOOK);
      setState("");
    } catch (error) {
      setState(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <p className="downloads">
      {words.downloads}{" "}
      <button id="to-markdown" type="button" onClick={() => download(`${asOf}.md`, markdown, "text/markdown")}>
        {words.markdown}
      </button>
      <button id="to-workbook" type="button" onClick={workbook}>
        {words.workbook}
      </button>
      <button id="to-json" type="button" onClick={() => download("records.json", texts.records, "application/json")}>
        {words.json}
      </button>
      <span role="status">{state}</span>
    </p>
  );
}

import planSchema from "innovation-service-complex/schema/plan.json";
import cardSchema from "innovation-service-complex/schema/scorecard.json";
import { useState } from "react";
import { START } from "../state/settings.js";
import { useSettings, useStudio, useWords } from "../state/studio.js";
import type { Located } from "../worker/answer-types.js";
import { EditorPane } from "./editor-pane.js";

const SCHEMAS = { plan: planSchema, card: cardSchema };

/** The plan itself and the scorecard, as JSON. */
export function RulesPanel({ faults }: { readonly faults: readonly Located[] }) {
  const { store } = useStudio();
  const { scorecard } = useSettings();
  const words = useWords();
  const [name, setName] = useState<"plan" | "card">(faults[0]?.where === "card" ? "card" : "plan");
  const restore = () => store.set(({ texts }) => ({ texts: { ...texts, [name]: START.texts[name] } }));
  return (
    <>
      <p className="bar">
        <label>
          {words.document}{" "}
          <select
            id="document"
            value={name}
            onChange={({ target }) => setName(target.value === "card" ? "card" : "plan")}
          >
            <option value="plan">{words.editors.plan}</option>
            <option value="card">{words.editors.card}</option>
          </select>
        </label>
        <button type="button" onClick={restore}>
          {words.restoreText}
        </button>
      </p>
      {name === "card" && scorecard !== "own" && (
        <p className="note">
          {words.cardUnused}{" "}
          <button type="button" onClick={() => store.set({ scorecard: "own", marks: {} })}>
            {words.useCard}
          </button>
        </p>
      )}
      <EditorPane key={name} name={name} schema={SCHEMAS[name]} faults={faults.filter(({ where }) => where === name)} />
    </>
  );
}

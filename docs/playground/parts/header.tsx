import { useState } from "react";
import { CARDS, START } from "../state/settings.js";
import { useSettings, useStudio, useWords } from "../state/studio.js";
import type { Choices } from "../worker/answer-types.js";
import { Menu } from "./menu.js";
import { SharePart } from "./share.js";

/** What is asked for: of which day, which places, by which scorecard, in which language. */
export function Header({ choices }: { readonly choices: Choices | undefined }) {
  const { store } = useStudio();
  const settings = useSettings();
  const words = useWords();
  const { language, asOf, scope, scorecard, budget } = settings;
  const [isWide] = useState(() => matchMedia("(min-width: 40rem)").matches);
  const places = choices?.places ?? [];
  // A place that the plan does not have can still be left out.
  const unknown = scope.filter((id) => !places.some((place) => place.id === id)).map((id) => ({ id, label: id }));
  const named = [...places, ...unknown].filter(({ id }) => scope.includes(id)).map(({ label }) => label);
  const toggle = (id: string) =>
    store.set({ scope: scope.includes(id) ? scope.filter((each) => each !== id) : [...scope, id] });
  return (
    <header>
      <div className="bar">
        <h1>{words.title}</h1>
        <a href={language === "en" ? "../index.html" : "../zh/index.html"}>{words.docs}</a>
        <label>
          <span className="unseen">{words.language}</span>
          <select
            id="language"
            value={language}
            onChange={({ target }) => store.set({ language: target.value === "en" ? "en" : "zh-CN" })}
          >
            <option value="zh-CN">中文</option>
            <option value="en">English</option>
          </select>
        </label>
        <SharePart />
        <ResetButton />
      </div>
      <details className="settings" open={isWide}>
        <summary>{words.settings}</summary>
        <div className="bar">
          <label>
            {words.day}{" "}
            <input id="as-of" type="date" value={asOf} onChange={({ target }) => store.set({ asOf: target.value })} />
          </label>
          <Menu
            id="scope"
            label={
              <>
                {words.scope} <b>{named.length === 0 ? words.wholeArea : named.join(", ")}</b>
              </>
            }
          >
            {[...places, ...unknown].map(({ id, label }) => (
              <label key={id}>
                <input type="checkbox" checked={scope.includes(id)} onChange={() => toggle(id)} /> {label}
              </label>
            ))}
          </Menu>
          <label>
            {words.scorecard}{" "}
            <select
              id="scorecard"
              value={scorecard}
              onChange={({ target }) =>
                store.set({ scorecard: CARDS.find((card) => card === target.value) ?? scorecard, marks: {} })
              }
            >
              {CARDS.map((card) => (
                <option key={card} value={card}>
                  {words.cards[card]}
                </option>
              ))}
            </select>
          </label>
          <label>
            {words.budget}{" "}
            <input
              id="budget"
              inputMode="decimal"
              size={9}
              value={budget}
              onChange={({ target }) => store.set({ budget: target.value })}
            />
          </label>
        </div>
      </details>
    </header>
  );
}

/** Asks once more before all is lost. */
function ResetButton() {
  const { store } = useStudio();
  const words = useWords();
  const [isSure, setSure] = useState(false);
  const press = () => {
    if (isSure) store.set(({ language, tab }) => ({ ...START, language, tab }));
    setSure(!isSure);
  };
  return (
    <button id="reset" type="button" onClick={press} onBlur={() => setSure(false)}>
      {isSure ? words.resetAgain : words.reset}
    </button>
  );
}

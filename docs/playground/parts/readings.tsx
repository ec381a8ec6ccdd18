import type { Choice } from "innovation-service-complex";
import { useSettings, useStudio, useWords } from "../state/studio.js";
import type { ReadingRow } from "../worker/answer-types.js";

/** A passage after the other, with the ways in which it can be read. */
export function ReadingsPart({ readings }: { readonly readings: readonly ReadingRow[] }) {
  const words = useWords();
  return (
    <>
      <p className="small">{words.readingsHow}</p>
      {readings.map((reading) => (
        <Reading key={reading.id} reading={reading} />
      ))}
    </>
  );
}

function Reading({ reading: { id, why, clauses, chosen, alternatives } }: { readonly reading: ReadingRow }) {
  const { store } = useStudio();
  const { readings } = useSettings();
  const words = useWords();
  const at = readings[id] ?? chosen;
  const { id: alternative, value } = typeof at === "string" ? { id: at, value: undefined } : at;
  const choose = (choice: Choice) => store.set({ readings: { ...readings, [id]: choice } });
  const isSet = Object.hasOwn(readings, id);
  return (
    <fieldset className={isSet ? "set" : ""} data-reading={id}>
      <legend>
        {why} <span className="clause">{clauses.join(", ")}</span>
      </legend>
      {alternatives.map(({ id: each, label, takes }) => (
        <div key={each}>
          <label>
            <input
              type="radio"
              name={id}
              value={each}
              checked={each === alternative}
              onChange={() => choose(takes ? { id: each, value: 1 } : each)}
            />{" "}
            {label}
          </label>
          {takes && each === alternative && (
            <label>
              {" "}
              {words.number}{" "}
              <input
                type="number"
                value={value ?? ""}
                onChange={({ target }) => choose({ id: each, value: Math.trunc(Number(target.value)) })}
              />
            </label>
          )}
        </div>
      ))}
    </fieldset>
  );
}

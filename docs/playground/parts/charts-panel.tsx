import { useSettings, useStudio, useWords } from "../state/studio.js";
import type { Shown } from "../worker/answer-types.js";
import { Drawings } from "./drawings.js";

/** The charts: of the area, then of the complex that is chosen. */
export function ChartsPanel({ shown }: { readonly shown: Shown | undefined }) {
  const { store } = useStudio();
  const { complex } = useSettings();
  const words = useWords();
  if (!shown) return <p>{words.working}</p>;
  return (
    <>
      <h2>{words.ofArea}</h2>
      <Drawings drawings={shown.drawings.filter(({ isOwn }) => !isOwn)} />
      <h2>{words.ofComplex}</h2>
      <label>
        {words.complex}{" "}
        <select id="complex" value={complex} onChange={({ target }) => store.set({ complex: target.value })}>
          {shown.complexes.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <Drawings drawings={shown.drawings.filter(({ isOwn }) => isOwn)} />
    </>
  );
}

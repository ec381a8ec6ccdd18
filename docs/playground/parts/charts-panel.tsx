import { useSettings, useStudio, useWords } from "../state/studio.js";
import type { Drawing, Shown } from "../worker/answer-types.js";
import { ChartFigure } from "./chart-figure.js";

/** The charts: of the area, then of the complex that is chosen. */
export function ChartsPanel({ shown }: { readonly shown: Shown | undefined }) {
  const { store } = useStudio();
  const { complex } = useSettings();
  const words = useWords();
  if (!shown) return <p>{words.working}</p>;
  const figures = (drawings: readonly Drawing[]) => (
    <div className="charts">
      {drawings.map((drawing) => (
        <ChartFigure key={drawing.id} drawing={drawing} />
      ))}
    </div>
  );
  return (
    <>
      <h2>{words.ofArea}</h2>
      {figures(shown.drawings.filter(({ isOwn }) => !isOwn))}
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
      {figures(shown.drawings.filter(({ isOwn }) => isOwn))}
    </>
  );
}

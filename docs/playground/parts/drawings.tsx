import type { Drawing } from "../worker/answer-types.js";
import { ChartFigure } from "./chart-figure.js";

/** Charts, as many beside each other as there is room for. */
export function Drawings({ drawings }: { readonly drawings: readonly Drawing[] }) {
  return (
    <div className="charts">
      {drawings.map((drawing) => (
        <ChartFigure key={drawing.id} drawing={drawing} />
      ))}
    </div>
  );
}

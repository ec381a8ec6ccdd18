import { lazy, Suspense } from "react";
import { type Known, useSettings, useStudio, useWords } from "../state/studio.js";
import type { Choices } from "../worker/answer-types.js";
import { BeforeAfter } from "./before-after.js";
import { FiguresPart } from "./figures.js";
import { ReadingsPart } from "./readings.js";

// What draws is loaded once there is something to draw.
const Drawings = lazy(async () => ({ default: (await import("./drawings.js")).Drawings }));

/** What if: readings, figures and marks set otherwise, and what that changes. */
export function ChangesPanel({ known: { answer } }: { readonly known: Known }) {
  const { store } = useStudio();
  const { readings, figures, marks } = useSettings();
  const words = useWords();
  const faults = answer.faults.filter(({ where }) => where === "changes");
  const { choices } = answer;
  if (!choices) return <p>{words.working}</p>;
  const set = Object.keys({ ...readings, ...figures, ...marks }).length;
  return (
    <>
      <div className="beside turned">
        <BeforeAfter changes={answer.changes} isSet={set > 0} />
        <div>
          {faults.map((fault) => (
            <p key={fault.path} className="note bad">
              <b>{fault.place}</b> {fault.words}
            </p>
          ))}
          {set > 0 && (
            <button id="clear" type="button" onClick={() => store.set({ readings: {}, figures: {}, marks: {} })}>
              {words.clear}
            </button>
          )}
          <Sections choices={choices} />
        </div>
      </div>
      {answer.comparisons && answer.comparisons.length > 0 && (
        <Suspense fallback={<p>{words.working}</p>}>
          <Drawings drawings={answer.comparisons} />
        </Suspense>
      )}
    </>
  );
}

function Sections({ choices }: { readonly choices: Choices }) {
  const words = useWords();
  return (
    <>
      <details open>
        <summary>
          <h2>{words.readings}</h2>
        </summary>
        <ReadingsPart readings={choices.readings} />
      </details>
      <details id="figures">
        <summary>
          <h2>{words.figures}</h2>
        </summary>
        <FiguresPart
          name="figures"
          rows={choices.figures.map(({ key, group, label, unit, value }) => ({
            key,
            label: label === "" ? group : `${group} · ${label}`,
            value,
            unit,
            depth: 0,
          }))}
        />
      </details>
      {choices.marks.length > 0 && (
        <details id="marks">
          <summary>
            <h2>{words.marks}</h2>
          </summary>
          <p className="small">{words.marksHow}</p>
          <FiguresPart
            name="marks"
            rows={choices.marks.map(({ id, label, marks, depth }) => ({
              key: id,
              label,
              value: marks,
              unit: "",
              depth,
            }))}
          />
        </details>
      )}
    </>
  );
}

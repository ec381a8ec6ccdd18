import { useWords } from "../state/studio.js";
import type { ChangeRow } from "../worker/answer-types.js";

interface BeforeAfterProps {
  readonly changes: readonly ChangeRow[] | undefined;
  readonly isSet: boolean;
}

const MOST = 100;

/** What the report says otherwise than under the notice as it stands. */
export function BeforeAfter({ changes, isSet }: BeforeAfterProps) {
  const words = useWords();
  const count = (direction: ChangeRow["direction"]) =>
    changes?.filter((each) => each.direction === direction).length ?? 0;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
    <aside id="before-after" tabIndex={0}>
      <h2>{words.beforeAfter}</h2>
      <p className="small">{words.beforeAfterHow}</p>
      {changes === undefined ? (
        <p>{isSet ? words.working : words.nothingChanged}</p>
      ) : changes.length === 0 ? (
        <p>{words.noDifference}</p>
      ) : (
        <p>{words.changedBy(count("worse"), count("better"), count("other"))}</p>
      )}
      <ul>
        {changes?.slice(0, MOST).map(({ key, direction, words: sentence, because }) => (
          <li key={key} className={direction}>
            {sentence}
            {because.length > 0 && (
              <ul>
                {because.map((each) => (
                  <li key={each}>{each}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      {changes && changes.length > MOST && <p>{words.moreFaults(changes.length - MOST)}</p>}
    </aside>
  );
}

import type { Known } from "../state/studio.js";
import { useStudio, useWords } from "../state/studio.js";
import { tabOf } from "./where.js";

/** How things stand: at work, up to date, or held up by what is wrong in the input. */
export function StateLine({ known: { answer, isWorking, failed } }: { readonly known: Known }) {
  const { store } = useStudio();
  const words = useWords();
  const hindering = answer.faults.filter(({ hinders }) => hinders);
  const [first] = hindering;
  return (
    <div id="state" className={first || failed ? "note bad" : "note"}>
      <span role="status">
        {failed ?? (first ? words.stale(hindering.length) : isWorking ? words.working : words.upToDate)}
      </span>
      {first && (
        <>
          {" "}
          <code>{first.place}</code> {first.words}{" "}
          <button type="button" onClick={() => store.set(tabOf(first))}>
            {words.seeFaults}
          </button>
        </>
      )}
    </div>
  );
}

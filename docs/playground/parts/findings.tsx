import { useWords } from "../state/studio.js";
import type { Located } from "../worker/answer-types.js";

interface FindingsProps {
  readonly faults: readonly Located[];
  readonly onGo: (fault: Located) => void;
  readonly onPut: (fault: Located, text: string) => void;
}

/** As many as one reads before mending some. */
const MOST = 100;

/** What is wrong in a text and what does not fit together in it; each leads to its place, and can put what was likely meant. */
export function Findings({ faults, onGo, onPut }: FindingsProps) {
  const words = useWords();
  return (
    <aside className="findings">
      <h2>
        {words.findings} <span className="count">{faults.length}</span>
      </h2>
      {faults.length === 0 && <p>{words.noFindings}</p>}
      <ul>
        {faults.slice(0, MOST).map((fault) => (
          <li key={`${fault.path} ${fault.from} ${fault.words}`} className={fault.hinders ? "bad" : ""}>
            <button type="button" className="go" onClick={() => onGo(fault)}>
              <b>{fault.hinders ? words.hinders : words.notice}</b> <span className="place">{fault.place}</span>
              <br />
              {fault.words}
            </button>
            {fault.near !== undefined && (
              <button type="button" className="put" onClick={() => onPut(fault, fault.near ?? "")}>
                {words.put(fault.near)}
              </button>
            )}
          </li>
        ))}
      </ul>
      {faults.length > MOST && <p>{words.moreFaults(faults.length - MOST)}</p>}
    </aside>
  );
}

import { useWords } from "../state/studio.js";
import type { SheetChoice } from "../worker/answer-types.js";
import type { Aliases, Imported } from "../worker/messages.js";

interface NamesProps {
  readonly unknown: Imported["unknown"];
  readonly aliases: Aliases;
  readonly sheets: readonly SheetChoice[];
  readonly onName: (aliases: Aliases) => void;
}

/** Sheets and columns that nobody knows, each to be named. */
export function Names({ unknown, aliases, sheets, onName }: NamesProps) {
  const words = useWords();
  if (unknown.length === 0) return null;
  const columnsOf = (sheet: string) => {
    const id = aliases.sheets[sheet] ?? sheet;
    return sheets.find((each) => each.id === id || each.label === id)?.columns ?? [];
  };
  return (
    <>
      <h2>{words.names}</h2>
      <p className="small">{words.namesHow}</p>
      <ul className="names">
        {unknown.map(({ sheet, column }) => (
          <li key={`${sheet} ${column}`}>
            <label>
              {column === undefined ? sheet : `${sheet} · ${column}`}{" "}
              <select
                value=""
                onChange={({ target: { value } }) =>
                  onName(
                    column === undefined
                      ? { ...aliases, sheets: { ...aliases.sheets, [sheet]: value } }
                      : { ...aliases, columns: { ...aliases.columns, [column]: value } },
                  )
                }
              >
                <option value="">{words.ignore}</option>
                {(column === undefined ? sheets : columnsOf(sheet)).map(({ id, label }) => (
                  <option key={id} value={id}>
                    {label}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}

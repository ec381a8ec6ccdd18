import { useSettings, useStudio, useWords } from "../state/studio.js";

interface Row {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly depth: number;
}

interface FiguresPartProps {
  readonly name: "figures" | "marks";
  readonly rows: readonly Row[];
}

/** Figures by hand: an empty field is as it was. */
export function FiguresPart({ name, rows }: FiguresPartProps) {
  const { store } = useStudio();
  const set = useSettings()[name];
  const words = useWords();
  const put = (key: string, value: string) => {
    const { [key]: _, ...others } = set;
    store.set({ [name]: value.trim() === "" ? others : { ...others, [key]: value.trim() } });
  };
  return (
    <table className="figures">
      <tbody>
        {rows.map(({ key, label, value, unit, depth }) => (
          <tr key={key} className={Object.hasOwn(set, key) ? "set" : ""}>
            <th scope="row" className={`depth-${depth}`}>
              <label htmlFor={`${name} ${key}`}>{label}</label>
            </th>
            <td>
              <input
                id={`${name} ${key}`}
                inputMode="decimal"
                size={8}
                value={set[key] ?? ""}
                placeholder={value}
                onChange={({ target }) => put(key, target.value)}
              />{" "}
              {unit}
            </td>
            <td>
              {Object.hasOwn(set, key) && (
                <button type="button" aria-label={`${words.original} ${label}`} onClick={() => put(key, "")}>
                  ↺
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { type Settings, settingsFrom } from "./settings.js";

/** What a JSON file is to the page: a file of its own, records, a plan or a scorecard; nothing where it is none of them. */
export function settingsOfFile(text: string, settings: Settings): Partial<Settings> | undefined {
  const value = parsed(text);
  const has = (key: string) => typeof value === "object" && value !== null && Object.hasOwn(value, key);
  const withText = (name: keyof Settings["texts"]) => ({ ...settings.texts, [name]: text });
  if (has("texts")) return settingsFrom(value);
  if (has("complexes")) return { texts: withText("records"), tab: "records" };
  if (has("clauses")) return { texts: withText("plan"), scope: [], readings: {}, figures: {}, tab: "rules" };
  if (has("grades")) return { texts: withText("card"), scorecard: "own", marks: {}, tab: "rules" };
  return undefined;
}

/** What sheets and columns are called, from such a file beside a workbook. */
export function aliasesOfFile(
  text: string,
): Readonly<Record<"sheets" | "columns", Readonly<Record<string, string>>>> | undefined {
  const value = parsed(text);
  if (typeof value !== "object" || value === null) return undefined;
  const [sheets, columns] = [Reflect.get(value, "sheets"), Reflect.get(value, "columns")];
  return sheets === undefined && columns === undefined ? undefined : { sheets: sheets ?? {}, columns: columns ?? {} };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

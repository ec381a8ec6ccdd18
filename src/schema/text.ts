import type { Label } from "../finding/index.js";

/** What is said of a field: what it is, in which unit, and what its being absent means. */
export interface FieldText extends Pick<Label, "zh" | "en"> {
  /** What stands above a column of it, where that is not what fields of its name are called. */
  readonly header?: Label;
  /** In what it is counted, where that is not the unit of fields of its name. */
  readonly unit?: Label;
  /** Of a field that may be absent: what that means. */
  readonly without?: Label;
  /** Of a field with a closed list of values: what each means. */
  readonly values?: ValueTexts;
}

/** What each value of a closed list means. */
export type ValueTexts = { readonly [value: string]: Label };

/** What is said of a schema and of every field in it. */
export interface SchemaText extends FieldText {
  /** What is checked beyond it, which JSON Schema cannot say, and where. */
  readonly unsaid?: Label;
  /**
   * The fields by their path, lists and maps left out of it: `period.from`, `rows.kind`. Of several forms told apart by
   * a constant, `within:from` speaks of that form alone.
   */
  readonly fields: { readonly [path: string]: FieldText };
}

/** The whole text of a field or schema: English in the first line, Chinese in the second. */
export function bilingual({ en, zh, without, values }: FieldText, shown: readonly string[], optional: boolean): string {
  const listed = shown.flatMap((value) => {
    const text = values?.[value];
    return text ? [{ value, text }] : [];
  });
  const english = [
    en,
    ...(listed.length > 0 ? [`${listed.map(({ value, text }) => `\`${value}\`: ${text.en}`).join("; ")}.`] : []),
    ...(optional && without ? [`Absent: ${without.en}.`] : []),
  ].join(" ");
  const chinese = [
    zh,
    ...(listed.length > 0 ? [`${listed.map(({ value, text }) => `\`${value}\`：${text.zh}`).join("；")}。`] : []),
    ...(optional && without ? [`不填：${without.zh}。`] : []),
  ].join("");
  return `${english}\n${chinese}`;
}

import type { Label } from "../finding/index.js";

/** What is said of a field: what it is, in which unit, and what its being absent means. */
export interface FieldText extends Pick<Label, "zh" | "en"> {
  /** Of a field that may be absent: what that means. */
  readonly without?: Label;
  /** Of a field with a closed list of values: what each means. */
  readonly values?: { readonly [value: string]: Label };
}

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

/** What is not recorded is not known: it is never 0 or false. */
export const UNRECORDED: Label = { zh: "未记录", en: "not recorded" };

/** A name that a record may have beside its id. */
export const NAME: FieldText = {
  en: "Its name, for texts.",
  zh: "名称，用于文字表述。",
  without: { en: "it is told by its id", zh: "以标识相称" },
};

/** A yes or no that stands unless it is said otherwise. */
export const NO: Label = { zh: "视为 false", en: "as `false`" };

/** What happens to a complex at a tier. */
export const MILESTONES: { readonly [kind: string]: Label } = {
  cultivated: { en: "put on a list of those to be built up", zh: "列入培育（创建）名单" },
  applied: { en: "put forward for the tier", zh: "申报" },
  recognised: { en: "recognised at the tier", zh: "认定（命名）" },
  delisted: { en: "struck off", zh: "退出（撤销）" },
};

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

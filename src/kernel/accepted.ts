/** What a field accepts, in both languages, with an example as JSON text. */
export interface Accepted {
  readonly zh: string;
  readonly en: string;
  readonly example: string;
}

/*
 * What fields of a kind accept: each by itself, so that a bundle has those of its fields alone.
 */

/** What is accepted as a decimal. */
export const DECIMAL: Accepted = {
  zh: "普通记数法的数：整数、小数部分各不超过18位；以数值给出时有效数字不超过15位",
  en: "a decimal in plain notation, at most 18 digits on each side of the point (as a number: at most 15 significant digits)",
  example: '"87.5"',
};
/** What is accepted as a decimal of 0 or more. */
export const AMOUNT: Accepted = {
  zh: "不小于0、普通记数法的数：整数、小数部分各不超过18位；以数值给出时有效数字不超过15位",
  en: "a decimal of 0 or more in plain notation, at most 18 digits on each side of the point (as a number: at most 15 significant digits)",
  example: '"4680"',
};
/** What is accepted as a decimal above 0. */
export const POSITIVE: Accepted = { zh: "大于0的数", en: "a decimal above 0", example: '"10"' };
/** What is accepted as a part of a whole that is not nothing. */
export const PART: Accepted = { zh: "大于0、不大于1的比例", en: "a share above 0, up to 1", example: '"0.15"' };
/** What is accepted as a part of a whole. */
export const PORTION: Accepted = { zh: "0至1的比例", en: "a share from 0 to 1", example: '"0.3"' };
/** What is accepted as a day. */
export const DATE: Accepted = {
  zh: "实际存在的日期，格式为年-月-日",
  en: "a date that exists, written YYYY-MM-DD",
  example: '"2020-12-31"',
};
/** What is accepted as a text. */
export const TEXT: Accepted = {
  zh: "非空、不超过2000字符的文字",
  en: "a text that is not blank, of at most 2,000 characters",
  example: '"泵与电机"',
};
/** What is accepted as an id. */
export const ID: Accepted = {
  zh: "1至200个字符的标识，首尾无空白",
  en: "an id of 1 to 200 characters without space at either end",
  example: '"floor-area"',
};
/** What is accepted as a year. */
export const YEAR: Accepted = {
  zh: "1至9999之间的整数年份",
  en: "a year as an integer from 1 to 9999",
  example: "2020",
};
/** What is accepted as a plain JSON value. */
export const JSON_VALUE: Accepted = {
  zh: "普通 JSON 值，嵌套不超过64层，没有名为 __proto__ 的键",
  en: "a plain JSON value, nested 64 levels at most, with no key __proto__",
  example: "true",
};
/** What is accepted as a whole number. */
export const INTEGER: Accepted = { zh: "整数", en: "an integer", example: "7" };
/** What is accepted as a whole number from 0. */
export const COUNT: Accepted = { zh: "不小于0的整数", en: "an integer of 0 or more", example: "3" };
/** What is accepted as a whole number from 1. */
export const FROM_ONE: Accepted = { zh: "不小于1的整数", en: "an integer of 1 or more", example: "3" };
/** What is accepted as a day of the week. */
export const WEEKDAY: Accepted = {
  zh: "1（星期一）至7（星期日）的整数",
  en: "an integer from 1 (Monday) to 7 (Sunday)",
  example: "6",
};
/** What is accepted as a number of decimal places. */
export const DECIMAL_PLACES: Accepted = { zh: "0至12之间的整数", en: "an integer from 0 to 12", example: "2" };

/** The message of a schema that refuses a value: what it accepts, in English and Chinese. */
export function refusal({ en, zh, example }: Accepted): string {
  return `expected ${en} · 应为${zh} · e.g. ${example}`;
}

/** What the field accepts that refused with this message, if it was one of ours. */
export function acceptedBy(message: string): Accepted | undefined {
  const [, en, zh, example] = /^expected (.*?) · 应为(.*?) · e\.g\. (.*)$/su.exec(message) ?? [];
  return en && zh && example ? { en, zh, example } : undefined;
}

/** The message of a schema that refuses keys it does not know: those that it does. */
export function refusalOfKeys(known: readonly string[]): string {
  return `${KNOWN_KEYS}${known.join(", ")}`;
}

/** The keys that a schema knows which refused others with this message; none where the message is not ours. */
export function knownKeysIn(message: string): readonly string[] {
  return message.startsWith(KNOWN_KEYS) ? message.slice(KNOWN_KEYS.length).split(", ") : [];
}

const KNOWN_KEYS = "a key that is not known here 未知的键; known 可用: ";

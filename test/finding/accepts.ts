import { expect } from "vitest";

const PLAIN = {
  zh: "普通记数法的数：整数、小数部分各不超过18位；以数值给出时有效数字不超过15位",
  en: "a decimal in plain notation, at most 18 digits on each side of the point (as a number: at most 15 significant digits)",
};

/** What each kind of field accepts, in the words of its faults; of what holds others the example has a test of its own. */
export const ACCEPTS = {
  decimal: { accepted: PLAIN, example: '"87.5"' },
  amount: {
    accepted: { zh: `不小于0、${PLAIN.zh}`, en: PLAIN.en.replace("decimal", "decimal of 0 or more") },
    example: '"4680"',
  },
  date: {
    accepted: { zh: "实际存在的日期，格式为年-月-日", en: "a date that exists, written YYYY-MM-DD" },
    example: '"2020-12-31"',
  },
  text: {
    accepted: { zh: "非空、不超过2000字符的文字", en: "a text that is not blank, of at most 2,000 characters" },
    example: '"泵与电机"',
  },
  id: {
    accepted: {
      zh: "1至200个字符的标识，首尾无空白",
      en: "an id of 1 to 200 characters without space at either end",
    },
    example: '"floor-area"',
  },
  year: { accepted: { zh: "1至9999之间的整数年份", en: "a year as an integer from 1 to 9999" }, example: "2020" },
  count: { accepted: { zh: "不小于0的整数", en: "an integer of 0 or more" }, example: "3" },
  boolean: { accepted: { zh: "true 或 false", en: "true or false" }, example: "true" },
  list: { accepted: { zh: "数组", en: "an array" }, example: expect.stringMatching(/^\[./u) },
  object: { accepted: { zh: "对象", en: "an object" }, example: expect.stringMatching(/^\{"/u) },
  map: { accepted: { zh: "以标识为键的对象", en: "an object keyed by id" }, example: expect.stringMatching(/^\{"/u) },
  /** Which keys are known hangs on the schema; that they are named has a test of its own. */
  noSuchKey: {
    accepted: { zh: expect.stringMatching(/的键：/u), en: expect.stringMatching(/^a key that is known here: ./u) },
    example: expect.stringMatching(/^"/u),
  },
} as const;

/** What a field accepts that is one of some words. */
export function oneOfWords(words: readonly string[]) {
  const quoted = words.map((word) => `"${word}"`);
  return { accepted: { zh: quoted.join("、"), en: quoted.join(", ") }, example: quoted[0] };
}

/** What a field accepts, in both languages, with an example as JSON text. */
export interface Accepted {
  readonly zh: string;
  readonly en: string;
  readonly example: string;
}

const FIELDS = {
  decimal: {
    zh: "普通记数法的数：整数、小数部分各不超过18位；以数值给出时有效数字不超过15位",
    en: "a decimal in plain notation, at most 18 digits on each side of the point (as a number: at most 15 significant digits)",
    example: '"87.5"',
  },
  amount: {
    zh: "不小于0、普通记数法的数：整数、小数部分各不超过18位；以数值给出时有效数字不超过15位",
    en: "a decimal of 0 or more in plain notation, at most 18 digits on each side of the point (as a number: at most 15 significant digits)",
    example: '"4680"',
  },
  positive: { zh: "大于0的数", en: "a decimal above 0", example: '"10"' },
  part: { zh: "大于0、不大于1的比例", en: "a share above 0, up to 1", example: '"0.15"' },
  portion: { zh: "0至1的比例", en: "a share from 0 to 1", example: '"0.3"' },
  date: { zh: "实际存在的日期，格式为年-月-日", en: "a date that exists, written YYYY-MM-DD", example: '"2020-12-31"' },
  text: {
    zh: "非空、不超过2000字符的文字",
    en: "a text that is not blank, of at most 2,000 characters",
    example: '"泵与电机"',
  },
  id: {
    zh: "1至200个字符的标识，首尾无空白",
    en: "an id of 1 to 200 characters without space at either end",
    example: '"floor-area"',
  },
  year: { zh: "1至9999之间的整数年份", en: "a year as an integer from 1 to 9999", example: "2020" },
  json: {
    zh: "普通 JSON 值，嵌套不超过64层，没有名为 __proto__ 的键",
    en: "a plain JSON value, nested 64 levels at most, with no key __proto__",
    example: "true",
  },
  nested: { zh: "嵌套不超过64层的对象", en: "an object nested 64 levels at most", example: "{}" },
  integer: { zh: "整数", en: "an integer", example: "7" },
  weekday: { zh: "1（星期一）至7（星期日）的整数", en: "an integer from 1 (Monday) to 7 (Sunday)", example: "6" },
  count: { zh: "不小于0的整数", en: "an integer of 0 or more", example: "3" },
  "from-one": { zh: "不小于1的整数", en: "an integer of 1 or more", example: "3" },
  places: { zh: "0至12之间的整数", en: "an integer from 0 to 12", example: "2" },
  distinct: { zh: "标识不重复的清单", en: "a list in which no id stands twice", example: '[{"id":"a"},{"id":"b"}]' },
  parts: {
    zh: "份额合计正好为1的清单",
    en: "a list whose shares add up to exactly 1",
    example: '[{"id":"a","share":"0.6"},{"id":"b","share":"0.4"}]',
  },
} as const satisfies Record<string, Accepted>;

/** The kinds of field whose refusal has words of its own. */
export type FieldKind = keyof typeof FIELDS;

/** What a field of this kind accepts. */
export function fieldAccepts(kind: FieldKind): Accepted {
  return FIELDS[kind];
}

/** The message of a schema that refuses such a field: what it accepts, in English and Chinese. */
export function refusal(kind: FieldKind): string {
  return `expected ${FIELDS[kind].en} · 应为${FIELDS[kind].zh}`;
}

/** The message of a schema of a kind of its own. */
export function refusalBy({ en, zh, example }: Accepted): string {
  return `expected ${en} · 应为${zh} · e.g. ${example}`;
}

/** What the field accepts that refused with this message, if it was one of ours. */
export function acceptedBy(message: string): Accepted | undefined {
  const kind = (Object.keys(FIELDS) as FieldKind[]).find((candidate) => refusal(candidate) === message);
  if (kind) return FIELDS[kind];
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

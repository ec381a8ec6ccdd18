import { type DecimalString, multiplyDecimals, readDecimal } from "../kernel/index.js";

/** A unit as people write it: what it measures, and by which power of ten it is more than what records hold. */
export interface WrittenUnit {
  /** Absent of a bare 万, which is that many of anything. */
  readonly measures?: string;
  readonly power: number;
}

/** Units by what they measure; the first of each is what records hold. */
const MEASURED: { readonly [measure: string]: readonly string[] } = {
  money: ["元", "yuan", "人民币", "rmb"],
  area: ["平方米", "m2", "平米"],
  things: ["count", "家", "人", "个", "项", "件", "次", "户", "名", "所", "complexes", "tenants", "visits", "number"],
  days: ["天", "日", "days"],
  months: ["个月", "月", "months"],
  marks: ["分", "marks"],
};

const POWERS: { readonly [prefix: string]: number } = { "": 0, 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8 };

const UNITS: ReadonlyMap<string, WrittenUnit> = /* @__PURE__ */ (() =>
  new Map<string, WrittenUnit>([
    ["万", { power: 4 }],
    ["亿", { power: 8 }],
    ["%", { measures: "ratio", power: -2 }],
    ...["公顷", "ha"].map((unit) => [unit, { measures: "area", power: 4 }] as const),
    ...["平方公里", "平方千米", "km2"].map((unit) => [unit, { measures: "area", power: 6 }] as const),
    ["ratio", { measures: "ratio", power: 0 }],
    ...Object.entries(MEASURED).flatMap(([measures, units]) =>
      units.flatMap((unit) =>
        Object.entries(POWERS).map(([prefix, power]) => [`${prefix}${unit}`, { measures, power }] as const),
      ),
    ),
  ]))();

/** The unit of a text; of one that is not known, nothing is scaled and nothing else measures the same. */
export function writtenUnit(text: string): WrittenUnit {
  return knownUnit(text) ?? { measures: plainUnit(text), power: 0 };
}

/** The unit of a text, where it is known. */
export function knownUnit(text: string): WrittenUnit | undefined {
  return UNITS.get(plainUnit(text));
}

/** Units of what records hold in another, from which no power of ten leads to it. */
const OTHERS: { readonly [measure: string]: RegExp } = {
  area: /^万?亩$/u,
  money: /^[千万亿]*(?:美元|欧元|港元|日元|英镑|美金|usd|eur)$/u,
  days: /^(?:周|星期|小时|工作日|weeks?|hours?)$/u,
};

/** What a unit measures, also one that is not known by its power: of so much for each (万元/家), 亩, 美元. */
export function measureOf(text: string): string | undefined {
  const plain = plainUnit(text);
  const [first = ""] = plain.split("/");
  return knownUnit(first)?.measures ?? Object.keys(OTHERS).find((measure) => OTHERS[measure]?.test(plain));
}

/**
 * Whether figures in two units can be compared as they stand: both are one, by any of its names, or one is of things that the
 * other names (个, patents), or a ratio that is told as so many times (倍).
 */
export function isSameUnit(unit: string, other: string): boolean {
  const [plain, plainOther] = [plainUnit(unit), plainUnit(other)];
  if (plain === plainOther) return true;
  const [parts, others] = [plain.split("/"), plainOther.split("/")];
  if (parts.length > 1) {
    return parts.length === others.length && parts.every((part, at) => isSameUnit(part, others[at] ?? ""));
  }
  const [known, knownOther] = [knownUnit(unit), knownUnit(other)];
  if (known && knownOther) return known.measures === knownOther.measures && known.power === knownOther.power;
  if (known?.measures === "ratio") return plainOther === "倍";
  return known?.measures === "things" && known.power === 0 && isOwnWord(plainOther);
}

/** Whether a unit is a word for things, such as patents: neither a known one, nor so many of one (万册), nor one for each. */
function isOwnWord(plain: string): boolean {
  return measureOf(plain) === undefined && !/^[千万亿]|[/%‰]/u.test(plain);
}

/** A unit as it is looked up: `㎡`, `M²` and `m2` are one, `（家）` is 家, and 元整 is 元. */
export function plainUnit(text: string): string {
  const plain = text.slice(0, 100).normalize("NFKC").toLowerCase().replace(/\s/gu, "");
  return plain.replace(/^\((.*)\)$/u, "$1").replace(/元整$/u, "元");
}

/** A decimal times a power of ten; `undefined` beyond what records hold. */
export function timesTen(value: DecimalString, power: number): DecimalString | undefined {
  const factor = power >= 0 ? `1${"0".repeat(power)}` : `0.${"0".repeat(-power - 1)}1`;
  return readDecimal(multiplyDecimals(value, factor as DecimalString));
}

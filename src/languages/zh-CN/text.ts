import { ownValue } from "../../kernel/index.js";
import { money, withCommas } from "../figures.js";

const UNITS: Readonly<Record<string, string>> = {
  "m²": "平方米",
  count: "个",
  complexes: "家",
  cases: "件",
  localities: "地",
  days: "天",
  "working-days": "个工作日",
  visits: "次",
  steps: "个环节",
  yuan: "元",
  months: "个月",
  marks: "分",
  "percentage-points": "个百分点",
};

/** A number with its unit: "2天", "1,200平方米". A unit of a plan's own is said as the plan has it. */
export function quantity(value: string, unit: string): string {
  const named = unit.split("/").map((part) => ownValue(UNITS, part) ?? part);
  return `${unit === "yuan" ? money(value) : withCommas(value)}${named.join("/")}`;
}

/** A text in quotes. */
export const quoted = (text: string): string => `“${text}”`;

const DIGITS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** A number up to 99 in Chinese numerals: 二十一. */
export const numeral = (place: number): string => {
  const [tens, ones] = [Math.floor(place / 10), place % 10];
  return `${tens > 1 ? DIGITS[tens] : ""}${tens > 0 ? "十" : ""}${DIGITS[ones]}`;
};

import type * as z from "zod";
import { type Accepted, acceptedBy, ownValue, preview } from "../kernel/index.js";

/** What an issue of zod says was due. */
export function accepted(issue: z.core.$ZodIssue): Accepted {
  const ours = acceptedBy(issue.message);
  if (ours) return ours;
  switch (issue.code) {
    case "invalid_type":
      return ownValue(KINDS, issue.expected) ?? { zh: issue.expected, en: issue.expected, example: "null" };
    case "invalid_value":
      return oneOf(issue.values);
    case "too_small":
      if (isOfNumbers(issue))
        return { zh: `不小于${issue.minimum}`, en: `no less than ${issue.minimum}`, example: `${issue.minimum}` };
      return { zh: `不少于${issue.minimum}个`, en: `at least ${issue.minimum} of them`, example: "[…]" };
    case "too_big":
      if (isOfNumbers(issue))
        return { zh: `不大于${issue.maximum}`, en: `no more than ${issue.maximum}`, example: `${issue.maximum}` };
      return { zh: `不多于${issue.maximum}个`, en: `at most ${issue.maximum} of them`, example: "[…]" };
    default:
      return { zh: issue.message, en: issue.message, example: "" };
  }
}

const KINDS: Readonly<Record<string, Accepted>> = {
  string: { zh: "文字", en: "a text", example: '"泵与电机"' },
  int: { zh: "整数", en: "an integer", example: "3" },
  number: { zh: "数值", en: "a number", example: "3" },
  boolean: { zh: "true 或 false", en: "true or false", example: "true" },
  array: { zh: "数组", en: "an array", example: "[]" },
  object: { zh: "对象", en: "an object", example: "{}" },
  record: { zh: "以标识为键的对象", en: "an object keyed by id", example: "{}" },
};

/** Whether a bound is that of a number, not of how many there are. */
function isOfNumbers({ origin }: { readonly origin: string }): boolean {
  return origin === "number" || origin === "int" || origin === "bigint";
}

/** One of some values. */
export function oneOf(values: readonly unknown[]): Accepted {
  const listed = values.map((value) => preview(value));
  return { zh: listed.join("、"), en: listed.join(", "), example: listed[0] ?? "" };
}

import type * as z from "zod";
import type { Label } from "../finding/index.js";
import {
  type Accepted,
  AMOUNT,
  amountSchema,
  COUNT,
  countSchema,
  DATE,
  DECIMAL,
  DECIMAL_PLACES,
  dateSchema,
  decimalSchema,
  ID,
  INTEGER,
  idSchema,
  integerSchema,
  JSON_VALUE,
  type Json,
  jsonValueSchema,
  PART,
  PORTION,
  POSITIVE,
  partSchema,
  placesSchema,
  portionSchema,
  positiveSchema,
  TEXT,
  textSchema,
  YEAR,
  yearSchema,
} from "../kernel/index.js";

/** The form that is described: what `parse` takes, or what it gives. */
export type SchemaForm = "input" | "output";

/** A JSON Schema or a part of one. */
export type SchemaPart = { readonly [keyword: string]: Json };

/** Whether a value is a schema, or a map of them. */
export function isPart(value: Json | undefined): value is SchemaPart {
  return typeof value === "object" && value !== null && !isList(value);
}

/** Whether a value is a list. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** A kind of value that fields of many schemas have. */
export interface ValueKind {
  readonly schema: z.ZodType;
  /** What the kernel says the field accepts. */
  readonly accepts: Accepted;
  /** What is said of it instead, in the form that `parse` gives. */
  readonly canonical?: Label;
  /** What JSON Schema can say of it, where zod says less. */
  readonly says?: (form: SchemaForm, byZod: SchemaPart) => SchemaPart;
}

/**
 * The kinds of value, by their names in `$defs`.
 *
 * Patterns keep to the part of regular expressions that JSON Schema recommends for all languages.
 */
export const VALUE_KINDS: { readonly [name: string]: ValueKind } = {
  Decimal: {
    schema: decimalSchema,
    accepts: DECIMAL,
    canonical: {
      zh: "规范写法的数（文本）：不用指数，没有多余的0，不写-0",
      en: "a decimal as canonical text: no exponent, no zero to spare, never -0",
    },
    says: (form) => decimalForm(form, "-?", "-?[0-9]{1,18}(\\.[0-9]{1,18})?", { exclusiveMinimum: -BEYOND }),
  },
  NonNegative: {
    schema: amountSchema,
    accepts: AMOUNT,
    canonical: {
      zh: "不小于0、规范写法的数（文本）：不用指数，没有多余的0",
      en: "a decimal of 0 or more as canonical text: no exponent, no zero to spare",
    },
    says: (form) => decimalForm(form, "", "([0-9]{1,18}(\\.[0-9]{1,18})?|-0{1,18}(\\.0{1,18})?)", { minimum: 0 }),
  },
  Positive: {
    schema: positiveSchema,
    accepts: POSITIVE,
    canonical: {
      zh: "大于0、规范写法的数（文本）：不用指数，没有多余的0",
      en: "a decimal above 0 as canonical text: no exponent, no zero to spare",
    },
    says: (form) => above0(decimalForm(form, "", "[0-9]{1,18}(\\.[0-9]{1,18})?", { exclusiveMinimum: 0 })),
  },
  Share: {
    schema: partSchema,
    accepts: PART,
    canonical: { zh: "大于0、不大于1、规范写法的数（文本）", en: "a decimal above 0, up to 1, as canonical text" },
    says: (form) => above0(portionForm(form, { exclusiveMinimum: 0 })),
  },
  Portion: {
    schema: portionSchema,
    accepts: PORTION,
    canonical: { zh: "0至1、规范写法的数（文本）", en: "a decimal from 0 to 1 as canonical text" },
    says: (form) => portionForm(form, { minimum: 0 }),
  },
  Date: { schema: dateSchema, accepts: DATE, says: () => ({ type: "string", format: "date", pattern: DAYS }) },
  Text: {
    schema: textSchema,
    accepts: TEXT,
    says: (_, byZod) => ({ type: "string", minLength: 1, ...byZod, pattern: "\\S" }),
  },
  Id: {
    schema: idSchema,
    accepts: ID,
    says: (_, byZod) => ({
      type: "string",
      minLength: 1,
      ...byZod,
      pattern: "^\\S([\\s\\S]*\\S)?$",
      not: { const: "__proto__" },
    }),
  },
  Year: { schema: yearSchema, accepts: YEAR },
  Count: { schema: countSchema, accepts: COUNT },
  Integer: { schema: integerSchema, accepts: INTEGER },
  Places: { schema: placesSchema, accepts: DECIMAL_PLACES },
  Json: { schema: jsonValueSchema, accepts: JSON_VALUE, says: json },
};

/** A number from here on has more than 18 digits before the point. */
const BEYOND = 1e18;

function decimalForm(form: SchemaForm, sign: string, plain: string, least: SchemaPart): SchemaPart {
  if (form === "output") return { type: "string", pattern: canonical(sign) };
  return {
    anyOf: [
      { type: "string", pattern: `^${plain}$` },
      { type: "number", ...least, exclusiveMaximum: BEYOND },
    ],
  };
}

function portionForm(form: SchemaForm, least: SchemaPart): SchemaPart {
  if (form === "output") return { type: "string", pattern: "^(0|1|0\\.[0-9]{0,17}[1-9])$" };
  return {
    anyOf: [
      { type: "string", pattern: "^(-?0{1,18}(\\.0{1,18})?|0{1,18}(\\.[0-9]{1,18})?|0{0,17}1(\\.0{1,18})?)$" },
      { type: "number", ...least, maximum: 1 },
    ],
  };
}

/** The same without 0. */
function above0(schema: SchemaPart): SchemaPart {
  return { ...schema, not: { type: "string", pattern: "^-?[0.]*$" } };
}

function canonical(sign: string): string {
  const whole = "[1-9][0-9]{0,17}";
  return `^(0|${sign}${whole}|${sign}(0|${whole})\\.[0-9]{0,17}[1-9])$`;
}

/** A date that exists, from the year 1 to 9999; the 29th of February in leap years alone. */
const DAYS = /* @__PURE__ */ (() => {
  const year = "([0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)";
  const long = "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])";
  const short = "(0[469]|11)-(0[1-9]|[12][0-9]|30)";
  const february = "02-(0[1-9]|1[0-9]|2[0-8])";
  const fourth = "(0[48]|[2468][048]|[13579][26])";
  return `^(${year}-(${long}|${short}|${february})|([0-9]{2}${fourth}|${fourth}00)-02-29)$`;
})();

function json(): SchemaPart {
  const any = { $ref: "#/$defs/Json" };
  return {
    anyOf: [
      { type: "null" },
      { type: "boolean" },
      { type: "number" },
      { type: "string" },
      { type: "array", items: any },
      { type: "object", propertyNames: { not: { const: "__proto__" } }, additionalProperties: any },
    ],
  };
}

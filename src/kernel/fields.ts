import * as z from "zod";
import {
  type Accepted,
  COUNT,
  DECIMAL_PLACES,
  FROM_ONE,
  ID,
  INTEGER,
  JSON_VALUE,
  refusal,
  TEXT,
  YEAR,
} from "./accepted.js";
import { isJson, type Json } from "./json.js";
import { remember } from "./remembered.js";

const LONE_SURROGATE = /\p{Cs}/u;

const textUpTo = (length: number, due: Accepted, allows: (text: string) => boolean) =>
  z
    .string({ error: refusal(due) })
    .max(length, { error: refusal(due), abort: true })
    .refine((text) => text !== "" && allows(text) && !LONE_SURROGATE.test(text), { error: refusal(due) });

/** Schema of a text that says something: not blank, no half of a character pair. */
export const textSchema = /* @__PURE__ */ (() => textUpTo(2000, TEXT, (text) => text.trim() !== ""))();

/** Schema of an id: short, no space at either end. */
export const idSchema = /* @__PURE__ */ (() =>
  textUpTo(200, ID, (text) => text.trim() === text && text !== "__proto__"))();

/** Schema of a whole number; -0 is 0. */
export const integerSchema = /* @__PURE__ */ (() =>
  z.int({ error: refusal(INTEGER) }).overwrite((value) => value + 0))();

/** Schema of a whole number from 0; -0 is 0. */
export const countSchema = /* @__PURE__ */ (() =>
  z
    .int({ error: refusal(COUNT) })
    .min(0, { error: refusal(COUNT), abort: true })
    .overwrite((value) => value + 0))();

/** Schema of a whole number from 1. */
export const fromOneSchema = /* @__PURE__ */ (() =>
  z.int({ error: refusal(FROM_ONE) }).min(1, { error: refusal(FROM_ONE), abort: true }))();

/** Schema of a number of decimal places; -0 is 0. */
export const placesSchema = /* @__PURE__ */ (() =>
  z
    .int({ error: refusal(DECIMAL_PLACES) })
    .min(0, { error: refusal(DECIMAL_PLACES) })
    .max(12, { error: refusal(DECIMAL_PLACES) })
    .overwrite((value) => value + 0))();

/** Schema of a year. */
export const yearSchema = /* @__PURE__ */ (() =>
  z
    .int({ error: refusal(YEAR) })
    .min(1, { error: refusal(YEAR) })
    .max(9999, { error: refusal(YEAR) }))();

/** Schema of a plain JSON value; what it gives is a copy. */
export const jsonValueSchema = /* @__PURE__ */ (() =>
  z
    .any()
    .pipe(
      z
        .custom<Json>((value) => isJson(value), { error: refusal(JSON_VALUE), abort: true })
        .overwrite((value) => copied(value)),
    ) as unknown as z.ZodType<Json, Json>)();

/** A frozen copy, remembered. */
function copied(value: Json): Json {
  if (typeof value !== "object" || value === null) return value;
  if (isList(value)) return remember(value.map(copied));
  return remember(Object.fromEntries(Object.entries(value).map(([key, member]) => [key, copied(member)])));
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

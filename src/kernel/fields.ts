import * as z from "zod";
import { refusal } from "./accepted.js";
import { isJson, type Json } from "./json.js";
import { remember } from "./remembered.js";

const LONE_SURROGATE = /\p{Cs}/u;

const textUpTo = (length: number, kind: "text" | "id", allows: (text: string) => boolean) =>
  z
    .string({ error: refusal(kind) })
    .max(length, { error: refusal(kind), abort: true })
    .refine((text) => text !== "" && allows(text) && !LONE_SURROGATE.test(text), { error: refusal(kind) });

/** Schema of a text that says something: not blank, no half of a character pair. */
export const textSchema = /* @__PURE__ */ (() => textUpTo(2000, "text", (text) => text.trim() !== ""))();

/** Schema of an id: short, no space at either end. */
export const idSchema = /* @__PURE__ */ (() =>
  textUpTo(200, "id", (text) => text.trim() === text && text !== "__proto__"))();

/** Schema of a whole number; -0 is 0. */
export const integerSchema = /* @__PURE__ */ (() =>
  z.int({ error: refusal("integer") }).overwrite((value) => value + 0))();

/** Schema of a whole number from 0; -0 is 0. */
export const countSchema = /* @__PURE__ */ (() =>
  z
    .int({ error: refusal("count") })
    .min(0, { error: refusal("count"), abort: true })
    .overwrite((value) => value + 0))();

/** Schema of a whole number from 1. */
export const fromOneSchema = /* @__PURE__ */ (() =>
  z.int({ error: refusal("from-one") }).min(1, { error: refusal("from-one"), abort: true }))();

/** Schema of a number of decimal places; -0 is 0. */
export const placesSchema = /* @__PURE__ */ (() =>
  z
    .int({ error: refusal("places") })
    .min(0, { error: refusal("places") })
    .max(12, { error: refusal("places") })
    .overwrite((value) => value + 0))();

/** Schema of a year. */
export const yearSchema = /* @__PURE__ */ (() =>
  z
    .int({ error: refusal("year") })
    .min(1, { error: refusal("year") })
    .max(9999, { error: refusal("year") }))();

/** Schema of a plain JSON value; what it gives is a copy. */
export const jsonValueSchema = /* @__PURE__ */ (() =>
  z
    .any()
    .pipe(
      z
        .custom<Json>((value) => isJson(value), { error: refusal("json"), abort: true })
        .overwrite((value) => copied(value)),
    ) as unknown as z.ZodType<Json, Json>)();

/** A frozen copy, remembered. */
function copied(value: Json): Json {
  if (typeof value !== "object" || value === null) return value;
  if (isList(value)) return remember(value.map(copied));
  return remember(Object.fromEntries(Object.entries(value).map(([key, member]) => [key, copied(member)])));
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

import type * as z from "zod";
import { objectOf, textSchema } from "../kernel/index.js";

/** A name or a sentence in both languages of the library. */
export interface Label extends z.output<typeof Label> {}

/** Schema of {@link Label}. */
export const Label = /* @__PURE__ */ (() => objectOf({ zh: textSchema, en: textSchema }))();

/** A language that the library speaks. */
export type Locale = "zh-CN" | "en";

import type * as z from "zod";
import { openObjectOf, textSchema } from "../kernel/index.js";

/** A language tag: `ja`, `zh-Hant`, `pt-BR`. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/;

/**
 * A name or a sentence in Chinese and in English, and in any other language under its tag: `{ zh, en, ja }`. Where a
 * language has no text of its own, the Chinese one stands.
 */
export interface Label extends z.output<typeof Label> {}

/** Schema of {@link Label}. */
export const Label = /* @__PURE__ */ (() =>
  openObjectOf(
    {
      /** In Chinese (中文). */
      zh: textSchema,
      /** In English (英文). */
      en: textSchema,
    },
    LANGUAGE_TAG,
    textSchema,
  ))();

import { faultAt, PolicyError } from "../finding/index.js";
import type { Language } from "./language.js";

/** Refuses what is no language: a tag in its place, or an object without some of its messages. */
export function requireLanguage(language: Language): void {
  if (typeof language !== "object" || language === null) refuse("language", language);
  for (const [key, type] of Object.entries(PARTS)) {
    const part: unknown = Object.hasOwn(language, key) ? Reflect.get(language, key) : undefined;
    if (typeof part !== type || part === null) refuse(`language.${key}`, part);
  }
}

function refuse(path: string, got: unknown): never {
  const takes = [
    "语言对象，如从 innovation-service-complex/zh-CN 引入的 zhCN",
    "a language, as zhCN that is imported from innovation-service-complex/zh-CN",
  ] as const;
  const example = 'import { zhCN } from "innovation-service-complex/zh-CN"';
  throw new PolicyError({ zh: "语言无效", en: "not a language" }, [faultAt(path, got, ...takes, example)]);
}

/** What each part of a language is. */
const PARTS: { readonly [P in keyof Language]: "string" | "function" | "object" } = {
  id: "string",
  label: "function",
  quantity: "function",
  date: "function",
  year: "function",
  list: "function",
  joined: "function",
  pair: "function",
  cited: "function",
  quoted: "function",
  sentence: "function",
  asOf: "function",
  wholeArea: "string",
  parts: "object",
  words: "object",
  tables: "object",
  finding: "object",
  conditions: "object",
  targets: "object",
  standards: "object",
  measures: "object",
  appraisal: "object",
  layout: "object",
  funding: "object",
  delivery: "object",
  report: "object",
  issues: "object",
  questions: "object",
  comparison: "object",
  charts: "object",
};

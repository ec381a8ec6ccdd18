import { ownValue } from "../../kernel/index.js";
import type { NotStanding } from "../../registry/index.js";
import type { LeftOut, PartWithoutData } from "../../report/index.js";
import { type Context, complexName } from "../context.js";
import { fieldName, pathName } from "../missing.js";
import { acceptedWords, exampleWords, wordsOf } from "../record-sentence.js";
import type { Sentences } from "../sentences.js";

/** How part without data is told. */
export const partWithoutData: Sentences<PartWithoutData> = (context, each) => [
  context.language.pair(context.language.parts[each.part], partWords(context, each)),
];

/** What a part would take. */
export function partWords({ language }: Context, { needs }: PartWithoutData): string {
  if (needs.in === "whole") return language.report.onceOverAll;
  const known = ownValue(needs.in === "portfolio" ? language.words.lists : language.words.options, needs.path);
  return language.report.without(known ?? language.quoted(needs.path));
}

/** How left out is told. */
export const leftOut: Sentences<LeftOut> = (context, { part, path, faults }) =>
  faults.map((fault) =>
    context.language.report.leftOut(context.language.parts[part], pathName(context, path), faultWords(context, fault)),
  );

/** That what is on record is no complex on the day, and what follows. */
export const notStandingSentence = (context: Context, each: NotStanding): string =>
  context.language.report.notStanding(complexName(context, each.complex), notStandingWords(context, each));

/** Why something is no complex on the day. */
export function notStandingWords({ language }: Context, { reason, on }: NotStanding): string {
  return language.comparison.about([
    language.words.notStanding[reason],
    ...(on === undefined ? [] : [language.date(on)]),
  ]);
}

/** What is wrong with a record. */
export function faultWords(context: Context, fault: LeftOut["faults"][number]): string {
  const { path, got } = fault;
  const { language } = context;
  return language.report.faultWords(
    fieldName(context, path) ?? "",
    wordsOf(context, got, "got"),
    acceptedWords(context, fault),
    exampleWords(context, fault),
  );
}

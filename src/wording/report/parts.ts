import { ownValue } from "../../kernel/index.js";
import type { NotStanding } from "../../registry/index.js";
import type { LeftOut, PartWithoutData } from "../../report/index.js";
import { type Context, complexName } from "../context.js";
import { pathName } from "../missing.js";
import type { Renderer } from "../renderer.js";

/** How part without data is rendered. */
export const partWithoutData: Renderer<PartWithoutData> = {
  sentences: ({ language }, { part, needs }) => {
    if (needs.in === "whole") return [language.report.onceOverAll(language.parts[part])];
    const known = ownValue(needs.in === "portfolio" ? language.words.lists : language.words.options, needs.path);
    return [language.report.withoutPart(language.parts[part], known ?? language.quoted(needs.path))];
  },
};

/** How left out is rendered. */
export const leftOut: Renderer<LeftOut> = {
  sentences: (context, { part, path, faults }) =>
    faults.map((fault) =>
      context.language.report.leftOut(
        context.language.parts[part],
        pathName(context, path),
        faultWords(context, fault),
      ),
    ),
};

/** That what is on record is no complex on the day, and what follows. */
export function notStandingSentence(context: Context, { complex, reason, on }: NotStanding): string {
  const { language } = context;
  const why = [language.words.notStanding[reason], ...(on === undefined ? [] : [language.date(on)])];
  return language.report.notStanding(complexName(context, complex), language.comparison.about(why));
}

function faultWords({ language }: Context, { path, got, accepted, example }: LeftOut["faults"][number]): string {
  return language.report.faultWords(
    path,
    got === "nothing" ? language.finding.nothing : got,
    language.label(accepted),
    example,
  );
}

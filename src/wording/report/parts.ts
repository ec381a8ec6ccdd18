import { own } from "../../kernel/index.js";
import type { NotStanding } from "../../registry/index.js";
import type { LeftOut, PartWithoutData } from "../../report/index.js";
import { pathName } from "../missing.js";
import { complexName, type Speaker } from "../speaker.js";
import type { Telling } from "../telling.js";

/** How part without data is told. */
export const partWithoutData: Telling<PartWithoutData> = {
  say: ({ language }, { part, needs }) => {
    const known = own(needs.in === "portfolio" ? language.words.lists : language.words.options, needs.path);
    return [language.report.withoutPart(language.parts[part], known ?? language.quoted(needs.path))];
  },
};

/** How left out is told. */
export const leftOut: Telling<LeftOut> = {
  say: (speaker, { part, path, faults }) =>
    faults.map((fault) =>
      speaker.language.report.leftOut(
        speaker.language.parts[part],
        pathName(speaker, path),
        faultWords(speaker, fault),
      ),
    ),
};

/** That what is on record is no complex on the day, and what follows. */
export function notStandingSentence(speaker: Speaker, { complex, reason, on }: NotStanding): string {
  const { language } = speaker;
  const why = [language.words.notStanding[reason], ...(on === undefined ? [] : [language.date(on)])];
  return language.report.notStanding(complexName(speaker, complex), language.comparison.about(why));
}

function faultWords({ language }: Speaker, { path, got, accepted, example }: LeftOut["faults"][number]): string {
  return language.report.faultWords(
    path,
    got === "nothing" ? language.finding.nothing : got,
    language.label(accepted),
    example,
  );
}

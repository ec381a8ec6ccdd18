import { own } from "../../kernel/index.js";
import type { NotStanding } from "../../registry/index.js";
import type { LeftOut, PartWithoutData } from "../../report/index.js";
import { pathName } from "../missing.js";
import { complexName, type Speaker } from "../speaker.js";
import type { Telling } from "../telling.js";

/** How part without data is told. */
export const partWithoutData: Telling<PartWithoutData> = {
  say: ({ texts }, { part, needs }) => {
    const { told, words } = texts;
    const known = own(needs.in === "portfolio" ? words.lists : words.options, needs.path);
    return [told.report.withoutPart(words.parts[part], known ?? words.paths(needs.path))];
  },
};

/** How left out is told. */
export const leftOut: Telling<LeftOut> = {
  say: (speaker, { part, path, faults }) =>
    faults.map((fault) =>
      speaker.texts.told.report.leftOut(
        speaker.texts.words.parts[part],
        pathName(speaker, path),
        faultWords(speaker, fault),
      ),
    ),
};

/** That what is on record is no complex on the day, and what follows. */
export function notStandingSentence(speaker: Speaker, { complex, reason, on }: NotStanding): string {
  const { told, words } = speaker.texts;
  const why = words.notStanding[reason];
  return told.report.notStanding(
    complexName(speaker, complex),
    on === undefined ? why : told.report.onDay(why, words.date(on)),
  );
}

function faultWords({ texts, say }: Speaker, { path, got, accepted, example }: LeftOut["faults"][number]): string {
  return texts.told.report.faultWords(path, got === "nothing" ? texts.nothing : got, say(accepted), example);
}

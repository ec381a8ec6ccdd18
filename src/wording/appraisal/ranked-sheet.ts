import type { RankedSheet } from "../../appraisal/index.js";
import { withCommas } from "../../languages/index.js";
import { complexName, nameOf, type Speaker } from "../speaker.js";
import type { Telling } from "../telling.js";

/** How ranked sheet is told. */
export const rankedSheet: Telling<RankedSheet> = {
  say: (speaker, { complex, platform, within, rank, total }) => {
    const { language } = speaker;
    const sentence = language.appraisal.ranked(complexName(speaker, complex, platform), rank, withCommas(total));
    return [within === undefined ? sentence : language.appraisal.within(sentence, groupName(speaker, within))];
  },
  row: {
    head: ({ language }) => language.columns.ranked,
    cells: (speaker, { complex, platform, within, rank, total }) => [
      String(rank),
      complexName(speaker, complex, platform),
      within === undefined ? "–" : groupName(speaker, within),
      withCommas(total),
    ],
  },
};

/** A group that sheets are ranked in is a locality, a tier or whatever a caller groups by. */
const groupName = (speaker: Speaker, id: string) => nameOf(speaker, "element", id);

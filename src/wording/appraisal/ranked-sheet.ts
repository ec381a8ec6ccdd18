import type { RankedSheet } from "../../appraisal/index.js";
import { withCommas } from "../../languages/index.js";
import { type Context, complexName, nameOf } from "../context.js";
import type { Renderer } from "../renderer.js";

/** How ranked sheet is rendered. */
export const rankedSheet: Renderer<RankedSheet> = {
  sentences: (context, { complex, platform, within, rank, total }) => {
    const { language } = context;
    const sentence = language.appraisal.ranked(complexName(context, complex, platform), rank, withCommas(total));
    return [within === undefined ? sentence : language.appraisal.within(sentence, groupName(context, within))];
  },
  row: {
    columns: ({ language }) => language.columns.ranked,
    cells: (context, { complex, platform, within, rank, total }) => [
      String(rank),
      complexName(context, complex, platform),
      within === undefined ? "–" : groupName(context, within),
      withCommas(total),
    ],
  },
};

/** A group that sheets are ranked in is a locality, a tier or whatever a caller groups by. */
const groupName = (context: Context, id: string) => nameOf(context, "element", id);

import type { RankedSheet } from "../../appraisal/index.js";
import { withCommas } from "../../languages/index.js";
import { type Context, complexName, nameOf } from "../context.js";
import type { Sentences } from "../sentences.js";

/** How ranked sheet is told. */
export const rankedSheet: Sentences<RankedSheet> = (context, { complex, platform, within, rank, total }) => {
  const { language } = context;
  const sentence = language.appraisal.ranked(complexName(context, complex, platform), rank, withCommas(total));
  return [within === undefined ? sentence : language.appraisal.within(sentence, groupName(context, within))];
};

/** A group that sheets are ranked in is a locality, a tier or whatever a caller groups by. */
const groupName = (context: Context, id: string) => nameOf(context, "element", id);

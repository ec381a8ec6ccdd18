import type { RULES } from "../../../plan/index.js";
import type { RuleWords, Sentences } from "../../language.js";

type LayoutRule = (typeof RULES)["layout"][number];

const short = ({ shortfall }: RuleWords) => (shortfall === undefined ? "" : `, short by ${shortfall}`);
const where = ({ among }: RuleWords) => (among === "" ? "" : ` in ${among}`);

/** What the library says in English of the layout of resources. */
export const layoutSentences: Sentences<LayoutRule> = {
  "survey-gap": (words) =>
    words.verdict === "unknown"
      ? `${words.subject}${where(words)}: not surveyed`
      : `${words.subject}${where(words)}: needed ${words.required}, there or shared ${words.actual}${short(words)}`,
  "fill-gaps": (words) => `${words.subject}: demand ${words.required}, supplied ${words.actual}${short(words)}`,
  "chain-missing-link": ({ subject, verdict }) =>
    verdict === "unknown"
      ? `link ${subject}: not assessed`
      : `link ${subject}: ${verdict === "met" ? "there" : "missing"}`,
  "chain-weak-link": ({ subject, verdict }) => {
    if (verdict === "unknown") return `link ${subject}: strength not assessed`;
    if (verdict === "not-applicable") return `link ${subject}: strength not asked, since it is missing`;
    return `link ${subject}: ${verdict === "met" ? "strong enough" : "weak"}`;
  },
  "match-problem": ({ subject, verdict, actual }) => {
    if (verdict === "met") return `problem ${subject}: fits ${actual}`;
    return `problem ${subject}: ${verdict === "unknown" ? "no complex is known to fit; some records do not say" : "no complex fits"}`;
  },
};

import type { FindingsOf, RuleWords } from "../messages/finding.js";
import type { Counts, LayoutMessages } from "../messages/layout.js";
import { counted } from "./text.js";

const condition = ({ links, missing, weak, unknown, lacking }: Counts): string =>
  `${counted(links, "link", "links")}, of which ${missing} missing, ${weak} weak, ${unknown} not assessed; missing or weak in all: ${lacking}`;

/** Messages on surveys, gaps, chains and problems, in English. */
export const layout: LayoutMessages = {
  survey: ({ survey, on, rows, short, open }) =>
    `${survey}, ${on}: ${counted(rows, "row", "rows")}, ${short} of them short${open > 0 ? `, ${open} not known` : ""}`,
  unknownKinds: (kinds) => `Kinds of resource that the plan does not have, to be checked: ${kinds}`,
  notSurveyed: (kinds) => `Kinds of resource not surveyed: ${kinds}`,
  row: ({ place, kind, need, capacity, state }) => `${place}, ${kind}: needed ${need}, there ${capacity}, ${state}`,
  gap: ({ gap, bySharing, toBuild }) => `short by ${gap}, of it by sharing ${bySharing}, to be built ${toBuild}`,
  surplus: (surplus) => `surplus ${surplus}`,
  levelGap: (gap) => `ability below what is needed by ${gap}`,
  kind: ({ kind, need, capacity, bySharing, toBuild }) =>
    `${kind}: needed ${need}, there ${capacity}, by sharing ${bySharing}, to be built ${toBuild}`,
  unknownRows: (count) => `rows not fully surveyed: ${count}`,
  filled: ({ chosen, cost, coverage, demand, objective, status, open }) => {
    const best = { "min-cost": "nothing costs less", "max-coverage": "nothing meets more within the budget" }[
      objective
    ];
    const all = open === "" ? "needed" : "known to be needed";
    const met = coverage === demand ? `all ${demand} ${all}` : `${coverage} of ${demand} needed`;
    const shown = status === "optimal" ? best : "found within the limit of work, not proven the best";
    return `Candidates to take: ${chosen}; cost ${cost}, meets ${met}; ${open === "" ? shown : `open until it is known how much is needed: ${open}`}`;
  },
  none: "none",
  infeasible: (needs) => `The candidates cannot meet every need: ${needs}`,
  bound: (bound, isCost) => (isCost ? `No choice costs less than ${bound}` : `No choice meets more than ${bound}`),
  overBudget: (amount) => `Over the budget by ${amount}`,
  need: ({ need, demand, supplied, short, isOpen }) =>
    `${need}: demand ${isOpen ? "at least " : ""}${demand}, supplied ${supplied}${short === "" ? "" : `, short by ${short}`}`,
  chain: (chain, industry, counts) => `${chain} (industry: ${industry}): ${condition(counts)}`,
  before: (counts) => `Before: ${condition(counts)}`,
  first: (names) => `To be seen to in this order: ${names}`,
  link: (name, strength, dependents, share) =>
    `Link ${name}: ${strength}, with ${counted(dependents, "link", "links")} after it (${share} of the chain)`,
  supported: (complexes) => `supported by ${complexes}`,
  problems: (raised, unmatched, open) =>
    `${counted(raised, "technical problem", "technical problems")}: ${[...(unmatched > 0 ? [`${unmatched} without a complex that fits`] : []), ...(open > 0 ? [`${open} of which it is not known`] : [])].join(", ") || "a complex fits each"}`,
  problem: ({ need, kind, status }) => `Problem ${need} (${kind}): ${status}`,
  responseDays: (days) => `${days} to the answer`,
  takenUp: (complex) => `taken up by ${complex}`,
  matches: (names) => `complexes that fit: ${names}`,
  moreMatches: (shown, count) => `${shown} and others, ${count} in all`,
  match: (complex, score) => `${complex} (fit ${score})`,
  noMatch: "no complex fits",
  matchUnknown: "records of some complexes do not say whether they fit",
  ofKind: ({ kind, raised, answered, resolved }) =>
    `${kind}: raised ${raised}, answered ${answered}, solved ${resolved}`,
  resolution: (rate) => `share solved ${rate}`,
  meanDays: (days) => `answered in ${days} days on average`,
};

const short = ({ shortfall }: RuleWords) => (shortfall === undefined ? "" : `, short by ${shortfall}`);
const where = ({ among }: RuleWords) => (among === "" ? "" : ` in ${among}`);

/** Messages on its rules, in English. */
export const layoutFindings: FindingsOf<"layout"> = {
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

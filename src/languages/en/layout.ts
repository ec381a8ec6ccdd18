import type * as zh from "../zh-CN/layout.js";
import { counted } from "./units.js";

const condition = ({ links, missing, weak, unknown, lacking }: zh.Counts): string =>
  `${counted(links, "link", "links")}, of which ${missing} missing, ${weak} weak, ${unknown} not assessed; missing or weak in all: ${lacking}`;

/** Sentences on surveys, gaps, chains and problems, in English. */
export const layout: typeof zh.layout = {
  survey: ({ survey, on, rows, short }) => `${survey}, ${on}: ${counted(rows, "row", "rows")}, ${short} of them short`,
  notSurveyed: (kinds) => `Kinds of resource not surveyed: ${kinds}`,
  row: ({ place, kind, need, capacity, state }) => `${place}, ${kind}: needed ${need}, there ${capacity}, ${state}`,
  gap: ({ gap, bySharing, toBuild }) => `short by ${gap}, of it by sharing ${bySharing}, to be built ${toBuild}`,
  surplus: (surplus) => `over by ${surplus}`,
  levelGap: (gap) => `ability below what is needed by ${gap}`,
  kind: ({ kind, need, capacity, bySharing, toBuild }) =>
    `${kind}: needed ${need}, there ${capacity}, by sharing ${bySharing}, to be built ${toBuild}`,
  unknownRows: (count) => `rows not fully surveyed: ${count}`,
  filled: ({ aim, chosen, cost, coverage, status }) =>
    `Aim: ${aim}. Candidates to take: ${chosen}; cost ${cost}, need met ${coverage} (${status})`,
  none: "none",
  infeasible: (needs) => `The candidates cannot meet every need: ${needs}`,
  bound: (bound, isCost) => (isCost ? `No choice costs less than ${bound}` : `No choice meets more than ${bound}`),
  overBudget: (amount) => `Over the budget by ${amount}`,
  need: ({ need, demand, supplied, short }) =>
    `${need}: demand ${demand}, supplied ${supplied}${short === "" ? "" : `, short by ${short}`}`,
  chain: (chain, industry, counts) => `${chain} (industry: ${industry}): ${condition(counts)}`,
  before: (counts) => `Before: ${condition(counts)}`,
  first: (names) => `To be seen to in this order: ${names}`,
  link: (name, strength, dependents, share) =>
    `Link ${name}: ${strength}, with ${counted(dependents, "link", "links")} after it (${share} of the chain)`,
  supported: (complexes) => `supported by ${complexes}`,
  problems: (raised, unmatched) =>
    `${counted(raised, "technical problem", "technical problems")}, ${unmatched} of them without a complex that fits`,
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

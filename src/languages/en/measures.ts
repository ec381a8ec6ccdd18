import type { MeasureMessages } from "../messages/measures.js";

/** Messages on measures, records and overlaps, in English. */
export const measures: MeasureMessages = {
  none: (name, why) => `${name}: no value. ${why}`,
  comparedWith: (sentence, year) => `${sentence}, against ${year}`,
  record: (complex, year) => `${complex}, record of ${year}`,
  overlaps: (pairs, groups) =>
    `Pairs of complexes of one region and industry: ${pairs}; groups by industry and region: ${groups}`,
  noIndustry: (count) => `Complexes whose industry is not recorded and that are compared with none: ${count}`,
  pair: ({ complexes, functions, capabilities, both }) =>
    `${complexes}: overlap of functions ${functions}, of capabilities ${capabilities}${both === "" ? "" : `; each gives by itself ${both}`}`,
  cluster: (industry, complexes) => `Industry ${industry}, complexes that duplicate each other: ${complexes}`,
  redundancy: ({ place, complexes, value, surplus }) =>
    `${place} (${complexes}): redundancy of functions ${value}${surplus === "" ? "" : `; given more than once: ${surplus}`}`,
};

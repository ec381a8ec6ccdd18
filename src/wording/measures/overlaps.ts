import type { OverlapCluster, OverlapIndex, OverlapPair, Overlaps, Redundancy } from "../../measures/index.js";
import { lines, list, table } from "../block.js";
import { industryName } from "../layout/chain.js";
import { complexName, nameOf, namesOf, percent, type Speaker } from "../speaker.js";
import type { Telling } from "../telling.js";

/** How overlaps is told. */
export const overlaps: Telling<Overlaps> = {
  say: (speaker, result) => [
    summary(speaker, result),
    ...result.pairs.flatMap((pair) => overlapPair.say(speaker, pair)),
    ...(result.clusters ?? []).flatMap((cluster) => overlapCluster.say(speaker, cluster)),
    ...doubled(result).flatMap((each) => redundancy.say(speaker, each)),
    ...unsaid(speaker, result),
  ],
  show: (speaker, result) => [
    ...lines(summary(speaker, result)),
    ...table(
      speaker.language.columns.pair,
      result.pairs.map((pair) => overlapPair.row?.cells(speaker, pair) ?? []),
    ),
    ...list((result.clusters ?? []).flatMap((cluster) => overlapCluster.say(speaker, cluster))),
    ...table(
      speaker.language.columns.redundancy,
      doubled(result).map((each) => redundancy.row?.cells(speaker, each) ?? []),
    ),
    ...list(unsaid(speaker, result)),
  ],
};

function summary({ language }: Speaker, { pairs, redundancy: groups, clauses }: Overlaps): string {
  return language.cited(language.measures.overlaps(pairs.length, groups.length), clauses);
}

/** Groups of one complex double nothing. */
const doubled = ({ redundancy: groups }: Overlaps) => groups.filter(({ complexes }) => complexes.length > 1);

const unsaid = (speaker: Speaker, { missing }: Overlaps) =>
  missing.length > 0 ? [speaker.language.measures.noIndustry(missing.length)] : [];

/** How overlap pair is told. */
export const overlapPair: Telling<OverlapPair> = {
  say: (speaker, pair) => {
    const { language } = speaker;
    return [
      language.measures.pair({
        complexes: namesOf(speaker, "complex", pair.complexes),
        functions: indexWords(speaker, pair.functions),
        capabilities: indexWords(speaker, pair.capabilities),
        both: bothWords(speaker, pair.functions),
      }),
    ];
  },
  row: {
    head: ({ language }) => language.columns.pair,
    cells: (speaker, { complexes: [one, other], industry, functions, capabilities }) => [
      complexName(speaker, one),
      complexName(speaker, other),
      industryName(speaker, industry),
      indexWords(speaker, functions),
      namesOf(speaker, "element", functions.both),
      indexWords(speaker, capabilities),
    ],
  },
};

function indexWords(speaker: Speaker, { index, reason, missing }: OverlapIndex): string {
  if (index !== undefined) return percent(index);
  return reason && missing.length === 0
    ? speaker.language.label(reason)
    : speaker.language.words.noValue["not-recorded"];
}

const bothWords = (speaker: Speaker, { both }: OverlapIndex) =>
  both.length > 0 ? namesOf(speaker, "element", both) : "";

/** How overlap cluster is told. */
export const overlapCluster: Telling<OverlapCluster> = {
  say: (speaker, { industry, complexes }) => [
    speaker.language.measures.cluster(industryName(speaker, industry), namesOf(speaker, "complex", complexes)),
  ],
};

/** How redundancy is told. */
export const redundancy: Telling<Redundancy> = {
  say: (speaker, group) => {
    const { language } = speaker;
    return [
      language.measures.redundancy({
        place: placeOf(speaker, group),
        complexes: namesOf(speaker, "complex", group.complexes),
        value: redundancyValue(speaker, group),
        surplus: surplusOf(speaker, group),
      }),
    ];
  },
  row: {
    head: ({ language }) => language.columns.redundancy,
    cells: (speaker, group) => [
      placeOf(speaker, group),
      namesOf(speaker, "complex", group.complexes),
      redundancyValue(speaker, group),
      surplusOf(speaker, group) || "–",
    ],
  },
};

const placeOf = (speaker: Speaker, { industry, locality }: Redundancy) =>
  [...(locality === undefined ? [] : [nameOf(speaker, "locality", locality)]), industryName(speaker, industry)].join(
    " ",
  );

function redundancyValue(speaker: Speaker, { value, reason, missing }: Redundancy): string {
  if (value !== undefined) return percent(value);
  return reason && missing.length === 0
    ? speaker.language.label(reason)
    : speaker.language.words.noValue["not-recorded"];
}

/** The functions that more than one gives by itself. */
function surplusOf(speaker: Speaker, { functions }: Redundancy): string {
  const twice = functions.filter(({ surplus = 0 }) => surplus > 0).map((each) => each.function);
  return twice.length > 0 ? namesOf(speaker, "element", twice) : "";
}

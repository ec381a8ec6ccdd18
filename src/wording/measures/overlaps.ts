import type { OverlapCluster, OverlapIndex, OverlapPair, Overlaps, Redundancy } from "../../measures/index.js";
import { type Context, nameOf, namesOf, percent } from "../context.js";
import { industryName } from "../layout/chain.js";
import type { Sentences } from "../sentences.js";

/** How overlaps is told. */
export const overlaps: Sentences<Overlaps> = (context, result) => [
  summaryOf(context, result),
  ...result.pairs.flatMap((pair) => overlapPair(context, pair)),
  ...(result.clusters ?? []).flatMap((cluster) => overlapCluster(context, cluster)),
  ...doubled(result).flatMap((each) => redundancy(context, each)),
  ...unsaid(context, result),
];

/** How many overlap. */
export function summaryOf({ language }: Context, { pairs, redundancy: groups, clauses }: Overlaps): string {
  return language.cited(language.measures.overlaps(pairs.length, groups.length), clauses);
}

/** Groups of one complex double nothing. */
export const doubled = ({ redundancy: groups }: Overlaps) => groups.filter(({ complexes }) => complexes.length > 1);

/** Of how many the industry is not recorded. */
export const unsaid = (context: Context, { missing }: Overlaps) =>
  missing.length > 0 ? [context.language.measures.noIndustry(missing.length)] : [];

/** How overlap pair is told. */
export const overlapPair: Sentences<OverlapPair> = (context, pair) => {
  const { language } = context;
  return [
    language.measures.pair({
      complexes: namesOf(context, "complex", pair.complexes),
      functions: indexWords(context, pair.functions),
      capabilities: indexWords(context, pair.capabilities),
      both: bothWords(context, pair.functions),
    }),
  ];
};

const indexWords = (context: Context, index: OverlapIndex) => ratioWords(context, index.index, index);

/** A ratio, or why there is none. */
function ratioWords({ language }: Context, ratio: string | undefined, { reason }: OverlapIndex | Redundancy): string {
  if (ratio !== undefined) return percent(ratio);
  return reason ? language.label(reason) : language.words.noValue["not-recorded"];
}

const bothWords = (context: Context, { both }: OverlapIndex) =>
  both.length > 0 ? namesOf(context, "element", both) : "";

/** How overlap cluster is told. */
export const overlapCluster: Sentences<OverlapCluster> = (context, { industry, complexes }) => [
  context.language.measures.cluster(industryName(context, industry), namesOf(context, "complex", complexes)),
];

/** How redundancy is told. */
export const redundancy: Sentences<Redundancy> = (context, group) => {
  const { language } = context;
  return [
    language.measures.redundancy({
      place: placeOfGroup(context, group),
      complexes: namesOf(context, "complex", group.complexes),
      value: ratioWords(context, group.value, group),
      surplus: surplusOf(context, group),
    }),
  ];
};

/** The place and the industry of a group. */
export const placeOfGroup = (context: Context, { industry, locality }: Redundancy) =>
  [...(locality === undefined ? [] : [nameOf(context, "locality", locality)]), industryName(context, industry)].join(
    " ",
  );

/** The functions that more than one gives by itself. */
export function surplusOf(context: Context, { functions }: Redundancy): string {
  const twice = functions.filter(({ surplus = 0 }) => surplus > 0).map((each) => each.function);
  return twice.length > 0 ? namesOf(context, "element", twice, "functions") : "";
}

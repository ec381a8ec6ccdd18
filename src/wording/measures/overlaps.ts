import type { OverlapCluster, OverlapIndex, OverlapPair, Overlaps, Redundancy } from "../../measures/index.js";
import { lines, list, table } from "../block.js";
import { type Context, complexName, nameOf, namesOf, percent } from "../context.js";
import { industryName } from "../layout/chain.js";
import type { Renderer } from "../renderer.js";

/** How overlaps is rendered. */
export const overlaps: Renderer<Overlaps> = {
  sentences: (context, result) => [
    summary(context, result),
    ...result.pairs.flatMap((pair) => overlapPair.sentences(context, pair)),
    ...(result.clusters ?? []).flatMap((cluster) => overlapCluster.sentences(context, cluster)),
    ...doubled(result).flatMap((each) => redundancy.sentences(context, each)),
    ...unsaid(context, result),
  ],
  blocks: (context, result) => [
    ...lines(summary(context, result)),
    ...table(
      context.language.columns.pair,
      result.pairs.map((pair) => overlapPair.row?.cells(context, pair) ?? []),
    ),
    ...list((result.clusters ?? []).flatMap((cluster) => overlapCluster.sentences(context, cluster))),
    ...table(
      context.language.columns.redundancy,
      doubled(result).map((each) => redundancy.row?.cells(context, each) ?? []),
    ),
    ...list(unsaid(context, result)),
  ],
};

function summary({ language }: Context, { pairs, redundancy: groups, clauses }: Overlaps): string {
  return language.cited(language.measures.overlaps(pairs.length, groups.length), clauses);
}

/** Groups of one complex double nothing. */
const doubled = ({ redundancy: groups }: Overlaps) => groups.filter(({ complexes }) => complexes.length > 1);

const unsaid = (context: Context, { missing }: Overlaps) =>
  missing.length > 0 ? [context.language.measures.noIndustry(missing.length)] : [];

/** How overlap pair is rendered. */
export const overlapPair: Renderer<OverlapPair> = {
  sentences: (context, pair) => {
    const { language } = context;
    return [
      language.measures.pair({
        complexes: namesOf(context, "complex", pair.complexes),
        functions: indexWords(context, pair.functions),
        capabilities: indexWords(context, pair.capabilities),
        both: bothWords(context, pair.functions),
      }),
    ];
  },
  row: {
    columns: ({ language }) => language.columns.pair,
    cells: (context, { complexes: [one, other], industry, functions, capabilities }) => [
      complexName(context, one),
      complexName(context, other),
      industryName(context, industry),
      indexWords(context, functions),
      namesOf(context, "element", functions.both),
      indexWords(context, capabilities),
    ],
  },
};

function indexWords(context: Context, { index, reason, missing }: OverlapIndex): string {
  if (index !== undefined) return percent(index);
  return reason && missing.length === 0
    ? context.language.label(reason)
    : context.language.words.noValue["not-recorded"];
}

const bothWords = (context: Context, { both }: OverlapIndex) =>
  both.length > 0 ? namesOf(context, "element", both) : "";

/** How overlap cluster is rendered. */
export const overlapCluster: Renderer<OverlapCluster> = {
  sentences: (context, { industry, complexes }) => [
    context.language.measures.cluster(industryName(context, industry), namesOf(context, "complex", complexes)),
  ],
};

/** How redundancy is rendered. */
export const redundancy: Renderer<Redundancy> = {
  sentences: (context, group) => {
    const { language } = context;
    return [
      language.measures.redundancy({
        place: placeOf(context, group),
        complexes: namesOf(context, "complex", group.complexes),
        value: redundancyValue(context, group),
        surplus: surplusOf(context, group),
      }),
    ];
  },
  row: {
    columns: ({ language }) => language.columns.redundancy,
    cells: (context, group) => [
      placeOf(context, group),
      namesOf(context, "complex", group.complexes),
      redundancyValue(context, group),
      surplusOf(context, group) || "–",
    ],
  },
};

const placeOf = (context: Context, { industry, locality }: Redundancy) =>
  [...(locality === undefined ? [] : [nameOf(context, "locality", locality)]), industryName(context, industry)].join(
    " ",
  );

function redundancyValue(context: Context, { value, reason, missing }: Redundancy): string {
  if (value !== undefined) return percent(value);
  return reason && missing.length === 0
    ? context.language.label(reason)
    : context.language.words.noValue["not-recorded"];
}

/** The functions that more than one gives by itself. */
function surplusOf(context: Context, { functions }: Redundancy): string {
  const twice = functions.filter(({ surplus = 0 }) => surplus > 0).map((each) => each.function);
  return twice.length > 0 ? namesOf(context, "element", twice) : "";
}

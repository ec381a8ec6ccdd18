import { compareDecimals } from "../../kernel/index.js";
import type { OverlapIndex, OverlapPair } from "../../measures/index.js";
import { bareName, type Naming, percent } from "../../wording/index.js";
import { complexName, industryName } from "../names.js";

/** The pairs that are drawn, highest index first and those not known last; and how many are left out. */
export function chosenPairs(pairs: readonly OverlapPair[]): {
  readonly pairs: readonly OverlapPair[];
  readonly left: number;
} {
  const worth = pairs
    .filter(({ functions: { index, missing } }) => (index === undefined ? missing.length > 0 : index !== "0"))
    .sort(byIndex);
  return { pairs: worth.slice(0, MOST_PAIRS), left: Math.max(0, worth.length - MOST_PAIRS) };
}

const MOST_PAIRS = 200;

function byIndex(a: OverlapPair, b: OverlapPair): number {
  const order = compareDecimals(b.functions.index ?? "-1", a.functions.index ?? "-1");
  if (order !== 0) return order;
  return JSON.stringify(a.complexes) < JSON.stringify(b.complexes) ? -1 : 1;
}

/** The names of a pair. */
export function pairName(naming: Naming, { complexes }: OverlapPair): string {
  return naming.language.list(complexes.map((id) => complexName(naming, id)));
}

/** Where a pair is, and of which industry. */
export function placeOf(naming: Naming, { localities, industry }: OverlapPair): string {
  const places = [...new Set(localities)].map((id) => bareName(naming, "locality", id));
  return `${naming.language.list(places)} · ${industryName(naming, industry)}`;
}

/** What the tooltip of a pair says. */
export function linesOf(naming: Naming, pair: OverlapPair): string[] {
  const { language } = naming;
  const words = language.charts.overlap;
  const { functions, capabilities } = pair;
  const given = (name: string, ids: readonly string[]) =>
    ids.length === 0 ? [] : [language.pair(name, language.list(ids.map((id) => bareName(naming, "element", id))))];
  return [
    pairName(naming, pair),
    language.pair(words.index, indexText(naming, functions)),
    language.pair(words.capabilities, indexText(naming, capabilities)),
    placeOf(naming, pair),
    ...given(words.both, [...functions.both, ...functions.shared]),
    ...given(words.shared, functions.shared),
  ];
}

/** An index, or why there is none. */
function indexText({ language }: Naming, { index, reason }: OverlapIndex): string {
  if (index !== undefined) return percent(index);
  return reason ? language.label(reason) : language.words.verdicts.unknown;
}

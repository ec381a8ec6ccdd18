import type { RankSpread, Robustness, WithoutIndicator } from "../../appraisal/index.js";
import { withCommas } from "../../languages/index.js";
import { bareName, type Context, complexName, percent, shareOfDraws, twoPlaces } from "../context.js";
import type { Sentences } from "../sentences.js";

/** How robustness is told. */
export const robustness: Sentences<Robustness> = (context, result) => [
  ...drawn(context, result),
  ...result.complexes.flatMap((each) => rankSpread(context, each)),
  ...result.without.flatMap((each) => withoutIndicator(context, each)),
];

/** How often and how far weights were drawn, and how well the draws agree. */
export function drawn(context: Context, { draws, seed, spread, agreement }: Robustness): string[] {
  const { language } = context;
  return [
    language.appraisal.draws({ draws: withCommas(String(draws)), seed: String(seed), spread: percent(spread) }),
    ...(agreement ? [language.appraisal.agreement(twoPlaces(agreement.mean), twoPlaces(agreement.low))] : []),
  ];
}

/** How rank spread is told. */
export const rankSpread: Sentences<RankSpread> = (
  context,
  { complex, platform, rank, best, worst, median, from, to, top, gradeChange },
) => {
  const { language } = context;
  return [
    language.joined([
      language.appraisal.spread({ complex: complexName(context, complex, platform), rank, median, from, to }),
      language.appraisal.ends(best, worst),
      ...top.map(({ first, probability }) => language.appraisal.top(first, shareOfDraws(probability))),
      language.appraisal.gradeChange(shareOfDraws(gradeChange)),
    ]),
  ];
};

/** How without indicator is told. */
export const withoutIndicator: Sentences<WithoutIndicator> = (context, { id, tauB, moved }) => {
  const { language } = context;
  const name = bareName(context, "indicator", id);
  const names = moved.map(({ complex, platform, rank }) =>
    language.appraisal.movedTo(complexName(context, complex, platform), rank),
  );
  const sentence =
    names.length === 0 ? language.appraisal.withoutSame(name) : language.appraisal.without(name, language.list(names));
  return [tauB === undefined ? sentence : language.cited(sentence, [language.appraisal.tau(twoPlaces(tauB))])];
};

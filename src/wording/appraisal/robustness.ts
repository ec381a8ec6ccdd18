import type { RankSpread, Robustness, WithoutIndicator } from "../../appraisal/index.js";
import { withCommas } from "../../languages/index.js";
import { lines, table } from "../block.js";
import { bareName, type Context, complexName, nameOf, percent, twoPlaces } from "../context.js";
import type { Renderer } from "../renderer.js";

/** How robustness is rendered. */
export const robustness: Renderer<Robustness> = {
  sentences: (context, result) => [
    ...drawn(context, result),
    ...result.complexes.flatMap((each) => rankSpread.sentences(context, each)),
    ...result.without.flatMap((each) => withoutIndicator.sentences(context, each)),
  ],
  blocks: (context, result) => [
    ...lines(...drawn(context, result)),
    ...table(
      spreadHead(context, result.complexes),
      result.complexes.map((each) => spreadCells(context, each)),
    ),
    ...table(
      context.language.columns.without,
      result.without.map((each) => withoutIndicator.row?.cells(context, each) ?? []),
    ),
  ],
};

function drawn(context: Context, { draws, seed, spread, agreement }: Robustness): string[] {
  const { language } = context;
  return [
    language.appraisal.draws({ draws: withCommas(String(draws)), seed: String(seed), spread: percent(spread) }),
    ...(agreement ? [language.appraisal.agreement(twoPlaces(agreement.mean), twoPlaces(agreement.low))] : []),
  ];
}

/** How rank spread is rendered. */
export const rankSpread: Renderer<RankSpread> = {
  sentences: (context, { complex, platform, rank, median, from, to, top, gradeChange }) => {
    const { language } = context;
    return [
      language.joined([
        language.appraisal.spread({ complex: complexName(context, complex, platform), rank, median, from, to }),
        ...top.map(({ first, probability }) => language.appraisal.top(first, percent(probability))),
        language.appraisal.gradeChange(percent(gradeChange)),
      ]),
    ];
  },
};

const spreadHead = ({ language }: Context, [first]: readonly RankSpread[]): string[] => [
  ...language.columns.spread,
  ...(first?.top ?? []).map((top) => language.appraisal.topHead(top.first)),
];

const spreadCells = (context: Context, each: RankSpread): string[] => [
  complexName(context, each.complex, each.platform),
  String(each.rank),
  String(each.median),
  `${each.from}–${each.to}`,
  percent(each.gradeChange),
  ...each.top.map(({ probability }) => percent(probability)),
];

/** How without indicator is rendered. */
export const withoutIndicator: Renderer<WithoutIndicator> = {
  sentences: (context, { id, tauB, moved }) => {
    const { language } = context;
    const name = bareName(context, "indicator", id);
    const names = moved.map(({ complex, platform, rank }) =>
      language.appraisal.movedTo(complexName(context, complex, platform), rank),
    );
    const sentence =
      names.length === 0
        ? language.appraisal.withoutSame(name)
        : language.appraisal.without(name, language.list(names));
    return [tauB === undefined ? sentence : language.cited(sentence, [language.appraisal.tau(twoPlaces(tauB))])];
  },
  row: {
    columns: ({ language }) => language.columns.without,
    cells: (context, { id, tauB, moved }) => [
      nameOf(context, "indicator", id),
      tauB === undefined ? "–" : twoPlaces(tauB),
      String(moved.length),
    ],
  },
};

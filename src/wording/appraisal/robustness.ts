import type { RankSpread, Robustness, WithoutIndicator } from "../../appraisal/index.js";
import { withCommas } from "../../languages/index.js";
import { lines, table } from "../block.js";
import { bareName, complexName, nameOf, percent, type Speaker, twoPlaces } from "../speaker.js";
import type { Telling } from "../telling.js";

/** How robustness is told. */
export const robustness: Telling<Robustness> = {
  say: (speaker, result) => [
    ...drawn(speaker, result),
    ...result.complexes.flatMap((each) => rankSpread.say(speaker, each)),
    ...result.without.flatMap((each) => withoutIndicator.say(speaker, each)),
  ],
  show: (speaker, result) => [
    ...lines(...drawn(speaker, result)),
    ...table(
      spreadHead(speaker, result.complexes),
      result.complexes.map((each) => spreadCells(speaker, each)),
    ),
    ...table(
      speaker.language.columns.without,
      result.without.map((each) => withoutIndicator.row?.cells(speaker, each) ?? []),
    ),
  ],
};

function drawn(speaker: Speaker, { draws, seed, spread, agreement }: Robustness): string[] {
  const { language } = speaker;
  return [
    language.appraisal.draws({ draws: withCommas(String(draws)), seed: String(seed), spread: percent(spread) }),
    ...(agreement ? [language.appraisal.agreement(twoPlaces(agreement.mean), twoPlaces(agreement.low))] : []),
  ];
}

/** How rank spread is told. */
export const rankSpread: Telling<RankSpread> = {
  say: (speaker, { complex, platform, rank, median, from, to, top, gradeChange }) => {
    const { language } = speaker;
    return [
      language.joined([
        language.appraisal.spread({ complex: complexName(speaker, complex, platform), rank, median, from, to }),
        ...top.map(({ first, probability }) => language.appraisal.top(first, percent(probability))),
        language.appraisal.gradeChange(percent(gradeChange)),
      ]),
    ];
  },
};

const spreadHead = ({ language }: Speaker, [first]: readonly RankSpread[]): string[] => [
  ...language.columns.spread,
  ...(first?.top ?? []).map((top) => language.appraisal.topHead(top.first)),
];

const spreadCells = (speaker: Speaker, each: RankSpread): string[] => [
  complexName(speaker, each.complex, each.platform),
  String(each.rank),
  String(each.median),
  `${each.from}–${each.to}`,
  percent(each.gradeChange),
  ...each.top.map(({ probability }) => percent(probability)),
];

/** How without indicator is told. */
export const withoutIndicator: Telling<WithoutIndicator> = {
  say: (speaker, { id, tauB, moved }) => {
    const { language } = speaker;
    const name = bareName(speaker, "indicator", id);
    const names = moved.map(({ complex, platform, rank }) =>
      language.appraisal.movedTo(complexName(speaker, complex, platform), rank),
    );
    const sentence =
      names.length === 0
        ? language.appraisal.withoutSame(name)
        : language.appraisal.without(name, language.list(names));
    return [tauB === undefined ? sentence : language.cited(sentence, [language.appraisal.tau(twoPlaces(tauB))])];
  },
  row: {
    head: ({ language }) => language.columns.without,
    cells: (speaker, { id, tauB, moved }) => [
      nameOf(speaker, "indicator", id),
      tauB === undefined ? "–" : twoPlaces(tauB),
      String(moved.length),
    ],
  },
};

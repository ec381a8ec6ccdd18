import type {
  PassedOver,
  RankSpread,
  Recommendation,
  Recommended,
  Robustness,
  Standing,
  Undecided,
  WithoutIndicator,
} from "../appraisal/index.js";
import { lines, list, table } from "./block.js";
import { sentenceOf } from "./describe-finding.js";
import { bareName, complexName, nameOf, namesOf, percent, type Speaker, twoPlaces } from "./speaker.js";
import type { Telling } from "./telling.js";
import { grouped } from "./texts.js";

/** How robustness is told. */
export const robustness: Telling<Robustness> = {
  keys: ["draws", "seed", "spread", "complexes", "without"],
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
      speaker.texts.heads.without,
      result.without.map((each) => withoutIndicator.row?.cells(speaker, each) ?? []),
    ),
  ],
};

function drawn(speaker: Speaker, { draws, seed, spread, agreement }: Robustness): string[] {
  const { told } = speaker.texts;
  return [
    told.appraisal.draws({ draws: grouped(String(draws)), seed: String(seed), spread: percent(spread) }),
    ...(agreement ? [told.appraisal.agreement(twoPlaces(agreement.mean), twoPlaces(agreement.low))] : []),
  ];
}

/** How rank spread is told. */
export const rankSpread: Telling<RankSpread> = {
  keys: ["complex", "rank", "median", "from", "to", "top", "gradeChange"],
  say: (speaker, { complex, platform, rank, median, from, to, top, gradeChange }) => {
    const { told } = speaker.texts;
    return [
      told.joined([
        told.appraisal.spread({ complex: complexName(speaker, complex, platform), rank, median, from, to }),
        ...top.map(({ first, probability }) => told.appraisal.top(first, percent(probability))),
        told.appraisal.gradeChange(percent(gradeChange)),
      ]),
    ];
  },
};

const spreadHead = ({ texts }: Speaker, [first]: readonly RankSpread[]): string[] => [
  ...texts.heads.spread,
  ...(first?.top ?? []).map((top) => texts.told.appraisal.topHead(top.first)),
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
  keys: ["id", "moved"],
  say: (speaker, { id, tauB, moved }) => {
    const { texts } = speaker;
    const { told } = texts;
    const name = bareName(speaker, "indicator", id);
    const names = moved.map(({ complex, platform, rank }) =>
      told.appraisal.movedTo(complexName(speaker, complex, platform), rank),
    );
    const sentence =
      names.length === 0 ? told.appraisal.withoutSame(name) : told.appraisal.without(name, texts.list(names));
    return [tauB === undefined ? sentence : texts.cited(sentence, [told.appraisal.tau(twoPlaces(tauB))])];
  },
  row: {
    head: ({ texts }) => texts.heads.without,
    cells: (speaker, { id, tauB, moved }) => [
      nameOf(speaker, "indicator", id),
      tauB === undefined ? "–" : twoPlaces(tauB),
      String(moved.length),
    ],
  },
};

/** How standing is told. */
export const standing: Telling<Standing> = {
  keys: ["standing", "steps", "certain", "missing", "clauses"],
  say: (speaker, result) => [standingSentence(speaker, result), ...history(speaker, result)],
  show: (speaker, result) => [
    ...lines(standingSentence(speaker, result)),
    ...table(
      speaker.texts.heads.standing,
      result.steps.map(({ year, grade, standing: now, rule }) => [
        speaker.texts.words.year(year),
        nameOf(speaker, "grade", grade),
        nameOf(speaker, "standing", now),
        rule === undefined ? "–" : nameOf(speaker, "standing-rule", rule),
      ]),
    ),
  ],
};

/** Where a complex stands, in one sentence. */
export function standingSentence(
  speaker: Speaker,
  { standing: now, since, until, missing, clauses }: Standing,
): string {
  const { texts } = speaker;
  const { told, words } = texts;
  const sentence = told.joined([
    told.appraisal.standing(nameOf(speaker, "standing", now)),
    ...(since === undefined ? [] : [told.appraisal.since(words.year(since))]),
    ...(until === undefined ? [] : [told.appraisal.until(words.year(until))]),
    ...(missing.length > 0 ? [told.appraisal.openYears(texts.list(missing.map(words.year)))] : []),
  ]);
  return texts.cited(sentence, clauses);
}

function history(speaker: Speaker, { steps }: Standing): string[] {
  const { told, words } = speaker.texts;
  return steps.map(({ year, grade, standing: now, rule }) =>
    told.appraisal.standingStep({
      year: words.year(year),
      grade: nameOf(speaker, "grade", grade),
      standing: nameOf(speaker, "standing", now),
      rule: rule === undefined ? "" : nameOf(speaker, "standing-rule", rule),
    }),
  );
}

/** How recommendation is told. */
export const recommendation: Telling<Recommendation> = {
  keys: ["tier", "quota", "recommended", "undecided", "passedOver"],
  say: (speaker, result) => [
    summary(speaker, result),
    ...result.recommended.flatMap((each) => recommended.say(speaker, each)),
    ...result.undecided.flatMap((each) => undecided.say(speaker, each)),
    ...result.passedOver.flatMap((each) => passedOver.say(speaker, each)),
  ],
  show: (speaker, result) => [
    ...lines(summary(speaker, result)),
    ...table(
      speaker.texts.heads.recommended,
      result.recommended.map((each) => recommended.row?.cells(speaker, each) ?? []),
    ),
    ...list(result.undecided.flatMap((each) => undecided.say(speaker, each))),
    ...table(
      speaker.texts.heads.passedOver,
      result.passedOver.map((each) => passedOver.row?.cells(speaker, each) ?? []),
    ),
  ],
};

function summary(speaker: Speaker, { tier, quota, recommended: chosen, clauses }: Recommendation): string {
  const { texts } = speaker;
  const sentence = texts.told.appraisal.recommendation({
    tier: nameOf(speaker, "tier", tier),
    quota: texts.quantity(String(quota), "complexes"),
    chosen: texts.quantity(String(chosen.length), "complexes"),
  });
  return texts.cited(texts.words.sentence(sentence), clauses);
}

/** How recommended is told. */
export const recommended: Telling<Recommended> = {
  keys: ["complex", "locality", "rank", "total", "grade", "certain"],
  say: (speaker, { complex, locality, rank, total, grade, certain }) => {
    const { told } = speaker.texts;
    return [
      told.joined([
        told.appraisal.recommended({
          complex: complexName(speaker, complex),
          locality: nameOf(speaker, "locality", locality),
          rank,
          total: grouped(total),
          grade: nameOf(speaker, "grade", grade),
        }),
        ...(certain ? [] : [told.appraisal.notCertain]),
      ]),
    ];
  },
  row: {
    head: ({ texts }) => texts.heads.recommended,
    cells: (speaker, { complex, locality, rank, total, grade, certain }) => [
      complexName(speaker, complex),
      nameOf(speaker, "locality", locality),
      String(rank),
      grouped(total),
      nameOf(speaker, "grade", grade),
      certain ? speaker.texts.words.yesNo.yes : speaker.texts.told.appraisal.notCertain,
    ],
  },
};

/** How undecided is told. */
export const undecided: Telling<Undecided> = {
  keys: ["places", "among", "limit"],
  say: (speaker, { places, among, limit, of }) => {
    const { told, words } = speaker.texts;
    const where = of === undefined ? "" : nameOf(speaker, "element", of);
    return [
      told.appraisal.undecided({
        places,
        among: namesOf(speaker, "complex", among),
        limit: words.limits[limit],
        where,
      }),
    ];
  },
};

/** How passed over is told. */
export const passedOver: Telling<PassedOver> = {
  keys: ["complex", "reason"],
  say: (speaker, { complex, reason, total, because }) => {
    const { told, words } = speaker.texts;
    return [
      told.joined([
        told.appraisal.passedOver(complexName(speaker, complex), words.passedOver[reason]),
        ...(total === undefined ? [] : [told.appraisal.marks(grouped(total))]),
        ...(because ? [sentenceOf(speaker, because)] : []),
      ]),
    ];
  },
  row: {
    head: ({ texts }) => texts.heads.passedOver,
    cells: (speaker, { complex, reason, total, because }) => [
      complexName(speaker, complex),
      total === undefined ? "–" : grouped(total),
      speaker.texts.words.passedOver[reason],
      because ? sentenceOf(speaker, because) : "",
    ],
  },
};

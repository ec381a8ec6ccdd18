import type { PassedOver, Recommendation, Recommended, Undecided } from "../../appraisal/index.js";
import { withCommas } from "../../languages/index.js";
import { lines, list, table } from "../block.js";
import { sentenceOf } from "../finding.js";
import { complexName, nameOf, namesOf, type Speaker } from "../speaker.js";
import type { Telling } from "../telling.js";

/** How recommendation is told. */
export const recommendation: Telling<Recommendation> = {
  say: (speaker, result) => [
    summary(speaker, result),
    ...result.recommended.flatMap((each) => recommended.say(speaker, each)),
    ...result.undecided.flatMap((each) => undecided.say(speaker, each)),
    ...result.passedOver.flatMap((each) => passedOver.say(speaker, each)),
  ],
  show: (speaker, result) => [
    ...lines(summary(speaker, result)),
    ...table(
      speaker.language.columns.recommended,
      result.recommended.map((each) => recommended.row?.cells(speaker, each) ?? []),
    ),
    ...list(result.undecided.flatMap((each) => undecided.say(speaker, each))),
    ...table(
      speaker.language.columns.passedOver,
      result.passedOver.map((each) => passedOver.row?.cells(speaker, each) ?? []),
    ),
  ],
};

function summary(speaker: Speaker, { tier, quota, recommended: chosen, clauses }: Recommendation): string {
  const { language } = speaker;
  const sentence = language.appraisal.recommendation({
    tier: nameOf(speaker, "tier", tier),
    quota: language.quantity(String(quota), "complexes"),
    chosen: language.quantity(String(chosen.length), "complexes"),
  });
  return language.cited(language.sentence(sentence), clauses);
}

/** How recommended is told. */
export const recommended: Telling<Recommended> = {
  say: (speaker, { complex, locality, rank, total, scorecard, grade, certain }) => {
    const { language } = speaker;
    return [
      language.joined([
        language.appraisal.recommended({
          complex: complexName(speaker, complex),
          locality: nameOf(speaker, "locality", locality),
          rank,
          total: withCommas(total),
          grade: nameOf(speaker, "grade", grade, scorecard),
        }),
        ...(certain ? [] : [language.appraisal.notCertain]),
      ]),
    ];
  },
  row: {
    head: ({ language }) => language.columns.recommended,
    cells: (speaker, { complex, locality, rank, total, scorecard, grade, certain }) => [
      complexName(speaker, complex),
      nameOf(speaker, "locality", locality),
      String(rank),
      withCommas(total),
      nameOf(speaker, "grade", grade, scorecard),
      certain ? speaker.language.words.yesNo.yes : speaker.language.words.yesNo.no,
    ],
  },
};

/** How undecided is told. */
export const undecided: Telling<Undecided> = {
  say: (speaker, { places, among, limit, of }) => {
    const { language } = speaker;
    const where = of === undefined ? "" : nameOf(speaker, "element", of);
    return [
      language.appraisal.undecided({
        places,
        among: namesOf(speaker, "complex", among),
        limit: language.words.limits[limit],
        where,
      }),
    ];
  },
};

/** How passed over is told. */
export const passedOver: Telling<PassedOver> = {
  say: (speaker, { complex, reason, total, because }) => {
    const { language } = speaker;
    return [
      language.joined([
        language.appraisal.passedOver(complexName(speaker, complex), language.words.passedOver[reason]),
        ...(total === undefined ? [] : [language.appraisal.marks(withCommas(total))]),
        ...(because ? [sentenceOf(speaker, because)] : []),
      ]),
    ];
  },
  row: {
    head: ({ language }) => language.columns.passedOver,
    cells: (speaker, { complex, reason, total, because }) => [
      complexName(speaker, complex),
      total === undefined ? "–" : withCommas(total),
      speaker.language.words.passedOver[reason],
      because ? sentenceOf(speaker, because) : "",
    ],
  },
};

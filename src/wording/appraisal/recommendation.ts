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
  say: (speaker, { complex, locality, rank, total, scorecard, grade, certain }) => {
    const { told } = speaker.texts;
    return [
      told.joined([
        told.appraisal.recommended({
          complex: complexName(speaker, complex),
          locality: nameOf(speaker, "locality", locality),
          rank,
          total: withCommas(total),
          grade: nameOf(speaker, "grade", grade, scorecard),
        }),
        ...(certain ? [] : [told.appraisal.notCertain]),
      ]),
    ];
  },
  row: {
    head: ({ texts }) => texts.heads.recommended,
    cells: (speaker, { complex, locality, rank, total, scorecard, grade, certain }) => [
      complexName(speaker, complex),
      nameOf(speaker, "locality", locality),
      String(rank),
      withCommas(total),
      nameOf(speaker, "grade", grade, scorecard),
      certain ? speaker.texts.words.yesNo.yes : speaker.texts.words.yesNo.no,
    ],
  },
};

/** How undecided is told. */
export const undecided: Telling<Undecided> = {
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
  say: (speaker, { complex, reason, total, because }) => {
    const { told, words } = speaker.texts;
    return [
      told.joined([
        told.appraisal.passedOver(complexName(speaker, complex), words.passedOver[reason]),
        ...(total === undefined ? [] : [told.appraisal.marks(withCommas(total))]),
        ...(because ? [sentenceOf(speaker, because)] : []),
      ]),
    ];
  },
  row: {
    head: ({ texts }) => texts.heads.passedOver,
    cells: (speaker, { complex, reason, total, because }) => [
      complexName(speaker, complex),
      total === undefined ? "–" : withCommas(total),
      speaker.texts.words.passedOver[reason],
      because ? sentenceOf(speaker, because) : "",
    ],
  },
};

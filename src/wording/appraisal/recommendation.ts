import type { PassedOver, Recommendation, Recommended, Undecided } from "../../appraisal/index.js";
import { withCommas } from "../../languages/index.js";
import { lines, list, table } from "../block.js";
import { type Context, complexName, nameOf, namesOf } from "../context.js";
import { sentenceOf } from "../finding.js";
import type { Renderer } from "../renderer.js";

/** How recommendation is rendered. */
export const recommendation: Renderer<Recommendation> = {
  sentences: (context, result) => [
    summary(context, result),
    ...result.recommended.flatMap((each) => recommended.sentences(context, each)),
    ...result.undecided.flatMap((each) => undecided.sentences(context, each)),
    ...result.passedOver.flatMap((each) => passedOver.sentences(context, each)),
  ],
  blocks: (context, result) => [
    ...lines(summary(context, result)),
    ...table(
      context.language.columns.recommended,
      result.recommended.map((each) => recommended.row?.cells(context, each) ?? []),
    ),
    ...list(result.undecided.flatMap((each) => undecided.sentences(context, each))),
    ...table(
      context.language.columns.passedOver,
      result.passedOver.map((each) => passedOver.row?.cells(context, each) ?? []),
    ),
  ],
};

function summary(context: Context, { tier, quota, recommended: chosen, clauses }: Recommendation): string {
  const { language } = context;
  const sentence = language.appraisal.recommendation({
    tier: nameOf(context, "tier", tier),
    quota: language.quantity(String(quota), "complexes"),
    chosen: language.quantity(String(chosen.length), "complexes"),
  });
  return language.cited(language.sentence(sentence), clauses);
}

/** How recommended is rendered. */
export const recommended: Renderer<Recommended> = {
  sentences: (context, { complex, locality, rank, total, scorecard, grade, certain }) => {
    const { language } = context;
    return [
      language.joined([
        language.appraisal.recommended({
          complex: complexName(context, complex),
          locality: nameOf(context, "locality", locality),
          rank,
          total: withCommas(total),
          grade: nameOf(context, "grade", grade, scorecard),
        }),
        ...(certain ? [] : [language.appraisal.notCertain]),
      ]),
    ];
  },
  row: {
    columns: ({ language }) => language.columns.recommended,
    cells: (context, { complex, locality, rank, total, scorecard, grade, certain }) => [
      complexName(context, complex),
      nameOf(context, "locality", locality),
      String(rank),
      withCommas(total),
      nameOf(context, "grade", grade, scorecard),
      certain ? context.language.words.yesNo.yes : context.language.words.yesNo.no,
    ],
  },
};

/** How undecided is rendered. */
export const undecided: Renderer<Undecided> = {
  sentences: (context, { places, among, limit, of }) => {
    const { language } = context;
    const where = of === undefined ? "" : nameOf(context, "element", of);
    return [
      language.appraisal.undecided({
        places,
        among: namesOf(context, "complex", among),
        limit: language.words.limits[limit],
        where,
      }),
    ];
  },
};

/** How passed over is rendered. */
export const passedOver: Renderer<PassedOver> = {
  sentences: (context, { complex, reason, total, because }) => {
    const { language } = context;
    return [
      language.joined([
        language.appraisal.passedOver(complexName(context, complex), language.words.passedOver[reason]),
        ...(total === undefined ? [] : [language.appraisal.marks(withCommas(total))]),
        ...(because ? [sentenceOf(context, because)] : []),
      ]),
    ];
  },
  row: {
    columns: ({ language }) => language.columns.passedOver,
    cells: (context, { complex, reason, total, because }) => [
      complexName(context, complex),
      total === undefined ? "–" : withCommas(total),
      context.language.words.passedOver[reason],
      because ? sentenceOf(context, because) : "",
    ],
  },
};

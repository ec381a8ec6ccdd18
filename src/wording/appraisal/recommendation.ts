import type { PassedOver, Recommendation, Recommended, Undecided } from "../../appraisal/index.js";
import { withCommas } from "../../languages/index.js";
import { type Context, complexName, nameOf, namesOf } from "../context.js";
import { sentenceOf } from "../finding.js";
import type { Sentences } from "../sentences.js";

/** How recommendation is told. */
export const recommendation: Sentences<Recommendation> = (context, result) => [
  summaryOf(context, result),
  ...result.recommended.flatMap((each) => recommended(context, each)),
  ...result.undecided.flatMap((each) => undecided(context, each)),
  ...result.passedOver.flatMap((each) => passedOver(context, each)),
];

/** How many are recommended of how many places. */
export function summaryOf(context: Context, { tier, quota, recommended: chosen, clauses }: Recommendation): string {
  const { language } = context;
  const sentence = language.appraisal.recommendation({
    tier: nameOf(context, "tier", tier),
    quota: language.quantity(String(quota), "complexes"),
    chosen: language.quantity(String(chosen.length), "complexes"),
  });
  return language.cited(language.sentence(sentence), clauses);
}

/** How recommended is told. */
export const recommended: Sentences<Recommended> = (
  context,
  { complex, locality, rank, total, scorecard, grade, certain },
) => {
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
};

/** How undecided is told. */
export const undecided: Sentences<Undecided> = (context, { places, among, limit, of }) => {
  const { language } = context;
  const named = (id: string) =>
    limit === "per-locality" ? nameOf(context, "locality", id) : nameOf(context, "element", id, "industryCategories");
  return [
    language.appraisal.undecided({
      places,
      among: namesOf(context, "complex", among),
      limit: language.words.limits[limit],
      where: of === undefined ? "" : named(of),
    }),
  ];
};

/** How passed over is told. */
export const passedOver: Sentences<PassedOver> = (context, passed) => {
  const { language } = context;
  const { complex, because } = passed;
  const total = totalOf(passed);
  return [
    language.joined([
      language.appraisal.passedOver(complexName(context, complex), reasonOf(context, passed)),
      ...(total === undefined ? [] : [language.appraisal.marks(withCommas(total))]),
      ...(because === undefined ? [] : [sentenceOf(context, because)]),
    ]),
  ];
};

/** Why somebody is passed over, and that it can still be otherwise. */
export function reasonOf({ language }: Pick<Context, "language">, { reason, certain }: PassedOver): string {
  const name = language.words.passedOver[reason];
  return certain || OPEN.includes(reason) ? name : `${name}${language.funding.uncertainMark}`;
}

/** Reasons that say themselves what is open. */
const OPEN: readonly PassedOver["reason"][] = ["candidacy-unknown", "no-score", "undecided-tie"];

/** The marks of who was passed over; who has no score has none. */
export const totalOf = ({ reason, total }: PassedOver) => (reason === "no-score" ? undefined : total);

import {
  boundsOf,
  type DrawShare,
  type PassedOver,
  type RankedSheet,
  type RankSpread,
  type Recommended,
  type ScoreSheet,
  type Standing,
  type WithoutIndicator,
} from "../../appraisal/index.js";
import { reasonOf, totalOf } from "../appraisal/recommendation.js";
import { standingName } from "../appraisal/standing.js";
import { type Context, complexName, nameOf, shareOfDraws } from "../context.js";
import { sentenceOf } from "../finding.js";
import type { ResultTable } from "./table.js";
import { count, marks, optional, percent, resultRows, tableOf, text, widened, year } from "./table-of.js";

const yesNo = ({ language }: Context, is: boolean) => language.words.yesNo[is ? "yes" : "no"];

/** Sheets by rank, with the best and the worst that what is missing leaves them. */
export const ranked = /* @__PURE__ */ (() =>
  tableOf<RankedSheet>("ranked-sheet", {
    rank: count((_, { rank }) => rank),
    best: optional(count((_, sheet) => endsOf(sheet)?.best)),
    worst: optional(count((_, sheet) => endsOf(sheet)?.worst)),
    complex: text((context, { complex, platform }) => complexName(context, complex, platform)),
    within: optional(text((context, { within }) => within && nameOf(context, "element", within))),
    total: marks((_, { total }) => total),
  }))();

const endsOf = (sheet: RankedSheet) => (sheet.best === sheet.worst ? undefined : sheet);

/** A league: who is ranked, and the sheet that it is ranked by. */
export const league = /* @__PURE__ */ (() =>
  tableOf<{ readonly ranked: RankedSheet; readonly sheet?: ScoreSheet }>("league", {
    rank: count((_, { ranked: { rank } }) => rank),
    best: count((_, { ranked: { best } }) => best),
    worst: count((_, { ranked: { worst } }) => worst),
    complex: text((context, { ranked: { complex, platform } }) => complexName(context, complex, platform)),
    within: optional(text((context, { ranked: { within } }) => within && nameOf(context, "element", within))),
    total: marks((_, { ranked: { total } }) => total),
    least: optional(marks((_, { sheet }) => sheet?.range[0])),
    most: optional(marks((_, { sheet }) => sheet && boundsOf(sheet).high)),
    grade: text((context, { sheet }) => sheet && gradeOf(context, sheet)),
  }))();

/** A grade, and that it can still change. */
export function gradeOf(context: Context, { grade, scorecard, certain }: GradeKnown): string {
  const name = nameOf(context, "grade", grade, scorecard);
  return certain ? name : `${name}${context.language.funding.uncertainMark}`;
}

interface GradeKnown {
  readonly grade: string;
  readonly scorecard?: string;
  readonly certain: boolean;
}

const spreads = /* @__PURE__ */ (() =>
  tableOf<RankSpread>("spread", {
    complex: text((context, { complex, platform }) => complexName(context, complex, platform)),
    rank: count((_, { rank }) => rank),
    median: count((_, { median }) => median),
    from: count((_, { from }) => from),
    to: count((_, { to }) => to),
    best: count((_, { best }) => best),
    worst: count((_, { worst }) => worst),
    gradeChange: percent((_, { gradeChange }) => shareValue(gradeChange)),
  }))();

/** A share of draws as a figure; where it is open both its ends, in the unit that the column names. */
const shareValue = (share: DrawShare) =>
  share.least === share.most ? share.least : shareOfDraws(share).replaceAll("%", "");

/** How ranks vary, in their order, with the share of draws among the first so many. */
export function spreadTable(context: Context, complexes: readonly RankSpread[]): ResultTable[] {
  const own = [...complexes].sort((a, b) => a.rank - b.rank);
  return resultRows(context, spreads, own).map((table) =>
    widened(
      table,
      (own[0]?.top ?? []).map(({ first }, at) => ({
        key: `top.${first}`,
        header: context.language.appraisal.topHead(first),
        kind: "percent",
        values: own.map(({ top }) => top[at] && shareValue(top[at].probability)),
      })),
    ),
  );
}

/** How a ranking changes without an indicator. */
export const without = /* @__PURE__ */ (() =>
  tableOf<WithoutIndicator>("without", {
    indicator: text((context, { id }) => nameOf(context, "indicator", id)),
    tau: marks((_, { tauB }) => tauB),
    moved: count((_, { moved }) => moved.length),
  }))();

/** The course that brought a complex where it stands. */
export const steps = /* @__PURE__ */ (() =>
  tableOf<Standing["steps"][number]>("standing", {
    year: year((_, step) => step.year),
    grade: text((context, { grade, scorecard }) => nameOf(context, "grade", grade, scorecard)),
    standing: text(standingName),
    rule: text((context, { rule }) => rule && nameOf(context, "standing-rule", rule)),
  }))();

/** Where complexes stand. */
export const standings = /* @__PURE__ */ (() =>
  tableOf<{ readonly complex: string; readonly standing: Standing }>("standings", {
    complex: text((context, { complex }) => complexName(context, complex)),
    standing: text((context, { standing }) => standingName(context, standing)),
    since: year((_, { standing }) => standing.since),
    until: optional(year((_, { standing }) => standing.until)),
    open: optional(
      text(({ language }, { standing: { certain, missing } }) =>
        certain ? undefined : language.appraisal.openYears(language.list(missing.map(language.year))),
      ),
    ),
  }))();

/** Who is recommended. */
export const recommended = /* @__PURE__ */ (() =>
  tableOf<Recommended>("recommended", {
    complex: text((context, { complex }) => complexName(context, complex)),
    place: text((context, { locality }) => nameOf(context, "locality", locality)),
    groupRank: count((_, { rank }) => rank),
    total: marks((_, { total }) => total),
    grade: text((context, { grade, scorecard }) => nameOf(context, "grade", grade, scorecard)),
    settled: text((context, { certain }) => yesNo(context, certain)),
  }))();

/** Who is not, and why. */
export const passedOver = /* @__PURE__ */ (() =>
  tableOf<PassedOver>("passed-over", {
    complex: text((context, { complex }) => complexName(context, complex)),
    total: marks((_, passed) => totalOf(passed)),
    reason: text(reasonOf),
    note: optional(text((context, { because }) => because && sentenceOf(context, because))),
  }))();

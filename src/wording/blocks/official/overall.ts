import { grouped } from "../../../kernel/index.js";
import { nextQuestions, type PolicyReport } from "../../../report/index.js";
import { bareName, type Context, nameOf } from "../../context.js";
import { wholeName } from "../../report/area.js";
import { yearAppraised } from "../../report/year-appraised.js";
import { sheetsIn } from "../../tables/whole.js";
import { totalSentence } from "../../targets/rows.js";

/** A number of complexes, in words. */
export const countOf = ({ language }: Context, count: number): string => language.quantity(String(count), "complexes");

/** The report in a paragraph: what is on record, the targets, the standards, the grades, the money, what is open. */
export function overallSentences(context: Context, report: PolicyReport): string[] {
  const { official, quantity, date, report: messages } = context.language;
  const { area, records, funding, stamp } = report;
  const tiers = area.tiers.filter(({ held }) => held > 0);
  const verdicts = (verdict: "met" | "waived" | "unmet" | "unknown") =>
    countOf(
      context,
      area.tiers.reduce((sum, each) => sum + each.verdicts[verdict], 0),
    );
  const settled = {
    met: verdicts("met"),
    waived: verdicts("waived"),
    unmet: verdicts("unmet"),
    unknown: verdicts("unknown"),
  };
  return [
    official.registered({
      asOf: date(stamp.asOf),
      place: wholeName(context, area),
      complexes: countOf(context, area.complexes),
      holding: countOf(context, area.holding),
      tierOpen: area.tierOpen === undefined ? "" : countOf(context, area.tierOpen),
      tiers: tiers.map(({ tier, held }) => messages.tally(nameOf(context, "tier", tier), held)),
    }),
    ...targetSentences(context, report),
    ...(area.holding > 0 ? [official.verdicts(settled)] : []),
    ...appraisedSentences(context, report),
    ...(funding && area.support !== undefined ? [official.support(quantity(area.support, "yuan"))] : []),
    official.material(records.length, nextQuestions(report).length),
  ];
}

/** How many targets are reached, and how each stands. */
function targetSentences(context: Context, { targets: { totals, rows } }: PolicyReport): string[] {
  const wholes = totals.filter(({ year }) => year === undefined);
  if (wholes.length === 0) return [];
  return [
    context.language.official.targets({
      of: wholes.length,
      met: String(wholes.filter(({ status }) => status === "met").length),
      each: wholes.map((total) => totalSentence(context, total, rows)),
    }),
  ];
}

/** How many were appraised, and of how many the grade is open. */
function appraisedSentences(context: Context, report: PolicyReport): string[] {
  const sheets = sheetsIn(report);
  const [first] = sheets;
  const open = sheets.filter(({ certain }) => !certain).length;
  if (!first) return [];
  return [
    ...yearAppraised(context, report),
    context.language.official.appraisals({
      year: context.language.year(first.year),
      sheets: countOf(context, sheets.length),
      open: open > 0 ? countOf(context, open) : "",
    }),
  ];
}

/** By scorecard how many have which grade for certain, and of how many it is open. */
export function gradeSentences(context: Context, report: PolicyReport): string[] {
  const { official, year } = context.language;
  return [...grouped(sheetsIn(report), ({ scorecard }) => scorecard)].map(([scorecard, sheets]) => {
    const open = sheets.filter(({ certain }) => !certain).length;
    const counts = sheets[0].grades.map(
      (grade) => [grade, sheets.filter((each) => each.certain && each.grade === grade).length] as const,
    );
    return official.appraised({
      year: year(sheets[0].year),
      scorecard: bareName(context, "scorecard", scorecard),
      sheets: countOf(context, sheets.length),
      grades: counts.flatMap(([grade, count]) =>
        count > 0 ? [context.language.report.tally(nameOf(context, "grade", grade, scorecard), count)] : [],
      ),
      open: open > 0 ? countOf(context, open) : "",
    });
  });
}

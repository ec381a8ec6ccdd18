import type { PolicyReport } from "../../../report/index.js";
import { type Block, heading, lines } from "../../block.js";
import type { Context } from "../../context.js";
import { scopeSentences } from "../../report/scope.js";
import { warningOn } from "../../tables/basis.js";
import { issuesOf } from "../../tables/issues.js";
import { annexBlocks } from "./annexes.js";
import { appraisalBlocks, fundingBlocks, issueBlocks, paragraph, placeBlocks } from "./body.js";
import { nextBlocks } from "./next.js";
import { overallSentences } from "./overall.js";

/** A report as an office signs it: six sections that are read, and annexes to look up what they rest on. */
export function officialReport(context: Context, report: PolicyReport): Block[] {
  const { language } = context;
  const { official } = language;
  const issues = issuesOf(context, report);
  const sections: { readonly [S in keyof typeof official.sections]: readonly Block[] } = {
    overall: paragraph(context, overallSentences(context, report)),
    places: placeBlocks(context, report),
    issues: issueBlocks(context, issues),
    appraisal: appraisalBlocks(context, report),
    funding: fundingBlocks(context, report),
    next: nextBlocks(context, report, issues),
  };
  const order = Object.entries(sections) as [keyof typeof sections, readonly Block[]][];
  return [
    heading(1, language.report.title(language.label(report.plan.title))),
    ...lines(language.asOf(language.date(report.stamp.asOf)), ...scopeSentences(context, report)),
    ...warningOn(context, report).map((text) => ({ kind: "note" as const, text })),
    ...order.flatMap(([id, blocks], at) => [
      heading(2, language.report.section(at + 1, official.sections[id])),
      ...blocks,
    ]),
    ...annexBlocks(context, report),
  ];
}

import type { ComplexReport, PolicyReport } from "../../../report/index.js";
import { type Block, heading, lines, list } from "../../block.js";
import { type Context, complexName, nameOf } from "../../context.js";
import { summaryOf as casesSentence } from "../../delivery/cases.js";
import { sentenceOf } from "../../finding.js";
import { ladder } from "../../standards/standards.js";
import { passedOver, recommended } from "../../tables/appraisal.js";
import { stampRows } from "../../tables/basis.js";
import { citedIn, clauseRows, readingRows } from "../../tables/cited.js";
import { openCases } from "../../tables/delivery.js";
import { outRows, questionRows } from "../../tables/report.js";
import { resultRows, without } from "../../tables/table-of.js";
import { blocksOf } from "../../tables/value.js";
import { leagueRows, standingRows } from "../../tables/whole.js";
import { robustnessBlocks } from "../appraisal.js";
import { openFindings } from "../complex.js";
import { processBlocks, projectBlocks } from "../delivery.js";
import { dutyBlocks, faultBlocks, tallied } from "../findings.js";
import { allocationBlocks } from "../funding.js";
import { chainBlocks, problemBlocks, surveyReportBlocks } from "../layout.js";
import { overlapBlocks } from "../measures.js";

type Annex = keyof Context["language"]["official"]["annexes"];
type Show = (context: Context, report: PolicyReport) => readonly Block[];

/** What stands in each annex, in order; one with nothing in it is left out. */
const ANNEXES: { readonly [A in Annex]: Show } = {
  complexes: complexBlocks,
  appraisal: (context, report) => [
    ...(report.leagues ?? []).flatMap((league) => blocksOf(context.language, leagueRows(context, report, league))),
    ...blocksOf(context.language, [
      ...standingRows(context, report.complexes),
      ...resultRows(context, recommended, report.recommendation?.recommended ?? []),
      ...resultRows(context, passedOver, report.recommendation?.passedOver ?? []),
    ]),
  ],
  funding: (context, { funding, supervision }) => [
    ...(funding ? allocationBlocks(context, funding) : []),
    ...(supervision ? tallied(context, supervision) : []),
  ],
  layout: layoutBlocks,
  records: (context, report) => [
    ...faultBlocks(context, report),
    ...blocksOf(context.language, [...questionRows(context, report), ...outRows(context, report)]),
  ],
  clauses: (context, report) => blocksOf(context.language, clauseRows(context, citedIn(report))),
  readings: (context, report) => blocksOf(context.language, readingRows(context, citedIn(report))),
  technical: (context, report) => [
    ...blocksOf(context.language, stampRows(context, report)),
    ...(report.leagues ?? []).flatMap(({ robustness }) => (robustness ? robustnessBlocks(context, robustness) : [])),
    ...list(report.audit.map((finding) => sentenceOf(context, finding))),
  ],
};

/** The annexes of a report (附件): details by complex, marks, money, what else was found, clauses, readings, how it was worked out. */
export function annexBlocks(context: Context, report: PolicyReport): Block[] {
  const { official } = context.language;
  const entries = Object.entries(ANNEXES) as [Annex, Show][];
  return entries
    .map(([id, show]) => ({ id, blocks: show(context, report) }))
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ id, blocks }, at) => [heading(2, official.annex(at + 1, official.annexes[id])), ...blocks]);
}

/** Each complex under its place: where it stands, and what is to be noted or lacking. */
function complexBlocks(context: Context, { localities, complexes }: PolicyReport): Block[] {
  const known = localities.map(({ locality }) => locality);
  const others = [...new Set(complexes.map(({ locality }) => locality))].filter((place) => !known.includes(place));
  return [...known, ...others].flatMap((place) => {
    const own = complexes.filter(({ locality }) => locality === place);
    if (own.length === 0) return [];
    return [
      heading(3, nameOf(context, "locality", place)),
      ...own.flatMap((report) => [
        ...lines(context.language.pair(complexName(context, report.complex), ladder(context, report.assessment))),
        ...list(openFindings(context, report).map((finding) => sentenceOf(context, finding))),
        ...nextBlocks(context, report),
      ]),
    ];
  });
}

/** What keeps a complex from the next tier. */
function nextBlocks(context: Context, { assessment: { next } }: ComplexReport): Block[] {
  if (!next || next.lacks.length === 0) return [];
  return [
    ...lines(context.language.report.nextLacks(nameOf(context, "tier", next.tier))),
    ...list(next.lacks.map((finding) => sentenceOf(context, finding))),
  ];
}

function layoutBlocks(context: Context, report: PolicyReport): Block[] {
  const { surveys = [], chains = [], problems, overlaps, governance, projects, cases, processes = [] } = report;
  const [open] = cases ? resultRows(context, openCases, cases.open) : [];
  return [
    ...surveys.flatMap((each) => surveyReportBlocks(context, each)),
    ...chains.flatMap((chain) => chainBlocks(context, chain)),
    ...(problems ? problemBlocks(context, problems) : []),
    ...(overlaps ? overlapBlocks(context, overlaps) : []),
    ...(governance ? dutyBlocks(context, governance) : []),
    ...(projects ? projectBlocks(context, projects) : []),
    ...(cases ? lines(casesSentence(context, cases)) : []),
    // A case has no name: it goes by its complex and its enterprise.
    ...(open ? blocksOf(context.language, [without(open, "case")]) : []),
    ...processes.flatMap((each) => processBlocks(context, each)),
  ];
}

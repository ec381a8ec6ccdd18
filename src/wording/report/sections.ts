import type { Finding } from "../../finding/index.js";
import { type Language, withCommas } from "../../languages/index.js";
import type { LeagueReport, PolicyReport } from "../../report/index.js";
import { recommendation } from "../appraisal/recommendation.js";
import { standingName } from "../appraisal/standing.js";
import { type Block, heading, lines, list, table } from "../block.js";
import { restsOn } from "../cited.js";
import { caseReport } from "../delivery/cases.js";
import { processAssessment } from "../delivery/process.js";
import { projectOrder } from "../delivery/projects.js";
import { sentenceOf } from "../finding.js";
import { fundingAllocation } from "../funding/funding.js";
import { chainAssessment } from "../layout/chain.js";
import { problemsMatched } from "../layout/problems.js";
import { overlaps } from "../measures/overlaps.js";
import { areaName, complexName, nameOf, type Speaker } from "../speaker.js";
import { outlookBlocks, targetProgress } from "../targets/targets.js";
import { areaCells, areaReport, localityReport } from "./area.js";
import { basisBlocks } from "./basis.js";
import { leagueSentence, robustnessBlocks } from "./complex.js";
import { governanceBlocks, recordBlocks, tallied } from "./findings.js";
import { localityBlocks } from "./localities.js";
import { leftOut, notStandingSentence, partWithoutData } from "./parts.js";
import { questionBlocks } from "./questions.js";
import { surveyReport } from "./survey.js";

type Part = Exclude<keyof Language["parts"], "plan" | "given" | "places" | "complexes" | "leagues" | "notStanding">;
type Show = (speaker: Speaker, report: PolicyReport) => readonly Block[];

/** What stands in each section of a report, in order; a section with nothing in it is left out. */
const SECTIONS: { readonly [S in Exclude<Part, "clauses" | "readings">]: Show } = {
  stamp: basisBlocks,
  city: cityBlocks,
  targets: (speaker, { targets }) => shown(targetProgress.show?.(speaker, targets)),
  projection: (speaker, { projection, targets }) => (projection ? outlookBlocks(speaker, projection, targets) : []),
  localities: localityBlocks,
  appraisal: (speaker, report) => (report.leagues ?? []).flatMap((league) => leagueBlocks(speaker, report, league)),
  standing: standingBlocks,
  recommendation: (speaker, { recommendation: chosen }) => shown(chosen && recommendation.show?.(speaker, chosen)),
  funding: (speaker, { funding }) => shown(funding && fundingAllocation.show?.(speaker, funding)),
  supervision: (speaker, { supervision }) => (supervision ? tallied(speaker, supervision) : []),
  surveys: (speaker, { surveys = [] }) => surveys.flatMap((each) => shown(surveyReport.show?.(speaker, each))),
  chains: (speaker, { chains = [] }) => chains.flatMap((chain) => shown(chainAssessment.show?.(speaker, chain))),
  problems: (speaker, { problems }) => shown(problems && problemsMatched.show?.(speaker, problems)),
  overlaps: (speaker, { overlaps: found }) => shown(found && overlaps.show?.(speaker, found)),
  governance: (speaker, { governance }) => (governance ? governanceBlocks(speaker, governance) : []),
  projects: (speaker, { projects }) => shown(projects && projectOrder.show?.(speaker, projects)),
  cases: (speaker, { cases }) => shown(cases && caseReport.show?.(speaker, cases)),
  processes: (speaker, { processes = [] }) =>
    processes.flatMap((each) => shown(processAssessment.show?.(speaker, each))),
  records: recordBlocks,
  questions: questionBlocks,
  audit: (speaker, { audit }) => sentences(speaker, audit),
  withoutData: (speaker, { withoutData }) => list(withoutData.flatMap((each) => partWithoutData.say(speaker, each))),
  leftOut: (speaker, { leftOut: records, notStanding }) =>
    list([
      ...notStanding.map((each) => notStandingSentence(speaker, each)),
      ...records.flatMap((each) => leftOut.say(speaker, each)),
    ]),
};

/** A report from its title to the readings it rests on. */
export function reportBlocks(speaker: Speaker, report: PolicyReport): Block[] {
  const { language } = speaker;
  let place = 0;
  const titled = (id: Part) => {
    place += 1;
    return language.report.section(place, language.sentence(language.parts[id]));
  };
  const sections = Object.entries(SECTIONS) as [keyof typeof SECTIONS, Show][];
  return [
    heading(1, language.report.title(speaker.language.label(report.plan.title))),
    ...lines(language.asOf(language.date(report.stamp.asOf))),
    ...sections.flatMap(([id, show]) => {
      const blocks = show(speaker, report);
      return blocks.length > 0 ? [heading(2, titled(id)), ...blocks] : [];
    }),
    ...restsOn(speaker, report, titled),
  ];
}

const shown = (blocks: readonly Block[] | undefined) => blocks ?? [];

const sentences = (speaker: Speaker, findings: readonly Finding[]) =>
  list(findings.map((finding) => speaker.language.sentence(sentenceOf(speaker, finding))));

function cityBlocks(speaker: Speaker, { city, localities }: PolicyReport): readonly Block[] {
  const { language } = speaker;
  const [first, ...rest] = shown(areaReport.show?.(speaker, city));
  return [
    ...(first ? [first] : []),
    ...table(language.columns.areas, [
      ...localities.map((each) => localityReport.row?.cells(speaker, each) ?? []),
      areaCells(areaName(speaker), city),
    ]),
    ...rest,
  ];
}

/** A league with the grade of each and how far its total can still change, then how robust it is. */
function leagueBlocks(speaker: Speaker, { complexes }: PolicyReport, league: LeagueReport): Block[] {
  const { language } = speaker;
  const key = (complex: string, platform: string | undefined) => JSON.stringify([complex, platform ?? null]);
  const sheets = new Map(
    complexes.flatMap(({ records }) =>
      records.flatMap(({ sheet }) => (sheet ? [[key(sheet.complex, sheet.platform), sheet] as const] : [])),
    ),
  );
  return [
    ...lines(leagueSentence(speaker, league)),
    ...table(
      language.columns.league,
      league.ranking.map(({ complex, platform, rank, total }) => {
        const sheet = sheets.get(key(complex, platform));
        const open = sheet && sheet.range[0] !== sheet.range[1];
        const grade = sheet ? nameOf(speaker, "grade", sheet.grade, sheet.scorecard) : "–";
        return [
          String(rank),
          complexName(speaker, complex, platform),
          withCommas(total),
          sheet?.certain === false ? `${grade}${speaker.language.funding.uncertainMark}` : grade,
          open ? `${withCommas(sheet.range[0])}–${withCommas(sheet.range[1])}` : "–",
        ];
      }),
    ),
    ...robustnessBlocks(speaker, league),
  ];
}

function standingBlocks(speaker: Speaker, { complexes, given: { standing: rules } }: PolicyReport): Block[] {
  const { language } = speaker;
  const years = (year: number | undefined) => (year === undefined ? "–" : language.year(year));
  const rows = table(
    language.columns.standings,
    complexes.flatMap(({ complex, standing }) =>
      standing
        ? [
            [
              complexName(speaker, complex),
              standingName(speaker, standing),
              years(standing.since),
              years(standing.until),
              standing.certain
                ? language.words.yesNo.yes
                : language.appraisal.openYears(language.list(standing.missing.map(language.year))),
            ],
          ]
        : [],
    ),
  );
  return rules && rows.length > 0
    ? [
        ...lines(
          language.cited(
            language.report.standingRules(language.words.provenances[rules.provenance]),
            rules.clauses ?? [],
          ),
        ),
        ...rows,
      ]
    : rows;
}

import type { Finding } from "../finding/index.js";
import { type Block, lines, list, table } from "./block.js";
import { readingNumbers } from "./cited.js";
import { scoreSheet, sheetSentence } from "./describe-appraisal.js";
import { sentenceOf } from "./describe-finding.js";
import { measureTable, measureValues } from "./describe-measures.js";
import { ladder } from "./describe-standards.js";
import { spreadCells, spreadHead, standingSentence, withoutIndicator } from "./describe-standing.js";
import type { ComplexReport, LeagueReport, RecordReport } from "./policy-report.js";
import { amountOf, complexName, nameOf, type Speaker } from "./speaker.js";
import type { Telling } from "./telling.js";
import { grouped } from "./texts.js";

export const complexReport: Telling<ComplexReport> = {
  keys: ["complex", "name", "locality", "assessment", "records"],
  say: (speaker, report) => [
    ladder(speaker, report.assessment),
    ...report.records.flatMap((record) => recordReport.say(speaker, record)),
    ...(report.standing ? [standingSentence(speaker, report.standing)] : []),
    ...support(speaker, report),
  ],
  show: (speaker, report) => [
    ...lines(ladder(speaker, report.assessment)),
    ...tierBlocks(speaker, report),
    ...report.records.flatMap((record) => recordBlocks(speaker, record, report.complex)),
    ...lines(...(report.standing ? [standingSentence(speaker, report.standing)] : []), ...support(speaker, report)),
  ],
};

const support = (speaker: Speaker, { support: amount }: ComplexReport) =>
  amount === undefined ? [] : [speaker.texts.told.report.support(amountOf(speaker, amount, "yuan"))];

/** What is to be noted at the tier held, and what keeps it from the next, each with what it rests on. */
function tierBlocks(speaker: Speaker, { assessment }: ComplexReport): Block[] {
  const { told } = speaker.texts;
  const { held, next, tiers } = assessment;
  const own = tiers.find(({ tier }) => tier === held?.tier)?.findings ?? [];
  const noted = own.filter(({ verdict }) => verdict === "unmet" || verdict === "unknown" || verdict === "waived");
  const lacks = next?.lacks ?? [];
  return [
    ...(held && noted.length > 0
      ? [
          ...lines(told.report.heldLacks(nameOf(speaker, "tier", held.tier))),
          ...list(noted.map((finding) => withReadings(speaker, finding))),
        ]
      : []),
    ...(next && lacks.length > 0
      ? [
          ...lines(told.report.nextLacks(nameOf(speaker, "tier", next.tier))),
          ...list(lacks.map((finding) => withReadings(speaker, finding))),
        ]
      : []),
  ];
}

function withReadings(speaker: Speaker, finding: Finding): string {
  return speaker.texts.told.joined([sentenceOf(speaker, finding), readingNumbers(speaker, finding.readings)]);
}

export const recordReport: Telling<RecordReport> = {
  keys: ["path", "year", "measured"],
  say: (speaker, { year, platform, measured, sheet }) => {
    const { told, words } = speaker.texts;
    const values = measureValues(speaker, measured);
    return [
      ...(sheet ? scoreSheet.say(speaker, sheet) : [notScored(speaker, year, platform)]),
      ...(values.length > 0 ? [told.report.measureList(words.year(year), speaker.texts.list(values))] : []),
    ];
  },
  show: (speaker, { year, platform, measured, sheet }) => [
    ...(sheet ? (scoreSheet.show?.(speaker, sheet) ?? []) : lines(notScored(speaker, year, platform))),
    ...measureTable(speaker, measured),
  ],
};

function notScored({ texts }: Speaker, year: number, platform: string | undefined, complex = ""): string {
  const whom = platform === undefined ? complex : texts.words.platformOf(complex, texts.words.quoted(platform));
  return texts.told.report.notScored(whom, texts.words.year(year));
}

/** A record in a report of many: the total, the aspects, the measures, each in a line. */
function recordBlocks(speaker: Speaker, { year, platform, measured, sheet }: RecordReport, complex: string): Block[] {
  const { texts } = speaker;
  const values = measureValues(speaker, measured);
  return [
    ...lines(
      sheet ? sheetSentence(speaker, sheet) : notScored(speaker, year, platform, complexName(speaker, complex)),
    ),
    ...list([
      ...(sheet ? scoreSheet.say(speaker, sheet).slice(1) : []),
      ...(values.length > 0 ? [texts.told.report.measureList(texts.words.year(year), texts.list(values))] : []),
    ]),
  ];
}

export const leagueReport: Telling<LeagueReport> = {
  keys: ["scorecard", "year", "ranking"],
  say: (speaker, league) => [
    leagueSentence(speaker, league),
    ...league.ranking.map(({ complex, platform, rank, total }) =>
      speaker.texts.told.appraisal.ranked(complexName(speaker, complex, platform), rank, grouped(total)),
    ),
  ],
  show: (speaker, league) => [
    ...lines(leagueSentence(speaker, league)),
    ...table(
      speaker.texts.heads.ranked,
      league.ranking.map(({ complex, platform, within, rank, total }) => [
        String(rank),
        complexName(speaker, complex, platform),
        within === undefined ? "–" : nameOf(speaker, "element", within),
        grouped(total),
      ]),
    ),
    ...robustnessBlocks(speaker, league),
  ],
};

/** The name of a ranking. */
export const leagueSentence = (speaker: Speaker, { scorecard, year }: LeagueReport) =>
  speaker.texts.told.report.league(nameOf(speaker, "scorecard", scorecard), speaker.texts.words.year(year));

/** How robust a ranking is: the spread of every rank, and which indicators matter to it. */
export function robustnessBlocks(speaker: Speaker, { robustness }: LeagueReport): Block[] {
  if (!robustness) return [];
  const { told } = speaker.texts;
  const { draws, seed, spread, agreement, complexes, without } = robustness;
  return [
    ...lines(
      told.appraisal.draws({
        draws: grouped(String(draws)),
        seed: String(seed),
        spread: amountOf(speaker, spread, "ratio"),
      }),
      ...(agreement ? [told.appraisal.agreement(agreement.mean, agreement.low)] : []),
    ),
    ...table(
      spreadHead(speaker, complexes),
      [...complexes].sort((a, b) => a.rank - b.rank).map((each) => spreadCells(speaker, each)),
    ),
    ...list(without.flatMap((each) => withoutIndicator.say(speaker, each))),
  ];
}

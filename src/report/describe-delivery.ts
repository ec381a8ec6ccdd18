import type {
  CaseReport,
  OpenCase,
  ProcessAssessment,
  ProcessFigures,
  ProjectLine,
  ProjectList,
  ProjectOrder,
  RecurringTheme,
  Schedule,
  ScheduleRow,
  Suggestion,
} from "../delivery/index.js";
import { lines, list, table } from "./block.js";
import { sentenceOf } from "./describe-finding.js";
import { complexName, nameOf, namesOf, quoted, type Speaker } from "./speaker.js";
import type { Telling } from "./telling.js";

const quotedList = (speaker: Speaker, ids: readonly string[]) =>
  speaker.texts.list(ids.map((id) => quoted(speaker, id)));

/** How schedule is told. */
export const schedule: Telling<Schedule> = {
  keys: ["rows", "findings"],
  say: (speaker, { rows, findings }) => [
    ...rows.flatMap((row) => scheduleRow.say(speaker, row)),
    ...findings.map((finding) => sentenceOf(speaker, finding)),
  ],
  show: (speaker, { rows, findings }) => [
    ...table(
      speaker.texts.heads.schedule,
      rows.map((row) => scheduleRow.row?.cells(speaker, row) ?? []),
    ),
    ...list(findings.map((finding) => sentenceOf(speaker, finding))),
  ],
};

/** How schedule row is told. */
export const scheduleRow: Telling<ScheduleRow> = {
  keys: ["id", "latestStart", "latestFinish", "critical"],
  say: (speaker, { id, latestStart, latestFinish, earliestStart, earliestFinish, floatDays, critical }) => {
    const { told, words } = speaker.texts;
    const span = (start: string, finish: string) => ({ start: words.date(start), finish: words.date(finish) });
    return [
      told.joined([
        told.delivery.task(quoted(speaker, id), span(latestStart, latestFinish)),
        ...(earliestStart !== undefined && earliestFinish !== undefined
          ? [told.delivery.earliest(span(earliestStart, earliestFinish))]
          : []),
        ...(floatDays === undefined
          ? []
          : [floatDays < 0 ? told.delivery.late(-floatDays) : told.delivery.float(floatDays)]),
        ...(critical ? [told.delivery.critical] : []),
      ]),
    ];
  },
  row: {
    head: ({ texts }) => texts.heads.schedule,
    cells: ({ texts }, { id, latestStart, latestFinish, earliestStart, earliestFinish, floatDays, critical }) => [
      id,
      ...[earliestStart, earliestFinish, latestStart, latestFinish].map((date) =>
        date === undefined ? "–" : texts.words.date(date),
      ),
      floatDays === undefined ? "–" : String(floatDays),
      critical ? texts.words.yesNo.yes : texts.words.yesNo.no,
    ],
  },
};

/** How process assessment is told. */
export const processAssessment: Telling<ProcessAssessment> = {
  keys: ["process", "now", "findings", "papersAskedAgain", "suggestions"],
  say: (speaker, assessment) => [...figures(speaker, assessment), ...remarks(speaker, assessment)],
  show: (speaker, assessment) => [...lines(...figures(speaker, assessment)), ...list(remarks(speaker, assessment))],
};

function figures(speaker: Speaker, assessment: ProcessAssessment): string[] {
  const { told } = speaker.texts;
  const { now, before } = assessment;
  const name = nameOf(speaker, "process", assessment.process);
  return [
    told.delivery.process(name, figureWords(speaker, now)),
    ...(before ? [told.delivery.processBefore(figureWords(speaker, before))] : []),
  ];
}

function figureWords({ texts }: Speaker, { steps, visits, promisedDays, statutoryDays }: ProcessFigures) {
  const known = (value: number | undefined) =>
    value === undefined ? texts.words.noValue["not-recorded"] : String(value);
  return {
    steps: String(steps),
    visits: known(visits),
    promised: known(promisedDays),
    statutory: known(statutoryDays),
  };
}

function remarks(speaker: Speaker, assessment: ProcessAssessment): string[] {
  const { told } = speaker.texts;
  const { findings, papersAskedAgain, overStatutory, suggestions } = assessment;
  const steps = (ids: readonly string[]) => stepNames(speaker, assessment.process, ids);
  return [
    ...findings.map((finding) => sentenceOf(speaker, finding)),
    ...papersAskedAgain.map(({ paper, steps: ids }) => told.delivery.paper(quoted(speaker, paper), steps(ids))),
    ...(overStatutory.length > 0 ? [told.delivery.overStatutory(steps(overStatutory))] : []),
    ...suggestions.map((each) => suggestionSentence(speaker, each, assessment.process)),
  ];
}

const stepNames = (speaker: Speaker, approval: string | undefined, ids: readonly string[]) =>
  speaker.texts.list(ids.map((id) => nameOf(speaker, "step", id, approval)));

/** How suggestion is told. */
export const suggestion: Telling<Suggestion> = {
  keys: ["change", "steps", "stepCount"],
  say: (speaker, each) => [suggestionSentence(speaker, each)],
};

function suggestionSentence(speaker: Speaker, each: Suggestion, approval?: string): string {
  const { told, words } = speaker.texts;
  const { change, steps, visits, stepCount } = each;
  return told.delivery.suggestion({
    change: words.changes[change],
    steps: stepNames(speaker, approval, steps),
    count: String(stepCount),
    visits: visits === undefined ? words.noValue["not-recorded"] : String(visits),
  });
}

/** How project order is told. */
export const projectOrder: Telling<ProjectOrder> = {
  keys: ["lists", "findings"],
  say: (speaker, { lists, findings }) => [
    ...findings.map((finding) => sentenceOf(speaker, finding)),
    ...lists.flatMap((each) => projectList.say(speaker, each)),
  ],
  show: (speaker, { lists, findings }) => [
    ...list(findings.map((finding) => sentenceOf(speaker, finding))),
    ...table(
      speaker.texts.heads.project,
      lists.flatMap((each) => each.lines.map((line) => projectCells(speaker, each, line))),
    ),
  ],
};

/** How project list is told. */
export const projectList: Telling<ProjectList> = {
  keys: ["locality", "year", "lines"],
  say: (speaker, { locality, year, lines: projects }) => {
    const { texts } = speaker;
    const names = projects.map(({ project, group }) =>
      texts.told.delivery.projectIn(nameOf(speaker, "project", project), texts.words.projectGroups[group]),
    );
    return [
      texts.told.delivery.projects(nameOf(speaker, "locality", locality), texts.words.year(year), texts.list(names)),
    ];
  },
};

function projectCells(speaker: Speaker, { locality, year }: ProjectList, line: ProjectLine): string[] {
  const { words } = speaker.texts;
  const { project, place, group, behindBy } = line;
  return [
    nameOf(speaker, "locality", locality),
    words.year(year),
    String(place),
    nameOf(speaker, "project", project),
    words.projectGroups[group],
    behindBy === undefined ? "–" : behindBy === "given" ? words.asGiven : quoted(speaker, behindBy),
  ];
}

/** How case report is told. */
export const caseReport: Telling<CaseReport> = {
  keys: ["opened", "answered", "closed", "open", "themes"],
  say: (speaker, report) => [
    summary(speaker, report),
    ...report.open.flatMap((each) => openCase.say(speaker, each)),
    ...remarksOn(speaker, report),
  ],
  show: (speaker, report) => [
    ...lines(summary(speaker, report)),
    ...table(
      speaker.texts.heads.openCase,
      report.open.map((each) => openCase.row?.cells(speaker, each) ?? []),
    ),
    ...list(remarksOn(speaker, report)),
  ],
};

function summary({ texts }: Speaker, { asOf, opened, answered, closed }: CaseReport): string {
  return texts.told.delivery.cases({ asOf: texts.words.date(asOf), opened, answered, closed });
}

function remarksOn(speaker: Speaker, report: CaseReport): string[] {
  const { told } = speaker.texts;
  const { themes, withoutTheme, overdue, findings } = report;
  return [
    ...(overdue.length > 0 ? [told.delivery.overdue(quotedList(speaker, overdue))] : []),
    ...themes.flatMap((theme) => recurringTheme.say(speaker, theme)),
    ...(withoutTheme.length > 0 ? [told.delivery.withoutTheme(quotedList(speaker, withoutTheme))] : []),
    ...findings.filter(({ verdict }) => verdict !== "met").map((finding) => sentenceOf(speaker, finding)),
  ];
}

/** How open case is told. */
export const openCase: Telling<OpenCase> = {
  keys: ["case", "complex", "enterprise", "kind", "ageDays"],
  say: (speaker, { case: id, complex, enterprise, kind, ageDays, answered }) => {
    const { told, words } = speaker.texts;
    return [
      told.delivery.openCase({
        case: quoted(speaker, id),
        complex: complexName(speaker, complex),
        enterprise: quoted(speaker, enterprise),
        kind: words.caseKinds[kind],
        days: speaker.texts.quantity(String(ageDays), "days"),
        answered,
      }),
    ];
  },
  row: {
    head: ({ texts }) => texts.heads.openCase,
    cells: (speaker, { case: id, complex, enterprise, kind, ageDays, answered }) => [
      quoted(speaker, id),
      complexName(speaker, complex),
      quoted(speaker, enterprise),
      speaker.texts.words.caseKinds[kind],
      String(ageDays),
      answered ? speaker.texts.words.yesNo.yes : speaker.texts.words.yesNo.no,
    ],
  },
};

/** How recurring theme is told. */
export const recurringTheme: Telling<RecurringTheme> = {
  keys: ["theme", "cases", "open", "complexes"],
  say: (speaker, { theme, cases, open, complexes }) => [
    speaker.texts.told.delivery.theme({
      theme: quoted(speaker, theme),
      cases: cases.length,
      open,
      complexes: namesOf(speaker, "complex", complexes),
    }),
  ],
};

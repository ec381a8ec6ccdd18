import type {
  OpenCase,
  ProcessAssessment,
  ProcessFigures,
  ProjectLine,
  ProjectList,
  ScheduleRow,
} from "../../delivery/index.js";
import { bareName, type Context, complexName, nameOf, quoted } from "../context.js";
import { count, date, optional, resultRows, tableOf, text, year } from "./table-of.js";

/** When each task has to be done. */
export const scheduleRows = /* @__PURE__ */ (() =>
  tableOf<ScheduleRow>("schedule-row", {
    task: text((context, { id }) => bareName(context, "task", id)),
    earliestStart: optional(date((_, row) => row.earliestStart)),
    earliestFinish: optional(date((_, row) => row.earliestFinish)),
    latestStart: date((_, row) => row.latestStart),
    latestFinish: date((_, row) => row.latestFinish),
    float: optional(count((_, { floatDays }) => floatDays)),
    critical: text(({ language }, { critical }) => language.words.yesNo[critical ? "yes" : "no"]),
  }))();

interface Listed {
  readonly list: ProjectList;
  readonly line: ProjectLine;
}

const projects = /* @__PURE__ */ (() =>
  tableOf<Listed>("project", {
    place: text((context, { list }) => nameOf(context, "locality", list.locality)),
    year: year((_, { list }) => list.year),
    order: count((_, { line }) => line.place),
    project: text((context, { line }) => nameOf(context, "project", line.project)),
    group: text(({ language }, { line }) => language.words.projectGroups[line.group]),
    behind: text((context, { line: { behindBy } }) => behindBy && behindWords(context, behindBy)),
  }))();

const behindWords = (context: Context, by: string) =>
  by === "given" ? context.language.words.asGiven : quoted(context, by);

/** The projects of lists, in their order. */
export const projectRows = (context: Context, lists: readonly ProjectList[]) =>
  resultRows(
    context,
    projects,
    lists.flatMap((list) => list.lines.map((line) => ({ list, line }))),
  );

/** Cases that are not closed. */
export const openCases = /* @__PURE__ */ (() =>
  tableOf<OpenCase>("open-case", {
    case: text((context, each) => quoted(context, each.case)),
    complex: text((context, { complex }) => complexName(context, complex)),
    enterprise: text((context, { enterprise }) => quoted(context, enterprise)),
    kind: text(({ language }, { kind }) => language.words.caseKinds[kind]),
    daysOpen: count((_, { ageDays }) => ageDays),
    isAnswered: text(({ language }, { answered }) => language.words.yesNo[answered ? "yes" : "no"]),
  }))();

interface Figures {
  readonly of: string;
  readonly figures: ProcessFigures;
  readonly when: "now" | "before";
}

const processFigures = /* @__PURE__ */ (() =>
  tableOf<Figures>("process", {
    procedure: text((context, { of }) => nameOf(context, "process", of)),
    when: text(({ language }, { when }) => language.delivery.when[when]),
    steps: count((_, { figures }) => figures.steps),
    visits: count((_, { figures }) => figures.visits),
    promised: count((_, { figures }) => figures.promisedDays),
    statutory: count((_, { figures }) => figures.statutoryDays),
  }))();

/** Processes as they are and as they were. */
export const processRows = (context: Context, processes: readonly ProcessAssessment[]) =>
  resultRows(
    context,
    processFigures,
    processes.flatMap((each): Figures[] => [
      ...(each.before ? [{ of: each.process, figures: each.before, when: "before" as const }] : []),
      { of: each.process, figures: each.now, when: "now" },
    ]),
  );

import type { Finding } from "../../finding/index.js";
import { grouped } from "../../kernel/index.js";
import type { NotStanding } from "../../registry/index.js";
import type { AreaFigures, LeftOut, PartWithoutData, PolicyReport, Question } from "../../report/index.js";
import { nextQuestions } from "../../report/index.js";
import { areaName, type Context, complexName, nameOf } from "../context.js";
import { pathName } from "../missing.js";
import { faultWords, notStandingWords, partWords } from "../report/parts.js";
import { askedWords, decidedWords } from "../report/question.js";
import { ruleName } from "../rule-name.js";
import type { ResultTable } from "./table.js";
import { count, resultRows, tableOf, text } from "./table-of.js";

/** What to record next, and what it could decide. */
export const questions = /* @__PURE__ */ (() =>
  tableOf<Question>("question", {
    input: text(askedWords),
    decides: text(decidedWords),
    alone: text(({ language }, { alone }) => language.words.yesNo[alone ? "yes" : "no"]),
  }))();

/** The questions of a report, those that decide most first. */
export const questionRows = (context: Context, report: PolicyReport) =>
  resultRows(context, questions, nextQuestions(report));

interface Out {
  readonly subject: string;
  readonly reason: string;
}

const out = /* @__PURE__ */ (() =>
  tableOf<Out>("left-out", {
    subject: text((_, { subject }) => subject),
    reason: text((_, { reason }) => reason),
  }))();

/** What a report leaves out: who is no complex on the day, records that could not be used, parts without data. */
export function outRows(
  context: Context,
  {
    notStanding = [],
    leftOut = [],
    withoutData = [],
  }: Partial<Pick<PolicyReport, "notStanding" | "leftOut" | "withoutData">>,
): ResultTable[] {
  const { language } = context;
  return resultRows(context, out, [
    ...notStanding.map((each: NotStanding) => ({
      subject: complexName(context, each.complex),
      reason: notStandingWords(context, each),
    })),
    ...leftOut.flatMap(({ part, path, faults }: LeftOut) =>
      faults.map((fault) => ({
        subject: language.pair(language.parts[part], pathName(context, path)),
        reason: faultWords(context, fault),
      })),
    ),
    ...withoutData.map((each: PartWithoutData) => ({
      subject: language.parts[each.part],
      reason: partWords(context, each),
    })),
  ]);
}

type Graded = AreaFigures["grades"][number];

const grades = /* @__PURE__ */ (() =>
  tableOf<Graded>("grades", {
    scorecard: text((context, { scorecard }) => nameOf(context, "scorecard", scorecard)),
    grade: text((context, { grade, scorecard }) => nameOf(context, "grade", grade, scorecard)),
    sheets: count((_, { sheets, uncertain }) => sheets - uncertain),
    uncertain: count((_, { uncertain }) => uncertain),
  }))();

/** How many have each grade. */
export const gradeRows = (context: Context, { grades: own }: Pick<AreaFigures, "grades">) =>
  resultRows(context, grades, own);

/** Places by duties: how each stands. */
export function dutyGrid(context: Context, findings: readonly Finding[]): ResultTable[] {
  if (findings.length === 0) return [];
  const { language } = context;
  const rules = [...grouped(findings, ({ rule }) => rule)];
  const places = [...grouped(findings, ({ subject }) => JSON.stringify([subject.kind, subject.id])).values()];
  return [
    {
      id: "governance",
      title: language.tables.titles.governance,
      columns: [
        { key: "place", header: language.tables.columns.place, kind: "text" },
        ...rules.map(([rule, [{ clauses }]]) => ({
          key: rule,
          header: language.cited(ruleName(context, rule), clauses),
          kind: "text" as const,
        })),
      ],
      rows: places.map((own) => [
        own[0].subject.kind === "area" ? areaName(context) : nameOf(context, "locality", own[0].subject.id),
        ...rules.map(([rule]) => {
          const found = own.find((each) => each.rule === rule);
          return found && language.words.verdicts[found.verdict];
        }),
      ]),
    },
  ];
}

import { nextQuestions, type PolicyReport } from "../../report/index.js";
import { type Block, lines, table } from "../block.js";
import type { Context } from "../context.js";
import { question } from "./question.js";

const MOST_SHOWN = 10;

/** The first inputs to record, and how many more there are. */
export function questionBlocks(context: Context, report: PolicyReport): Block[] {
  const questions = nextQuestions(report);
  if (questions.length === 0) return [];
  const shown = questions.slice(0, MOST_SHOWN);
  return [
    ...lines(context.language.questions.first(shown.length, questions.length)),
    ...table(
      context.language.columns.question,
      shown.map((each) => question.row?.cells(context, each) ?? []),
    ),
  ];
}

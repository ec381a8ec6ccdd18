import { keyOf } from "../finding/index.js";
import type { Portfolio } from "../registry/index.js";
import type { AssessOptions } from "./options.js";

/** What a part is made from: lists of the portfolio, then options, in the order in which they are asked for. */
interface Needs {
  readonly lists: readonly [keyof Portfolio, ...(keyof Portfolio)[]];
  readonly options?: readonly (keyof AssessOptions)[];
}

/**
 * The parts of a report that need more than complexes, in its order, and what each needs.
 *
 * What is done with a part (made, compared, asked for, told, named) is a record by these ids in the room that does it,
 * so that a part forgotten by one does not compile.
 */
export const REPORT_PARTS = [
  { id: "projection", needs: { lists: ["pipeline"] } },
  { id: "appraisal", needs: { lists: ["records"], options: ["scorecards"] } },
  { id: "standing", needs: { lists: ["records"], options: ["scorecards", "standing"] } },
  { id: "recommendation", needs: { lists: ["records"], options: ["scorecards", "recommendation"] } },
  { id: "funding", needs: { lists: ["records"], options: ["scorecards", "funding"] } },
  { id: "supervision", needs: { lists: ["grants"] } },
  { id: "surveys", needs: { lists: ["surveys"] } },
  { id: "chains", needs: { lists: ["chains"] } },
  { id: "problems", needs: { lists: ["needs"] } },
  { id: "governance", needs: { lists: ["evidence"] } },
  { id: "projects", needs: { lists: ["projects"] } },
  { id: "cases", needs: { lists: ["cases"] } },
  { id: "processes", needs: { lists: ["processes"] } },
] as const satisfies readonly { readonly id: string; readonly needs: Needs }[];

/** A part of a report. */
export type ReportPart = (typeof REPORT_PARTS)[number]["id"];

/**
 * A part that the report does not have, and what it would take: a path in the portfolio, an option of `assess`, or, of a report
 * combined from parts of an area, the records of the whole.
 */
export interface PartWithoutData {
  readonly type: "part-without-data";
  readonly key: string;
  readonly part: ReportPart;
  /** What would have to be recorded, any one of them (所需数据). */
  readonly needs: {
    /** Where it belongs: to the portfolio, to the options, or to the report of the whole area (所在). */
    readonly in: "portfolio" | "options" | "whole";
    /** Where there (路径). */
    readonly path: string;
    /** The list is there, with nothing in it for this part, so that nobody is asked for it; absent where it is not there. */
    readonly recorded?: true;
  };
}

/** The parts that were not made, each with the first thing that it would take. */
export function partsWithoutData(
  made: ReadonlySet<ReportPart>,
  portfolio: Portfolio,
  given: AssessOptions,
): PartWithoutData[] {
  const firstMissing = ({ lists, options = [] }: Needs): PartWithoutData["needs"] => {
    const list = lists.find((key) => portfolio[key] === undefined);
    if (list !== undefined) return { in: "portfolio", path: list };
    const option = options.find((key) => given[key] === undefined);
    return option === undefined ? { in: "portfolio", path: lists[0], recorded: true } : { in: "options", path: option };
  };
  return REPORT_PARTS.filter(({ id }) => !made.has(id)).map(({ id, needs }) => ({
    type: "part-without-data",
    key: keyOf("part-without-data", id),
    part: id,
    needs: firstMissing(needs),
  }));
}

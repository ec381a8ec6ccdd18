import type { Portfolio } from "../registry/index.js";
import type { AssessOptions, PartWithoutData, PolicyReport, ReportPart } from "./policy-report.js";

type Bare = Omit<PolicyReport, "withoutData">;

/** What a part is made from: lists of the portfolio, then options, in the order in which they are asked for. */
interface PartNeeds {
  readonly part: ReportPart;
  readonly isThere: (report: Bare) => boolean;
  readonly lists: readonly (keyof Portfolio)[];
  readonly options?: readonly (keyof AssessOptions)[];
}

const PARTS: readonly PartNeeds[] = [
  { part: "projection", isThere: ({ projection }) => !!projection, lists: ["pipeline"] },
  { part: "appraisal", isThere: ({ leagues }) => !!leagues, lists: ["records"], options: ["scorecards"] },
  {
    part: "standing",
    isThere: ({ complexes }) => complexes.some(({ standing }) => standing),
    lists: ["records"],
    options: ["scorecards", "standing"],
  },
  {
    part: "recommendation",
    isThere: ({ recommendation }) => !!recommendation,
    lists: ["records"],
    options: ["scorecards", "recommendation"],
  },
  { part: "funding", isThere: ({ funding }) => !!funding, lists: ["records"], options: ["scorecards", "funding"] },
  { part: "supervision", isThere: ({ supervision }) => !!supervision, lists: ["grants", "expenditures"] },
  { part: "surveys", isThere: ({ surveys }) => !!surveys, lists: ["surveys"] },
  { part: "chains", isThere: ({ chains }) => !!chains, lists: ["chains"] },
  { part: "problems", isThere: ({ problems }) => !!problems, lists: ["needs"] },
  { part: "governance", isThere: ({ governance }) => !!governance, lists: ["evidence"] },
  { part: "projects", isThere: ({ projects }) => !!projects, lists: ["projects"] },
  { part: "cases", isThere: ({ cases }) => !!cases, lists: ["cases"] },
  { part: "processes", isThere: ({ processes }) => !!processes, lists: ["processes"] },
];

/** The parts that the report lacks, each with the first thing that it would take. */
export function partsWithoutData(report: Bare, portfolio: Portfolio, given: AssessOptions): PartWithoutData[] {
  return PARTS.filter(({ isThere }) => !isThere(report)).map(({ part, lists, options = [] }) => {
    const type = "part-without-data";
    const list = lists.find((key) => portfolio[key] === undefined);
    const option = options.find((key) => given[key] === undefined);
    if (list === undefined && option !== undefined) return { type, part, needs: { in: "options", path: option } };
    const path = list ?? lists[0] ?? "complexes";
    return { type, part, needs: { in: "portfolio", path, ...(list === undefined && { recorded: true as const }) } };
  });
}

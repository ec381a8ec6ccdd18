import type { PolicyReport } from "../../report/index.js";
import { type Entry, entryOfFinding, entryOfListed } from "../entry.js";
import { amount, fact, figure, holds, lessOf, names } from "../field.js";

/** What is said of science plans: whether complexes come first, and the place of each project. */
export function entriesOfProjects({ projects }: PolicyReport): Entry[] {
  const { findings = [], lists = [] } = projects ?? {};
  return [
    ...findings.map((finding) => entryOfListed(finding, "projects")),
    ...lists.flatMap(({ locality, year, lines }) => {
      const isOpen = lines.some(({ group }) => group === UNDECIDED);
      return lines.map(
        ({ project, place, group, behindBy }): Entry => ({
          at: ["projects", "lists", locality, `${year}`, project],
          part: "projects",
          subject: { kind: "projects", id: project },
          locality,
          year,
          fields: [
            { ...amount("place", "rank", "less", place), isOpen },
            fact("group", group),
            fact("behindBy", behindBy),
          ],
        }),
      );
    }),
  ];
}

/** Who may yet come into another group, and the others of the list before or behind it. */
const UNDECIDED = "complex-undecided";

/** What is said of concerns of enterprises: how they are cared for, which are open, which come again. */
export function entriesOfCases({ cases }: PolicyReport): Entry[] {
  if (!cases) return [];
  return [
    ...cases.findings.map((finding) => entryOfListed(finding, "cases")),
    ...cases.open.map(({ case: id, answered, ageDays, complex, enterprise, kind }) => ({
      at: ["cases", "open", id],
      part: "cases" as const,
      subject: { kind: "case", id },
      presence: -1 as const,
      fields: [
        holds("answered", answered),
        figure("ageDays", ageDays, "days"),
        fact("of", [complex, enterprise, kind]),
      ],
    })),
    ...cases.themes.map(({ theme, ...rest }) => ({
      at: ["cases", "themes", theme],
      part: "cases" as const,
      subject: { kind: "theme", id: theme },
      fields: [fact("cases", rest.cases), figure("open", rest.open), names("complexes", rest.complexes)],
    })),
  ];
}

/** What is said of approvals: how many steps and visits they take, and what is found of them. */
export function entriesOfProcesses({ processes = [] }: PolicyReport): Entry[] {
  return processes.flatMap(entriesOfProcess);
}

function entriesOfProcess(approval: NonNullable<PolicyReport["processes"]>[number]): Entry[] {
  const { now, overStatutory, papersAskedAgain, findings } = approval;
  const at = ["processes", approval.process];
  const part = "processes";
  return [
    {
      at,
      part,
      subject: { kind: "process", id: approval.process },
      fields: [
        lessOf("visits", now.visits, "visits"),
        lessOf("steps", now.steps, "steps"),
        lessOf("promisedDays", now.promisedDays, "days"),
        fact("statutoryDays", now.statutoryDays),
        fact("overStatutory", overStatutory),
        fact("papersAskedAgain", papersAskedAgain),
      ],
    },
    ...findings.map((each) => entryOfFinding(each, [...at, each.rule], part)),
  ];
}

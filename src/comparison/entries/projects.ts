import type { PolicyReport } from "../../report/index.js";
import { type Statement, statementOfListed } from "../entry.js";
import { amount, fact } from "../entry-fields.js";

/** What is said of science plans: whether complexes come first, and the place of each project. */
export function statementsOfProjects({ projects }: PolicyReport): Statement[] {
  const { findings = [], lists = [] } = projects ?? {};
  return [
    ...findings.map((finding) => statementOfListed(finding, "projects")),
    ...lists.flatMap(({ locality, year, lines }) =>
      lines.map(
        ({ project, place, group, behindBy }): Statement => ({
          at: ["projects", "lists", locality, `${year}`, project],
          part: "projects",
          subject: { kind: "projects", id: project },
          locality,
          year,
          fields: [amount("place", "rank", "less", place), fact("group", group), fact("behindBy", behindBy)],
        }),
      ),
    ),
  ];
}

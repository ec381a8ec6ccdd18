import type { ProjectLine, ProjectList, ProjectOrder } from "../../delivery/index.js";
import { list, table } from "../block.js";
import { type Context, nameOf, quoted } from "../context.js";
import { sentenceOf } from "../finding.js";
import type { Renderer } from "../renderer.js";

/** How project order is rendered. */
export const projectOrder: Renderer<ProjectOrder> = {
  sentences: (context, { lists, findings }) => [
    ...(lists.length === 0 ? [context.language.delivery.noProjects] : []),
    ...findings.map((finding) => sentenceOf(context, finding)),
    ...lists.flatMap((each) => projectList.sentences(context, each)),
  ],
  blocks: (context, { lists, findings }) => [
    ...list(findings.map((finding) => sentenceOf(context, finding))),
    ...table(
      context.language.columns.project,
      lists.flatMap((each) => each.lines.map((line) => projectCells(context, each, line))),
    ),
  ],
};

/** How project list is rendered. */
export const projectList: Renderer<ProjectList> = {
  sentences: (context, { locality, year, lines: projects }) => {
    const { language } = context;
    const names = projects.map(({ project, group }) =>
      language.cited(nameOf(context, "project", project), [language.words.projectGroups[group]]),
    );
    return [
      language.delivery.projects(nameOf(context, "locality", locality), language.year(year), language.list(names)),
    ];
  },
};

function projectCells(context: Context, { locality, year }: ProjectList, line: ProjectLine): string[] {
  const { language } = context;
  const { project, place, group, behindBy } = line;
  return [
    nameOf(context, "locality", locality),
    language.year(year),
    String(place),
    nameOf(context, "project", project),
    language.words.projectGroups[group],
    behindBy === undefined ? "–" : behindBy === "given" ? language.words.asGiven : quoted(context, behindBy),
  ];
}

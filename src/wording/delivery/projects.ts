import type { ProjectLine, ProjectList, ProjectOrder } from "../../delivery/index.js";
import { list, table } from "../block.js";
import { sentenceOf } from "../finding.js";
import { nameOf, quoted, type Speaker } from "../speaker.js";
import type { Telling } from "../telling.js";

/** How project order is told. */
export const projectOrder: Telling<ProjectOrder> = {
  say: (speaker, { lists, findings }) => [
    ...(lists.length === 0 ? [speaker.language.delivery.noProjects] : []),
    ...findings.map((finding) => sentenceOf(speaker, finding)),
    ...lists.flatMap((each) => projectList.say(speaker, each)),
  ],
  show: (speaker, { lists, findings }) => [
    ...list(findings.map((finding) => sentenceOf(speaker, finding))),
    ...table(
      speaker.language.columns.project,
      lists.flatMap((each) => each.lines.map((line) => projectCells(speaker, each, line))),
    ),
  ],
};

/** How project list is told. */
export const projectList: Telling<ProjectList> = {
  say: (speaker, { locality, year, lines: projects }) => {
    const { language } = speaker;
    const names = projects.map(({ project, group }) =>
      language.cited(nameOf(speaker, "project", project), [language.words.projectGroups[group]]),
    );
    return [
      language.delivery.projects(nameOf(speaker, "locality", locality), language.year(year), language.list(names)),
    ];
  },
};

function projectCells(speaker: Speaker, { locality, year }: ProjectList, line: ProjectLine): string[] {
  const { language } = speaker;
  const { project, place, group, behindBy } = line;
  return [
    nameOf(speaker, "locality", locality),
    language.year(year),
    String(place),
    nameOf(speaker, "project", project),
    language.words.projectGroups[group],
    behindBy === undefined ? "–" : behindBy === "given" ? language.words.asGiven : quoted(speaker, behindBy),
  ];
}

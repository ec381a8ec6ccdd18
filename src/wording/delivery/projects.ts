import type { ProjectList, ProjectOrder } from "../../delivery/index.js";
import { nameOf } from "../context.js";
import { sentenceOf } from "../finding.js";
import type { Sentences } from "../sentences.js";

/** How project order is told. */
export const projectOrder: Sentences<ProjectOrder> = (context, { lists, findings }) => [
  ...(lists.length === 0 ? [context.language.delivery.noProjects] : []),
  ...findings.map((finding) => sentenceOf(context, finding)),
  ...lists.flatMap((each) => projectList(context, each)),
];

/** How project list is told. */
export const projectList: Sentences<ProjectList> = (context, { locality, year, lines: projects }) => {
  const { language } = context;
  const names = projects.map(({ project, group }) =>
    language.cited(nameOf(context, "project", project), [language.words.projectGroups[group]]),
  );
  return [language.delivery.projects(nameOf(context, "locality", locality), language.year(year), language.list(names))];
};

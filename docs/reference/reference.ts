import { Application, PackageJsonReader, type ProjectReflection, TSConfigReader } from "typedoc";
import { load as markdown } from "typedoc-plugin-markdown";
import { byRoom, GROUPS } from "./by-room.js";
import { clauseLinks } from "./clause-links.js";

const app = await Application.bootstrapWithPlugins(
  {
    plugin: [byRoom, clauseLinks, markdown],
    categoryOrder: GROUPS.map(({ title }) => title),
    ...{
      entryFileName: "index",
      hidePageHeader: true,
      hideBreadcrumbs: true,
      useCodeBlocks: true,
      parametersFormat: "table",
      interfacePropertiesFormat: "table",
      typeDeclarationFormat: "table",
      typeAliasPropertiesFormat: "table",
      propertyMembersFormat: "table",
    },
  },
  [new PackageJsonReader(), new TSConfigReader()],
);

/** The exports of the package and what their comments say; any warning ends the build. */
export async function referenceProject(): Promise<ProjectReflection> {
  const project = await app.convert();
  if (project) app.validate(project);
  if (!project || app.logger.hasErrors() || app.logger.hasWarnings()) process.exit(1);
  return project;
}

/** Writes the reference as Markdown. */
export async function writeReference(project: ProjectReflection, folder: string): Promise<void> {
  await app.outputs.writeOutput({ name: "markdown", path: folder }, project);
  if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exit(1);
}

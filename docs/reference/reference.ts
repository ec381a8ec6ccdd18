import { Application, PackageJsonReader, type ProjectReflection, TSConfigReader } from "typedoc";
import { load as markdown } from "typedoc-plugin-markdown";
import { byRoom, GROUPS } from "./by-room.js";
import { clauseLinks } from "./clause-links.js";
import { fieldFacts } from "./field-facts.js";
import { plainTypes } from "./plain-types.js";
import { saidOnce, undocumented } from "./said-once.js";

const app = await Application.bootstrapWithPlugins(
  {
    plugin: [byRoom, clauseLinks, plainTypes, saidOnce, fieldFacts, markdown],
    categoryOrder: GROUPS.map(({ title }) => title),
    excludeExternals: true,
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
      tableColumnSettings: { hideDefaults: true, hideInherited: true, hideModifiers: true },
    },
  },
  [new PackageJsonReader(), new TSConfigReader()],
);

/** The exports of the package and what their comments say; a warning, or a property without a sentence, ends the build. */
export async function referenceProject(): Promise<ProjectReflection> {
  const project = await app.convert();
  if (project) app.validate(project);
  if (!project || app.logger.hasErrors() || app.logger.hasWarnings()) process.exit(1);
  const unsaid = undocumented(project);
  if (unsaid.length === 0) return project;
  process.stderr.write(`${unsaid.join("\n")}\n${unsaid.length} properties without a sentence\n`);
  process.exit(1);
}

/** Writes the reference as Markdown. */
export async function writeReference(project: ProjectReflection, folder: string): Promise<void> {
  await app.outputs.writeOutput({ name: "markdown", path: folder }, project);
  if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exit(1);
}

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Application, PackageJsonReader, TSConfigReader } from "typedoc";
import { TOP } from "../../test/source.js";
import { byRoom, GROUPS } from "./by-room.js";
import { clauseLinks } from "./clause-links.js";
import { deadLinks } from "./dead-links.js";
import { exportLinks } from "./export-links.js";
import { citingExports } from "./see-tags.js";
import { gapsIn, traceabilityPage, tracedClauses } from "./traceability.js";

// `npm run docs`: docs/traceability.md, the reference with the guides in docs/site, and no dead link in it.
const rows = tracedClauses();
stopAt(gapsIn(rows, citingExports()));
writeFileSync(join(TOP, "docs/traceability.md"), traceabilityPage(rows));

const app = await Application.bootstrapWithPlugins(
  { plugin: [byRoom, clauseLinks, exportLinks], categoryOrder: GROUPS.map(({ title }) => title) },
  [new PackageJsonReader(), new TSConfigReader()],
);
const project = await app.convert();
if (project) {
  app.validate(project);
  if (!app.logger.hasErrors() && !app.logger.hasWarnings()) await app.generateOutputs(project);
}
if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exit(1);
stopAt(deadLinks(join(TOP, "docs/site")));

function stopAt(faults: readonly string[]): void {
  if (faults.length === 0) return;
  process.stderr.write(`${faults.join("\n")}\n`);
  process.exit(1);
}

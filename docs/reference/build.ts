import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { TOP } from "../../test/source.js";
import { LANGUAGES, PAGES } from "../.vitepress/pages.js";
import { stage } from "../.vitepress/stage.js";
import { clausePages } from "./clause-cards.js";
import { entryPages } from "./entry-pages.js";
import { fieldPages } from "./field-pages.js";
import { referenceProject, writeReference } from "./reference.js";
import { citingExports } from "./see-tags.js";
import { testPages } from "./test-pages.js";
import { chineseTraceabilityPage, gapsIn, traceabilityPage, tracedClauses } from "./traceability.js";

// `npm run docs`: docs/traceability.md in both languages, and in docs/pages all that the site is built from.
const rows = tracedClauses();
stopAt(gapsIn(rows, citingExports()));
writeFileSync(join(TOP, "docs/traceability.md"), traceabilityPage(rows));
writeFileSync(join(TOP, "docs/traceability.zh-CN.md"), chineseTraceabilityPage(rows));

rmSync(PAGES, { recursive: true, force: true });
const project = await referenceProject();
await writeReference(project, join(PAGES, "reference"));
const pages = LANGUAGES.flatMap((language) => [...clausePages(rows, language), ...fieldPages(language)]);
for (const [page, text] of [...pages, ...entryPages(project), ...testPages(), changes()]) write(page, text);
stage();

/** The Chinese page of the changes, which are written down in English. */
function changes(): [page: string, text: string] {
  const [, text = ""] = readFileSync(join(TOP, "CHANGELOG.md"), "utf8").split(/^# Changelog\n/m);
  return ["zh/changelog.md", `# 更新记录\n\n逐条记录以英文书写。\n${text}`];
}

function write(page: string, text: string): void {
  mkdirSync(dirname(join(PAGES, page)), { recursive: true });
  writeFileSync(join(PAGES, page), text);
}

function stopAt(faults: readonly string[]): void {
  if (faults.length === 0) return;
  process.stderr.write(`${faults.join("\n")}\n`);
  process.exit(1);
}

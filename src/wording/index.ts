export { areaName, bareName, type Naming, namingOf } from "./context.js";
export { describe, describeTakes, namesFrom, namesFromTakes } from "./describe.js";
export { describeFinding } from "./finding.js";
export { type NameSources, nameSources } from "./name-sources.js";
export type { Cell, Table, TableColumn } from "./tables/table.js";
export { numberOf } from "./tables/value.js";
export { resultTables } from "./tables/workbook.js";
export { amount, figure, least, statusOf } from "./targets/rows.js";
export { type MarkdownOptions, toMarkdown, toMarkdownTakes } from "./to-markdown.js";

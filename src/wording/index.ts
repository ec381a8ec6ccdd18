export { areaName, bareName, type Naming, namingOf } from "./context.js";
export { describe, describeTakes, namesFrom, namesFromTakes } from "./describe.js";
export { describeFinding } from "./finding.js";
export { type NameSources, nameSources } from "./name-sources.js";
export { amount, figure, least, statusOf } from "./targets/rows.js";
export { type MarkdownOptions, toMarkdown, toMarkdownTakes } from "./to-markdown.js";

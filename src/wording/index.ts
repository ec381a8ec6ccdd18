export { areaName, bareName, type Naming, namingOf } from "./context.js";
export { describe, namesFrom } from "./describe.js";
export { describeFinding } from "./finding.js";
export { type NameSources, nameSources } from "./name-sources.js";
export { least } from "./targets/rows.js";
export { type MarkdownOptions, toMarkdown } from "./to-markdown.js";

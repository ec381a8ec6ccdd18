export { describe, namesFrom } from "./describe.js";
export { describeFinding } from "./finding.js";
export type { NamedMeasure } from "./measures/measures.js";
export type { NameSources } from "./name-sources.js";
export type { Result, Results } from "./results.js";
export { type MarkdownOptions, toMarkdown } from "./to-markdown.js";

import type { Scorecard } from "../appraisal/index.js";
import type { Language } from "../languages/index.js";
import { bareName, knownName, type NameSources, type Naming, namingOf } from "../wording/index.js";

/** The names of a scorecard and of the sources. */
export function namingBy(scorecard: Scorecard, language: Language, names: NameSources = {}): Naming {
  return namingOf(language, { ...names, scorecards: [scorecard, ...(names.scorecards ?? [])] });
}

/** The name of a complex, or its id, and of which of its platforms. */
export function complexName(naming: Naming, id: string, platform?: string): string {
  const name = bareName(naming, "complex", id);
  const { words, quoted } = naming.language;
  return platform === undefined ? name : words.platformOf(name, quoted(platform));
}

/** The name that records give an industry, else that of the plan's element, or its id. */
export function industryName(naming: Naming, id: string): string {
  return knownName(naming, "industry", id) ?? bareName(naming, "element", id, "industryCategories");
}

/** Names of complexes, as many as a tooltip holds. */
export function complexNames(naming: Naming, ids: readonly string[]): string {
  const { list, charts } = naming.language;
  const shown = ids.slice(0, MOST_NAMES).map((id) => complexName(naming, id));
  const rest = ids.length - shown.length;
  return `${list(shown)}${rest > 0 ? charts.andMore(rest) : ""}`;
}

const MOST_NAMES = 10;

import { ownValue } from "../kernel/index.js";
import { type Context, knownName, quoted } from "./context.js";
import type { Named } from "./name-sources.js";

const KINDS: readonly Named[] = ["rule", "target", "scorecard", "indicator", "measure"];

/**
 * The name of what something is judged by: a standard or a target of the plan, a scorecard, an indicator, a measure, a
 * rule of the engine; its id in quotes, where it has none.
 *
 * @param first - the kind to look among first, where several may have the id
 */
export function ruleName(context: Context, id: string, first: Named = "rule"): string {
  for (const kind of [first, ...KINDS]) {
    const name = knownName(context, kind, id);
    if (name !== undefined) return name;
  }
  const { language } = context;
  return ownValue(language.finding.rules, id) ?? quoted(context, id);
}

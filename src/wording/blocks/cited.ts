import { type Block, heading } from "../block.js";
import type { Context } from "../context.js";
import { citedIn, clauseRows, readingRows } from "../tables/cited.js";
import { blocksOf } from "../tables/value.js";

/** What a result rests on, as sections of their own; `titles` gives a section its title. */
export function restsOn(context: Context, result: object, title: (section: "clauses" | "readings") => string): Block[] {
  const cited = citedIn(result);
  const sections = [
    { title: "clauses" as const, blocks: blocksOf(context.language, clauseRows(context, cited)) },
    { title: "readings" as const, blocks: blocksOf(context.language, readingRows(context, cited)) },
  ];
  return sections.flatMap(({ title: section, blocks }) =>
    blocks.length > 0 ? [heading(2, title(section)), ...blocks] : [],
  );
}

/** The numbers of the readings a finding rests on, by their order in the plan. */
export function readingNumbers(context: Context, readings: object): string {
  const numbers = Object.keys(context.plan.readings).flatMap((id, index) =>
    Object.hasOwn(readings, id) ? [String(index + 1)] : [],
  );
  const { language } = context;
  return numbers.length > 0 ? language.report.readingsOf(language.list(numbers), numbers.length) : "";
}

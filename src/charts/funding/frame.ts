import type { FundingAllocation, FundingLine } from "../../funding/index.js";
import type { Naming } from "../../wording/index.js";
import type { Frame } from "../frame.js";
import type { Flow } from "./flows.js";

/** Title and notes. */
export function frameOf({ language }: Naming, allocation: FundingAllocation, flows: readonly Flow[]): Frame {
  const { lines, ties, allocated, owed, provenance } = allocation;
  const words = language.charts.funding;
  const funded = lines.filter(({ amount }) => amount !== "0");
  const excluded = complexesIn(lines.filter(({ excludedBy }) => excludedBy.length > 0));
  const uncertain = complexesIn(lines.filter(({ certain }) => !certain));
  return {
    title: words.title,
    notes: [
      language.joined([
        words.allocated(language.quantity(allocated, "yuan"), complexesIn(funded)),
        ...(excluded > 0 ? [words.excluded(excluded)] : []),
        ...(uncertain > 0 ? [words.uncertain(uncertain)] : []),
        ...(owed === undefined ? [] : [language.funding.owed(language.quantity(owed, "yuan"))]),
        ...(ties.length > 0 ? [words.tied(ties.length)] : []),
        ...(provenance === "illustrative" ? [words.illustrative] : []),
      ]),
    ],
    facts: flows
      .filter(({ from }) => from.depth === 0)
      .map(({ to, amount }) => language.pair(to.name, language.quantity(amount, "yuan"))),
  };
}

/** How many complexes there are lines of; each platform of one has a line of its own. */
function complexesIn(lines: readonly FundingLine[]): number {
  return new Set(lines.map(({ complex }) => complex)).size;
}

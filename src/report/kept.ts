import { grouped, perKey, sameJson } from "../kernel/index.js";
import type { KeptMeasures } from "../measures/index.js";
import type { Portfolio } from "../registry/index.js";
import type { ComplexAssessment } from "../standards/index.js";
import type { ComplexReport, PolicyReport } from "./policy-report.js";

/** What of an earlier report is still so, as it rests on nothing but what is recorded of one complex. */
export interface Kept {
  readonly measured: KeptMeasures;
  /** The assessment of a complex, where it may have come to the same grades and standings. */
  readonly assessment: (complex: string, possible: Possible) => ComplexAssessment | undefined;
}

/** The grades and standings that a complex may have, where any are known. */
export interface Possible {
  readonly grades?: readonly string[];
  readonly standings?: readonly string[];
}

/** What of a report is kept for a portfolio in which only some complexes have another record. */
export function keptFrom(report: PolicyReport, portfolio: Portfolio, changed: readonly string[]): Kept {
  const apart = new Set(changed);
  const before = grouped(report.complexes, ({ complex }) => complex);
  const now = grouped(portfolio.complexes, ({ id }) => id);
  // Words that are declared anew may be those of any complex.
  const isSame = sameJson(report.members, portfolio.members);
  const old = perKey((id: string): { readonly only?: ComplexReport } => {
    const [only, ...others] = before.get(id) ?? [];
    const isOne = others.length === 0 && now.get(id)?.length === 1;
    return isSame && isOne && only && !apart.has(id) ? { only } : {};
  });
  return {
    measured: (complex, platform, year) => {
      const record = old(complex).only?.records.find((each) => each.platform === platform && each.year === year);
      return record && !Object.values(record.measured).some(namesPlace) ? record.measured : undefined;
    },
    assessment: (complex, possible) => {
      const { only } = old(complex);
      if (!only || only.assessment.tiers.some(namesPlace) || !sameJson(possibleOf(only), possible)) return undefined;
      return only.assessment;
    },
  };
}

/** The grades and standings that a report says a complex may have. */
export function possibleOf({
  records,
  sheet,
  standing,
}: Pick<ComplexReport, "records" | "sheet" | "standing">): Possible {
  const own = sheet ?? records.find(({ platform }) => platform === undefined)?.sheet;
  return { ...(own && { grades: own.possible }), ...(standing && { standings: standing.possible }) };
}

/** Whether it names an entry of a list of the portfolio by its place, which others may have moved. */
function namesPlace({ missing }: { readonly missing: readonly string[] }): boolean {
  return missing.some((path) => /^(?:grants|needs|records|surveys)\[/u.test(path));
}

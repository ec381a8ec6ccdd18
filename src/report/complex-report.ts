import type { Standing } from "../appraisal/index.js";
import { keyOf } from "../finding/index.js";
import type { FundingLine } from "../funding/index.js";
import { grouped, type PlainDate, sumDecimals } from "../kernel/index.js";
import { standingFor } from "../plan/index.js";
import type { Complex } from "../registry/index.js";
import { complexAssessed } from "../standards/index.js";
import type { Given } from "./make-parts.js";
import type { ComplexReport } from "./policy-report.js";

/** What parts of the report say of complexes; what was not made is absent. */
interface OfComplexes {
  readonly standings: ReadonlyMap<string, Standing> | undefined;
  readonly lines: readonly FundingLine[] | undefined;
}

/** All that is said of each complex; what each gets is that of its platforms together. */
export function complexReports(
  { plan, portfolio, options: { asOf, detail }, appraised }: Given,
  { standings, lines }: OfComplexes,
): ComplexReport[] {
  const linesOf = lines && grouped(lines, ({ complex }) => complex);
  const seen = new Set<string>();
  return portfolio.complexes.map((complex, index) => {
    const { id, parentLocality } = complex;
    // Of an id that stands twice, the first has what is recorded under it.
    const isFirst = !seen.has(id);
    seen.add(id);
    const standing = isFirst ? standings?.get(id) : undefined;
    const over = isFirst ? appraised?.over.get(id) : undefined;
    const dues = (isFirst && linesOf?.get(id)) || [];
    const records = (isFirst && appraised?.records.get(id)) || [];
    const own = over ?? records.find(({ platform }) => platform === undefined)?.sheet;
    const possible = { ...(own && { grades: own.possible }), ...(standing && { standings: standing.possible }) };
    const assessment = complexAssessed(plan, complex, { asOf, portfolio, ...possible }, detail ?? "next-tier");
    return {
      type: "complex-report",
      key: keyOf("complex-report", complex.id),
      path: `complexes[${index}]`,
      complex: id,
      name: complex.name,
      locality: standingFor(plan, complex.locality, asOf) ?? complex.locality,
      ...(parentLocality !== undefined && { parentLocality }),
      assessment,
      ...changesOf(complex),
      ...unlistedOf(complex, asOf),
      records,
      ...(over && { sheet: over }),
      ...(standing && { standing }),
      ...(linesOf && { support: sumDecimals(dues.map(({ amount }) => amount)) }),
    };
  });
}

function changesOf({ changes = [] }: Complex): Pick<ComplexReport, "changes"> {
  if (changes.length === 0) return {};
  return {
    changes: changes.map(({ on, ...facts }) => ({
      on,
      facts: [...Object.keys(facts), ...Object.keys(facts.site ?? {}).map((key) => `site.${key}`)],
    })),
  };
}

function unlistedOf({ milestones }: Complex, asOf: PlainDate): Pick<ComplexReport, "unlisted"> {
  const unlisted = milestones.flatMap(({ on, kind, list }, index) =>
    on <= asOf && list === undefined ? [{ path: `milestones[${index}].list`, kind }] : [],
  );
  return unlisted.length > 0 ? { unlisted } : {};
}

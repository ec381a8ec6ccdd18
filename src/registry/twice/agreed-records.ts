import { grouped, ownValue, sameJson } from "../../kernel/index.js";
import type { AnnualRecord } from "../annual-record.js";
import { Portfolio } from "../portfolio.js";

/** What is observed in a year: of a complex, a platform or a place. */
type Yearly = Pick<AnnualRecord, "observed"> & Partial<Pick<AnnualRecord, "measured">>;

/**
 * A portfolio in which records that stand twice, of one complex or platform in a year, say what all of them say, see
 * {@link agreedRecord}.
 */
export function withAgreedRecords(portfolio: Portfolio): Portfolio {
  const { records = [] } = portfolio;
  const unitOf = ({ complex, platform, year }: AnnualRecord) => JSON.stringify([complex, platform, year]);
  const agreed = new Map([...grouped(records, unitOf)].map(([unit, those]) => [unit, agreedRecord(those)]));
  const all = records.map((record) => agreed.get(unitOf(record)) ?? record);
  if (all.every((record, at) => sameJson(record, records[at]))) return portfolio;
  return Portfolio.parse({ ...portfolio, records: all });
}

/**
 * Records of one complex, platform or place in a year as one: what all of them say. Of a figure that they differ in nobody
 * knows which is right, so that it is not recorded.
 */
export function agreedRecord<R extends Yearly>(records: readonly R[]): R | undefined {
  const [first, ...others] = records;
  if (first === undefined || others.every((other) => sameJson(other, first))) return first;
  const { measured: _, ...record } = first;
  // What is left of it is as it was.
  return { ...record, observed: others.reduce((all, { observed }) => common(all, observed), first.observed) } as R;
}

function common<V>(a: { readonly [key: string]: V }, b: { readonly [key: string]: V }): { readonly [key: string]: V } {
  return Object.fromEntries(Object.entries(a).filter(([key, value]) => sameJson(value, ownValue(b, key))));
}

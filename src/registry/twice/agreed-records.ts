import { grouped } from "../../kernel/index.js";
import type { AnnualRecord } from "../annual-record.js";
import { Portfolio } from "../portfolio.js";

/**
 * A portfolio in which records that stand twice, of one complex or platform in a year, say what all of them say: of a figure
 * that they differ in nobody knows which is right, so that it is not recorded.
 */
export function withAgreedRecords(portfolio: Portfolio): Portfolio {
  const { records = [] } = portfolio;
  const unitOf = ({ complex, platform, year }: AnnualRecord) => JSON.stringify([complex, platform, year]);
  const differing = [...grouped(records, unitOf)].filter(
    ([, those]) => new Set(those.map((each) => JSON.stringify(each))).size > 1,
  );
  if (differing.length === 0) return portfolio;
  const agreed = new Map(differing.map(([unit, those]) => [unit, those.reduce(agreedBetween)]));
  return Portfolio.parse({ ...portfolio, records: records.map((record) => agreed.get(unitOf(record)) ?? record) });
}

function agreedBetween(a: AnnualRecord, b: AnnualRecord): AnnualRecord {
  const { measured: _, ...record } = a;
  return { ...record, observed: common(a.observed, b.observed) };
}

function common<V>(a: { readonly [key: string]: V }, b: { readonly [key: string]: V }): { readonly [key: string]: V } {
  const others = new Map(Object.entries(b).map(([key, value]) => [key, JSON.stringify(value)]));
  return Object.fromEntries(Object.entries(a).filter(([key, value]) => others.get(key) === JSON.stringify(value)));
}

import { Portfolio, type PortfolioInput, type Source } from "../../src/index.js";
import { exactText, type Fraction } from "../../src/kernel/index.js";
import { askedOn, sourceValue } from "../../src/measures/index.js";
import { listed, plan } from "./judged.js";

type Years = Readonly<Record<number, Readonly<Record<string, string>>>>;

/**
 * What a source comes to at the end of 2020, of a complex that is listed: a number, or the ends between which it lies (`..`
 * alone: without end), `or` why it may have no value, where it may, and in brackets what is missing.
 */
export function comesTo(source: Source, years: Years, more: Partial<PortfolioInput> = {}, own: object = {}) {
  const portfolio = Portfolio.parse({
    complexes: [{ id: "x", name: "甲", locality: "east", milestones: [listed], ...own }],
    records: Object.entries(years).map(([year, observed]) => ({ complex: "x", year: Number(year), observed })),
    ...more,
  });
  const [complex] = portfolio.complexes;
  if (!complex) throw new Error("no complex");
  const value = sourceValue(source, askedOn({ plan, portfolio, asOf: "2020-12-31" }, complex));
  const end = (of: Fraction | undefined) => (of ? exactText(of) : "");
  const [low, high] = [end(value.low), end(value.high)];
  const ends = low !== "" && low === high ? low : `${low}..${high}`;
  return [
    value.can ? ends : value.none,
    ...(value.can && value.none ? ["or", value.none] : []),
    ...(value.missing.length > 0 ? [`[${value.missing.join(" ")}]`] : []),
  ].join(" ");
}

/** The figures of so many years up to 2020 as one. */
export const by = (
  how: "sum" | "mean" | "least" | "greatest",
  years: 2 | 3 | 5 | "all" | "recognised",
  over: Source = "sales",
) => ({ over, years, by: how }) as const;

import { type Fault, faultAt, isSameUnit, measureOf } from "../../finding/index.js";
import { type DecimalString, ownValue } from "../../kernel/index.js";
import { QUANTITY_FACTS } from "../fact.js";
import { partsOf, type Source } from "../source.js";
import type { Known } from "./known.js";

/** The units of what sources read: of observed keys and of measures; `undefined` where nobody names one. */
interface UnitsRead {
  readonly observed: (key: string) => string | undefined;
  readonly measured: (id: string) => string | undefined;
}

/**
 * The unit of what a source says; `undefined` where nothing names it. Of two figures in one unit the ratio is a `ratio`; of
 * yuan for each person `yuan/count`.
 */
export function unitOf(
  source: Source,
  facts: readonly { readonly id: string; readonly unit: string }[],
  read: UnitsRead,
): string | undefined {
  const of = (part: Source) => unitOf(part, facts, read);
  if (typeof source === "string") return read.observed(source);
  if ("observed" in source) return read.observed(source.observed);
  if ("measured" in source) return read.measured(source.measured);
  if ("fact" in source) {
    return ownValue<string>(QUANTITY_FACTS, source.fact) ?? facts.find(({ id }) => id === source.fact)?.unit;
  }
  if ("granted" in source) return "yuan";
  if ("late" in source) return "days";
  if ("growth" in source) return "ratio";
  if ("ratio" in source) {
    const [over, under] = source.ratio.map(of);
    // So much of a share is so much.
    if (over !== undefined && over !== "ratio" && under === "ratio") return over;
    return over === undefined || under === undefined || isSameUnit(over, under) ? "ratio" : `${over}/${under}`;
  }
  if ("change" in source) return of(source.change);
  if ("over" in source) return of(source.over);
  const units = source.sum.map((part) =>
    typeof part === "object" && "of" in part ? (isConversion(part.times) ? undefined : of(part.of)) : of(part),
  );
  const [first] = units;
  return first !== undefined && units.every((unit) => unit !== undefined && isSameUnit(first, unit))
    ? first
    : undefined;
}

/** Whether a weight makes another unit of one, as a power of ten does. */
function isConversion(times: DecimalString): boolean {
  return /^-?(?:10+|0\.0*1)$/u.test(times);
}

/** The unit of what a source says, as far as the names known where it stands have one. */
function unitIn(source: Source, { dictionary = [], ownFacts = [], unitOfMeasure }: Known): string | undefined {
  return unitOf(source, ownFacts, {
    observed: (key) => dictionary.find(({ id }) => id === key)?.unit,
    measured: (id) => unitOfMeasure?.(id),
  });
}

/** Parts of a sum in another unit than those before, unless a weight says how much of it counts for one. */
export function faultsOfSum(source: Source, path: string, known: Known): Fault[] {
  if (typeof source !== "object" || !("sum" in source)) return [];
  const bare = source.sum.flatMap((part, index) => {
    const unit = isWeighed(part) ? undefined : unitIn(part, known);
    return unit === undefined ? [] : [{ part, unit, at: `${path}.sum[${index}]` }];
  });
  return bare.flatMap(({ part, unit, at }) => {
    const [first] = bare;
    if (!first || isSameUnit(first.unit, unit)) return [];
    const zh = `与前项单位相同（${first.unit}）的来源，或以 times 折算`;
    const en = `a source in the unit of those before it, ${first.unit}, or so many \`times\` it`;
    return [faultAt(at, part, zh, en, { of: part, times: "1" }, "does-not-fit")];
  });
}

/** A ratio of two units of one kind, as of yuan to 万元, is neither a share nor so much for each. */
export function faultsOfRatio(source: Source, path: string, known: Known): Fault[] {
  if (typeof source !== "object" || !("ratio" in source)) return [];
  const [over, under] = source.ratio;
  const [unit, other] = [unitIn(over, known), unitIn(under, known)];
  if (unit === undefined || other === undefined || isSameUnit(unit, other)) return [];
  // Of so much for each a ratio to anything may be meant.
  if (unit.includes("/") || other.includes("/")) return [];
  if (measureOf(unit) === undefined || measureOf(unit) !== measureOf(other)) return [];
  const en = `a source in the unit of the first, ${unit}, or so many \`times\` it`;
  const example = { sum: [{ of: under, times: "100" }] };
  return [
    faultAt(`${path}.ratio[1]`, under, `与前者单位相同（${unit}）的来源，或以 times 折算`, en, example, "does-not-fit"),
  ];
}

/** A unit that is said of a source and is not its own; of one that a weight has turned into another, nothing is said. */
export function faultsOfUnit(unit: string | undefined, source: Source, path: string, known: Known): Fault[] {
  const own = unitIn(source, known);
  if (unit === undefined || own === undefined || isSameUnit(own, unit) || holdsWeight(source)) return [];
  if (own !== "ratio") return [faultAt(path, unit, `来源的单位 ${own}`, `the unit of its source, ${own}`, own)];
  // Of things for each of others (件/人), and of what nobody names a unit of, the author has a word; but none for a hundredth.
  const isNamed = partsOf(source).every((part) => unitIn(part.source, known) !== undefined);
  const isPerCent = /[%‰]/u.test(unit.normalize("NFKC"));
  if (!isPerCent && (!isNamed || /[/每]|\bper\b/u.test(unit.normalize("NFKC")))) return [];
  const en = "`ratio`: 0.25 is told as 25 %";
  return [faultAt(path, unit, "ratio（0.25 即 25%）", en, "ratio")];
}

function isWeighed(
  part: Source | { readonly of: Source },
): part is { readonly of: Source; readonly times: `${number}` } {
  return typeof part === "object" && "of" in part;
}

function holdsWeight(source: Source): boolean {
  const own = typeof source === "object" && "sum" in source && source.sum.some(isWeighed);
  return own || partsOf(source).some((part) => holdsWeight(part.source));
}

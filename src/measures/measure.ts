import { guarded, type KeyPart, keyOf, readBy, takes } from "../finding/index.js";
import { countSchema, objectOf, takenAsGiven, yearSchema } from "../kernel/index.js";
import { appraisesPlatforms, madePlan, type Plan, perPlan } from "../plan/index.js";
import { AnnualRecord, type Complex, Portfolio } from "../registry/index.js";
import { COMPLEX_MEASURES } from "./formulas.js";
import { type Ledger, ledgerOf } from "./ledger.js";
import { measuredBy, type Prepared, prepared } from "./measured.js";
import type { MeasuredRecord } from "./named-measure.js";
import { type OfComplex, ofComplex } from "./of-complex.js";
import { greatestOverlaps } from "./overlap/greatest.js";

/** What {@link measure} measures. */
export interface MeasureOptions {
  readonly year: number;
  /** The year that change and growth are measured against; the year before, where absent. */
  readonly baseYear?: number;
  /** How many months what came in has to stay to count as taken root; where absent, that is not measured. */
  readonly stayMonths?: number;
}

/**
 * One record of a year for each complex, with the value of every measure beside what was observed.
 *
 * The records come in the order of the complexes. Facts are those of the year's end; a complex with no record of the year
 * gets one with nothing observed. Where the plan has platforms appraised, the records of its platforms follow that of
 * the complex, each with those measures that rest on what is observed alone. Each value has its `inputs`: a ratio is
 * `numerator ÷ denominator`, rounded once, half up, to 12 places. Where there is none, `missing` names what would have to
 * be recorded: a path in the complex (`site.virtualTenants`), in its record of the year (`observed.staff`), in that of
 * the base year (`base.observed.staff`) or in the portfolio (`grants[2].source`); or `reason` says why, as where a
 * denominator is 0. The portfolio's own records stay as they are.
 *
 * Work: linear in the records.
 *
 * @param options - `year`, and where wanted `baseYear` and `stayMonths`
 * @throws {@link PolicyError} for a year that is no integer from 1 to 9999, months that are no integer from 0, or
 * records that the schema refuses
 *
 * @see 3.4
 * @see 4.1.1
 * @see 4.3.1
 * @see 4.3.2b
 * @see 4.3.5
 * @see 4.4.2
 * @see 4.5.1
 * @see 5.3.4
 * @example
 * ```ts
 * import { measure, Portfolio } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const portfolio = Portfolio.parse({
 *   complexes: [{ id: "pumps", name: "泵业综合体", locality: "wenling", milestones: [] }],
 *   records: [{ complex: "pumps", year: 2020, observed: { "service-income": 7900000, "running-cost": 7150000 } }],
 * });
 * const [record] = measure(taizhou, portfolio, { year: 2020 });
 * record?.measured?.["self-sufficiency"];
 * // => { type: "named-measure", key: "named-measure/complex/pumps//2020/self-sufficiency", id: "self-sufficiency", value: "1.104895104895", unit: "ratio", clauses: ["4.5.1"], inputs: { numerator: "7900000", denominator: "7150000" }, missing: [] }
 * record?.measured?.["running-cost-change"]?.missing; // => ["base.observed.running-cost"]
 * ```
 */
export function measure(plan: Plan, portfolio: Portfolio, options: MeasureOptions): MeasuredRecord[] {
  return guarded(measureTakes, measured, plan, portfolio, options);
}

/** What {@link measure} takes. */
export const measureTakes = /* @__PURE__ */ takes("measure", () => ({
  plan: madePlan,
  portfolio: readBy(Portfolio),
  options: objectOf({
    year: yearSchema,
    baseYear: yearSchema.exactOptional(),
    stayMonths: countSchema.exactOptional(),
  }),
}));

function measured(plan: Plan, portfolio: Portfolio, options: MeasureOptions): MeasuredRecord[] {
  return measureThose(plan, portfolio, options, {});
}

/** What is asked of the measures of a year. */
export interface Those {
  /** Of which complexes; of all, where absent. */
  readonly isAsked?: (complex: Complex) => boolean;
  /** Which measures, by name; all, where absent. */
  readonly wanted?: ReadonlySet<string>;
}

/** {@link measure} of what is asked for, each complex as it stands among all. */
export function measureThose(
  plan: Plan,
  portfolio: Portfolio,
  options: MeasureOptions,
  { isAsked = () => true, wanted }: Those,
): MeasuredRecord[] {
  const years = { ...options, baseYear: options.baseYear ?? options.year - 1 };
  const ledger = ledgerOf(plan, portfolio);
  const overlap = greatestOverlaps(plan, portfolio, options.year);
  const { all, observedOnly } = wantedOf(preparedFor(plan), wanted);
  const measured: MeasuredRecord[] = [];
  for (const [index, complex] of portfolio.complexes.entries()) {
    if (!isAsked(complex)) continue;
    for (const record of recordsOf(ledger, complex, options.year)) {
      const at = ofComplex(ledger, complex, record, years, () => overlap(index));
      const measures = record.platform === undefined ? all : observedOnly;
      const about = [complex.id, record.platform, record.year];
      const key = keyOf("annual-record", ...about);
      const made = { type: "annual-record" as const, ...record, key, measured: measuredOf(measures, at, about) };
      Object.freeze(made.observed);
      measured.push(takenAsGiven(AnnualRecord, made));
    }
  }
  return measured;
}

const preparedFor = /* @__PURE__ */ perPlan((plan) => {
  const all = prepared(plan, COMPLEX_MEASURES);
  const observedOnly = all.filter(({ measure: { inputs } }) => inputs.every((input) => input.startsWith("observed.")));
  return { all, observedOnly };
});

/** Of prepared measures those that are wanted; one by kind is, where that of any kind is. */
function wantedOf(measures: ReturnType<typeof preparedFor>, wanted: ReadonlySet<string> | undefined) {
  if (!wanted) return measures;
  const names = [...wanted];
  const those = (some: readonly Prepared<OfComplex>[]) =>
    some.filter(({ measure: { id, by } }) =>
      by === undefined ? wanted.has(id) : names.some((name) => name.startsWith(`${id}.`)),
    );
  return { all: those(measures.all), observedOnly: those(measures.observedOnly) };
}

type Bare = Omit<AnnualRecord, "measured">;

/** The complex's own record of the year, and where platforms are appraised, theirs. */
function recordsOf({ plan, records }: Ledger, complex: Complex, year: number): Bare[] {
  const found = records(complex.id, year).map(({ measured: _measured, ...record }) => record);
  const own = found.find(({ platform }) => platform === undefined) ?? { complex: complex.id, year, observed: {} };
  const byPlatform = appraisesPlatforms(plan);
  return [own, ...found.filter(({ platform }) => byPlatform && platform !== undefined)];
}

function measuredOf(
  measures: readonly Prepared<OfComplex>[],
  at: OfComplex,
  about: readonly KeyPart[],
): MeasuredRecord["measured"] {
  const recorded = (at.facts.resources ?? []).map(({ kind }) => kind);
  const kinds = [...new Set([...at.plan.resourceKinds.map(({ id }) => id), ...recorded])];
  return measuredBy(measures, kinds, ["complex", ...about], at);
}

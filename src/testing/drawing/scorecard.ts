import { defineScorecard, type Scorecard, type ScorecardInput } from "../../appraisal/index.js";
import type { Drawn, Fields } from "./fast-check.js";
import { type Kit, recordOf, upTo } from "./kit.js";

/** A scorecard with the aspects that the plan asks for, of one or two indicators each, and one to four grades. */
export function scorecard(kit: Kit): Drawn<Scorecard> {
  const { fc, plan } = kit;
  const aspects = plan.dimensions ?? [{ id: "aspect", label: { zh: "方面", en: "aspect" }, clauses: [] }];
  const indicators = fc.array(indicator(kit), { minLength: 1, maxLength: 2 });
  const cause = recordOf(kit, { marks: upTo(kit, 4).map((marks) => marks + 1) }, {}, { cap: fc.constant("6") });
  return recordOf(
    kit,
    {
      aspects: fc.record(Object.fromEntries(aspects.map(({ id }) => [id, indicators])), { noNullPrototype: true }),
      grades: upTo(kit, 3),
      missing: fc.constantFrom("range", "no-marks", "reweight", "reject"),
      rounding: fc.record(
        { places: upTo(kit, 2), mode: fc.constantFrom("half-up", "half-even", "up", "down") },
        { noNullPrototype: true },
      ),
    },
    {},
    { bonus: cause, deduction: cause, veto: fc.constant(true) },
  ).map(({ aspects: drawn, grades, missing, rounding, bonus, deduction, veto }) => {
    const children = aspects.map(({ id, label, clauses }) => {
      const own = within(id, Object(drawn)[id]);
      return { id, label, clauses, marks: total(own), children: own };
    });
    const adjustments = Object.entries({ bonus, deduction }).flatMap(([kind, given]) =>
      given === undefined ? [] : [{ ...Object(given), id: kind, label: labelOf(kind), kind, source: kind }],
    );
    const whole = total(children);
    const input = {
      id: "drawn",
      title: { zh: "抽取的指标体系", en: "a drawn scorecard" },
      provenance: "illustrative",
      root: { id: "whole", label: labelOf("whole"), marks: whole, children },
      ...(adjustments.length > 0 && { adjustments }),
      ...(veto === true && { vetoes: [{ id: "veto", label: labelOf("veto"), source: "veto" }] }),
      grades: gradesOf(Number(grades), whole),
      missing,
      rounding,
    };
    // What was drawn field by field has the fields of one; `defineScorecard` refuses what has not.
    return defineScorecard(input as unknown as ScorecardInput);
  });
}

function labelOf(id: string) {
  return { zh: `抽取：${id}`, en: id };
}

function total(nodes: readonly { readonly marks: number }[]): number {
  return nodes.reduce((sum, { marks }) => sum + marks, 0);
}

function within(aspect: string, drawn: unknown): (Fields & { readonly marks: number })[] {
  if (!Array.isArray(drawn)) return [];
  return drawn.map(({ marks, scoring }, at) => {
    const id = `${aspect}-${at + 1}`;
    return { id, label: labelOf(id), marks, scoring: scoring(marks), source: { observed: id } };
  });
}

/** Bounds are at equal parts of the whole, the best first and the last at 0. */
function gradesOf(others: number, whole: number): Fields[] {
  return Array.from({ length: others + 1 }, (_, at) => {
    const id = `grade-${at + 1}`;
    return { id, label: labelOf(id), atLeast: Math.floor((whole * (others - at)) / (others + 1)) };
  });
}

/** An indicator of five to twenty marks, scored in any way. */
function indicator(kit: Kit): Drawn<Fields> {
  const { fc } = kit;
  const ends = fc
    .record({ low: upTo(kit, 5), width: upTo(kit, 5) }, { noNullPrototype: true })
    .map(({ low, width }) => ({
      low: Number(low),
      high: Number(low) + Number(width) + 1,
    }));
  const made = fc.constantFrom<(marks: number, low: number, high: number) => Fields>(
    (_, low, high) => ({ kind: "linear", zeroAt: low, fullAt: high }),
    (_, low, high) => ({ kind: "linear", zeroAt: high, fullAt: low }),
    (_, low, high) => ({
      kind: "steps",
      steps: [
        { atLeast: low, share: "0.5" },
        { atLeast: high, share: 1 },
      ],
    }),
    (_, low, high) => ({ kind: "interval", zeroBelow: low, fullFrom: low, fullTo: high, zeroAbove: high + 1 }),
    (marks, low, high) => ({
      kind: "curve",
      points: [
        { at: low, marks: 0 },
        { at: high, marks },
      ],
    }),
    (_, low) => ({ kind: "each", marks: 1, from: low }),
    (marks) => ({
      kind: "checklist",
      items: [
        { id: "first", label: labelOf("first"), marks: 1 },
        { id: "rest", label: labelOf("rest"), marks: marks - 1 },
      ],
    }),
    (_, low, high) => ({ kind: "rating", min: low, max: high, combine: "mean" }),
    () => ({ kind: "cohort", method: "rank", better: "higher", constant: "half" }),
  );
  return fc
    .record({ marks: upTo(kit, 15).map((marks) => marks + 5), ends, made }, { noNullPrototype: true })
    .map(({ marks, ends: { low, high }, made: scored }) => ({
      marks,
      scoring: (of: number) => scored(of, low, high),
    }));
}

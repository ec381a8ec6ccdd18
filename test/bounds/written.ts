/* Inputs of a size, written by hand; nothing of the code is imported, so that it can be loaded when counting has begun. */
export const label = (id: string) => ({ zh: id, en: id });

export const listOf = <T>(size: number, item: (place: number) => T) =>
  Array.from({ length: size }, (_, place) => item(place));

/** Figures in no order. */
export const mixed = (place: number) => (place * 7919) % 1009;

export const dayOf = (place: number): `${number}-${number}-${number}` =>
  `2019-${place % 2 === 0 ? "03" : "04"}-${String(1 + (place % 28)).padStart(2, "0")}` as `${number}-${number}-${number}`;

/** A scorecard of so many indicators in a sum. */
export function cardOf(size: number) {
  return {
    id: "card",
    title: label("card"),
    provenance: "illustrative" as const,
    root: {
      id: "all",
      label: label("all"),
      marks: size,
      children: listOf(size, (place) => ({
        id: `i${place}`,
        label: label(`i${place}`),
        marks: 1,
        source: { observed: `i${place}` },
        scoring: { kind: "linear" as const, zeroAt: 0, fullAt: 1 },
      })),
    },
    grades: [
      { id: "good", label: label("good"), atLeast: String(Math.floor(size * 0.8)) },
      { id: "poor", label: label("poor"), atLeast: 0 },
    ],
    missing: "range" as const,
    rounding: { places: 2, mode: "half-up" as const },
  };
}

/** A plan of so many clauses, standards and targets, in force for a year. */
export function planInputOf(size: number, year = 2021) {
  return {
    id: "plan",
    revision: String(year),
    title: label("plan"),
    period: { from: `${year}-01-01`, to: `${year}-12-31` } as const,
    clauses: listOf(size, (place) => ({ id: `k${place}`, kind: "standard" as const, gist: label("k") })),
    tiers: [{ id: "base", label: label("base") }],
    localities: listOf(4, (place) => ({ id: `l${place}`, label: label(`l${place}`), kind: "district" as const })),
    standards: listOf(size, (place) => ({
      id: `s${place}`,
      label: label(`s${place}`),
      clauses: [`k${place}`],
      effect: "decides" as const,
      test: "at-least" as const,
      fact: "floor-area",
      value: 1000 + place,
      unit: "m²",
    })),
    targets: listOf(size, (place) => ({
      id: `t${place}`,
      label: label(`t${place}`),
      clauses: [`k${place}`],
      effect: "decides" as const,
      bound: "at-least" as const,
      kind: "stock" as const,
      value: 1,
      by: `${year}-12-31` as const,
      counts: { milestones: ["recognised" as const] },
      tiersCounted: "highest" as const,
      each: "area" as const,
    })),
  };
}

/** Milestones of one complex. */
export const milestonesOf = (size: number) =>
  listOf(size, (place) => ({ kind: "cultivated" as const, tier: "county", on: dayOf(place) }));

import { counted } from "./counting.js";

const { AnnualRecord, defineScorecard, improvementsTo, score } = await import("../../src/index.js");

const label = (id: string) => ({ zh: id, en: id });

/** A card of so many indicators in one group, four in five of whose marks are wanted: it takes several of them. */
function sheetOf(size: number, combine: "sum" | "geometric" | "minimum") {
  const children = Array.from({ length: size }, (_, place) => ({
    id: `i${place}`,
    label: label(`i${place}`),
    marks: 1,
    source: { observed: `i${place}` },
    scoring: { kind: "linear" as const, zeroAt: 0, fullAt: 10 + (place % 7) },
  }));
  const scorecard = defineScorecard({
    id: "wide",
    title: label("wide"),
    provenance: "illustrative",
    root: { id: "all", label: label("all"), marks: size, combine, children },
    grades: [
      { id: "good", label: label("good"), atLeast: String(size * 0.8) },
      { id: "poor", label: label("poor"), atLeast: 0 },
    ],
    missing: "range",
    rounding: { places: 2, mode: "half-up" },
  });
  const observed = Object.fromEntries(children.map(({ id }, place) => [id, 1 + ((place * 7) % 5)]));
  return { scorecard, sheet: score(scorecard, AnnualRecord.parse({ complex: "a", year: 2020, observed })) };
}

const runs = [];
for (const combine of ["sum", "geometric", "minimum"] as const) {
  for (const size of [50, 100]) {
    const { scorecard, sheet } = sheetOf(size, combine);
    const steps = () => improvementsTo(scorecard, sheet, "good")[0]?.steps.length;
    runs.push(await counted("/src/", combine, size, steps));
  }
}
process.stdout.write(JSON.stringify(runs));

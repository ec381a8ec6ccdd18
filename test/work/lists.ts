import { counted } from "./counting.js";

const lib = await import("../../src/index.js");
const { taizhou, taizhouStanding } = await import("../../src/taizhou/index.js");

const label = (id: string) => ({ zh: id, en: id });
const listOf = <T>(size: number, item: (place: number) => T) => Array.from({ length: size }, (_, place) => item(place));
/** Figures in no order. */
const mixed = (place: number) => (place * 7919) % 1009;

const JOBS: { readonly [name: string]: (size: number) => () => unknown } = {
  panelScore: (size) => {
    const ratings = listOf(size, mixed);
    return () => lib.panelScore(ratings, "median");
  },
  entropyWeights: (size) => {
    const matrix = listOf(size, (row) => [mixed(row), mixed(row + 1), 7]);
    return () => lib.entropyWeights(matrix).weights.length;
  },
  criticWeights: (size) => {
    const matrix = listOf(size, (row) => [mixed(row), mixed(row * 3 + 1), mixed(row * row)]);
    return () => lib.criticWeights(matrix, ["higher", "lower", "higher"]).weights.length;
  },
  equalWeights: (size) => () => lib.equalWeights(size).weights.length,
  apportion: (size) => {
    const claims = listOf(size, (place) => ({
      id: `c${place}`,
      weight: 1 + mixed(place),
      ...(place % 3 === 0 && { atLeast: 10 }),
      ...(place % 5 === 0 && { atMost: 500 }),
    }));
    return () => lib.apportion(200 * size, claims).status;
  },
  standing: (size) => {
    const history = listOf(size, (place) => ({ year: 1000 + place, grade: "qualified", certain: true }));
    return () => lib.standing(taizhouStanding, history).standing;
  },
  "scheduleBackward of a row": (size) => {
    const tasks = listOf(size, (place) => ({
      id: `t${place}`,
      days: 1,
      ...(place > 0 && { after: [`t${place - 1}`] }),
    }));
    return () => lib.scheduleBackward(tasks, { deadline: "2020-12-31" }).rows.length;
  },
  "scheduleBackward of tasks side by side": (size) => {
    const tasks = listOf(size, (place) => ({ id: `t${place}`, days: 1, ...(place > 0 && { after: ["t0"] }) }));
    return () => lib.scheduleBackward(tasks, { deadline: "2020-12-31" }).rows.length;
  },
  faultsOf: (size) => {
    const input = listOf(size, (place) => ({ id: `c${place}` }));
    const { error } = lib.Portfolio.safeParse({ complexes: input });
    return () => lib.faultsOf(error, { complexes: input }).length;
  },
  tiersOn: (size) => {
    const milestones = listOf(size, (place) => ({
      kind: "cultivated" as const,
      tier: "county",
      on: `2019-01-${String(1 + (place % 28)).padStart(2, "0")}`,
    }));
    const complex = lib.Complex.parse({ id: "a", name: "甲", locality: "wenling", milestones });
    return () => lib.tiersOn(taizhou, complex, "2020-12-31").length;
  },
  factsOn: (size) => {
    const changes = listOf(size, (place) => ({
      on:
        lib.scheduleBackward([{ id: "a", days: 0 }], { deadline: `${1000 + place}-06-30` }).rows[0]?.latestStart ?? "",
      site: { floorArea: mixed(place) },
    }));
    const complex = lib.Complex.parse({ id: "a", name: "甲", locality: "wenling", milestones: [], changes });
    return () => Object.keys(lib.factsOn(complex, "9000-12-31")).length;
  },
  defineScorecard: (size) => {
    const input = cardOf(size);
    return () => lib.defineScorecard(input).id;
  },
  score: (size) => {
    const scorecard = lib.defineScorecard(cardOf(size));
    const observed = Object.fromEntries(listOf(size, (place) => [`i${place}`, place % 2]));
    const record = lib.AnnualRecord.parse({ complex: "a", year: 2020, observed });
    return () => lib.score(scorecard, record).grade;
  },
};

function cardOf(size: number) {
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
    grades: [{ id: "all", label: label("all"), atLeast: 0 }],
    missing: "range" as const,
    rounding: { places: 2, mode: "half-up" as const },
  };
}

const runs = [];
for (const [name, job] of Object.entries(JOBS)) {
  job(8)(); // What is made once for all is made.
  for (const size of [400, 800]) runs.push(await counted("/src/", name, size, job(size)));
}
process.stdout.write(JSON.stringify(runs));

/*
 * Every public function does for twice the input about twice the work, unless its comment says more. Steps are counted by
 * the runtime; a function without a row here fails.
 */
import { beforeAll, describe, expect, it } from "vitest";
import { FUNCTIONS } from "../../src/testing/functions.js";
import * as testing from "../../src/testing/index.js";
import { type Counted, countedIn } from "./steps.js";

let runs: readonly Counted[] = [];
beforeAll(async () => {
  runs = await countedIn("functions.ts");
}, 300_000);

const names = [
  ...Object.keys(FUNCTIONS),
  ...Object.entries(testing).flatMap(([name, value]) => (typeof value === "function" ? [name] : [])),
  "faultsOf",
];

/** What does not grow with anything a caller gives, or has a test of its own. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  arbitrariesFor: "makes what draws, of a plan",
  coverageChart: "a bar for each kind of thing that a plan has",
  coverageMarkdown: "a line for each thing that a coverage names",
  // It tries what the plan has, each thing against all results: the plan of the tests is one.
  coverageOf: "the plan; of results one pass",
  compareDecimals: "36 digits at the most",
  cultivated: "one record",
  decimal: "36 digits at the most",
  // Charts are laid out for twenty sizes: of what is few, that outweighs the rest.
  dimensionChart: "six complexes at the most",
  funnelChart: "a part for each tier",
  gradeChart: "a bar for each step of one way",
  headlineChart: "a tile for each headline",
  mapChart: "a tile for each place of the plan",
  overlapChart: "the pairs shown at once, of all that are counted",
  delisted: "one record",
  fieldsOf: "a schema of the library",
  fillGaps: "the limit, in filling.test.ts",
  improvementsTo: "improvements.test.ts",
  jsonSchema: "a schema of the library",
  measureNamed: "one look",
  namesFrom: "one look",
  readDay: "4,000 characters at the most",
  readNumber: "4,000 characters at the most",
  recognised: "one record",
  refusedMutantsOf: "as mutantsOf, which it lists the rest of",
  waived: "one record",
};

/** Functions whose comment says more than n log n, with what twice the input may come to. */
const STEEPER: Readonly<Record<string, number>> = {
  // Two allocations for each line that is open, of up to 200.
  allocateFunding: 4.5,
  // A matrix of at most 15 rows.
  ahpWeights: 8.5,
  assessChain: 4.2,
  auditPlan: 4.2,
  mutantsOf: 4.2,
  traceability: 4.2,
};
const STEEPEST = 2.7;
const OF_COPIES = " of copies";

/** What twice the input came to, of copies of the sample and of an input of its own. */
function growthOf(name: string): number[] {
  return [name, `${name}${OF_COPIES}`].flatMap((each) => {
    const [few, many] = runs.filter((run) => run.name === each);
    return few && many ? [many.steps / few.steps] : [];
  });
}

describe("twice the input is about twice the work", () => {
  it("of every function there is one that grows, or a test elsewhere", () => {
    const still = names.filter((name) => !Object.hasOwn(ELSEWHERE, name) && Math.max(0, ...growthOf(name)) < 1.2);
    expect(still).toEqual([]);
    expect(Object.keys(ELSEWHERE).filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each(names)("%s", (name) => {
    expect(growthOf(name).filter((times) => times > (STEEPER[name] ?? STEEPEST))).toEqual([]);
  });
});

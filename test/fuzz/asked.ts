import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as library from "../../src/index.js";
import * as schema from "../../src/schema/index.js";
import { SCHEMAS } from "../../src/schema/schemas.js";
import { taizhou, taizhouFunding, taizhouScorecard } from "../../src/taizhou/index.js";
import { linjiang } from "../plan/linjiang.js";
import { SAMPLES } from "../schema/schema-samples.js";
import { TOP } from "../source.js";

/** Something public that takes what others write by hand, and inputs that are sound. */
export interface Asked {
  readonly name: string;
  readonly samples: readonly unknown[];
  /** Hands an input over; says what is wrong with the way it was refused, if anything. Throws what the library throws. */
  readonly ask: (input: unknown) => string | undefined;
}

const written: Readonly<Record<string, unknown>> = JSON.parse(
  readFileSync(join(TOP, "docs/examples/portfolio.json"), "utf8"),
);

/** The sample portfolio, two of each list. */
export const portfolio: unknown = Object.fromEntries(
  Object.entries(written).map(([key, list]) => [key, Array.isArray(list) ? list.slice(0, 2) : list]),
);

const schemas: readonly Asked[] = SAMPLES.map(({ name, samples }) => ({
  name,
  samples: name === "Portfolio" ? [portfolio] : name === "Plan" ? [linjiang] : samples.slice(0, 3),
  ask: (input) => {
    const result = SCHEMAS[name].safeParse(input);
    if (result.success) return undefined;
    return library.faultsOf(result.error, input).length > 0 ? undefined : "refused without a fault";
  },
}));

/** The arguments of a function by name: whatever a caller hands over. */
type Given = Readonly<Record<(typeof ARGUMENTS)[number], never>>;

const ARGUMENTS = [
  "before",
  "better",
  "budget",
  "calendar",
  "deadline",
  "portfolio",
  "input",
  "method",
  "policy",
  "sheets",
  "start",
  "total",
  "unit",
  "name",
] as const;

/** A function that takes a problem written by hand, with sound arguments by name. */
function called(
  name: string,
  call: (given: Given) => unknown,
  sample: Partial<Record<(typeof ARGUMENTS)[number], unknown>>,
): Asked {
  return {
    name,
    samples: [sample],
    ask: (input) => {
      call(Object(input));
      return undefined;
    },
  };
}

const claims = [
  { id: "a", weight: 1, atLeast: 10 },
  { id: "b", weight: "2.5", atMost: "60" },
];
const sheets = [
  { complex: "pumps", total: "90", grade: "good", certain: true, vetoes: [] },
  { complex: "moulds", platform: "lab", total: "60", grade: "fair", certain: false, vetoes: ["fraud"] },
];
const chain = {
  id: "c",
  name: "泵业链",
  industry: "pumps",
  links: [
    { id: "a", name: "铸造", after: [] },
    { id: "b", name: "整泵", strength: "weak", after: ["a"] },
  ],
};
const filling = {
  needs: [{ id: "testing", demand: 5 }],
  candidates: [
    { id: "lab", cost: "1200.50", supplies: { testing: 3 }, requires: ["other"], excludes: [] },
    { id: "other", cost: 1, supplies: { testing: "2" } },
  ],
  objective: "max-coverage",
  budget: 5000,
};
const game = {
  benefit: 100,
  participants: [
    { id: "a", contribution: 1, share: "0.5" },
    { id: "b", contribution: 2, share: "0.5" },
  ],
  coalitions: [
    { members: ["a"], value: 0 },
    { members: ["b"], value: -1 },
    { members: ["a", "b"], value: 100 },
  ],
};
const calendar = { restDays: [6, 7], holidays: ["2020-10-01"], workingDays: ["2020-10-10"] };
const tasks = [
  { id: "a", days: 3 },
  { id: "b", days: 0, after: ["a", { id: "a", lagDays: 2 }] },
];

const functions: readonly Asked[] = [
  called("definePlan", ({ input }) => library.definePlan(input), { input: linjiang }),
  called("defineScorecard", ({ input }) => library.defineScorecard(input, { plan: taizhou }), {
    input: taizhouScorecard,
  }),
  called("withReadings", ({ input }) => library.withReadings(taizhou, input), { input: { localities: "addressees" } }),
  called("apportion", ({ total, input, unit }) => library.apportion(total, input, { unit }), {
    total: "100",
    input: claims,
    unit: "0.01",
  }),
  called("fillGaps", ({ input }) => library.fillGaps(input), { input: filling }),
  called("assessChain", ({ input, before }) => library.assessChain(taizhou, input, { before }), {
    input: chain,
    before: chain,
  }),
  called(
    "scheduleBackward",
    ({ input, deadline, start, calendar }) =>
      library.scheduleBackward(input, { deadline, earliestStart: start, calendar }),
    { input: tasks, deadline: "2020-12-31", start: "2020-01-01", calendar },
  ),
  called(
    "allocateFunding",
    ({ policy, sheets, portfolio: records, budget }) =>
      library.allocateFunding(policy, sheets, { plan: taizhou, portfolio: records, asOf: "2020-12-31", budget }),
    { policy: taizhouFunding, sheets, portfolio, budget: 100 },
  ),
  ...["contribution", "equal", "agreed", "shapley"].map((method) =>
    called(`distributeBenefit ${method}`, (given) => library.distributeBenefit(given.input, { method: given.method }), {
      input: game,
      method,
    }),
  ),
  called("ahpWeights", ({ input }) => library.ahpWeights(input), {
    input: [
      [1, 3],
      ["1/3", 1],
    ],
  }),
  called("entropyWeights", ({ input }) => library.entropyWeights(input), {
    input: [
      [1, 3],
      ["0.3", 1],
    ],
  }),
  called("criticWeights", ({ input, better }) => library.criticWeights(input, better), {
    input: [
      [1, 3],
      ["0.3", 1],
    ],
    better: ["higher", "lower"],
  }),
  called("panelScore", ({ input }) => library.panelScore(input, "mean"), { input: [70, "81.5", 90] }),
  called("decimal", ({ input }) => library.decimal(input), { input: "1.5" }),
  called("jsonSchema", ({ name }) => schema.jsonSchema(name), { name: "Complex" }),
];

/** Every public schema, then every function that takes a problem written by hand. */
export const ASKED: readonly Asked[] = [...schemas, ...functions];

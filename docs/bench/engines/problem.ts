import { Complex, definePlan, type PlainDate } from "innovation-service-complex";

/** The day all are asked about. */
export const AS_OF: PlainDate = "2020-12-31";

/** The tiers of the plan below, lowest first. */
export const TIERS = ["county", "municipal", "provincial"] as const;

/** A tier of the plan below. */
export type Tier = (typeof TIERS)[number];

/** The least floor area of each tier, in m². */
export const FLOORS: Readonly<Record<Tier, number>> = { county: 2000, municipal: 5000, provincial: 10_000 };

/** The nine functions that count. */
export const NINE = [
  "design",
  "research",
  "testing",
  "standards",
  "promotion",
  "incubation",
  "cooperation",
  "exhibition",
  "training",
] as const;

/** How many of the nine there have to be. */
export const LEAST = 6;

/** The operating models that are accepted. */
export const MODELS = ["joint-stock", "council", "membership"] as const;

/** The days between which it has to be listed, both included. */
export const WINDOW = { from: "2018-01-01", to: "2020-12-31" } as const;

const named = (id: string) => ({ id, label: { zh: id, en: id } });
const standard = (id: string, clause: string) => ({ ...named(id), clauses: [clause], effect: "decides" }) as const;

/** The four rules as a plan of an invented city. */
export const plan = definePlan({
  id: "bench",
  revision: "1",
  title: { zh: "测速用计划（虚构）", en: "An invented plan to measure with" },
  period: WINDOW,
  clauses: ["1", "2", "3", "4"].map((id) => ({ id, kind: "standard", gist: { zh: id, en: id } })),
  tiers: TIERS.map(named),
  localities: [{ ...named("east"), kind: "district" }],
  functions: NINE.map(named),
  capabilities: [],
  resourceKinds: [],
  participantKinds: [],
  operatingModels: [...MODELS, "owner-run"].map(named),
  industryCategories: [],
  standards: [
    { ...standard("area", "1"), test: "at-least", fact: "floor-area", value: FLOORS, unit: "m²" },
    { ...standard("functions", "2"), test: "covers", fact: "functions", atLeast: LEAST },
    { ...standard("model", "3"), test: "one-of", fact: "operating-model", accepted: MODELS },
    { ...standard("listed", "4"), test: "listed", milestones: ["cultivated"], state: "ever", ...WINDOW },
  ],
  targets: [],
  cites: {},
  readings: {},
});

/** What is known of a complex and the tier it is tested for, flat and in floats, as the other engines take it. */
export interface Row {
  readonly tier: Tier;
  readonly floorArea: number;
  readonly functions: readonly string[];
  readonly operatingModel: string;
  readonly listedOn: PlainDate;
}

/** One complex in both forms. */
export interface Case {
  readonly row: Row;
  readonly complex: Complex;
}

/** Made-up complexes, the same on every machine. Each rule is met by about four in five, all four by about two in five. */
export function casesOf(count: number): readonly Case[] {
  const below = randomBelow(2018);
  return Array.from({ length: count }, (_, index) => {
    const tier = TIERS[below(3)] ?? "county";
    const hundredths = Math.round(FLOORS[tier] * (below(5) === 0 ? 40 + below(60) : 100 + below(80))) + below(100);
    const had = below(5) === 0 ? 3 + below(3) : LEAST + below(4);
    const row: Row = {
      tier,
      floorArea: hundredths / 100,
      functions: shuffled(NINE, below).slice(0, had),
      operatingModel: below(5) === 0 ? "owner-run" : (MODELS[below(3)] ?? "council"),
      listedOn: `${below(5) === 0 ? 2014 + below(4) : 2018 + below(3)}-${two(1 + below(12))}-${two(1 + below(28))}`,
    };
    return { row, complex: complexOf(row, index) };
  });
}

function complexOf({ tier, floorArea, functions, operatingModel, listedOn }: Row, index: number): Complex {
  return Complex.parse({
    id: `c${index}`,
    name: `${index}号（虚构）`,
    locality: "east",
    site: { floorArea },
    functions,
    operatingModel,
    milestones: [{ kind: "cultivated", tier, on: listedOn }],
  });
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

function shuffled<T>(list: readonly T[], below: (limit: number) => number): T[] {
  const left = [...list];
  return list.flatMap(() => left.splice(below(left.length), 1));
}

/** Whole numbers below a limit, the same for the same seed (mulberry32). */
function randomBelow(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

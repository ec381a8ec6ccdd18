import sample from "../../docs/examples/portfolio.json" with { type: "json" };
import { type AssessOptions, Portfolio } from "../../src/index.js";
import { taizhou, taizhouFunding, taizhouScorecard, taizhouStanding } from "../../src/taizhou/index.js";
import { idsIn } from "../wording/ids.js";
import { COPY } from "./reads.js";

const { members, complete, ...lists } = sample;

/** The sample's complexes that something else is recorded of, and all else. */
const recorded = { ...lists, complexes: sample.complexes.filter(({ id }) => isNamedElsewhere(id)) };
const ofPlan = new Set([...idsIn(taizhou), ...idsIn(members)]);
const own = new Set(idsIn(recorded).filter((id) => !ofPlan.has(id)));
const VARIED = new Set(["service-income", "enterprises-served", "research-results", "floorArea"]);

/**
 * These records so many times, each copy with ids, names and industries of its own and somewhat other figures: of twice as many
 * copies there is twice as much of everything, and no more in one industry.
 */
export function copiesOf(copies: number): Portfolio {
  const all = Array.from({ length: copies }, (_, copy) => copyOf(copy));
  const copied = Object.keys(recorded).map((list) => [list, all.flatMap((each) => Reflect.get(each, list))]);
  return Portfolio.parse({ ...Object.fromEntries(copied), members, complete });
}

function copyOf(copy: number): typeof recorded {
  return JSON.parse(JSON.stringify(recorded), (key, value) => {
    if (own.has(value) || key === "name") return `${value}${COPY}${copy}`;
    return VARIED.has(key) ? String(Math.round(Number(value) * (1 + copy / 50))) : value;
  });
}

/** Everything a report of so many copies can be asked for. */
export function askedOf(copies: number, asOf: `${number}-${number}-${number}`): AssessOptions {
  return {
    asOf,
    detail: "all",
    scorecards: [taizhouScorecard],
    robustness: { draws: 4, seed: 7, spread: "0.2", top: [1, 3] },
    standing: taizhouStanding,
    recommendation: { quota: 2 * copies, perLocality: copies },
    funding: { policy: taizhouFunding, budget: 5_000_000 * copies },
  };
}

function isNamedElsewhere(id: string): boolean {
  const { complexes: _, ...others } = lists;
  return JSON.stringify(others).includes(`"${id}"`);
}

import type { Formulas } from "./definition.js";
import type { outcomes as definitions } from "./definitions/outcomes.js";
import { ACTORS, OUTCOMES } from "./observed.js";
import { type OfComplex, observed } from "./of-complex.js";
import { changeOf } from "./operation.js";
import { figure, ratio, sumOf, type Worked } from "./worked.js";

/** What comes of the service: results, enterprises, and their growth. */
export const outcomes: Formulas<typeof definitions, OfComplex> = {
  "results-transferred": {
    compute: (at) => ratio(observed(at, "results-transferred"), observed(at, "research-results")),
  },
  "innovative-enterprises": { compute: (at) => figure(observed(at, "innovative-enterprises")) },
  "leading-enterprises": { compute: (at) => figure(observed(at, "leading-enterprises")) },
  "outcomes-of-platforms": { compute: (at) => summed(at, ofActor("platforms")) },
  "outcomes-of-backbone-enterprises": { compute: (at) => summed(at, ofActor("backbone-enterprises")) },
  "outcomes-of-high-tech-enterprises": { compute: (at) => summed(at, ofActor("high-tech-enterprises")) },
  "key-technologies": { compute: (at) => summed(at, ofAll("key-technologies")) },
  "major-products": { compute: (at) => summed(at, ofAll("major-products")) },
  "major-results": { compute: (at) => summed(at, ofAll("major-results")) },
  "growth-of-service-income": { compute: (at) => changeOf(at, "service-income") },
  "growth-of-enterprises-served": { compute: (at) => changeOf(at, "enterprises-served") },
  "growth-of-research-results": { compute: (at) => changeOf(at, "research-results") },
  "growth-of-results-transferred": { compute: (at) => changeOf(at, "results-transferred") },
  "growth-of-innovative-enterprises": { compute: (at) => changeOf(at, "innovative-enterprises") },
  "growth-of-leading-enterprises": { compute: (at) => changeOf(at, "leading-enterprises") },
};

const ofActor = (who: (typeof ACTORS)[number]["id"]) => OUTCOMES.map((what) => `${what.id}-of-${who}`);
const ofAll = (what: (typeof OUTCOMES)[number]["id"]) => ACTORS.map((who) => `${what}-of-${who.id}`);

function summed(at: OfComplex, keys: readonly string[]): Worked {
  return figure(sumOf(keys.map((key) => observed(at, key))), recordedOf(at, keys));
}

function recordedOf(at: OfComplex, keys: readonly string[]) {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const found = observed(at, key);
      return "value" in found ? [[key, found.value]] : [];
    }),
  );
}

import { subtractDecimals, wholeDecimal } from "../kernel/index.js";
import type { Recorded } from "../registry/index.js";
import type { Formulas } from "./definition.js";
import type { operation as definitions } from "./definitions/operation.js";
import { CHAINS, CONNECTED } from "./observed.js";
import { done, type OfComplex, observed, observedBefore } from "./of-complex.js";
import { countOf, type Figure, missingOf, notRecorded, ratio, ratioOf, type Worked } from "./worked.js";

/** How a complex is run and how it works with others. */
export const operation: Formulas<typeof definitions, OfComplex> = {
  "self-sufficiency": { compute: (at) => ratio(observed(at, "service-income"), observed(at, "running-cost")) },
  "running-cost-change": { compute: (at) => changeOf(at, "running-cost") },
  "cloud-connected": { compute: (at) => doneOf(done(at, "cloud-connected", CONNECTED), CONNECTED.length) },
  "three-chains": { compute: (at) => doneOf(done(at, "chains", CHAINS), CHAINS.length) },
  "innovation-chain-joined": { compute: (at) => joined(at, "innovation") },
  "industry-chain-joined": { compute: (at) => joined(at, "industry") },
  "capital-chain-joined": { compute: (at) => joined(at, "capital") },
  multidisciplinary: {
    compute: (at) => ratio(observed(at, "multidisciplinary-projects"), observed(at, "research-projects")),
  },
  "enterprises-surveyed": {
    compute: (at) => ratio(observed(at, "enterprises-surveyed"), observed(at, "enterprises-in-scope")),
  },
  overlap: { rests: () => ["practice.delistingEnds", "localities"], compute: ({ overlap }) => overlap() },
};

/** The change of an observed figure against the base year, as a part of what it was. */
export function changeOf(at: OfComplex, key: string): Worked {
  const [now, then] = [observed(at, key), observedBefore(at, key)];
  const change: Figure =
    "value" in now && "value" in then
      ? { value: subtractDecimals(now.value, then.value) }
      : { missing: missingOf([now, then]) };
  const shown = "value" in now ? { now: now.value } : {};
  return { ...ratio(change, then, shown), base: at.base.year };
}

function joined(at: OfComplex, chain: (typeof CHAINS)[number]["id"]): Worked {
  const found = done(at, "chains", CHAINS);
  return "missing" in found ? notRecorded(found.missing) : countOf(found.value.includes(chain) ? 1 : 0);
}

function doneOf(found: Recorded<readonly string[]>, of: number): Worked {
  if ("missing" in found) return notRecorded(found.missing, { denominator: wholeDecimal(of) });
  return ratioOf(found.value.length, of);
}

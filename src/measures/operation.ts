import { subtractDecimals, wholeDecimal } from "../kernel/index.js";
import type { Formulas } from "./definition.js";
import type { operation as definitions } from "./definitions/operation.js";
import { itemsDone } from "./items-done.js";
import { CHAINS, CONNECTED } from "./observed.js";
import { type OfComplex, observed, observedBefore } from "./of-complex.js";
import { countOf, type Figure, missingOf, notRecorded, ratio, ratioOf, type Worked } from "./worked.js";

/** How a complex is run and how it works with others. */
export const operation: Formulas<typeof definitions, OfComplex> = {
  "self-sufficiency": { compute: (at) => ratio(observed(at, "service-income"), observed(at, "running-cost")) },
  "running-cost-change": { compute: (at) => changeOf(at, "running-cost") },
  "cloud-connected": { compute: (at) => doneOf(at, "cloud-connected", CONNECTED) },
  "three-chains": { compute: (at) => doneOf(at, "chains", CHAINS) },
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

function joined({ observed: of }: OfComplex, chain: (typeof CHAINS)[number]["id"]): Worked {
  const found = itemsDone(of, "chains", idsOf(CHAINS));
  if (!found || found.unknown.includes(chain)) return notRecorded(["observed.chains"]);
  return countOf(found.has.includes(chain) ? 1 : 0);
}

function doneOf({ observed: of }: OfComplex, key: string, items: typeof CHAINS | typeof CONNECTED): Worked {
  const found = itemsDone(of, key, idsOf(items));
  return found?.unknown.length === 0
    ? ratioOf(found.has.length, items.length)
    : notRecorded([`observed.${key}`], { denominator: wholeDecimal(items.length) });
}

function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id);
}

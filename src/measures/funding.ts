import { type DecimalString, sumDecimals, yearOf } from "../kernel/index.js";
import { GOVERNMENT, SOCIAL_CAPITAL as SOCIAL } from "../plan/index.js";
import type { Grant } from "../registry/index.js";
import type { Formulas } from "./definition.js";
import type { funding as definitions } from "./definitions/funding.js";
import { type OfComplex, observed } from "./of-complex.js";
import { diversityOf, type Figure, figure, missingOf, notRecorded, ratio, sumOf, type Worked } from "./worked.js";

/** Where the money put into a complex comes from. The funds of a year are the grants of its days and the social capital observed. */
export const funding: Formulas<typeof definitions, OfComplex> = {
  "government-funding": { compute: (at) => figure(fromSource(at, GOVERNMENT)) },
  "social-capital-share": {
    compute: (at) => {
      const put = observed(at, SOCIAL);
      return ratio(sumOf([fromSource(at, SOCIAL), put]), sumOf([...granted(at), put]));
    },
  },
  "funding-diversity-by-source": { compute: (at) => diversityBy(at, "source", observed(at, SOCIAL)) },
  "funding-diversity-by-channel": { compute: (at) => diversityBy(at, "channel") },
  "funding-diversity-by-level": { compute: (at) => diversityBy(at, "level") },
};

type Entry = { readonly path: string; readonly entry: Grant };

function grantsOf({ grants, year }: OfComplex): readonly Entry[] | undefined {
  return grants?.filter(({ entry }) => yearOf(entry.on) === year);
}

function granted(at: OfComplex): Figure[] {
  return grantsOf(at)?.map(({ entry }) => ({ value: entry.amount })) ?? [{ missing: ["grants"] }];
}

/** What one source gave in the year; not known while the source of a grant is not. */
function fromSource(at: OfComplex, source: string): Figure {
  const grants = grantsOf(at);
  if (!grants) return { missing: ["grants"] };
  const missing = withoutField(grants, "source");
  if (missing.length > 0) return { missing };
  return { value: sumDecimals(grants.flatMap(({ entry }) => (entry.source === source ? entry.amount : []))) };
}

function diversityBy(at: OfComplex, field: "source" | "channel" | "level", social?: Figure): Worked {
  const grants = grantsOf(at);
  const missing = [...(grants ? withoutField(grants, field) : ["grants"]), ...(social ? missingOf([social]) : [])];
  if (missing.length > 0) return notRecorded(missing);
  const parts = new Map<string, DecimalString>();
  const add = (name: string, amount: DecimalString) => parts.set(name, sumDecimals([parts.get(name) ?? "0", amount]));
  for (const { entry } of grants ?? []) add(entry[field] ?? "", entry.amount);
  if (social && "value" in social) add(SOCIAL, social.value);
  return diversityOf(parts);
}

function withoutField(grants: readonly Entry[], field: "source" | "channel" | "level"): string[] {
  return grants.flatMap(({ path, entry }) => (entry[field] === undefined ? [`${path}.${field}`] : []));
}

import { type DecimalString, sumDecimals, yearOf } from "../kernel/index.js";
import { GOVERNMENT, SOCIAL_CAPITAL as SOCIAL } from "../plan/index.js";
import { freeWords, type Grant, isClosed, mayMean } from "../registry/index.js";
import type { Formulas } from "./definition.js";
import type { funding as definitions } from "./definitions/funding.js";
import type { Entry } from "./ledger.js";
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

type Granted = Entry<Grant>;

function grantsOf({ grants, year }: OfComplex): readonly Granted[] | undefined {
  return grants?.filter(({ entry }) => yearOf(entry.on) === year);
}

function granted(at: OfComplex): Figure[] {
  return (
    grantsOf(at)?.map(({ entry, doubt }) => (doubt === undefined ? { value: entry.amount } : { missing: [doubt] })) ?? [
      { missing: ["grants"] },
    ]
  );
}

/** What one source gave in the year; not known while the source of a grant, or whose it is, is not. */
function fromSource(at: OfComplex, source: string): Figure {
  const grants = grantsOf(at);
  if (!grants) return { missing: ["grants"] };
  const counting = grants.filter(
    ({ entry }) => entry.source === undefined || entry.source === source || mayBe(at, "source", entry.source, [source]),
  );
  const missing = counting.flatMap(({ path, entry, doubt }) => [
    ...(doubt === undefined ? [] : [doubt]),
    ...(entry.source === source ? [] : [`${path}.source`]),
  ]);
  return missing.length > 0 ? { missing } : { value: sumDecimals(counting.map(({ entry }) => entry.amount)) };
}

type Field = "source" | "channel" | "level";

/** Whether a word of a grant may be another under a second name: no list has the channels, so that those that read alike may. */
function mayBe({ plan, members }: OfComplex, field: Field, id: string, others: readonly string[]): boolean {
  if (field === "channel") return mayMean({ id }, others, { known: [] });
  const list = field === "source" ? "sources" : "levels";
  return mayMean({ id }, others, { known: freeWords(plan, members, list), isClosed: isClosed(list, members) });
}

function diversityBy(at: OfComplex, field: Field, social?: Figure): Worked {
  const grants = grantsOf(at);
  const parts = new Map<string, DecimalString>();
  const add = (name: string, amount: DecimalString) => parts.set(name, sumDecimals([parts.get(name) ?? "0", amount]));
  for (const { entry } of grants ?? []) add(entry[field] ?? "", entry.amount);
  if (social && "value" in social) add(SOCIAL, social.value);
  const isOpen = (word: string | undefined) =>
    word === undefined ||
    mayBe(
      at,
      field,
      word,
      [...parts.keys()].filter((each) => each !== word),
    );
  const missing = (grants ?? []).flatMap(({ path, entry, doubt }) => [
    ...(doubt === undefined ? [] : [doubt]),
    ...(isOpen(entry[field]) ? [`${path}.${field}`] : []),
  ]);
  const all = [...(grants ? missing : ["grants"]), ...(social ? missingOf([social]) : [])];
  return all.length > 0 ? notRecorded(all) : diversityOf(parts);
}

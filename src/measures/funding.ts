import { type DecimalString, sumDecimals, yearOf } from "../kernel/index.js";
import type { Grant } from "../registry/index.js";
import type { ComplexMeasure } from "./definition.js";
import { type OfComplex, observed } from "./of-complex.js";
import { diversityOf, type Figure, figure, missingOf, notRecorded, ratio, sumOf, type Worked } from "./worked.js";

/** The `source` of a grant by which it is the government's, and of one that is social capital. */
const GOVERNMENT = "government";
const SOCIAL = "social-capital";

/** Where the money put into a complex comes from. The funds of a year are the grants of its days and the social capital observed. */
export const funding: readonly ComplexMeasure[] = [
  {
    id: "government-funding",
    rule: "measure-government-funding",
    of: "complex",
    label: { zh: "政府资金", en: "government funding" },
    definition: {
      zh: "当年安排、来源为 government 的资金合计",
      en: "sum of the year's grants whose source is `government`",
    },
    unit: "yuan",
    inputs: ["grants"],
    compute: (at) => figure(fromSource(at, GOVERNMENT)),
  },
  {
    id: "social-capital-share",
    rule: "measure-social-capital",
    of: "complex",
    label: { zh: "社会资本占比", en: "share of social capital" },
    definition: {
      zh: "社会资本投入 ÷（当年安排的资金 + 社会资本投入）；来源为 social-capital 的资金计入社会资本",
      en: "social capital put in ÷ (the year's grants + social capital put in); a grant whose source is `social-capital` is social capital",
    },
    unit: "ratio",
    inputs: ["grants", "observed.social-capital"],
    compute: (at) => {
      const put = observed(at, SOCIAL);
      return ratio(sumOf([fromSource(at, SOCIAL), put]), sumOf([...granted(at), put]));
    },
  },
  {
    id: "funding-diversity-by-source",
    rule: "measure-funding-diversity",
    of: "complex",
    label: { zh: "投入来源多元度", en: "diversity of funding by source" },
    definition: {
      zh: "1 − Σs²，s 为各来源占当年资金的份额；社会资本投入作为一个来源",
      en: "1 − Σs² over the shares s of the sources in the year's funds; the social capital put in is a source",
    },
    unit: "ratio",
    inputs: ["grants", "observed.social-capital"],
    compute: (at) => diversityBy(at, "source", observed(at, SOCIAL)),
  },
  {
    id: "funding-diversity-by-channel",
    rule: "measure-funding-diversity",
    of: "complex",
    label: { zh: "投入渠道多元度", en: "diversity of funding by channel" },
    definition: {
      zh: "1 − Σs²，s 为各渠道占当年安排资金的份额",
      en: "1 − Σs² over the shares s of the channels in the year's grants",
    },
    unit: "ratio",
    inputs: ["grants"],
    compute: (at) => diversityBy(at, "channel"),
  },
  {
    id: "funding-diversity-by-level",
    rule: "measure-funding-diversity",
    of: "complex",
    label: { zh: "投入层次多元度", en: "diversity of funding by level" },
    definition: {
      zh: "1 − Σs²，s 为各层次占当年安排资金的份额",
      en: "1 − Σs² over the shares s of the levels in the year's grants",
    },
    unit: "ratio",
    inputs: ["grants"],
    compute: (at) => diversityBy(at, "level"),
  },
];

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

import { compareDecimals, grouped, pathText, wholeDecimal, yearOf } from "../kernel/index.js";
import { freeWords, isClosed, isUnderstood, mayMean } from "../registry/index.js";
import type { Formulas } from "./definition.js";
import type { area as definitions } from "./definitions/area.js";
import type { OfArea } from "./of-area.js";
import { observed } from "./of-complex.js";
import { groupsOf } from "./overlap/groups.js";
import { isGiven } from "./overlap/profile.js";
import { redundancyOf, redundancyTogether } from "./overlap/redundancy.js";
import { oneOfAlike } from "./supply.js";
import type { SurveyRow } from "./survey-rows.js";
import { countOf, diversityOf, ifWhole, notRecorded, ratio, ratioOf, sumOf, type Worked } from "./worked.js";

const rests = () => ["practice.delistingEnds", "localities"];

/** What the complexes of an area that hold a tier at the year's end cover together. */
export const area: Formulas<typeof definitions, OfArea> = {
  complexes: { rests, compute: ({ suppliers }) => countOf(suppliers.length) },
  "cluster-coverage": {
    rests: () => [...rests(), "industryCategories"],
    compute: ({ plan, members, suppliers }) => {
      const clusters = plan.industryCategories.filter(({ cluster }) => cluster === true);
      const served = new Set(suppliers.flatMap(({ facts }) => facts.industry?.categories ?? []));
      const covered = clusters.filter(({ id }) => served.has(id)).length;
      const open = suppliers.filter(
        ({ facts: { industry } }) =>
          industry?.categories.every((id) => isUnderstood(plan, members, "industryCategories", id)) !== true,
      );
      const worked = unlessFull(
        covered,
        clusters.length,
        open.map(({ index }) => `complexes[${index}].industry`),
      );
      // The plan may give the number of its clusters and not their names.
      const named = clusters.find(({ provenance }) => provenance !== undefined)?.provenance;
      return { ...worked, ...(named && { provenance: named }) };
    },
  },
  "portfolio-functions": {
    rests,
    compute: ({ plan, suppliers }) => {
      const stances = suppliers.map((each) => ({ each, named: each.stanceTo("functions").named }));
      const open = plan.functions.filter(({ id }) =>
        stances.every(({ named }) => !isGiven(named.get(id) ?? "unknown")),
      );
      const missing = open.flatMap(({ id }) =>
        stances.flatMap(({ each, named }) => (named.get(id) === "unknown" ? `complexes[${each.index}].functions` : [])),
      );
      return unlessFull(plan.functions.length - open.length, plan.functions.length, missing);
    },
  },
  "carrier-share": {
    rests,
    compute: ({ suppliers }) => {
      const missing = suppliers.flatMap(({ facts: { site }, index }) =>
        site?.carriers === undefined ? [`complexes[${index}].site.carriers`] : [],
      );
      const built = suppliers.filter(({ facts: { site } }) => (site?.carriers ?? []).length > 0);
      const worked = ratioOf(built.length, suppliers.length);
      return missing.length > 0 ? notRecorded(missing, worked.inputs) : worked;
    },
  },
  "mode-diversity": {
    rests,
    compute: ({ plan, members, suppliers }) => {
      // A model that nobody knows may be another's under a second name.
      const isKnown = (model: string | undefined) =>
        model === "none" || (model !== undefined && isUnderstood(plan, members, "operatingModels", model));
      const missing = suppliers.flatMap(({ facts, index }) =>
        isKnown(facts.operatingModel) ? [] : [`complexes[${index}].operatingModel`],
      );
      if (missing.length > 0) return notRecorded(missing);
      const modes = grouped(
        suppliers.flatMap(({ facts }) => facts.operatingModel ?? []).filter((model) => model !== "none"),
        (model) => model,
      );
      return diversityOf(new Map([...modes].map(([model, { length }]) => [model, wholeDecimal(length)])));
    },
  },
  redundancy: {
    rests,
    compute: ({ plan, suppliers }) => {
      const { groups, missing } = groupsOf(suppliers, "locality");
      return redundancyTogether(
        groups.map((group) => redundancyOf(plan, group)),
        missing,
      );
    },
  },
  "area-enterprises-surveyed": {
    rests,
    compute: (at) => ratio(sumObserved(at, "enterprises-surveyed"), sumObserved(at, "enterprises-in-scope")),
  },
  "industries-surveyed": { rests, compute: industriesSurveyed },
  "resource-adequacy": {
    compute: (at) => {
      const { survey, isWhole } = at;
      if (!survey) return notRecorded(["surveys"]);
      const kinds = [...survey.keys()].map((kind) => adequacyOf(at, kind));
      const missing = [...kinds.flatMap((each) => each.missing), ...(isWhole.surveys ? [] : ["surveys"])];
      const worked = ratioOf(kinds.filter(isAdequate).length, kinds.length);
      return missing.length > 0 ? notRecorded(missing, worked.inputs) : worked;
    },
  },
  "resource-adequacy-of": {
    compute: (at, kind) => ifWhole(adequacyOf(at, kind), "surveys", at.isWhole.surveys),
  },
};

/** Capacity reaches the need: compared as they stand, since a share just below 1 may be rounded to it. */
function isAdequate({ inputs: { numerator, denominator } }: Worked): boolean {
  return numerator !== undefined && denominator !== undefined && compareDecimals(numerator, denominator) >= 0;
}

/** What is covered of all; not known while something is not covered and a complex might. */
function unlessFull(covered: number, all: number, missing: readonly string[]): Worked {
  const worked = ratioOf(covered, all);
  return covered < all && missing.length > 0 ? notRecorded(missing, worked.inputs) : worked;
}

function sumObserved({ suppliers, observedOf }: OfArea, key: string) {
  return sumOf(
    suppliers.map(({ id }) => {
      const found = observed({ observed: observedOf(id) }, key);
      return "value" in found ? found : { missing: [pathText(["records", id, "observed", key])] };
    }),
  );
}

/** A survey of resources (4.2.3) is none of bottlenecks (4.2.1). */
function industriesSurveyed({ plan, members, suppliers, needs, isWhole, year }: OfArea): Worked {
  const missing = suppliers.flatMap(({ industry, index }) =>
    industry === undefined ? [`complexes[${index}].industry`] : [],
  );
  const scope = new Set(suppliers.flatMap(({ industry }) => industry ?? []));
  const one = oneOfAlike([...scope]);
  const looked = (needs ?? []).flatMap(({ path, entry: { kind, industry, raisedOn }, doubt }) =>
    kind !== "individual" && yearOf(raisedOn) <= year && industry !== undefined
      ? [{ path, industry: one(industry), doubt }]
      : [],
  );
  const surveyed = new Set(looked.flatMap(({ industry, doubt }) => (doubt === undefined ? industry : [])));
  const worked = ratioOf([...scope].filter((id) => surveyed.has(id)).length, scope.size);
  const left = [...scope].filter((id) => !surveyed.has(id));
  const known = [
    ...freeWords(plan, members, "industries"),
    ...suppliers.flatMap(({ facts: { industry } }) =>
      industry
        ? [
            {
              id: industry.id,
              label: industry.name === undefined ? undefined : { zh: industry.name, en: industry.name },
            },
          ]
        : [],
    ),
  ];
  const strange = looked.flatMap(({ path, industry, doubt }) =>
    mayMean({ id: industry }, left, { known, isClosed: isClosed("industries", members) })
      ? [`${path}.industry`]
      : doubt !== undefined && left.includes(industry)
        ? [doubt]
        : [],
  );
  // Of an industry that a list not said to be complete does not name, it is not known that nobody surveyed it.
  const open = needs === undefined || (!isWhole.needs && left.length > 0);
  const all = [...missing, ...strange, ...(open ? ["needs"] : [])];
  return all.length > 0 ? notRecorded(all, worked.inputs) : worked;
}

/** A row whose kind is not understood may be of any. */
function adequacyOf({ plan, members, survey = new Map() }: OfArea, kind: string): Worked {
  const all = survey.get(kind) ?? [];
  const strays = [...survey].flatMap(([other, those]) =>
    other === kind || isUnderstood(plan, members, "resourceKinds", other)
      ? []
      : those.map(({ path }) => `${path}.kind`),
  );
  const doubts = [...all.flatMap(({ doubt }) => doubt ?? []), ...strays];
  const worked = adequacyOfRows(all.filter(({ doubt }) => doubt === undefined));
  return doubts.length > 0 ? notRecorded([...worked.missing, ...doubts], worked.inputs) : worked;
}

function adequacyOfRows(rows: readonly SurveyRow[]): Worked {
  if (rows.length === 0) return notRecorded(["surveys"]);
  const total = (field: "need" | "capacity") =>
    sumOf(
      rows.map((row) => (row[field] === undefined ? { missing: [`${row.path}.${field}`] } : { value: row[field] })),
    );
  const [capacity, need] = [total("capacity"), total("need")];
  const worked = ratio(capacity, need);
  const enough = "value" in capacity && "value" in need && compareDecimals(capacity.value, need.value) >= 0;
  return enough ? { value: "1", inputs: worked.inputs, missing: [] } : worked;
}

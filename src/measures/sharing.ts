import { asOne, isPlainDate, type PlainDate, yearEnd } from "../kernel/index.js";
import { factsAsOf, isUnderstood, type Recorded, type Resource } from "../registry/index.js";
import type { Formulas } from "./definition.js";
import type { sharing as definitions } from "./definitions/sharing.js";
import { monthsBefore, type OfComplex } from "./of-complex.js";
import { countOf, missingOf, none, notRecorded, ratioOf, type Worked } from "./worked.js";

/** How far resources are shared, and whether those that came have stayed. */
export const sharing: Formulas<typeof definitions, OfComplex> = {
  "shared-resources": { compute: (at) => shareOf(at.facts.resources, isShared) },
  "shared-resources-of": { compute: shareOfKind },
  "sharing-across-departments": { compute: (at) => shareOf(at.facts.resources, reaches("department")) },
  "sharing-across-regions": { compute: (at) => shareOf(at.facts.resources, reaches("region")) },
  "sharing-across-levels": { compute: (at) => shareOf(at.facts.resources, reaches("level")) },
  "resource-inflow": {
    compute: (at) => {
      const [now, then] = [idsOn(at, yearEnd(at.year)), idsOn(at, yearEnd(at.year - 1))];
      if ("missing" in now || "missing" in then) return notRecorded(missingOf([now, then]));
      const came = without(now.value, then.value);
      const left = without(then.value, now.value);
      const { inputs: inflow } = countOf(0, { in: `${came.length}`, out: `${left.length}` });
      return countOf(came.length - left.length, inflow);
    },
  },
  "resources-still-present": { compute: stillPresent },
};

type Test = (resource: Resource) => Recorded<boolean>;

const isShared: Test = ({ shared }) => (shared === undefined ? { missing: ["shared"] } : { value: shared });

const reaches =
  (beyond: "department" | "region" | "level"): Test =>
  ({ shared, reach }) => {
    if (shared === false) return { value: false };
    if (reach === undefined) return { missing: ["reach"] };
    return shared === undefined && reach.includes(beyond) ? { missing: ["shared"] } : { value: reach.includes(beyond) };
  };

/** One of a kind that is not understood may be of any. */
function shareOfKind({ plan, members, facts: { resources } }: OfComplex, kind: string): Worked {
  const worked = shareOf(resources, isShared, kind);
  const open = (resources ?? []).flatMap((resource, index) =>
    resource.kind === kind || isUnderstood(plan, members, "resourceKinds", resource.kind)
      ? []
      : [`resources[${index}].kind`],
  );
  return open.length > 0 ? notRecorded([...worked.missing, ...open], worked.inputs) : worked;
}

function shareOf(resources: readonly Resource[] | undefined, passes: Test, kind?: string): Worked {
  if (!resources) return notRecorded(["resources"]);
  const tested = eachOnce(resources).flatMap(([index, resource]) =>
    kind === undefined || resource.kind === kind ? [{ index, result: passes(resource) }] : [],
  );
  const passed = tested.filter(({ result }) => "value" in result && result.value);
  const missing = tested.flatMap(({ index, result }) =>
    "missing" in result ? result.missing.map((field) => `resources[${index}].${field}`) : [],
  );
  const worked = ratioOf(passed.length, tested.length);
  return missing.length > 0 ? notRecorded(missing, worked.inputs) : worked;
}

/** Resources with their places; of those whose ids are one, the first. */
function eachOnce(resources: readonly Resource[]): [number, Resource][] {
  const seen = new Set<string>();
  return [...resources.entries()].filter(([, { id }]) => !seen.has(asOne(id)) && seen.add(asOne(id)));
}

function stillPresent(at: OfComplex): Worked {
  if (at.stayMonths === undefined) return none({ zh: "未给定月数", en: "no number of months was given" });
  const day = monthsBefore(yearEnd(at.year), at.stayMonths);
  const [now, then, before] = [yearEnd(at.year), day, monthsBefore(day, 12)].map((on) => idsOn(at, on));
  if (!now || !then || !before || "missing" in now || "missing" in then || "missing" in before) {
    return notRecorded(["resources"]);
  }
  const came = without(then.value, before.value);
  return ratioOf(came.filter((id) => now.value.has(id)).length, came.length);
}

/** Before it there is no day: what is recorded first holds from then on. */
const FIRST_DAY: PlainDate = "0001-01-01";

function idsOn({ complex }: OfComplex, on: PlainDate): Recorded<ReadonlySet<string>> {
  const { resources } = factsAsOf(complex, isPlainDate(on) ? on : FIRST_DAY);
  return resources ? { value: new Set(resources.map(({ id }) => asOne(id))) } : { missing: ["resources"] };
}

function without(some: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...some].filter((id) => !others.has(id));
}

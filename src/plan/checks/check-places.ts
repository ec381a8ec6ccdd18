import { asFarAsRead, type Fault, faultAt, ofEach } from "../../finding/index.js";
import { addDays, type PlainDate } from "../../kernel/index.js";
import type { Locality } from "../element.js";
import type { PlanData } from "../plan.js";
import { circular } from "./circular.js";
import { namedAlike } from "./named-alike.js";

/** Places that do not go together: their days, their names and codes, and what lies in what. */
export function checkPlaces(plan: PlanData): Fault[] {
  const { localities } = plan;
  const byId = new Map(localities.map((place) => [place.id, place]));
  return [
    ...asFarAsRead(() => checkKinds(plan)),
    ...ofEach(localities, (place, index) => [
      ...checkDays(place, `localities[${index}]`),
      ...checkOthers(place, byId, `localities[${index}]`),
    ]),
    ...asFarAsRead(() => namedAlike("localities", localities, areAtOnce)),
    ...asFarAsRead(() => codesAlike(localities)),
    ...ofEach(["parent", "successor"] as const, (key) => {
      const around = circular(
        "localities",
        key,
        localities.map((place) => ({ id: place.id, whole: place[key] })),
      );
      return around.length > 0 ? around : tooDeep(localities, key);
    }),
  ];
}

function checkDays({ from, until }: Locality, path: string): Fault[] {
  return from !== undefined && until !== undefined && until < from
    ? [faultAt(`${path}.until`, until, "不早于 from 的日期", "a date not before `from`", from)]
    : [];
}

/** Who takes a place's place is there when it ends, and what it lies in was there with it. */
function checkOthers(place: Locality, byId: ReadonlyMap<string, Locality>, path: string): Fault[] {
  const named = (id = place.id) => (id === place.id ? undefined : byId.get(id));
  const [next, parent] = [named(place.successor), named(place.parent)];
  const { until } = place;
  const faults: Fault[] = [];
  if (next && until !== undefined) {
    const first = next.from === undefined ? undefined : addDays(next.from, -1);
    if (first !== undefined && until < first) {
      const en = `a date not before ${first}: ${next.id}, which takes its place, begins the day after`;
      faults.push(faultAt(`${path}.until`, until, `不早于 ${first} 的日期（并入地 ${next.id} 次日设立）`, en, first));
    }
    if (next.until !== undefined && isBefore(next.from, next.until) && next.until <= until) {
      const [zh, en] = [`${until} 之后仍存在的地方`, `a place that is still there after ${until}`];
      faults.push(faultAt(`${path}.successor`, next.id, zh, en, null, "does-not-fit"));
    }
  }
  if (parent && !areAtOnce(parent, place) && parent.successor === undefined) {
    const [zh, en] = ["与其同时存在的地方", "a place that is there at the same time"];
    faults.push(faultAt(`${path}.parent`, parent.id, zh, en, null, "does-not-fit"));
  }
  return faults;
}

function areAtOnce(one: Locality, other: Locality): boolean {
  return isBefore(one.from, other.until) && isBefore(other.from, one.until);
}

const isBefore = (first: PlainDate | undefined, last: PlainDate | undefined) =>
  first === undefined || last === undefined || first <= last;

function codesAlike(localities: readonly Locality[]): Fault[] {
  const known = new Map<string, Locality>();
  return localities.flatMap((place, index) => {
    const { code } = place;
    if (code === undefined) return [];
    const other = known.get(code);
    known.set(code, place);
    if (!other || !areAtOnce(other, place)) return [];
    const [zh, en] = [`与 ${other.id} 不同的代码`, `a code other than that of ${other.id}`];
    return [faultAt(`localities[${index}].code`, code, zh, en, null, "double")];
  });
}

/** A quota is shared out within one word: places, tiers, a kind of place or a trait. */
function checkKinds({ localities, traits = [] }: PlanData): Fault[] {
  const kinds = new Set(localities.map(({ kind }) => kind));
  const [zh, en] = ["与地方类型不同的标识", "an id that no kind of place has"];
  return [
    ...traits.flatMap(({ id }, index) =>
      kinds.has(id) ? [faultAt(`traits[${index}].id`, id, zh, en, `${id}-trait`, "double")] : [],
    ),
    ...localities.flatMap(({ kind }, index) =>
      kind === "locality" || kind === "tier"
        ? [
            faultAt(
              `localities[${index}].kind`,
              kind,
              "locality、tier 之外的类型",
              "a kind beside `locality` and `tier`",
              "zone",
            ),
          ]
        : [],
    ),
  ];
}

/** So deep may places lie in one another, or take the place of one another. */
const DEEPEST_PLACE = 16;

function tooDeep(localities: PlanData["localities"], key: "parent" | "successor"): Fault[] {
  const above = new Map(localities.map((locality) => [locality.id, locality[key]]));
  const at = localities.findIndex(({ id }) => {
    let place: string | undefined = id;
    for (let level = 0; place !== undefined && level <= DEEPEST_PLACE; level += 1) place = above.get(place);
    return place !== undefined;
  });
  if (at < 0) return [];
  const en = `a place with ${DEEPEST_PLACE} others above it at most`;
  const path = `localities[${at}].${key}`;
  return [faultAt(path, localities[at]?.[key], `上级或承继不超过${DEEPEST_PLACE}层的地方`, en, null, "too-much")];
}

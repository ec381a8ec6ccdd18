import { guarded, readBy, takes } from "../finding/index.js";
import { dateSchema, grouped, type PlainDate, withoutUndefined } from "../kernel/index.js";
import { Complex } from "./complex.js";
import type { Facts, Site } from "./facts.js";
import { agreedFacts } from "./twice/agreed-facts.js";

/**
 * The facts of a complex as they stood at the close of a day.
 *
 * Each change from that day or before replaces the facts it names. Of the site and of a plan's own facts it replaces
 * the single entries it names; a new floor area displaces earlier premises, and new premises an earlier floor area. What two
 * changes of one day, or two rows of one id, say differently is not recorded.
 *
 * Work: linear in the changes, n log n to put them in order.
 *
 * @param on - the day, whose own changes count
 * @throws {@link PolicyError} for a date that does not exist, or a record that its schema refuses
 *
 * @see 4.1.2
 * @example
 * ```ts
 * import { Complex, factsOn } from "innovation-service-complex";
 *
 * const complex = Complex.parse({
 *   id: "pumps", name: "泵业综合体", locality: "wenling", milestones: [],
 *   site: { floorArea: 1500, virtualTenants: 12 },
 *   changes: [{ on: "2019-05-01", site: { floorArea: 2100 } }],
 * });
 * factsOn(complex, "2019-04-30").site?.floorArea; // => "1500"
 * factsOn(complex, "2019-05-01").site; // => { floorArea: "2100", virtualTenants: 12 }
 * ```
 */
export function factsOn(complex: Complex, on: PlainDate): Facts {
  return guarded(factsOnTakes, factsAlone, complex, on);
}

/** What {@link factsOn} takes. */
export const factsOnTakes = /* @__PURE__ */ takes("factsOn", () => ({
  complex: readBy(Complex),
  on: dateSchema,
}));

function factsAlone(complex: Complex, on: PlainDate): Facts {
  // What a complex is beside its facts stays with them where nothing has changed.
  const known: Facts & Partial<Complex> = factsAsOf(complex, on);
  const { id, name, locality, parentLocality, milestones, waivers, changes, ...facts } = known;
  return facts;
}

/** The facts as {@link factsOn} gives them, to be read alone: a complex without a change up to the day is its own facts. */
export function factsAsOf(complex: Complex, on: PlainDate): Facts {
  const until = (complex.changes ?? []).filter((change) => change.on <= on);
  if (until.length === 0) return agreedFacts(complex);
  until.sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
  const days = [...grouped(until, ({ on }) => on).values()].map(agreedIn);
  const facts = days.reduce(overlaid, complex);
  // Once for all changes: of a plan's own facts there may be many.
  const own = [complex, ...days].flatMap((each) => Object.entries(each.facts ?? {}));
  const known = withoutUndefined({
    ...facts,
    ...(facts.site && { site: withoutUndefined(facts.site) }),
    ...(facts.facts && { facts: withoutUndefined(Object.fromEntries(own)) }),
  });
  return agreedFacts(known);
}

/** The changes of a day as one; `undefined` stands under what they say differently. */
function agreedIn(changes: readonly [Facts, ...Facts[]]): Facts {
  const [facts, ...others] = changes;
  if (others.length === 0) return facts;
  const all = agreed(changes);
  return {
    ...all,
    ...("site" in all && { site: agreed(changes.map(({ site = {} }) => site)) }),
    ...("facts" in all && { facts: agreed(changes.map(({ facts = {} }) => facts)) }),
  };
}

function agreed<T extends object>(all: readonly T[]): T {
  const found = new Map<string, unknown>();
  for (const [key, value] of all.flatMap((each): [string, unknown][] => Object.entries(each))) {
    if (value === undefined) continue;
    const isOther = found.has(key) && JSON.stringify(found.get(key)) !== JSON.stringify(value);
    found.set(key, isOther ? undefined : value);
  }
  return Object.fromEntries(found) as T;
}

function overlaid(facts: Facts, { on: _on, ...change }: Facts & { readonly on?: PlainDate }): Facts {
  const site = change.site && { ...keptOf(facts.site, change.site), ...change.site };
  return { ...facts, ...change, ...(site && { site }) };
}

function keptOf(site: Site | undefined, change: Site): Site {
  const { floorArea, premises, ...others } = site ?? {};
  if ("floorArea" in change || "premises" in change) return others;
  return site ?? {};
}

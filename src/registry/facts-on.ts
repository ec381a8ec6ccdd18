import { guarded, readBy, takes } from "../finding/index.js";
import type { PlainDate } from "../kernel/index.js";
import { dateSchema } from "../kernel/index.js";
import { Complex } from "./complex.js";
import type { Facts, Site } from "./facts.js";

/**
 * The facts of a complex as they stood at the close of a day.
 *
 * Each change from that day or before replaces the facts it names. Of the site and of a plan's own facts it replaces
 * the single entries it names; a new floor area displaces earlier premises, and new premises an earlier floor area.
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
  if (until.length === 0) return complex;
  until.sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
  const facts = until.reduce<Facts>((before, { on: _on, ...change }) => overlaid(before, change), complex);
  // Once for all changes: of a plan's own facts there may be many.
  const own = [complex, ...until].flatMap((each) => Object.entries(each.facts ?? {}));
  return facts.facts === undefined ? facts : { ...facts, facts: Object.fromEntries(own) };
}

function overlaid(facts: Facts, change: Facts): Facts {
  return { ...facts, ...change, ...(change.site && { site: { ...keptOf(facts.site, change.site), ...change.site } }) };
}

function keptOf(site: Site | undefined, change: Site): Site {
  const { floorArea, premises, ...others } = site ?? {};
  if (change.floorArea !== undefined || change.premises !== undefined) return others;
  return site ?? {};
}

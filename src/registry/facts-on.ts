import { guarded, readBy, takes } from "../finding/index.js";
import type { PlainDate } from "../kernel/index.js";
import { dateSchema, grouped } from "../kernel/index.js";
import { Complex } from "./complex.js";
import type { Facts, Site } from "./facts.js";
import { agreedFacts } from "./twice/agreed-facts.js";

/**
 * The facts of a complex as they stood at the close of a day.
 *
 * Each change from that day or before replaces the facts it names. Of the site and of a plan's own facts it replaces
 * the single entries it names; a new floor area displaces earlier premises, and new premises an earlier floor area.
 *
 * What changes of one day contradict each other in is not recorded from that day on, and rows of one id that say different things
 * say what both of them say.
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
  const days = [...grouped(until, (change) => change.on)].sort(([a], [b]) => (a < b ? -1 : 1));
  const changes = days.map(([, those]) => changeOf(those));
  const facts = changes.reduce<Facts>(overlaid, complex);
  if (facts.facts === undefined) return agreedFacts(facts);
  // Once for all changes: of a plan's own facts there may be many.
  const own = new Map(Object.entries(complex.facts ?? {}));
  for (const { facts: said } of changes) {
    for (const [key, value] of Object.entries(said.told)) own.set(key, value);
    for (const key of said.open) own.delete(key);
  }
  return agreedFacts({ ...facts, facts: Object.fromEntries(own) });
}

/** What all changes of a day say alike, and the names of what they contradict each other in: nobody knows which is right. */
interface Said<T> {
  readonly told: T;
  readonly open: readonly string[];
}

interface ChangeOfDay {
  readonly rest: Said<Facts>;
  readonly site: Said<Site> | undefined;
  readonly facts: Said<NonNullable<Facts["facts"]>>;
}

function changeOf(changes: readonly NonNullable<Complex["changes"]>[number][]): ChangeOfDay {
  const sites = changes.flatMap(({ site }) => site ?? []);
  return {
    rest: saidBy(
      changes.map(({ on: _on, site: _site, ...rest }): Facts => (rest.facts ? { ...rest, facts: {} } : rest)),
    ),
    site: sites.length === 0 ? undefined : saidBy(sites),
    facts: saidBy(changes.map(({ facts = {} }) => facts)),
  };
}

/** Parts of what was all of it are what was, every key of them being one that may be absent. */
function saidBy<T extends object>(rows: readonly T[]): Said<T> {
  const said = grouped(
    rows.flatMap((row) => Object.entries(row)),
    ([key]) => key,
  );
  const open = [...said].flatMap(([key, values]) =>
    new Set(values.map(([, value]) => JSON.stringify(value))).size === 1 ? [] : [key],
  );
  const told = [...said].flatMap(([key, [[, value]]]) => (open.includes(key) ? [] : [[key, value] as const]));
  return { told: Object.fromEntries(told) as T, open };
}

function overlaid(facts: Facts, { rest, site }: ChangeOfDay): Facts {
  const known = { ...facts, ...rest.told, ...(site && { site: { ...keptOf(facts.site, site), ...site.told } }) };
  return rest.open.length === 0 ? known : without(known, rest.open);
}

function keptOf(site: Site | undefined, { told, open }: Said<Site>): Site {
  const isMeasured = [...Object.keys(told), ...open].some((key) => key === "floorArea" || key === "premises");
  const { floorArea, premises, ...others } = site ?? {};
  return without(isMeasured ? others : (site ?? {}), open);
}

function without<T extends object>(value: T, keys: readonly string[]): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key))) as Partial<T>;
}

import { Complex, Portfolio } from "../../registry/index.js";
import { checkPortfolio } from "../../report/index.js";
import { complex, numbered } from "./complex.js";
import type { Drawn, Fields } from "./fast-check.js";
import { amount, ifAny, type Kit, recordOf, year } from "./kit.js";
import { listsOf } from "./lists.js";
import { recordsOf, years } from "./observed.js";

/** A portfolio: one to four complexes with what was observed of them, and the lists that are not left out. */
export function portfolio(kit: Kit): Drawn<Portfolio> {
  const { fc, plan } = kit;
  const lists = listsOf(kit);
  const one = fc.record({ complex: complex(kit), years: years(kit) }, { noNullPrototype: true });
  const items = Object.entries(lists).map(([name, { item }]) => [name, fc.array(item, { maxLength: 2 })]);
  const drawn = recordOf(
    kit,
    { all: fc.array(one, { minLength: 1, maxLength: 4 }), complete: fc.subarray(Object.keys(lists), {}) },
    {
      records: fc.constant(true),
      ...Object.fromEntries(items),
      ...ifAny(plan.observed ?? [], "areas", () => fc.array(area(kit), { maxLength: 3 })),
    },
  );
  return drawn.map(({ all, records, areas, complete, ...others }) => {
    const drafts: readonly Fields[] = Array.isArray(all) ? all : [];
    const complexes = drafts.map((each, at) => numbered(plan, Object(each.complex), at + 1));
    const ids = complexes.map(({ id }) => String(id));
    const granted = Array.isArray(others.grants) ? others.grants.length : 0;
    const written = Object.fromEntries(
      Object.entries(lists).flatMap(([name, { written: made }]) => {
        const list = others[name];
        if (!Array.isArray(list) || (name === "expenditures" && granted === 0)) return [];
        return [[name, list.map((each, place) => made(each, place, ids, granted))]];
      }),
    );
    const observed = drafts.flatMap((each, at) => recordsOf(kit, Object(each.years), ids[at] ?? ""));
    const whole = Array.isArray(complete) ? complete.filter((name) => name in written) : [];
    return withoutIdle(kit, {
      complexes,
      ...(records === true && { records: observed }),
      ...written,
      ...(Array.isArray(areas) && { areas: oncePerYear(areas) }),
      ...(whole.length > 0 && { complete: whole }),
    });
  });
}

/** One complex, by itself. */
export function oneComplex(kit: Kit): Drawn<Complex> {
  return complex(kit).map((drawn) => {
    const read = Complex.parse(numbered(kit.plan, drawn, 1));
    const [kept = read] = withoutIdle(kit, { complexes: [read] }).complexes;
    return kept;
  });
}

function area(kit: Kit): Drawn<Fields> {
  const { fc, plan } = kit;
  const keys = (plan.observed ?? []).map(({ id }) => [id, amount(kit, id, 99)]);
  return recordOf(
    kit,
    { year: year(kit), observed: recordOf(kit, {}, Object.fromEntries(keys)) },
    {},
    { locality: fc.constantFrom(...plan.localities.map(({ id }) => id)) },
  );
}

function oncePerYear(areas: readonly Fields[]): Fields[] {
  return [...new Map(areas.map((each) => [`${each.locality} ${each.year}`, each])).values()];
}

/** What hangs on all else that was drawn: applications of who was no candidate that day, refunds of more than was spent, … */
const HANGS: readonly string[] = [
  "record-application",
  "record-part-above-whole",
  "record-out-of-time",
  "record-elsewhere",
  "record-proves-nothing",
];

/** What was drawn, without the milestones and the rows that do not go with the rest of it. */
function withoutIdle(kit: Kit, drawn: Fields): Portfolio {
  const { plan } = kit;
  const read = Portfolio.parse(drawn);
  const idle = new Set(
    checkPortfolio(plan, read).flatMap(({ rule, fault }) =>
      HANGS.includes(rule)
        ? (fault?.path.match(/^complexes\[\d+\]\.milestones\[\d+\]|^(?!complexes)\w+\[\d+\]/) ?? [])
        : [],
    ),
  );
  if (idle.size === 0) return read;
  const kept = <R>(list: string, rows: readonly R[]) => rows.filter((_, at) => !idle.has(`${list}[${at}]`));
  const { complexes, grants = [], expenditures } = read;
  const granted = new Set(kept("grants", grants).map(({ id }) => id));
  return withoutIdle(kit, {
    ...Object.fromEntries(
      Object.entries(read).map(([list, rows]) => [list, Array.isArray(rows) ? kept(list, rows) : rows]),
    ),
    ...(expenditures && {
      expenditures: kept("expenditures", expenditures).filter(({ grant }) => granted.has(grant)),
    }),
    complexes: complexes.map((each, index) => ({
      ...each,
      milestones: kept(`complexes[${index}].milestones`, each.milestones),
    })),
  });
}

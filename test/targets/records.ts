import type {
  Complex,
  Milestone,
  Owed,
  PlainDate,
  Portfolio,
  TargetProgress,
  TargetRow,
  TargetTotal,
} from "../../src/index.js";

/** The nine county-level divisions, as the clause table lists them. */
export const DIVISIONS = [
  "jiaojiang",
  "huangyan",
  "luqiao",
  "linhai",
  "wenling",
  "yuhuan",
  "tiantai",
  "xianju",
  "sanmen",
] as const;

export const FLOW = "yearly-cultivation";
export const TOTAL = "total-stock";
export const PROVINCIAL = "provincial-stock";

/** A listing (培育) on a day, at county tier unless said otherwise, on the list named where one is. */
export function listed(on: PlainDate, tier = "county", list?: string): Milestone {
  return list === undefined ? { kind: "cultivated", tier, on } : { kind: "cultivated", tier, on, list };
}

/** Any milestone but a listing. */
export function happened(kind: "applied" | "recognised" | "delisted", on: PlainDate, tier = "county"): Milestone {
  return { kind, tier, on };
}

/** A complex with nothing on record but where it is and what happened to it. */
export function complexOf(id: string, locality: string, ...milestones: readonly Milestone[]): Complex {
  return { id, name: `综合体 ${id}`, locality, milestones };
}

/** A zone's complex whose record names the county it belongs to. */
export function withParent(complex: Complex, parentLocality: string): Complex {
  return { ...complex, parentLocality };
}

export function portfolioOf(...complexes: readonly Complex[]): Portfolio {
  return { complexes };
}

/** So many complexes of one history, spread over the nine divisions in turn. */
export function many(count: number, prefix: string, ...milestones: readonly Milestone[]): Complex[] {
  return Array.from({ length: count }, (_, n) =>
    complexOf(`${prefix}-${n + 1}`, DIVISIONS[n % DIVISIONS.length] ?? "linhai", ...milestones),
  );
}

/** The one row of a target in a place and year; more or fewer than one is an error. */
export function rowOf(
  { rows }: TargetProgress,
  target: string,
  at: { readonly locality?: string; readonly year?: number } = {},
): TargetRow {
  return only(
    rows.filter((row) => row.target === target && row.locality === at.locality && row.year === at.year),
    `row of ${target} ${at.locality ?? ""} ${at.year ?? ""}`,
  );
}

/** The one total of a target in a year, or over all its years. */
export function totalOf({ totals }: TargetProgress, target: string, year?: number): TargetTotal {
  return only(
    totals.filter((total) => total.target === target && total.year === year),
    `total of ${target} ${year ?? ""}`,
  );
}

/** What a locality owes and has missed of the yearly target; nothing where nothing is said. */
export function owedBy({ owed }: TargetProgress, locality: string): Pick<Owed, "owed" | "missed"> {
  const found = owed.filter((entry) => entry.target === FLOW && entry.locality === locality);
  if (found.length === 0) return { owed: 0, missed: 0 };
  const entry = only(found, `owed of ${locality}`);
  return { owed: entry.owed, missed: entry.missed };
}

function only<V>(found: readonly V[], what: string): V {
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${found.length} of ${what}`);
  return first;
}

import { type DecimalString, grouped } from "../kernel/index.js";
import type { Plan } from "../plan/index.js";
import type { GapRow } from "./gap-row.js";

/** One place of a coverage matrix. */
export interface CoverageCell {
  /** How far it is covered (覆盖情况). */
  readonly state: GapRow["state"];
  /** The row it comes from; absent where there is none, or the kind is recorded in several units. */
  readonly row?: string;
  /** Capacity as a share of the need, to 12 places (满足率). */
  readonly adequacy?: DecimalString;
  /** What the need exceeds the capacity by (短板). */
  readonly gap?: DecimalString;
}

/** Places and industries by kinds of resource, ready for a table or a heat map. */
export interface CoverageMatrix {
  /** Kinds of resource: those of the plan, then those that the survey adds. */
  readonly kinds: readonly string[];
  /** A row for each place and industry, with a cell for each kind of resource. */
  readonly rows: readonly {
    readonly locality?: string;
    readonly industry?: string;
    /** One for each of `kinds`. */
    readonly cells: readonly CoverageCell[];
  }[];
}

/** The matrix of a survey's rows; a kind that a place has no row of is `unknown`, of several units the worst counts. */
export function coverageMatrix({ resourceKinds }: Plan, rows: readonly GapRow[]): CoverageMatrix {
  const kinds = [...new Set([...resourceKinds.map(({ id }) => id), ...rows.map(({ kind }) => kind)])];
  const places = grouped(rows, ({ locality, industry }) => JSON.stringify([locality ?? null, industry ?? null]));
  return {
    kinds,
    rows: [...places.values()].map((group) => {
      const [{ locality, industry }] = group;
      const byKind = grouped(group, ({ kind }) => kind);
      return {
        ...(locality !== undefined && { locality }),
        ...(industry !== undefined && { industry }),
        cells: kinds.map((kind) => cellOf(byKind.get(kind) ?? [])),
      };
    }),
  };
}

const WORST_FIRST = ["gap", "unknown", "enough", "surplus"] as const;

function cellOf(rows: readonly GapRow[]): CoverageCell {
  const [only, another] = rows;
  if (!only) return { state: "unknown" };
  if (another) return { state: WORST_FIRST.find((state) => rows.some((row) => row.state === state)) ?? "unknown" };
  const { id, state, adequacy, gap } = only;
  return { state, row: id, ...(adequacy !== undefined && { adequacy }), ...(gap !== undefined && { gap }) };
}

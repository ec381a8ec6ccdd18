import { grouped } from "../../kernel/index.js";
import type { Supplier } from "../supply.js";

/** The complexes of one industry and region. */
export interface Group {
  readonly industry: string;
  readonly locality?: string;
  readonly members: readonly Supplier[];
}

/** The complexes by industry and region, and those whose industry is not recorded. */
export function groupsOf(
  suppliers: readonly Supplier[],
  within: "locality" | "area",
): { readonly groups: readonly Group[]; readonly unplaced: readonly Supplier[]; readonly missing: readonly string[] } {
  const placed = suppliers.flatMap((supplier) =>
    supplier.industry === undefined ? [] : [{ supplier, industry: supplier.industry }],
  );
  const groups = grouped(placed, ({ supplier, industry }) =>
    JSON.stringify([industry, within === "locality" ? supplier.locality : ""]),
  );
  const unplaced = suppliers.filter(({ industry }) => industry === undefined);
  return {
    groups: [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, all]) => {
        const [first] = all;
        const region = within === "locality" ? { locality: first.supplier.locality } : {};
        return { industry: first.industry, ...region, members: all.map(({ supplier }) => supplier) };
      }),
    unplaced,
    missing: unplaced.map(({ index }) => `complexes[${index}].industry`),
  };
}

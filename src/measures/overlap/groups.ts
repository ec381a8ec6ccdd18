import { grouped } from "../../kernel/index.js";
import type { Supplier } from "../supply.js";

/** The complexes of one industry and region. */
export interface Group {
  readonly industry: string;
  readonly locality?: string;
  readonly members: readonly Supplier[];
  /** Paths of the industries and places that are not recorded, or not understood, of complexes that may belong to the group too. */
  readonly missing: readonly string[];
  /** Where it would be recorded of those members that may be none whether they are any. */
  readonly alike: readonly string[];
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
  const pathOf = ({ index }: Supplier) => `complexes[${index}].industry`;
  const inRegion = grouped(unplaced, ({ locality }) => (within === "locality" ? locality : ""));
  const strays = within === "locality" ? suppliers.filter(({ isPlaceOpen }) => isPlaceOpen) : [];
  const straysOf = grouped(strays, ({ industry }) => industry);
  const sizes = grouped(placed, ({ industry }) => industry);
  const placeOf = ({ index }: Supplier) => `complexes[${index}].locality`;
  /** Where the places are recorded of those that may lie in a region, or by which the region itself may be another. */
  const elsewhere = (industry: string, here: readonly Supplier[]): string[] => {
    const isRegionOpen = within === "locality" && here[0]?.isPlaceOpen === true;
    const isAlone = (sizes.get(industry)?.length ?? 0) === here.length && unplaced.length === 0;
    if (isRegionOpen) return isAlone ? [] : here.map(placeOf);
    return [industry, undefined].flatMap((each) => straysOf.get(each) ?? []).map(placeOf);
  };
  return {
    groups: [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, all]) => {
        const [first] = all;
        const region = within === "locality" ? { locality: first.supplier.locality } : {};
        const perhaps = inRegion.get(region.locality ?? "") ?? [];
        const members = all.map(({ supplier }) => supplier);
        return {
          industry: first.industry,
          ...region,
          members,
          missing: [...perhaps.map(pathOf), ...elsewhere(first.industry, members)],
          alike: members.flatMap(({ perhapsNone }) => perhapsNone),
        };
      }),
    unplaced,
    missing: unplaced.map(pathOf),
  };
}

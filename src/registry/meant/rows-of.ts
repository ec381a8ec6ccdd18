import { grouped, perFrozen } from "../../kernel/index.js";
import type { Portfolio } from "../portfolio.js";
import { type RowOnce, rowsOnce } from "../twice/rows-once.js";
import { strayOf } from "./strays.js";

/** Lists with rows of complexes, and the complexes that they may be of where those are on record. */
type Lists = Pick<Portfolio, "grants" | "cases"> & Partial<Pick<Portfolio, "complexes">>;

/** A row that is of a complex, or, where it names none on record, may be. */
export interface OwnRow<R> extends RowOnce<R> {
  readonly isOwn: boolean;
}

/** The grants that are of a complex, or may be, in their order. */
export const grantsOf = /* @__PURE__ */ rowsIn(({ grants }) => grants);

/** The concerns of enterprises that are of a complex, or may be, in their order. */
export const casesOf = /* @__PURE__ */ rowsIn(({ cases }) => cases);

function rowsIn<R extends { readonly id: string; readonly complex: string }>(
  listIn: (lists: Lists) => readonly R[] | undefined,
): (lists: Lists, complex: string) => OwnRow<R>[] {
  const sorted = perFrozen((lists: Lists) => {
    const { complexes } = lists;
    const byName = grouped(rowsOnce(listIn(lists) ?? []), ({ row }) => row.complex);
    const strays = [...byName].flatMap(([name, rows]) => {
      const mayBeOf = complexes && strayOf(complexes, name);
      return mayBeOf ? [{ name, mayBeOf, rows }] : [];
    });
    return { byName, strays };
  });
  return (lists, complex) => {
    const { byName, strays } = sorted(lists);
    const own = (byName.get(complex) ?? []).map((each) => ({ ...each, isOwn: true }));
    const others = strays.flatMap(({ name, mayBeOf, rows }) => (name !== complex && mayBeOf(complex) ? rows : []));
    if (others.length === 0) return own;
    return [...own, ...others.map((each) => ({ ...each, isOwn: false }))].sort((a, b) => a.at - b.at);
  };
}

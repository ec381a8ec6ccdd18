import { perFrozen, perKey } from "../../kernel/index.js";
import { appraisesPlatforms, readsLike } from "../../plan/index.js";
import type { Complex } from "../complex.js";
import type { Ground } from "../ground.js";
import { isComplete, type Portfolio } from "../portfolio.js";

type Named = Pick<Complex, "id" | "name">;

/**
 * Whom an entry may be of that names no complex on record: those that read like the name, or where none does, anybody;
 * `undefined` of a name on record.
 */
export function strayOf(complexes: readonly Named[], name: string): ((complex: string) => boolean) | undefined {
  const { ids, meantBy } = straysAmong(complexes);
  return ids.has(name) ? undefined : meantBy(name);
}

const straysAmong = /* @__PURE__ */ perFrozen((complexes: readonly Named[]) => {
  const ids = new Set(complexes.map(({ id }) => id));
  const meantBy = perKey((name: string) => {
    const alike = complexes.flatMap(({ id, name: label }) =>
      readsLike({ id: name }, { id, label: { zh: label, en: label } }) ? [id] : [],
    );
    return (id: string) => alike.length === 0 || alike.includes(id);
  });
  return { ids, meantBy };
});

type OfComplexes = "records" | "grants" | "needs";

/**
 * Whether a list is said to hold all there is and no entry of it may be of a complex under another name, so that what it
 * does not name of that complex is not there.
 */
export function isCompleteFor(portfolio: Portfolio, list: OfComplexes, complex: string): boolean {
  return isComplete(portfolio, list) && !straysIn(portfolio)(list).some((mayBeOf) => mayBeOf(complex));
}

/** Whether all records of a complex are there: where platforms are appraised, one of it as a whole may be of any. */
export function hasAllRecords({ plan, portfolio }: Pick<Ground, "plan" | "portfolio">, complex: string): boolean {
  return (
    isCompleteFor(portfolio, "records", complex) &&
    !(appraisesPlatforms(plan) && recordedAsWhole(portfolio).has(complex))
  );
}

const recordedAsWhole = /* @__PURE__ */ perFrozen(
  ({ records = [] }: Portfolio): ReadonlySet<string> =>
    new Set(records.flatMap(({ complex, platform }) => (platform === undefined ? complex : []))),
);

const straysIn = /* @__PURE__ */ perFrozen((portfolio: Portfolio) =>
  perKey((list: OfComplexes) => {
    const entries: readonly { readonly complex?: string }[] = portfolio[list] ?? [];
    const names = new Set(entries.flatMap(({ complex }) => complex ?? []));
    return [...names].flatMap((name) => strayOf(portfolio.complexes, name) ?? []);
  }),
);

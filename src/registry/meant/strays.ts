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

/**
 * Whether all records of a complex are there: the list is said to hold all there is, and no record in it may be of the complex
 * under another name, or, where platforms are appraised, of any platform of it.
 */
export function hasAllRecords({ plan, portfolio }: Pick<Ground, "plan" | "portfolio">, complex: string): boolean {
  return (
    isComplete(portfolio, "records") &&
    !strayRecords(portfolio).some((mayBeOf) => mayBeOf(complex)) &&
    !(appraisesPlatforms(plan) && recordedAsWhole(portfolio).has(complex))
  );
}

const recordedAsWhole = /* @__PURE__ */ perFrozen(
  ({ records = [] }: Portfolio): ReadonlySet<string> =>
    new Set(records.flatMap(({ complex, platform }) => (platform === undefined ? complex : []))),
);

const strayRecords = /* @__PURE__ */ perFrozen(({ complexes, records = [] }: Portfolio) =>
  [...new Set(records.map(({ complex }) => complex))].flatMap((name) => strayOf(complexes, name) ?? []),
);

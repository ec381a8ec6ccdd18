import { addDays } from "../../kernel/index.js";
import type { Drawn, Fields } from "./fast-check.js";
import { type Kit, upTo } from "./kit.js";

/** A list of a portfolio, of which each item is drawn and then written as the one of its place. */
export interface ListOf {
  readonly item: Drawn<Fields>;
  /** `ids` are those of the complexes, `granted` is how many grants there are. */
  readonly written: (drawn: Fields, place: number, ids: readonly string[], granted: number) => Fields;
}

/** The id of one of a list. */
export const among = (kit: Kit, list: readonly { readonly id: string }[]) =>
  kit.fc.constantFrom(...list.map(({ id }) => id));
/** The ids of some of a list. */
export const several = (kit: Kit, list: readonly { readonly id: string }[]) =>
  kit.fc.subarray(
    list.map(({ id }) => id),
    {},
  );
/** One of these ids. */
export const anId = (kit: Kit, ...ids: string[]) => kit.fc.constantFrom(...ids);
/** A complex by a number, of which its place comes. */
export const aComplex = (kit: Kit) => upTo(kit, 99);

/** An item with an id, and with the id of its complex in the place of a number. */
export function placed(id: string, { complex, ...rest }: Fields, ids: readonly string[]): Fields {
  const named = typeof complex === "number" ? ids[complex % ids.length] : undefined;
  return { id, ...rest, ...(named !== undefined && { complex: named }) };
}

/** A day so many after another, where there are any. */
export function later(from: unknown, days: unknown, key: string): Fields {
  return typeof days === "number" ? { [key]: addDays(String(from), days) } : {};
}

/** An item written as it was drawn, with an id of this name. */
export const plainly =
  (name: string): ListOf["written"] =>
  (drawn, place, ids) =>
    placed(`${name}-${place + 1}`, drawn, ids);

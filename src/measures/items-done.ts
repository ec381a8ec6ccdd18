import type { Items } from "../finding/index.js";
import { ownValue } from "../kernel/index.js";
import { type AnnualRecord, readsAsOneOf } from "../registry/index.js";
import { OBSERVED } from "./observed.js";

/**
 * Of some items of a checklist those that are done, not done, or open: what nobody knows may be one asked for, under
 * another name. `undefined` where no checklist is recorded under the key.
 */
export function itemsDone(
  observed: AnnualRecord["observed"] | undefined,
  key: string,
  asked: readonly string[],
): Items | undefined {
  const observation = ownValue(observed, key);
  if (observation === undefined || typeof observation === "string" || !("done" in observation)) return undefined;
  const { done } = observation;
  const words = OBSERVED.find(({ id }) => id === key)?.items ?? [];
  const strange = done.filter((id) => !asked.includes(id) && !words.some((word) => word.id === id));
  const isOpen = (id: string) =>
    strange.length > 0 && (words.length > 0 || strange.some((word) => readsAsOneOf({ id: word }, [id], words)));
  const others = asked.filter((id) => !done.includes(id));
  return {
    has: asked.filter((id) => done.includes(id)),
    lacks: others.filter((id) => !isOpen(id)),
    unknown: others.filter(isOpen),
  };
}

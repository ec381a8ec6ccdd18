import type { Language } from "../languages/index.js";

/** A decimal as a number that a chart can place; for drawing only. */
export function drawn(value: string): number {
  return Number(value);
}

/** A count of complexes. */
export function complexes({ quantity }: Language, count: number): string {
  return quantity(String(count), "complexes");
}

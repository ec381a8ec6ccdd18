import { type DecimalString, multiplyDecimals } from "../kernel/index.js";
import type { Language } from "../languages/index.js";

/** A decimal as a number that a chart can place; for drawing only. */
export function drawn(value: string): number {
  return Number(value);
}

/** A share as a percentage with all its digits, for a tooltip. */
export function exactPercent(share: DecimalString): string {
  return `${multiplyDecimals(share, "100")}%`;
}

/** A share as a percentage to one place, for a label. */
export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

/** A count of complexes. */
export function complexes({ quantity }: Language, count: number): string {
  return quantity(String(count), "complexes");
}

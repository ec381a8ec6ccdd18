/** An exact fraction; the denominator is above 0. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

export const fraction = (top: bigint, bottom = 1n): Fraction =>
  bottom < 0n ? { top: -top, bottom: -bottom } : { top, bottom };

export const plus = (a: Fraction, b: Fraction) => fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const minus = (a: Fraction, b: Fraction) => plus(a, fraction(-b.top, b.bottom));
export const times = (a: Fraction, b: Fraction) => fraction(a.top * b.top, a.bottom * b.bottom);
export const over = (a: Fraction, b: Fraction) => fraction(a.top * b.bottom, a.bottom * b.top);
export const isLess = (a: Fraction, b: Fraction) => a.top * b.bottom < b.top * a.bottom;
export const isEqual = (a: Fraction, b: Fraction) => a.top * b.bottom === b.top * a.bottom;
export const sum = (all: readonly Fraction[]) => all.reduce(plus, fraction(0n));

/** The fraction that a decimal is. */
export function read(decimal: string): Fraction {
  const [whole = "", digits = ""] = decimal.split(".");
  return fraction(BigInt(whole + digits), 10n ** BigInt(digits.length));
}

/** The greatest whole number not above a fraction. */
export function floor({ top, bottom }: Fraction): bigint {
  return (top - (((top % bottom) + bottom) % bottom)) / bottom;
}

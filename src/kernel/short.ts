/** So many digits a number of the language holds, whichever they are, and the difference of two such numbers too. */
const MOST = 15;

const MINUS = 45;
const POINT = 46;
const NOUGHT = 48;
const NINE = 57;

/** A power of ten, looked up: to raise to it takes many times as long. */
export function shortTenTo(power: number): number {
  return TENS[power] ?? 10 ** power;
}

const TENS = /* @__PURE__ */ Array.from({ length: 23 }, (_, power) => 10 ** power);

/** How many digits stand behind the point. */
export function placesOf(text: string): number {
  const point = text.indexOf(".");
  return point === -1 ? 0 : text.length - point - 1;
}

/**
 * A decimal as a whole number of its `places`-th place; `NaN` where it goes beyond that place, is not in plain notation
 * or takes more than 15 digits so.
 */
export function scaledShort(text: string, places: number): number {
  const start = text.charCodeAt(0) === MINUS ? 1 : 0;
  if (text.length - start > MOST + 1) return Number.NaN;
  let value = 0;
  let digits = 0;
  let whole = -1;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= NOUGHT && code <= NINE) {
      value = value * 10 + (code - NOUGHT);
      digits += 1;
    } else if (code === POINT && whole === -1) {
      whole = digits;
    } else {
      return Number.NaN;
    }
  }
  let more = places - (whole === -1 ? 0 : digits - whole);
  if (digits === 0 || more < 0 || digits + more > MOST) return Number.NaN;
  for (; more > 0; more -= 1) value *= 10;
  return start === 1 ? -value : value;
}

/** The decimal of a whole number of the `places`-th place that a number of the language holds. */
export function unscaledShort(value: number, places: number): string {
  let [size, left] = [Math.abs(value), places];
  for (; left > 0 && size % 10 === 0; left -= 1) size /= 10;
  const digits = String(size).padStart(left + 1, "0");
  const plain = left === 0 ? digits : `${digits.slice(0, -left)}.${digits.slice(-left)}`;
  return value < 0 ? `-${plain}` : plain;
}

/** The digits of a decimal before the point in groups of three. */
export function withCommas(value: string): string {
  const [whole = "", fraction] = value.split(".");
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}

/** Yuan, with two places where there is a fraction of one. */
export function money(value: string): string {
  const [whole = "", fraction] = withCommas(value).split(".");
  return fraction === undefined ? whole : `${whole}.${fraction.padEnd(2, "0")}`;
}

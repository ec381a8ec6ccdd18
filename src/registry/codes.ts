/** The characters of a unified social credit code in the order of their values: digits, then letters without I, O, S, V and Z. */
const CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/**
 * Whether a text is a unified social credit code (统一社会信用代码): 18 characters, of which the last checks the others.
 *
 * Each of the first 17 counts by its value times a power of 3, modulo 31; what the sum lacks to a multiple of 31 is the last
 * (GB 32100-2015).
 */
export function isCreditCode(text: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(text)) return false;
  const values = [...text].map((character) => CHARACTERS.indexOf(character));
  let [sum, weight] = [0, 1];
  for (const value of values.slice(0, -1)) {
    sum += value * weight;
    weight = (weight * 3) % CHARACTERS.length;
  }
  return values.at(-1) === (CHARACTERS.length - (sum % CHARACTERS.length)) % CHARACTERS.length;
}

/** The last division of each section of GB/T 4754, from A on; a section begins after the one before. */
const LAST_DIVISIONS = [5, 12, 43, 46, 50, 52, 60, 62, 65, 69, 70, 72, 75, 79, 82, 83, 85, 90, 96, 97];

/** Whether a text is a code of GB/T 4754 (国民经济行业分类): a section, or a division, group or class of two to four digits, with or without its section. */
export function isIndustryCode(text: string): boolean {
  const [, section, digits] = /^([A-T])?(\d{2,4})?$/.exec(text) ?? [];
  if (digits === undefined) return section !== undefined;
  const division = Number(digits.slice(0, 2));
  const found = LAST_DIVISIONS.findIndex((last) => division <= last);
  if (division === 0 || found === -1) return false;
  return section === undefined || section.charCodeAt(0) - 65 === found;
}

import { type Fault, faultAt } from "../finding/index.js";

/** The most items that one list of a problem may have. */
const MOST = 100_000;

/** A list too long to be looked at, refused before it is. */
export function tooMany(path: string, list: unknown): Fault[] {
  if (!Array.isArray(list) || list.length <= MOST) return [];
  return [faultAt(path, list.length, `不多于${MOST}项`, `at most ${MOST} items`, [])];
}

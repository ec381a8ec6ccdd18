import type { Finding } from "./finding.js";

/** What a key is made of: an id, a year; absent where there is none. */
export type KeyPart = string | number | undefined;

/**
 * The stable name of a finding or a row, by which tickets and lists keep hold of it and reports are compared: ids and years
 * joined by `/`, absent ones empty, those at the end left out.
 *
 * It holds no place in a list, no name and no value that changes when a record is filled in. In an id `~` is written `~0`
 * and `/` is written `~1`, an empty id `~2`: different parts never give one key.
 */
export function keyOf(...parts: readonly KeyPart[]): string {
  let until = parts.length;
  while (until > 0 && parts[until - 1] === undefined) until -= 1;
  // Joined at once: a text that is put together part by part keeps every part of it, and takes three times the room.
  return parts.slice(0, until).map(keyPart).join("/");
}

/** A part as it stands in a key. */
export function keyPart(part: KeyPart): string {
  if (part === undefined) return "";
  if (part === "") return "~2";
  const text = String(part);
  return text.includes("~") || text.includes("/") ? text.replaceAll("~", "~0").replaceAll("/", "~1") : text;
}

/** The parts that a key was made of, as texts. */
export function partsOf(key: string): (string | undefined)[] {
  return key.split("/").map((part) => {
    if (part === "") return undefined;
    return part === "~2" ? "" : part.replaceAll("~1", "/").replaceAll("~0", "~");
  });
}

/** What is found, before it has a key. */
export type Keyless = Omit<Finding, "type" | "key" | "because"> & Partial<Pick<Finding, "because">>;

/**
 * A finding, with the key that its rule, subject, tier and year make.
 *
 * @param found - what it says
 * @param apart - what else tells it apart from others of the rule, in a fixed order
 */
export function findingFrom(found: Keyless, ...apart: readonly KeyPart[]): Finding {
  const { rule, subject, tier, year, because = [] } = found;
  return { type: "finding", key: keyOf(rule, subject.kind, subject.id, tier, year, ...apart), ...found, because };
}

/** Numbers names that come again: `a`, `a#2`, `a#3`. */
export function numbering(): (name: string) => string {
  const taken = new Set<string>();
  const times = new Map<string, number>();
  return (name) => {
    let free = name;
    for (let time = times.get(name) ?? 1; taken.has(free); ) {
      time += 1;
      times.set(name, time);
      free = `${name}#${time}`;
    }
    taken.add(free);
    return free;
  };
}

/** Rows with the keys that come again numbered. */
export function numbered<R extends { readonly key: string }>(rows: readonly R[]): R[] {
  const nameOf = numbering();
  return rows.map((row) => ({ ...row, key: nameOf(row.key) }));
}

/** A path without the places in lists that it leads through: `complexes[3].site.premises[0].main`. */
export function withoutPlaces(path: string): string {
  return path.replace(/\[\d+\]/gu, "");
}

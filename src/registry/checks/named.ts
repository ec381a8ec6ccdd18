import type { Subject } from "../../finding/index.js";
import type { Word } from "../../plan/index.js";
import type { Complex } from "../complex.js";
import { notAmong, type Problem } from "./problem.js";

/** A name that a record uses, and where. */
export interface Named {
  readonly subject: Subject;
  readonly path: string;
  readonly name: string | undefined;
}

/** The problems with those names that are none of a list's. */
export function among(names: readonly Named[], list: readonly Word[]): Problem[] {
  const known = new Set(list.map(({ id }) => id));
  return names.flatMap(({ subject, path, name }) =>
    name === undefined || known.has(name) ? [] : [notAmong(subject, path, name, list)],
  );
}

/** A name used in the record of a complex. */
export function named({ id }: Complex, path: string, name: string | undefined): Named {
  return { subject: { kind: "complex", id }, path, name };
}

/** Each of the names in a list of a record. */
export function each(subject: Subject, path: string, names: readonly string[] | undefined): Named[] {
  return (names ?? []).map((name, index) => ({ subject, path: `${path}[${index}]`, name }));
}

import type { PlainDate } from "../../kernel/index.js";
import type { Complex } from "../complex.js";
import type { Facts } from "../facts.js";

/** The facts of a complex from the start and from each change, with the path to them and the day of the change. */
export function factsIn(
  complex: Complex,
  path: string,
): { readonly path: string; readonly on?: PlainDate; readonly facts: Facts }[] {
  return [
    { path: `${path}.`, facts: complex },
    ...(complex.changes ?? []).map((facts, index) => ({ path: `${path}.changes[${index}].`, on: facts.on, facts })),
  ];
}

import { type Fault, oneOf } from "../finding/index.js";
import { preview } from "../kernel/index.js";

/** A fault found in a plan: where, what was got (`undefined` for nothing), what is accepted, and an example. */
export function fault(path: string, got: unknown, zh: string, en: string, example: unknown): Fault {
  return {
    path,
    got: got === undefined ? "nothing" : preview(got),
    accepted: { zh, en },
    example: preview(example, 200),
  };
}

/** A fault whose accepted values are the members of a list. */
export function notAmong(path: string, got: unknown, names: readonly string[]): Fault {
  return { path, got: preview(got), ...oneOf(names) };
}

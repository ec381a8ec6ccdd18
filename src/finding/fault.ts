import { type Accepted, cutTo, nearest, preview, readably, unseenShown } from "../kernel/index.js";
import type { Label } from "./label.js";

/**
 * What is wrong: nothing stands where something has to (`missing`); a key that is not known (`unknown-key`); a name that
 * is none of those it could be (`not-understood`); another kind of thing (`wrong-type`); the right kind, but a value
 * that is not accepted (`out-of-range`); what may stand once stands again (`double`); what is right by itself, but not
 * beside the rest (`does-not-fit`); what goes beyond a stated limit (`too-much`); what could not be worked with, for a
 * reason that its schema does not see (`unusable`).
 */
export type FaultCode =
  | "missing"
  | "unknown-key"
  | "not-understood"
  | "wrong-type"
  | "out-of-range"
  | "double"
  | "does-not-fit"
  | "too-much"
  | "unusable";

/**
 * One thing wrong with an input: where, what was got, what is accepted, an example of it, and what was likely meant. What
 * cannot be seen in them is written out: `wen⟨U+200B⟩ling`.
 */
export interface Fault {
  readonly code: FaultCode;
  /**
   * Where in the input: `complexes[3].site.floorArea`; empty for the input itself.
   *
   * A patch or a choice that leaves an unsound plan is followed by an arrow and the path in the plan it leaves:
   * `readings.force.alternatives.hard.set → standards[0].unit`.
   */
  readonly path: string;
  /** What stood there, as short JSON text; `nothing` where nothing did. */
  readonly got: string;
  /** What may stand there. */
  readonly accepted: Label;
  /** An example of it, as JSON text. */
  readonly example: string;
  /** The key or name that was likely meant, where one is near. */
  readonly near?: string;
}

/**
 * Thrown for an input written by hand that cannot be used, with every fault there is in it.
 *
 * @example
 * ```ts
 * import { decimal, PolicyError } from "innovation-service-complex";
 *
 * let path: string | undefined;
 * try {
 *   decimal("2,000");
 * } catch (error) {
 *   if (error instanceof PolicyError) path = error.faults[0]?.got;
 * }
 * path; // => '"2,000"'
 * ```
 */
export class PolicyError extends Error {
  override readonly name = "PolicyError";

  /** Everything that is wrong, in the order of the input. */
  readonly faults: readonly Fault[];

  constructor(what: Label, faults: readonly Fault[], options?: ErrorOptions) {
    const shown = faults.map(shownFault);
    const lines = [`${what.en} · ${what.zh}`, ...shown.slice(0, SHOWN).map(line), ...rest(faults.length)];
    super(lines.join("\n  "), options);
    this.faults = shown;
  }
}

/** Whether an error is a {@link PolicyError}, of whichever copy of the library. */
export function isPolicyError(error: unknown): error is PolicyError {
  return readably(
    () => error instanceof Error && error.name === "PolicyError" && "faults" in error && Array.isArray(error.faults),
    false,
  );
}

const SHOWN = 20;

/** A fault as it is told: what cannot be seen is written out, and a path too long to read is cut. */
export function shownFault({ code, path, got, accepted, example, near }: Fault): Fault {
  return {
    code,
    path: unseenShown(cutTo(path, LONGEST_PATH)),
    got: unseenShown(got),
    accepted: { zh: unseenShown(accepted.zh), en: unseenShown(accepted.en) },
    example: unseenShown(example),
    ...(near !== undefined && { near }),
  };
}

const LONGEST_PATH = 1_000;

function line({ path, got, accepted, example, near }: Fault): string {
  const where = path === "" ? "" : `${path}: `;
  const [en, zh] = near === undefined ? ["", ""] : [`; perhaps ${near} is meant`, `；可能是 ${near}`];
  return `${where}got ${got}; accepted: ${accepted.en}, e.g. ${example}${en} · 得到 ${got}；应为${accepted.zh}${zh}`;
}

function rest(count: number): string[] {
  return count > SHOWN ? [`and ${count - SHOWN} more · 另有 ${count - SHOWN} 处`] : [];
}

/** The fault of a field that holds something else than its kind. */
export function fieldFault(path: string, { zh, en, example }: Accepted, got: string): Fault {
  return { code: got === "nothing" ? "missing" : "out-of-range", path, got, accepted: { zh, en }, example };
}

/** The fault of what stands at a path: what was got (`undefined` for nothing), what is accepted, and an example. */
export function faultAt(
  path: string,
  got: unknown,
  zh: string,
  en: string,
  example: unknown,
  code: FaultCode = got === undefined ? "missing" : "out-of-range",
): Fault {
  return {
    code,
    path,
    got: got === undefined ? "nothing" : preview(got),
    accepted: { zh, en },
    example: preview(example, 200),
  };
}

/** The fault of a name that is none of a list's, with the nearest one as the example. */
export function notAmong(path: string, got: unknown, names: readonly (string | number)[]): Fault {
  const near = typeof got === "string" ? nearest(got, names.map(String)) : undefined;
  const { accepted, example } = oneOf(names);
  return {
    code: got === undefined ? "missing" : "not-understood",
    path,
    got: got === undefined ? "nothing" : preview(got),
    accepted,
    example: near === undefined ? example : preview(near),
    ...(near !== undefined && { near }),
  };
}

/** The refusal of an id that is none of a list's. */
export function preferring(path: string, got: unknown, ids: readonly (string | number)[], what: Label): PolicyError {
  return new PolicyError(what, [notAmong(path, got, ids)]);
}

/** What a field accepts that takes one of some names; a long list is cut. */
function oneOf(names: readonly (string | number)[]): Pick<Fault, "accepted" | "example"> {
  if (names.length === 0) return NOTHING;
  const shown = preview(names.slice(0, 12), 400);
  const more = names.length > 12 ? ` (${names.length})` : "";
  return {
    accepted: { zh: `以下之一：${shown}${more}`, en: `one of ${shown}${more}` },
    example: preview(names[0] ?? ""),
  };
}

const NOTHING = {
  accepted: { zh: "不填：没有可引用的名称", en: "nothing, for there is no name it could be" },
  example: "null",
};

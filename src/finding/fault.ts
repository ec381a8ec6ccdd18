import {
  cutTo,
  type FieldKind,
  fieldAccepts,
  isPlainDate,
  nearest,
  type PlainDate,
  preview,
  unseenShown,
} from "../kernel/index.js";
import type { Label } from "./label.js";

/**
 * One thing wrong with an input: where, what was got, what is accepted, and an example of it. What cannot be seen in them
 * is written out: `wen⟨U+200B⟩ling`.
 */
export interface Fault {
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

  constructor(what: Label, faults: readonly Fault[]) {
    const shown = faults.map(shownFault);
    super([`${what.en} · ${what.zh}`, ...shown.slice(0, SHOWN).map(line), ...rest(faults.length)].join("\n  "));
    this.faults = shown;
  }
}

const SHOWN = 20;

/** A fault as it is told: what cannot be seen is written out, and a path too long to read is cut. */
export function shownFault({ path, got, accepted, example }: Fault): Fault {
  return {
    path: unseenShown(cutTo(path, LONGEST_PATH)),
    got: unseenShown(got),
    accepted: { zh: unseenShown(accepted.zh), en: unseenShown(accepted.en) },
    example: unseenShown(example),
  };
}

const LONGEST_PATH = 1_000;

function line({ path, got, accepted, example }: Fault): string {
  const where = path === "" ? "" : `${path}: `;
  return `${where}got ${got}; accepted: ${accepted.en}, e.g. ${example} · 得到 ${got}；应为${accepted.zh}`;
}

function rest(count: number): string[] {
  return count > SHOWN ? [`and ${count - SHOWN} more · 另有 ${count - SHOWN} 处`] : [];
}

/** The fault of a field that holds something else than its kind. */
export function fieldFault(path: string, kind: FieldKind, got: string): Fault {
  const { zh, en, example } = fieldAccepts(kind);
  return { path, got, accepted: { zh, en }, example };
}

/** The fault of what stands at a path: what was got (`undefined` for nothing), what is accepted, and an example. */
export function faultAt(path: string, got: unknown, zh: string, en: string, example: unknown): Fault {
  return {
    path,
    got: got === undefined ? "nothing" : preview(got),
    accepted: { zh, en },
    example: preview(example, 200),
  };
}

/** The fault of a name that is none of a list's. */
export function notAmong(path: string, got: unknown, names: readonly (string | number)[]): Fault {
  return { path, got: preview(got), ...oneOf(names) };
}

/** {@link notAmong}, with the nearest name as the example. */
export function misnamed(path: string, got: unknown, names: readonly (string | number)[]): Fault {
  const near = typeof got === "string" ? nearest(got, names.map(String)) : undefined;
  return { ...notAmong(path, got, names), ...(near !== undefined && { example: preview(near) }) };
}

/** The refusal of an id that is none of a list's, with the nearest one as the example. */
export function preferring(path: string, got: unknown, ids: readonly (string | number)[], what: Label): PolicyError {
  return new PolicyError(what, [misnamed(path, got, ids)]);
}

/** What a field accepts that takes one of some names; a long list is cut. */
export function oneOf(names: readonly (string | number)[]): Pick<Fault, "accepted" | "example"> {
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

/** Refuses a date given as an argument that is none. */
export function requireDate(path: string, value: PlainDate): void {
  if (isPlainDate(value)) return;
  throw new PolicyError({ zh: "日期无效", en: "not a usable date" }, [fieldFault(path, "date", preview(value))]);
}

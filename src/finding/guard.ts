import * as z from "zod";
import { givenBy, isRemembered, listOf, preview, readably, refusal } from "../kernel/index.js";
import { faultAt, isPolicyError, PolicyError } from "./fault.js";
import { faultsOf } from "./faults-of.js";
import type { Label } from "./label.js";
import { ofOtherPlans } from "./one-plan.js";
import { VERSION } from "./stamp.js";

/** What a public function takes: its arguments by name in their order; `options` are named without that word. */
export interface Takes {
  readonly name: string;
  readonly args: z.ZodObject;
  readonly names: readonly string[];
}

/** What a public function takes, from the schemas of its arguments, which are made when it is called first. */
export function takes(name: string, argumentsOf: () => z.core.$ZodLooseShape): Takes {
  let made: Pick<Takes, "args" | "names"> | undefined;
  const make = () => {
    const shape = argumentsOf();
    made = { args: z.strictObject(shape), names: Object.keys(shape) };
    return made;
  };
  return {
    name,
    get args() {
      return (made ?? make()).args;
    },
    get names() {
      return (made ?? make()).names;
    },
  };
}

/**
 * Answers with what a public function was called with, read by the schemas of its arguments: every fault in every
 * argument is thrown as one {@link PolicyError}, and so is what was made under another plan than the one beside it, and
 * whatever else an argument brings about (a getter that throws, a result that was changed by hand).
 */
export function guarded<A extends readonly unknown[], R>(
  { name, args, names }: Takes,
  answer: (...read: A) => R,
  ...given: A
): R {
  const what: Label = { zh: `${name} 的输入有误`, en: `not usable for ${name}` };
  try {
    const read = readOneByOne(args, names, given) ?? readTogether(what, args, names, given);
    const apart = ofOtherPlans(read);
    if (apart.length > 0) throw new PolicyError(what, apart);
    // What each schema gives is what the function's own types say of the argument.
    return answer(...(Object.values(read) as unknown as A));
  } catch (error) {
    if (isPolicyError(error)) throw error;
    const [zh, en] = ["可以读取、由本库给出的数据", "data that can be read, as this library makes them"];
    throw new PolicyError(
      what,
      [faultAt("", preview(readably(() => String(error), "an error")), zh, en, {}, "unusable")],
      { cause: error },
    );
  }
}

/** The arguments by name in their order, each as its schema reads it; nothing, where one refuses. */
function readOneByOne({ shape }: z.ZodObject, names: readonly string[], given: readonly unknown[]) {
  const read: Record<string, unknown> = {};
  for (let at = 0; at < names.length; at += 1) {
    const name = names[at] ?? "";
    const schema: z.ZodType & Partial<Made> = shape[name];
    const value = given[at];
    if (schema.isMade?.(value)) {
      read[name] = value;
    } else {
      const parsed = schema.safeParse(value);
      if (!parsed.success) return undefined;
      read[name] = parsed.data;
    }
  }
  return read;
}

/** The same, with every fault of all of them where any refuses. */
function readTogether(what: Label, args: z.ZodObject, names: readonly string[], given: readonly unknown[]) {
  const named = Object.fromEntries(names.map((name, at) => [name, given[at]]));
  const parsed = args.safeParse(named);
  if (!parsed.success) throw new PolicyError(what, faultsOf(parsed.error, named).map(withoutOptions));
  return parsed.data;
}

/** A schema that can tell what was made here, and needs no reading. */
export interface Made {
  readonly isMade: (value: unknown) => boolean;
}

function withoutOptions<F extends { readonly path: string }>(fault: F): F {
  return { ...fault, path: fault.path.replace(/^options\./u, "") };
}

/** A schema that leaves it to another to read what that has not given before. */
export type ReadBy<S extends z.ZodType> = z.ZodType<z.output<S>, z.input<S>> & { readonly reads: S };

/** Schema of an argument that is read by another, unless it was made by that, or by what goes by a name, before. */
export function readBy<S extends z.ZodType>(schema: S, maker?: string): ReadBy<S> {
  const isGiven = givenBy(schema);
  const isMade = (value: unknown) => isGiven(value) || (maker !== undefined && isRemembered(value, maker));
  const read = z.unknown().transform((value, context): z.output<S> => {
    if (isMade(value)) return value as z.output<S>;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) context.issues.push(issue as z.core.$ZodRawIssue);
    return z.NEVER;
  }) as unknown as z.ZodType<z.output<S>, z.input<S>>;
  return Object.assign(read, { reads: schema, isMade });
}

/** Schema of a list of which each item is read by another, unless it was made by that before. */
export function eachReadBy<S extends z.ZodType>(schema: S, maker?: string) {
  return listOf(readBy(schema, maker));
}

/** Schema of a result of one of these types, made by this version; what stands in it is not read again. */
export function madeAs<R extends { readonly type: string }>(...types: readonly R["type"][]): z.ZodType<R> {
  return z.unknown().transform((value, context): R => {
    const type: unknown = typeof value === "object" && value !== null ? Reflect.get(value, "type") : undefined;
    if (types.some((each) => each === type) && versionOf(value) === VERSION) return value as R;
    context.issues.push({ code: "custom", message: refusalOfResult(types), input: value });
    return z.NEVER;
  }) as unknown as z.ZodType<R>;
}

/** The version of the library that a result says it is of; this one, where it carries no stamp. */
export function versionOf(result: unknown): unknown {
  const stamp: unknown = typeof result === "object" && result !== null ? Reflect.get(result, "stamp") : undefined;
  return typeof stamp === "object" && stamp !== null ? Reflect.get(stamp, "library") : VERSION;
}

function refusalOfResult(types: readonly string[]): string {
  const shown = types.slice(0, 12).join(", ");
  return refusal({
    zh: `本库 ${VERSION} 版给出的结果，type 为 ${shown}`,
    en: `a result of version ${VERSION} of this library, of type ${shown}`,
    example: JSON.stringify({ type: types[0] }),
  });
}

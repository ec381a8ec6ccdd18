import * as z from "zod";
import type { Path } from "../plan/altered.js";

/** A place in an argument: what stands there, and the schema that reads it, where one is known. */
export interface Place {
  readonly path: Path;
  readonly value: unknown;
  readonly schema: z.ZodType | undefined;
  /** Whether the last step of the path is a key that the caller chose: of a map, or of what no schema is known of. */
  readonly isOfCaller: boolean;
  /** Whether it stands in a result, which is not read again. */
  readonly isInResult: boolean;
}

/**
 * The places in an argument, itself first: of each list and map its first member. What one schema reads of a second
 * argument, as a portfolio, it reads as it did of the first, and is not walked again.
 */
export function placesOf(
  value: unknown,
  schema: z.ZodType | undefined,
  isClosed: IsClosed,
  walked: Set<z.ZodType>,
): Place[] {
  return placesIn({ path: [], value, schema, isOfCaller: false, isInResult: false }, DEEPEST);

  function placesIn(place: Place, depth: number): Place[] {
    const isResult = place.isInResult || typeOf(place.value) !== undefined;
    const here = { ...place, isInResult: isResult };
    if (depth === 0 || isClosed(place.value)) return [here];
    const read = place.schema && innermost(place.schema, place.value);
    if (read instanceof z.ZodObject && walked.has(read)) return [here];
    if (read instanceof z.ZodObject) walked.add(read);
    const below = Math.min(depth - 1, isResult ? 0 : DEEPEST);
    return [here, ...membersOf(here, read).flatMap((member) => placesIn(member, below))];
  }
}

/** Whether nothing is to be changed within a value: a plan, a language. */
type IsClosed = (value: unknown) => boolean;

const DEEPEST = 12;

function membersOf(place: Place, read: z.ZodType | undefined): Place[] {
  const { path, value, isInResult } = place;
  if (Array.isArray(value)) {
    if (value.length === 0) return [];
    const schema = read instanceof z.ZodArray ? asType(read.element) : undefined;
    const inner = read instanceof z.ZodTuple ? asType(read.def.items[0]) : schema;
    return [{ path: [...path, 0], value: value[0], schema: inner, isOfCaller: false, isInResult }];
  }
  if (typeof value !== "object" || value === null) return [];
  if (read instanceof z.ZodRecord) {
    return Object.entries(value)
      .slice(0, 1)
      .map(([key, member]) => ({
        path: [...path, key],
        value: member,
        schema: asType(read.valueType),
        isOfCaller: true,
        isInResult,
      }));
  }
  const shape: Readonly<Record<string, unknown>> = read instanceof z.ZodObject ? read.shape : {};
  // A field that is not there is a place too.
  const absent = Object.keys(shape).flatMap((key) => (Object.hasOwn(value, key) ? [] : [[key, undefined] as const]));
  return [...Object.entries(value), ...absent].map(([key, member]) => ({
    path: [...path, key],
    value: member,
    schema: asType(Object.hasOwn(shape, key) ? shape[key] : undefined),
    isOfCaller: false,
    isInResult,
  }));
}

/** What reads a value in the end: without what guards it, of several forms the one that takes it. */
export function innermost(schema: z.ZodType, value: unknown): z.ZodType {
  const reads = asType(Reflect.get(schema, "reads"));
  if (reads) return innermost(reads, value);
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodExactOptional ||
    schema instanceof z.ZodReadonly ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable
  ) {
    return innermost(asType(schema.unwrap()) ?? schema, value);
  }
  if (schema instanceof z.ZodPipe) {
    const [into, out] = [asType(schema.in), asType(schema.out)];
    const next = into instanceof z.ZodTransform ? out : into;
    return next ? innermost(next, value) : schema;
  }
  if (schema instanceof z.ZodUnion) {
    const forms = schema.options.flatMap((each) => asType(each) ?? []);
    const taking = forms.find((each) => each.safeParse(value).success);
    return taking && !isWord(schema) ? innermost(taking, value) : schema;
  }
  return schema;
}

/** Whether a schema takes a few words and no others. */
export function isWord(schema: z.ZodType): boolean {
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral) return true;
  return (
    schema instanceof z.ZodUnion &&
    schema.options.every((each) => asType(each) && isWord(innermost(each as z.ZodType, undefined)))
  );
}

/** The type that a value says it is of; of a list that its first member says. */
function typeOf(value: unknown): unknown {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === "object" && one !== null ? Reflect.get(one, "type") : undefined;
}

function asType(value: unknown): z.ZodType | undefined {
  return value instanceof z.ZodType ? value : undefined;
}

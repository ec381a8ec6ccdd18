import type * as z from "zod";
import { type Accepted, refusal } from "../accepted.js";
import { makerIn } from "./maker.js";
import { says } from "./said.js";

type Schema = z.core.JSONSchema.BaseSchema;

/** What a field is: there, absent, one of some words, or of a form. */
type Facet = "there" | "absent" | readonly string[] | Form;

/** A form of value, in code and in JSON Schema. */
export interface Form {
  readonly holds: (value: unknown) => boolean;
  readonly schema: Schema;
  /** Where in a value that is not of it. */
  readonly at?: (value: unknown) => readonly string[];
}

/** What one field of an object has to be where others are so. */
export interface Bond {
  readonly where: { readonly [field: string]: Facet };
  readonly field: string;
  readonly is: Facet;
  /** What is due there, with an example. */
  readonly due: Accepted;
}

/** The schema of an object whose fields have to go with each other so: what `parse` then refuses, its JSON Schema does. */
export function bonded<S extends z.ZodType>(schema: S, bonds: readonly Bond[]): S {
  const made = schema.check(({ value, issues }) => {
    for (const { field, is, due } of broken(bonds, value)) {
      const path = [field, ...within(is, Reflect.get(Object(value), field))];
      issues.push({ code: "custom", input: value, path, message: refusal(due), params: { code: "does-not-fit" } });
    }
  });
  known.set(makerIn(schema), bonds);
  says([made, makerIn(schema)], {
    allOf: bonds.map(({ where, field, is }) => ({ if: { not: said(where) }, else: said({ [field]: is }) })),
  });
  return made;
}

/** An example of what a schema makes, with whatever does not go together as it is due. */
export function mended(schema: object, example: object): object {
  return broken(known.get(schema) ?? [], example).reduce<object>((each, { field, due }) => {
    const { [field]: _, ...others } = each as { readonly [key: string]: unknown };
    return due.example === "null" ? others : { ...others, [field]: JSON.parse(due.example) };
  }, example);
}

const known = /* @__PURE__ */ new WeakMap<object, readonly Bond[]>();

function broken(bonds: readonly Bond[], value: unknown): readonly Bond[] {
  return bonds.filter(
    ({ where, field, is }) =>
      Object.entries(where).every(([other, facet]) => has(value, other, facet)) && !has(value, field, is),
  );
}

function within(is: Facet, value: unknown): readonly string[] {
  return isForm(is) ? (is.at?.(value) ?? []) : [];
}

function isForm(facet: Facet): facet is Form {
  return typeof facet === "object" && "holds" in facet;
}

function has(value: unknown, field: string, facet: Facet): boolean {
  const given: unknown = Reflect.get(Object(value), field);
  if (facet === "absent") return given === undefined;
  if (facet === "there") return given !== undefined;
  return isForm(facet) ? facet.holds(given) : facet.includes(String(given));
}

function said(facets: { readonly [field: string]: Facet }): Schema {
  const all = Object.entries(facets).map(([field, facet]): Schema => {
    if (facet === "absent") return { not: { required: [field] } };
    if (facet === "there") return { required: [field] };
    return { required: [field], properties: { [field]: isForm(facet) ? facet.schema : { enum: [...facet] } } };
  });
  const [only] = all;
  return all.length === 1 && only ? only : { allOf: all };
}

import type * as z from "zod";

type Schema = z.core.JSONSchema.BaseSchema;

/*
 * What zod checks of a schema and does not say in JSON Schema.
 */

const said = /* @__PURE__ */ new WeakMap<object, Schema>();

/** Remembers what JSON Schema says of a schema, by itself and within what guards it, beside what it says of it already. */
export function says(schemas: readonly object[], more: Schema): void {
  for (const schema of schemas) said.set(schema, { ...said.get(schema), ...more });
}

/** What of a schema zod does not say by itself in JSON Schema. */
export function saidOf(schema: object): Schema | undefined {
  return said.get(schema);
}

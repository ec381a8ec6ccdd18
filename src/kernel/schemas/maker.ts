import * as z from "zod";

/** The schema that makes a value, without all that guards it. */
export function makerIn(schema: z.ZodType): object {
  if (schema instanceof z.ZodReadonly) return makerIn(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe) return makerIn(schema.out as z.ZodType);
  return schema;
}

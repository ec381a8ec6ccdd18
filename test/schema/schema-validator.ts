import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { jsonSchema, type SchemaName } from "../../src/schema/index.js";

/**
 * A validator of another hand. `date` is only named: the pattern beside it says what a date is. Of which keys one has to be
 * there, a schema says without their own schemas again.
 */
export const ajv = new Ajv2020({
  strict: true,
  strictRequired: false,
  allErrors: false,
  formats: { date: true },
  logger: false,
});

const known = new Map<string, ValidateFunction>();

/** What that validator makes of a schema. */
export function validatorOf(name: SchemaName, io: "input" | "output" = "input"): ValidateFunction {
  const key = `${name} ${io}`;
  const validator = known.get(key) ?? ajv.compile(jsonSchema(name, { io }));
  known.set(key, validator);
  return validator;
}

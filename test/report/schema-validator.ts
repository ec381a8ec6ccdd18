import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { jsonSchema, type SchemaName } from "../../src/index.js";

/** A validator of another hand. `date` is only named: the pattern beside it says what a date is. */
export const ajv = new Ajv2020({ strict: true, allErrors: false, formats: { date: true }, logger: false });

/** What that validator makes of a schema. */
export function validatorOf(name: SchemaName, io: "input" | "output" = "input"): ValidateFunction {
  const schema = jsonSchema(name, { io });
  return ajv.getSchema(schema.$id) ?? ajv.compile(schema);
}

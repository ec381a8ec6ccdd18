export { type JsonSchema, jsonSchema } from "./json-schema.js";
export { SCHEMA_NAMES, type SchemaName } from "./schemas.js";

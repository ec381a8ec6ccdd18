/**
 * The public schemas of `innovation-service-complex` described, in Chinese and English: as JSON Schema for other languages,
 * forms and editors, and field by field. For editors the built package has files: `schema/plan.json`, `portfolio.json`,
 * `scorecard.json`, `funding-policy.json`.
 *
 * @module innovation-service-complex/schema
 */

export { type Field, fieldsOf } from "./fields-of.js";
export { type JsonSchema, jsonSchema } from "./json-schema.js";
export { SCHEMA_NAMES, type SchemaName } from "./schemas.js";

import type { SchemaName } from "./schemas.js";
import type { SchemaText } from "./text.js";
import { appraisalTexts } from "./texts/appraisal.js";
import { planTexts } from "./texts/plan.js";
import { problemTexts } from "./texts/problems.js";
import { recordTexts } from "./texts/records.js";
import { registryTexts } from "./texts/registry.js";

/** What is said of every public schema, and of the choice in a reading, which several of them hold. */
export const SCHEMA_TEXTS: { readonly [N in SchemaName | "Choice"]: SchemaText } = /* @__PURE__ */ (() => ({
  ...registryTexts,
  ...recordTexts,
  ...planTexts,
  ...appraisalTexts,
  ...problemTexts,
}))();

import type { SchemaText } from "./schema-text.js";
import { appraisalTexts } from "./schema-texts-appraisal.js";
import { planTexts } from "./schema-texts-plan.js";
import { problemTexts } from "./schema-texts-problems.js";
import { recordTexts } from "./schema-texts-records.js";
import { registryTexts } from "./schema-texts-registry.js";
import type { SchemaName } from "./schemas.js";

/** What is said of every public schema, and of the choice in a reading, which several of them hold. */
export const SCHEMA_TEXTS: { readonly [N in SchemaName | "Choice"]: SchemaText } = /* @__PURE__ */ (() => ({
  ...registryTexts,
  ...recordTexts,
  ...planTexts,
  ...appraisalTexts,
  ...problemTexts,
}))();

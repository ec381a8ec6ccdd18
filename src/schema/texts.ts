import type { SchemaName } from "./schemas.js";
import type { SchemaText } from "./text.js";
import { appraisalTexts } from "./texts/appraisal.js";
import { casesTexts } from "./texts/cases.js";
import { conditionsTexts } from "./texts/conditions.js";
import { deliveryTexts } from "./texts/delivery.js";
import { fundingTexts } from "./texts/funding.js";
import { layoutTexts } from "./texts/layout.js";
import { planTexts } from "./texts/plan.js";
import { readingsTexts } from "./texts/readings.js";
import { registryTexts } from "./texts/registry.js";
import { scoringTexts } from "./texts/scoring.js";
import { standardsTexts } from "./texts/standards.js";
import { standingTexts } from "./texts/standing.js";
import { targetsTexts } from "./texts/targets.js";

/** What is said of every public schema, and of the choice in a reading, which several of them hold. */
export const SCHEMA_TEXTS: { readonly [N in SchemaName | "Choice"]: SchemaText } = {
  ...registryTexts,
  ...fundingTexts,
  ...layoutTexts,
  ...deliveryTexts,
  ...planTexts,
  ...conditionsTexts,
  ...standardsTexts,
  ...targetsTexts,
  ...readingsTexts,
  ...appraisalTexts,
  ...scoringTexts,
  ...standingTexts,
  ...casesTexts,
};

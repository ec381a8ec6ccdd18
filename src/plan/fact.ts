import * as z from "zod";
import { idSchema, onceEach, someOf } from "../kernel/index.js";

/** What happens to a complex on a day: put on a list, put forward, recognised, struck off. */
export const MILESTONE_KINDS = ["cultivated", "applied", "recognised", "delisted"] as const;

/** The milestones by which a complex comes to hold a tier. */
export const LISTING_KINDS = ["cultivated", "recognised"] as const;

/** Schema of kinds of listing, one at least and each once. */
export const listingKinds = () => onceEach(someOf(z.enum(LISTING_KINDS), SOME_MILESTONE));

const SOME_MILESTONE = { zh: "至少一种里程碑", en: "at least one milestone", example: '["cultivated"]' };

/** Schema of ids, one at least and each once. */
export const someIds = () => onceEach(someOf(idSchema, SOME_ID));

const SOME_ID = { zh: "至少一个标识", en: "at least one id", example: '["…"]' };

/** Facts of a complex that are quantities, and the unit each is in. A plan may name further ones of its own. */
export const QUANTITY_FACTS = {
  "floor-area": "m²",
  "main-site-area": "m²",
  "usable-area": "m²",
  "on-site-tenants": "count",
  "virtual-tenants": "count",
  carriers: "count",
  "participants-beside-lead": "count",
} as const;

/** Facts of a complex that are lists, and the list of the plan whose members they are drawn from. */
export const LIST_FACTS = {
  functions: "functions",
  capabilities: "capabilities",
  participants: "participantKinds",
} as const;

/** Facts of a complex that are one or several ids, and the list of the plan they are drawn from. */
export const CHOICE_FACTS = {
  "operating-model": "operatingModels",
  "building-entity": "participantKinds",
  operator: "participantKinds",
  "industry-categories": "industryCategories",
} as const;

/** Every fact that the library reads by itself. */
export const FACT_NAMES = /* @__PURE__ */ (() =>
  [QUANTITY_FACTS, LIST_FACTS, CHOICE_FACTS].flatMap((facts) => Object.keys(facts)))();

/** What is due where an id means something already. */
export const ID_BESIDE = { zh: "同一清单内不重复的标识", en: "an id that stands once", example: '"own"' };

/** A quantity that the library reads from a complex by itself. */
export type QuantityFact = keyof typeof QUANTITY_FACTS;

/** A list that the library reads from a complex. */
export type ListFact = keyof typeof LIST_FACTS;

/** A choice that the library reads from a complex. */
export type ChoiceFact = keyof typeof CHOICE_FACTS;

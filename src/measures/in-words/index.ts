import type { Label } from "../../finding/index.js";
import type { AREA_DEFINITIONS, COMPLEX_DEFINITIONS } from "../definitions/index.js";
import { area } from "./area.js";
import { funding } from "./funding.js";
import { operation } from "./operation.js";
import { outcomes } from "./outcomes.js";
import { sharing } from "./sharing.js";
import { site } from "./site.js";

/** Formulas in words, apart from the names, which alone are wanted where a measure is only named. */
export const IN_WORDS: { readonly [Id in Unworded<Defined>]: Label } = /* @__PURE__ */ (() => ({
  ...site,
  ...sharing,
  ...funding,
  ...operation,
  ...outcomes,
  ...area,
}))();

type Defined = (typeof COMPLEX_DEFINITIONS | typeof AREA_DEFINITIONS)[number];

/** Those made for each member of a list bring theirs. */
type Unworded<Each extends { readonly id: string }> = Each extends { readonly definition: Label } ? never : Each["id"];

import { area } from "./area.js";
import { funding } from "./funding.js";
import { operation } from "./operation.js";
import { outcomes } from "./outcomes.js";
import { areaProblems, problems } from "./problems.js";
import { sharing } from "./sharing.js";
import { site } from "./site.js";

/** What the measures of a complex are. */
export const COMPLEX_DEFINITIONS = /* @__PURE__ */ (() => [
  ...site,
  ...sharing,
  ...funding,
  ...operation,
  ...outcomes,
  ...problems,
])();

/** What the measures of an area are. */
export const AREA_DEFINITIONS = /* @__PURE__ */ (() => [...area, ...areaProblems])();

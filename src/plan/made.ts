import * as z from "zod";
import type { Made } from "../finding/index.js";
import { isRemembered, refusal } from "../kernel/index.js";
import type { Plan } from "./plan.js";

/** Schema of a plan given as an argument: one that was checked when it was defined, and cannot have changed since. */
export const madePlan: z.ZodType<Plan> & Made = /* @__PURE__ */ (() => {
  const isMade = (value: unknown) => isRemembered(value, "plan");
  const schema = z.custom<Plan>(isMade, {
    error: refusal({
      zh: "由 definePlan 或 readPlan 得到的计划（JSON 或改过的副本须先由它们读入）",
      en: "a plan that definePlan or readPlan gave (JSON or a changed copy has to be read by them first)",
      example: "definePlan({ … })",
    }),
  });
  return Object.assign(schema, { isMade });
})();

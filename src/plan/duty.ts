import * as z from "zod";
import { idAmong, idSchema, listOf, objectOf } from "../kernel/index.js";
import { Element } from "./element.js";
import { DUTY_RULES } from "./rule.js";

/** Of whom a rule of the engine asks something: of the area as a whole, of kinds of locality, or of both. */
export interface Duty extends z.output<typeof Duty> {}

/** Schema of {@link Duty}. */
export const Duty = /* @__PURE__ */ (() =>
  objectOf({
    /** The rule, by its name in `RULES` (规则). */
    rule: idAmong(DUTY_RULES),
    /** Whether it asks it of the area as a whole (全域). */
    area: z.boolean(),
    /** Of which kinds of locality it asks it (地方类型). */
    kinds: listOf(idSchema),
    /** What has to be proved one by one (组成). Absent: one thing only. */
    parts: listOf(Element).exactOptional(),
  }))();

import * as z from "zod";
import { idSchema, listOf, objectOf } from "../kernel/index.js";
import { Element } from "./element.js";

/** Of whom a rule of the engine asks something: of the area as a whole, of kinds of locality, or of both. */
export interface Duty extends z.output<typeof Duty> {}

/** Schema of {@link Duty}. */
export const Duty = /* @__PURE__ */ (() =>
  objectOf({
    rule: idSchema,
    area: z.boolean(),
    /** Kinds of locality, as the plan's localities have them. */
    kinds: listOf(idSchema),
    /** What has to be proved one by one, where that is several things. */
    parts: listOf(Element).exactOptional(),
  }))();

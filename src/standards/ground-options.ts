import { readBy } from "../finding/index.js";
import { dateSchema, objectOf } from "../kernel/index.js";
import { Portfolio } from "../registry/index.js";

/** Schema of the options of a verdict: the day, and the records of years and grants that standards may ask for. */
export const groundOptions = /* @__PURE__ */ (() =>
  objectOf({ asOf: dateSchema, portfolio: readBy(Portfolio).exactOptional() }))();

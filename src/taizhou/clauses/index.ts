import { safeguards } from "./safeguards.js";
import { tasks } from "./tasks.js";
import { whole } from "./whole.js";

/** Every clause of the Taizhou notice 台科〔2018〕85号 and of its plan, in the order of the text and in our own words. */
export const clauses = /* @__PURE__ */ (() => [...whole, ...tasks, ...safeguards])();

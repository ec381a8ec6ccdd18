import type { Label } from "../../finding/index.js";
import type { Clause } from "../../plan/index.js";

const clauseOf =
  (kind: Clause["kind"]) =>
  (id: string, gist: Label, more?: Pick<Clause, "declaratory" | "provenance">): Clause => ({ id, kind, gist, ...more });

/** A clause that orders something which can be checked. */
export const duty = /* @__PURE__ */ clauseOf("duty");
/** A clause that guides choices. */
export const principle = /* @__PURE__ */ clauseOf("principle");
/** A clause on what a complex should be. */
export const standard = /* @__PURE__ */ clauseOf("standard");
/** A clause that gives a number by a date. */
export const target = /* @__PURE__ */ clauseOf("target");
/** A clause that asks for something without demanding it. */
export const encouraged = /* @__PURE__ */ clauseOf("encouraged");
/** A clause that only tells. */
export const background = /* @__PURE__ */ clauseOf("background");

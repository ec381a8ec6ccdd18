import * as z from "zod";
import type { Label } from "../finding/index.js";
import { idAmong, idSchema, listOf, objectOf, onceEach } from "../kernel/index.js";
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
    kinds: onceEach(listOf(idSchema)),
    /** What has to be proved one by one (组成). Absent: one thing only. */
    parts: listOf(Element).exactOptional(),
  }))();

const NAMES = {
  "governance-leading-group": { zh: "领导小组", en: "leading group" },
  "governance-coordination": { zh: "市县与部门联动机制", en: "mechanism linking levels and departments" },
  "governance-responsibility": { zh: "主体责任", en: "primary responsibility" },
  "governance-goals": { zh: "建设目标、任务与倒排进度", en: "goals, tasks and a schedule counted back" },
  "governance-support-policy": { zh: "扶持政策", en: "support policy" },
  "governance-cloud": { zh: "云平台互通", en: "cloud platform" },
  "project-order": { zh: "优先列入科技计划", en: "complexes first in the science plan" },
} as const satisfies { readonly [R in (typeof DUTY_RULES)[number]]: Label };

/** The rules that ask something of places as words, which evidence may name. */
export const DUTY_WORDS: readonly { readonly id: string; readonly label: Label }[] = /* @__PURE__ */ (() =>
  Object.entries(NAMES).map(([id, label]) => ({ id, label })))();

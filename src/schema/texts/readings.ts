import type { SchemaName } from "../schemas.js";
import { CLAUSES, LABEL, PROVENANCE } from "../shared.js";
import type { SchemaText } from "../text.js";

/** What is said of readings. */
export const readingsTexts = {
  Reading: {
    en: "A place where the text leaves room, the ways to read it, and why it matters.",
    zh: "条文解读：留有余地之处、各种理解及其影响。",
    fields: {
      clauses: CLAUSES,
      why: { en: "Why it matters.", zh: "为何有影响。" },
      provenance: PROVENANCE,
      default: { en: "The alternative that holds unless another is chosen.", zh: "默认采用的理解。" },
      alternatives: { en: "The ways to read it, by id.", zh: "各种理解，按标识填写。" },
    },
  },
  Alternative: {
    en: "One way to read a passage, as a patch of plan data.",
    zh: "一种理解，写成对计划数据的改动。",
    unsaid: {
      en: "A value may be nested 64 levels at most.",
      zh: "数值嵌套不超过64层。",
    },
    fields: {
      label: LABEL,
      set: {
        en: "New values by their path in the plan, members of lists by their id. `null` takes a key away; `$value` stands for the number that the alternative takes.",
        zh: "按计划中的路径给出新值，清单成员用标识表示。null 表示去掉该键；$value 代表所取的整数。",
      },
      takes: {
        en: "Whether it takes a number.",
        zh: "是否取一个数。",
        without: { en: "it takes none", zh: "不取数" },
        values: { integer: { en: "it takes an integer", zh: "取一个整数" } },
      },
    },
  },
  Choice: {
    en: "The choice made in a reading: the id of an alternative, or that and the number it takes.",
    zh: "对条文解读的选择：所取理解的标识，取数的连同数值。",
    fields: {
      id: { en: "Id of the alternative.", zh: "所取理解的标识。" },
      value: { en: "The number it takes.", zh: "所取的整数。" },
    },
  },
} satisfies { readonly [N in SchemaName | "Choice"]?: SchemaText };

import type { SchemaName } from "../schemas.js";
import type { SchemaText } from "../text.js";

/** What is said of cases. */
export const casesTexts = {
  Case: {
    en: "A case: what a function is asked under a plan, and what of its answer is expected.",
    zh: "用例：依计划向某一函数提问，以及对回答的预期。",
    unsaid: {
      en: "Whether functions, arguments, clauses, readings and values exist is checked by `runCases`.",
      zh: "函数、参数、条文、解读和引用的值是否存在，由 runCases 检查。",
    },
    fields: {
      id: { en: "Id that no other case has.", zh: "标识，不与其他用例重复。" },
      clauses: { en: "The clauses that it was worked out from.", zh: "所依据的条文。" },
      says: {
        header: { zh: "说明", en: "What it says" },
        en: "Why the answer is due, in a sentence.",
        zh: "一句话理由。",
      },
      readings: {
        en: "By reading the alternative that it is asked in.",
        zh: "提问所取的解读。",
        without: { en: "as the plan is read", zh: "按计划现有的解读" },
      },
      ask: {
        header: { zh: "提问", en: "Asked" },
        en: 'One function, with its arguments by name, options beside them, the plan left out; `{ "use": name }` stands for a value that is handed in, `{ "use": "plan" }` for the plan, `{ "ask": … }` for the answer of another function.',
        zh: '一个函数及其参数（按名称，选项并列，计划省略）；{ "use": 名称 } 指运行时给出的值，{ "use": "plan" } 指所评判的计划，{ "ask": … } 指另一函数的回答。',
      },
      expect: {
        header: { zh: "预期", en: "Expected" },
        en: "What the answer has to hold, or the fault that it is refused for.",
        zh: "回答须包含的内容，或被拒绝的原因所在。",
      },
      "expect.fault": {
        header: { zh: "错误位置", en: "Fault" },
        en: "The path of a fault that the call is refused for.",
        zh: "被拒绝时所指出错误的路径。",
      },
    },
  },
  Expectation: {
    en: "A place in an answer, and what stands there.",
    zh: "回答中的某处及其内容。",
    fields: {
      at: {
        header: { zh: "位置", en: "At" },
        en: "The steps to the place: a key, a place in a list from 0, the `id`, `rule`, `complex`, `tier` or `key` of a member, or an object that one member alone holds.",
        zh: "到达该处的各步：键、列表中的位置（自0起）、成员的 id、rule、complex、tier 或 key，或唯一成员所含的对象。",
        without: { en: "the whole answer", zh: "整个回答" },
      },
      is: {
        header: { zh: "内容", en: "Is" },
        en: "What stands there: an object holds at least this, a list has these members in this order, `null` is nothing.",
        zh: "该处的内容：对象至少含此，列表成员及次序如此，null 表示没有。",
      },
    },
  },
} satisfies { readonly [N in SchemaName | "Choice"]?: SchemaText };

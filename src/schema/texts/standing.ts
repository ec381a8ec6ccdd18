import type { SchemaName } from "../schemas.js";
import { CLAUSES_IF_ANY, LABEL, NO, PROVENANCES } from "../shared.js";
import type { SchemaText } from "../text.js";

/** What is said of standing. */
export const standingTexts = {
  StandingRules: {
    en: "How appraisals over the years move a complex between standings.",
    zh: "动态管理规则：历年评价如何改变综合体的状态。",
    unsaid: {
      en: "That `initial` and every rule name one of the standings is checked by `standing`.",
      zh: "initial 和各规则所指状态是否存在，由 standing 检查。",
    },
    fields: {
      id: { en: "Id of the rules.", zh: "规则标识。" },
      provenance: { en: "Where they come from.", zh: "由来。", values: PROVENANCES },
      clauses: CLAUSES_IF_ANY,
      standings: { en: "The standings, from the best to the severest.", zh: "各状态，由好到重。" },
      "standings.id": { en: "Id of the standing.", zh: "状态标识。" },
      "standings.label": LABEL,
      "standings.years": {
        en: "How many years it gives to put things right.",
        zh: "给予整改的年数。",
        without: { en: "no time is given", zh: "不设期限" },
      },
      "standings.final": { en: "Whether it is never left again.", zh: "是否不再变动。", without: NO },
      initial: { en: "Id of the standing to begin with.", zh: "起始状态标识。" },
      rules: {
        en: "The rules; of several that hold, the one to the severest standing counts.",
        zh: "各条规则；同时符合几条的，取状态最重者。",
      },
    },
  },
  StandingRule: {
    en: "When a standing changes.",
    zh: "一条状态变动规则。",
    fields: {
      id: { en: "Id that no other rule has.", zh: "标识，不与其他规则重复。" },
      label: LABEL,
      grades: { en: "The grades that it looks for.", zh: "所看的等次。" },
      inARow: {
        en: "In how many years in a row.",
        zh: "连续年数。",
        without: { en: "1", zh: "1年" },
      },
      inTime: {
        en: "Whether it holds only within the time that the standing before gives.",
        zh: "是否仅在原状态所给的整改期限内适用。",
        without: { en: "at any time", zh: "不限期限" },
      },
      from: {
        en: "The standings it leads from.",
        zh: "原来的状态。",
        without: { en: "any that is not final", zh: "不限（不再变动的除外）" },
      },
      to: { en: "Id of the standing it leads to.", zh: "转入的状态标识。" },
    },
  },
} satisfies { readonly [N in SchemaName | "Choice"]?: SchemaText };

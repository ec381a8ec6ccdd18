import type { Label } from "../../finding/index.js";

/** Items of a list that one row of the sheet above may hold itself: the common case, one row a complex. */
export const IN_ROW: {
  readonly [list: string]: {
    /** The field that tells them apart. */
    readonly by: string;
    readonly kinds: { readonly [kind: string]: Label };
    /** Of the fields of an item, those that are columns, and what each is called behind the name of the kind. */
    readonly fields: { readonly [field: string]: Label };
  };
} = {
  milestones: {
    by: "kind",
    kinds: {
      cultivated: { zh: "培育", en: "Cultivated" },
      applied: { zh: "申报", en: "Applied" },
      recognised: { zh: "认定", en: "Recognised" },
      delisted: { zh: "退出", en: "Delisted" },
    },
    fields: { tier: { zh: "层级", en: "Tier" }, on: { zh: "日期", en: "Date" }, list: { zh: "名单", en: "List" } },
  },
  participants: {
    by: "role",
    kinds: { lead: { zh: "牵头单位", en: "Lead" }, operator: { zh: "运营单位", en: "Operator" } },
    fields: {
      name: { zh: "名称", en: "Name" },
      kind: { zh: "类型", en: "Kind" },
      code: { zh: "信用代码", en: "Code" },
    },
  },
};

/** What stands above such a column: 培育层级, 牵头单位名称. */
export function inRowHeader(kind: Label, field: Label): Label {
  return { zh: `${kind.zh}${field.zh}`, en: `${kind.en}: ${field.en.toLowerCase()}` };
}

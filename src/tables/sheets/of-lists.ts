import type { Label } from "../../finding/index.js";
import type { ColumnModel, SheetModel } from "./model.js";

const text = (key: string, header: Label, says: Label, kind: ColumnModel["kind"] = "text"): ColumnModel => ({
  key,
  at: { in: "record", path: key.split(".") },
  header,
  kind,
  required: true,
  says,
});

const LIST: ColumnModel = text(
  "list",
  { zh: "清单", en: "List" },
  { zh: "清单的标识", en: "The id of the list" },
  "id",
);

/** Which lists hold all there is. */
export const COMPLETE_SHEET: SheetModel = {
  id: "complete",
  title: { zh: "所列齐全", en: "Complete lists" },
  lists: [["complete"]],
  columns: [LIST],
  maps: [],
  empty: [],
};

/** Members of the plan's lists that are the portfolio's own. */
export const MEMBERS_SHEET: SheetModel = {
  id: "members",
  title: { zh: "自有成员", en: "Own members" },
  lists: [["members"]],
  columns: [
    LIST,
    text("id", { zh: "标识", en: "Id" }, { zh: "成员的标识", en: "The id of the member" }, "id"),
    text(
      "label.zh",
      { zh: "中文名称", en: "Name in Chinese" },
      { zh: "成员的中文名称", en: "What it is called in Chinese" },
    ),
    text(
      "label.en",
      { zh: "英文名称", en: "Name in English" },
      { zh: "成员的英文名称", en: "What it is called in English" },
    ),
  ],
  maps: [],
  empty: [],
};

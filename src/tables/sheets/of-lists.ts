import type { Label } from "../../finding/index.js";
import type { ColumnModel, Named, SheetModel } from "./model.js";

const field = (key: string, header: Label, says: Label, kind: ColumnModel["kind"] = "text"): ColumnModel => ({
  key,
  at: { in: "record", path: key.split(".") },
  header,
  kind,
  required: true,
  says,
});

/** The sheets of what is no record: which lists hold all there is, and members of the plan's lists that are the portfolio's own. */
export function sheetsOfLists(sheets: readonly SheetModel[]): SheetModel[] {
  const lists = sheets.filter(({ lists: [, within] }) => within === undefined);
  return [completeSheet(lists.map(({ id, title }) => ({ id, label: title }))), membersSheet(openLists(sheets))];
}

/** The lists that cells are drawn from, and the maps whose keys may be declared, each by what stands above its first column. */
function openLists(sheets: readonly SheetModel[]): Named[] {
  const columns = sheets.flatMap((sheet) => sheet.columns);
  const known = new Map<string, Named>();
  for (const { list, header } of columns) {
    if (list !== undefined && list !== "clauses" && !known.has(list)) known.set(list, { id: list, label: header });
  }
  return [...known.values(), { id: "observed", label: { zh: "年度指标", en: "what is observed" } }];
}

function completeSheet(choices: readonly Named[]): SheetModel {
  const says = { zh: "已全部列出的清单", en: "A list that names all there is" };
  return {
    id: "complete",
    title: { zh: "所列齐全", en: "Complete lists" },
    lists: [["complete"]],
    columns: [{ ...field("list", LIST, says, "choice"), choices, open: true }],
    maps: [],
    empty: [],
  };
}

const LIST: Label = { zh: "清单", en: "List" };

function membersSheet(choices: readonly Named[]): SheetModel {
  const which = { zh: "所补充的清单", en: "Of which list it is a member" };
  return {
    id: "members",
    title: { zh: "自有成员", en: "Own members" },
    lists: [["members"]],
    columns: [
      { ...field("list", LIST, which, "choice"), choices, open: true },
      field("id", { zh: "标识", en: "Id" }, { zh: "成员的标识", en: "The id of the member" }, "id"),
      field(
        "label.zh",
        { zh: "中文名称", en: "Name in Chinese" },
        { zh: "成员的中文名称", en: "What it is called in Chinese" },
      ),
      field(
        "label.en",
        { zh: "英文名称", en: "Name in English" },
        { zh: "成员的英文名称", en: "What it is called in English" },
      ),
    ],
    maps: [],
    empty: [],
  };
}

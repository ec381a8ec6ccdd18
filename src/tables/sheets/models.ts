import { type Plan, perPlan } from "../../plan/index.js";
import { columnsOfMap, type Keys } from "./dictionary.js";
import type { SheetModel } from "./model.js";
import { sheetsOfLists } from "./of-lists.js";
import { walkedSheets } from "./walked.js";

const fixedSheets: (plan: Plan) => readonly SheetModel[] = /* @__PURE__ */ perPlan((plan) => {
  const walked = walkedSheets(plan);
  return [...walked, ...sheetsOfLists(walked)];
});

/** The sheets of a portfolio, with a column for every key of a map that is known. */
export function sheetModels(keys: Keys): SheetModel[] {
  return fixedSheets(keys.plan).map((sheet) => ({
    ...sheet,
    columns: [...sheet.columns, ...sheet.maps.flatMap((map) => columnsOfMap(keys, map))],
  }));
}

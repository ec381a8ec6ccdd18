import * as z from "zod";
import { Scorecard } from "../../appraisal/index.js";
import { eachReadBy, guarded, takes } from "../../finding/index.js";
import { objectOf } from "../../kernel/index.js";
import type { Language } from "../../languages/index.js";
import { requireLanguage } from "../../languages/index.js";
import { madePlan, type Plan } from "../../plan/index.js";
import type { ColumnKind, ColumnModel, SheetModel } from "./model.js";
import { sheetModels } from "./models.js";
import { unitName } from "./unit-name.js";

/** A sheet of a workbook: which records stand in it, one a row, and its columns. */
export interface Sheet {
  /** Where its records stand in the portfolio: `complexes`, `complexes.milestones`. */
  readonly id: string;
  /** What the sheet is called. */
  readonly title: string;
  readonly columns: readonly SheetColumn[];
}

/** A column of a sheet. */
export interface SheetColumn {
  /** Where in the record its values stand: `site.floorArea`, `cultivated.on`, `observed.service-income`. */
  readonly key: string;
  /** What stands above it, without the unit. */
  readonly header: string;
  readonly kind: ColumnKind;
  readonly required: boolean;
  /** The unit of its figures. */
  readonly unit?: string;
  /** What its cells may name, by id or label. */
  readonly choices?: readonly { readonly id: string; readonly label: string }[];
  /** That its cells may name others than those, by ids of their own. */
  readonly open?: true;
  /** What it is, how it is filled in, and what an empty cell means. */
  readonly note: string;
}

/**
 * The sheets that a portfolio needs, for a template or a form: 综合体, 里程碑, 变更, 豁免, 年度数据, 资金拨付 … with what stands
 * above each column, its unit, what its cells may name, and a note.
 *
 * The sheet of complexes has columns for the common case of one row a complex (`cultivated.tier`, `cultivated.on`,
 * `recognised.tier`, `lead.name` …); more of either stands in sheets of their own, a row each. A list in a cell holds all there is:
 * what it omits is lacking.
 *
 * Work: linear in the schemas of records, the lists of the plan and the scorecards; the schemas are walked once for a plan.
 *
 * @param plan - whose lists cells are chosen from
 * @param options - `language` of titles, headers and notes; `scorecards` whose sources are columns of the year's records
 * @throws `PolicyError` for a plan that was not defined, and for a language that is none
 *
 * @example
 * ```ts
 * import { sheetsFor } from "innovation-service-complex/tables";
 * import { taizhou } from "innovation-service-complex/taizhou";
 * import { zhCN } from "innovation-service-complex/zh-CN";
 *
 * const [complexes] = sheetsFor(taizhou, { language: zhCN });
 * complexes?.title; // => "综合体"
 * const area = complexes?.columns.find(({ key }) => key === "site.floorArea");
 * [area?.header, area?.unit, area?.kind]; // => ["场所面积", "平方米", "number"]
 * ```
 */
export function sheetsFor(
  plan: Plan,
  options: { readonly language: Language; readonly scorecards?: readonly Scorecard[] },
): Sheet[] {
  return guarded(sheetsForTakes, sheetsOfPlan, plan, options);
}

/** What {@link sheetsFor} takes. */
export const sheetsForTakes = /* @__PURE__ */ takes("sheetsFor", () => ({
  plan: madePlan,
  options: objectOf({ language: z.unknown(), scorecards: eachReadBy(Scorecard).exactOptional() }),
}));

function sheetsOfPlan(
  plan: Plan,
  { language, scorecards = [] }: { readonly language: Language; readonly scorecards?: readonly Scorecard[] },
): Sheet[] {
  requireLanguage(language);
  return sheetModels({ plan, scorecards }).map((model) => sheetOf(model, language));
}

function sheetOf({ id, title, columns }: SheetModel, language: Language): Sheet {
  return { id, title: language.label(title), columns: columns.map((column) => columnOf(column, language)) };
}

function columnOf(column: ColumnModel, language: Language): SheetColumn {
  const { key, header, kind, required, unit, choices, open } = column;
  return {
    key,
    header: language.label(header),
    kind,
    required,
    ...(unit !== undefined && { unit: unitName(unit, language) }),
    ...(choices && { choices: choices.map(({ id, label }) => ({ id, label: language.label(label) })) }),
    ...(open && { open }),
    note: noteOf(column, language),
  };
}

/** What an officer reads beside the column: nothing of ids of the plan's lists, which stand there as choices. */
function noteOf({ says, without, kind, required, at }: ColumnModel, language: Language): string {
  const notes = [
    {
      zh: ended(says.zh.replace(/[，,；]取计划[^。]*/u, ""), "。"),
      en: ended(says.en.replace(/,? (?:an id|ids|by ids|one) of the plan's `\w+`/u, ""), "."),
    },
    ...(kind === "list" ? [SEVERAL] : []),
    ...(kind === "list" && !(at.in === "inventory" && at.part !== "has") ? [WHOLE] : []),
    ...(!required && without
      ? [{ zh: `不填：${without.zh.replace("false", "否").replace("true", "是")}。`, en: `Empty: ${without.en}.` }]
      : []),
  ];
  return language.label({ zh: notes.map(({ zh }) => zh).join(""), en: notes.map(({ en }) => en).join(" ") });
}

const ended = (text: string, stop: string) => (/[。.]$/u.test(text) ? text : `${text}${stop}`);

const SEVERAL = {
  zh: "可填多项，以顿号、逗号、分号或换行隔开。",
  en: "Several may stand here, between commas or semicolons, or on lines of their own.",
};

const WHOLE = {
  zh: "所填即为全部，未填的即为没有。",
  en: "They are all there are: what is not named is lacking.",
};

import * as z from "zod";
import { guarded, takes } from "../finding/index.js";
import { objectOf } from "../kernel/index.js";
import type { Language, Result } from "../languages/index.js";
import type { Plan } from "../plan/index.js";
import { madePlan } from "../plan/index.js";
import { type Block, list } from "./block.js";
import { restsOn } from "./blocks/cited.js";
import { officialReport } from "./blocks/official/report.js";
import { blocksAs } from "./blocks/results.js";
import { type Context, contextOf } from "./context.js";
import { contextFor, isMany, requireType, sentencesAs } from "./describe.js";
import { markdownOf } from "./markdown.js";
import type { NameSources } from "./name-sources.js";
import { nameSources } from "./name-sources.js";
import { isOf } from "./results.js";
import { rowsAs } from "./tables/tables-as.js";
import { blocksOf } from "./tables/value.js";

/**
 * A report, or any other result, as GitHub Markdown: headings, sentences and tables, at the end the clauses cited with
 * their gist and the readings it rests on with what was chosen in each.
 *
 * A report comes as an office signs it (总体情况, 各地进展与排名, 主要问题清单, 绩效评价与动态管理, 资金安排与监管, 下一步建议, then
 * 附件); with `form: "full"` everything it says comes part by part.
 *
 * The same result makes the same text. Whatever stands in a name of a record is shown letter for letter: Markdown and HTML
 * in it are escaped, line breaks, control characters and those that turn the direction of writing taken out. Several
 * results of one type are a table where the type has one.
 *
 * Work: linear in the result, n log n where rows are put in order.
 *
 * @param plan - the plan the result was made under; a report carries its own, and its names
 * @param result - a result of any function of this library, or several
 * @param language - in which it is said: `zhCN`, `en` or another
 * @param options - `names`: where names come from that the plan does not have; `form` of a report, see {@link MarkdownOptions}
 * @throws {@link PolicyError} for what is no result of this library, and for a language that is none
 *
 * @see 4.5.3b
 * @example
 * ```ts
 * import { assess, Portfolio, toMarkdown } from "innovation-service-complex";
 * import { en } from "innovation-service-complex/en";
 * import { taizhou } from "innovation-service-complex/taizhou";
 * import { zhCN } from "innovation-service-complex/zh-CN";
 *
 * const portfolio = Portfolio.parse({ complexes: [{ id: "pumps", name: "泵业综合体", locality: "wenling", milestones: [] }] });
 * const report = assess(taizhou, portfolio, { asOf: "2020-12-31" });
 * const text = toMarkdown(taizhou, report, zhCN);
 * text.split("\n")[0]; // => "# 台州市产业创新服务综合体行动计划（2018—2020年）执行情况报告"
 * text.includes("## 三、主要问题清单"); // => true
 * toMarkdown(taizhou, report, zhCN, { form: "full" }).includes("#### 泵业综合体"); // => true
 *
 * toMarkdown(taizhou, report.targets.owed, en).split("\n")[2]; // => "| Jiaojiang | cultivated each year | 0 | 3 |"
 * ```
 */
export function toMarkdown(
  plan: Plan,
  result: Result | readonly Result[],
  language: Language,
  options: MarkdownOptions = {},
): string {
  return guarded(toMarkdownTakes, markdownText, plan, result, language, options);
}

/** What {@link toMarkdown} takes. */
export const toMarkdownTakes = /* @__PURE__ */ takes("toMarkdown", () => ({
  plan: madePlan,
  result: z.unknown(),
  language: z.unknown(),
  options: objectOf({
    names: nameSources.exactOptional(),
    form: z.enum(["official", "full"]).exactOptional(),
  }).optional(),
}));

function markdownText(
  plan: Plan,
  result: Result | readonly Result[],
  language: Language,
  { names = {}, form = "official" }: MarkdownOptions = {},
): string {
  return markdownOf(
    isMany(result) ? severalOf(plan, result, language, names) : wholeOf(plan, result, language, names, form),
  );
}

/** How a text is made. */
export interface MarkdownOptions {
  /** Where names come from that the plan does not have. */
  readonly names?: NameSources;
  /**
   * Of a report: `official` (default) as an office signs it, six sections of some three pages and annexes (附件); `full`
   * everything, part by part.
   */
  readonly form?: "official" | "full";
}

/** A result, and what it rests on; a report says that by itself. */
function wholeOf(
  plan: Plan,
  result: Result,
  language: Language,
  names: NameSources,
  form: NonNullable<MarkdownOptions["form"]>,
): Block[] {
  const type = requireType(plan, result, "result");
  const context = contextFor(plan, result, language, names);
  if (isOf("policy-report", result) && form === "official") return officialReport(context, result);
  return [...blocksAs(type, context, result), ...(type === "policy-report" ? [] : rests(context, result))];
}

function rests(context: Context, result: object): Block[] {
  return restsOn(context, result, (section) => context.language.sentence(context.language.parts[section]));
}

/** Results of one type as a table, where it has one; others one after another. */
function severalOf(plan: Plan, results: readonly Result[], language: Language, names: NameSources): Block[] {
  const context = contextOf(plan, language, names);
  const types = new Set(results.map((result, index) => requireType(plan, result, `result[${index}]`)));
  const [type] = types;
  const rows = type !== undefined && types.size === 1 ? rowsAs(type, context, results) : undefined;
  return [
    ...(rows ? blocksOf(language, rows) : list(results.flatMap((each) => sentencesAs(each.type, context, each)))),
    ...rests(context, results),
  ];
}

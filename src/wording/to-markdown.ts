import type { Language, Result, ResultType } from "../languages/index.js";
import type { Plan } from "../plan/index.js";
import { type Block, lines, list, table } from "./block.js";
import { restsOn } from "./cited.js";
import { isMany, requireType, sayAs, speakerFor } from "./describe.js";
import { markdownOf } from "./markdown.js";
import type { NameSources } from "./name-sources.js";
import { isOf, TELLINGS, typeOf } from "./results.js";
import { type Speaker, speakerOf } from "./speaker.js";

/**
 * A report, or any other result, as GitHub Markdown: headings, sentences and tables, at the end the clauses cited with
 * their gist and the readings it rests on with what was chosen in each.
 *
 * The same result makes the same text. Whatever stands in a name of a record is shown letter for letter: Markdown and HTML
 * in it are escaped, line breaks, control characters and those that turn the direction of writing taken out. Several
 * results of one type are a table where the type has one.
 *
 * @param plan - the plan the result was made under; a report carries its own, and its names
 * @param result - a result of any function of this library, or several
 * @param language - in which it is said: `zhCN`, `en` or another
 * @param options - `names`: where names come from that the plan does not have
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
 * text.includes("#### 泵业综合体"); // => true
 *
 * toMarkdown(taizhou, report.targets.owed, en).split("\n")[2]; // => "| Jiaojiang | cultivated each year | 0 | 3 |"
 * ```
 */
export function toMarkdown(
  plan: Plan,
  result: Result | readonly Result[],
  language: Language,
  { names = {} }: MarkdownOptions = {},
): string {
  return markdownOf(isMany(result) ? severalOf(plan, result, language, names) : wholeOf(plan, result, language, names));
}

/** How a text is made. */
export interface MarkdownOptions {
  /** Where names come from that the plan does not have. */
  readonly names?: NameSources;
}

/** A result, and what it rests on; a report says that by itself. */
function wholeOf(plan: Plan, result: Result, language: Language, names: NameSources): Block[] {
  const speaker = speakerFor(plan, result, language, names);
  const type = requireType(result, "result");
  return [...showAs(type, speaker, result), ...(type === "policy-report" ? [] : rests(speaker, result))];
}

function rests(speaker: Speaker, result: object): Block[] {
  return restsOn(speaker, result, (section) => speaker.language.sentence(speaker.language.parts[section]));
}

/** Results of one type as a table, where it has one; others one after another. */
function severalOf(plan: Plan, results: readonly Result[], language: Language, names: NameSources): Block[] {
  const speaker = speakerOf(plan, language, names);
  const [first] = results;
  const type = typeOf(first);
  const told = type && results.every((result) => typeOf(result) === type) ? rowsAs(type, speaker, results) : undefined;
  return [
    ...(told ??
      list(results.flatMap((result, index) => sayAs(requireType(result, `result[${index}]`), speaker, result)))),
    ...rests(speaker, results),
  ];
}

function showAs<K extends ResultType>(type: K, speaker: Speaker, result: Result): readonly Block[] {
  if (!isOf(type, result)) return [];
  const { show, say } = TELLINGS[type];
  return show ? show(speaker, result) : lines(...say(speaker, result));
}

function rowsAs<K extends ResultType>(type: K, speaker: Speaker, results: readonly Result[]): Block[] | undefined {
  const { row } = TELLINGS[type];
  if (!row) return undefined;
  return table(
    row.head(speaker),
    results.flatMap((result) => (isOf(type, result) ? [row.cells(speaker, result)] : [])),
  );
}

import type { Label } from "../finding/index.js";
import type { ComparedPart } from "../report/index.js";
import type { AppraisalMessages } from "./messages/appraisal.js";
import type { ChartMessages } from "./messages/charts.js";
import type { ComparisonMessages } from "./messages/comparison.js";
import type { ConditionMessages } from "./messages/conditions.js";
import type { DeliveryMessages } from "./messages/delivery.js";
import type { FindingMessages } from "./messages/finding.js";
import type { FundingMessages } from "./messages/funding.js";
import type { IssueMessages } from "./messages/issues.js";
import type { LayoutMessages } from "./messages/layout.js";
import type { MeasureMessages } from "./messages/measures.js";
import type { QuestionMessages, ReportMessages } from "./messages/report.js";
import type { Tables } from "./messages/tables.js";
import type { StandardMessages, TargetMessages } from "./messages/targets.js";
import type { Words } from "./messages/words.js";

/**
 * Everything that is said in one language: by `describe`, by `toMarkdown` and by charts.
 *
 * A language is a value that is handed over, as date-fns passes a locale: `zhCN` of `innovation-service-complex/zh-CN`,
 * `en` of `innovation-service-complex/en`, or an object of one's own, for which the compiler names every message that is
 * missing. What is handed to a message is already in the words of the language: names chosen by `label`, figures with
 * their unit.
 *
 * @example
 * ```ts
 * import { describe, type Language } from "innovation-service-complex";
 * import { en } from "innovation-service-complex/en";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const dry: Language = { ...en, finding: { ...en.finding, met: (sentence) => `${sentence}: in order` } };
 * dry.quantity("1", "complexes"); // => "1 complex"
 * ```
 */
export interface Language {
  /** The tag of the language, as a {@link Label} has it: `"zh-CN"`, `"en"`, `"ja"`. */
  readonly id: string;
  /** The text of a label in this language; the Chinese one, where it has none. */
  readonly label: (label: Label) => string;
  /** A number with its digits grouped, and its unit. */
  readonly quantity: (value: string, unit: string) => string;
  /** A day, given as `YYYY-MM-DD`. */
  readonly date: (date: string) => string;
  /** A year. */
  readonly year: (year: number) => string;
  /** Names that stand beside each other. */
  readonly list: (names: readonly string[]) => string;
  /** Things said after each other in one sentence; empty ones are left out. */
  readonly joined: (parts: readonly string[]) => string;
  /** A name and what is said of it. */
  readonly pair: (name: string, value: string) => string;
  /** A text and, in brackets, what it rests on or what is to be noted of it. */
  readonly cited: (text: string, notes: readonly string[]) => string;
  /** A text in quotation marks. */
  readonly quoted: (text: string) => string;
  /** A text that stands as a sentence of its own. */
  readonly sentence: (text: string) => string;
  /** Of which day what is said holds. */
  readonly asOf: (date: string) => string;
  /** The whole area of a plan that does not name it. */
  readonly wholeArea: string;
  /** Parts of a report, as they are titled and as changes and questions name them. */
  readonly parts: Readonly<Record<ComparedPart | "questions" | "clauses" | "readings", string>>;
  /** Words for verdicts, states and other choices. */
  readonly words: Words;
  /** Titles and headers of tables. */
  readonly tables: Tables;
  /** Messages on findings. */
  readonly finding: FindingMessages;
  /** Messages on conditions and sources. */
  readonly conditions: ConditionMessages;
  /** Messages on targets. */
  readonly targets: TargetMessages;
  /** Messages on tiers and standards. */
  readonly standards: StandardMessages;
  /** Messages on measures. */
  readonly measures: MeasureMessages;
  /** Messages on scores, grades, ranks and recommendations. */
  readonly appraisal: AppraisalMessages;
  /** Messages on surveys, gaps, chains and problems. */
  readonly layout: LayoutMessages;
  /** Messages on money. */
  readonly funding: FundingMessages;
  /** Messages on schedules, processes, duties, projects and cases. */
  readonly delivery: DeliveryMessages;
  /** Messages of the report itself. */
  readonly report: ReportMessages;
  /** Messages on what is to be put right, and how. */
  readonly issues: IssueMessages;
  /** Messages on what to ask for. */
  readonly questions: QuestionMessages;
  /** Messages on what changed. */
  readonly comparison: ComparisonMessages;
  /** Messages that charts show. */
  readonly charts: ChartMessages;
}

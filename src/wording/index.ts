export { besidesIn } from "./appraisal/beside.js";
export { stepSentence } from "./appraisal/improvement.js";
export { heading, lines, list, table } from "./block.js";
export { choiceWords } from "./cited.js";
export { aboutWords, fieldWords, sentenceOfChange, whatWords } from "./comparison/change.js";
export { valueWords } from "./comparison/values.js";
export {
  areaName,
  bareName,
  contextOf,
  knownName,
  type Naming,
  namingOf,
  percent,
  shareOfDraws,
  twoPlaces,
} from "./context.js";
export { describe, describeTakes, namesFrom, namesFromTakes } from "./describe.js";
export { describeFinding } from "./finding.js";
export { leafName } from "./leaf-name.js";
export { markdownOf } from "./markdown.js";
export { type NameSources, nameSources } from "./name-sources.js";
export { quantityWords } from "./quantity-words.js";
export type { Cell, Table, TableColumn } from "./tables/table.js";
export { numberOf } from "./tables/value.js";
export { resultTables } from "./tables/workbook.js";
export { achievedFigure, achievedOf, amount, differenceOf, figure, least, offOf } from "./targets/figures.js";
export { statusOf } from "./targets/rows.js";
export { type MarkdownOptions, toMarkdown, toMarkdownTakes } from "./to-markdown.js";
export { unitsOfScorecard } from "./units.js";

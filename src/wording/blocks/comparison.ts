import type { ReportChange } from "../../comparison/index.js";
import { type Block, lines, list } from "../block.js";
import { alsoWords, reportChange } from "../comparison/change.js";
import type { Context } from "../context.js";
import { changes } from "../tables/comparison.js";
import { resultRows } from "../tables/table-of.js";
import { blocksOf } from "../tables/value.js";

/** A change, what changed with it, and what it comes from. */
export const changeBlocks = (context: Context, change: ReportChange): Block[] => [
  ...lines(...reportChange(context, change)),
  ...list(alsoWords(context, change)),
  ...blocksOf(context.language, resultRows(context, changes, change.because)),
];

import type { ScoredIndicator, ScoreNode, ScoreSheet } from "../../appraisal/index.js";
import { type DecimalString, grouped, subtractDecimals } from "../../kernel/index.js";
import { besidesIn } from "../appraisal/beside.js";
import { observationWords } from "../appraisal/score-node.js";
import { bareName, type Context, complexName, nameOf, twoPlaces } from "../context.js";
import { missingWords } from "../missing.js";
import type { ResultTable } from "./table.js";
import { marks, optional, percent, resultRows, tableOf, text, widened, year } from "./table-of.js";

/** Marks by their name: of a node of a score, or on top or off; among those of several sheets, of which. */
interface Line {
  readonly name: string;
  readonly got?: DecimalString;
  readonly missing: readonly string[];
  readonly node?: ScoreNode;
  readonly sheet?: ScoreSheet;
}

/** Where marks come from, line by line. */
const lines = /* @__PURE__ */ (() =>
  tableOf<Line>("marks", {
    complex: optional(text((context, { sheet }) => sheet && complexName(context, sheet.complex, sheet.platform))),
    year: optional(year((_, { sheet }) => sheet?.year)),
    item: text((_, { name }) => name),
    possible: marks((_, { node }) => node?.marks),
    got: marks((_, { got }) => got),
    share: percent((_, { node }) => node?.share),
    least: optional(marks((_, { node }) => open(node)?.[0])),
    most: optional(marks((_, { node }) => open(node)?.[1])),
    basisOrValue: text((context, { node }) =>
      node && "children" in node ? context.language.words.combines[node.combine] : node && observed(context, node),
    ),
    clauses: text(({ language }, { node }) => node && language.list(node.clauses)),
    missing: optional(
      text((context, { missing }) => (missing.length > 0 ? missingWords(context, missing) : undefined)),
    ),
  }))();

const open = ({ range }: Pick<ScoreNode, "range"> = {}) => (range && range[0] !== range[1] ? range : undefined);

function observed(context: Context, { id, raw, combined, why }: ScoredIndicator): string | undefined {
  if (raw === undefined) return why && context.language.words.noValue[why];
  return combined === undefined ? observationWords(context, raw, id) : twoPlaces(combined);
}

/** A node and all below it, line by line. */
export const nodeTable = (context: Context, root: ScoreNode): ResultTable[] =>
  resultRows(context, lines, linesUnder(context, root));

/** Where the marks of a sheet come from, line by line. */
export const markTable = (context: Context, sheet: ScoreSheet): ResultTable[] =>
  resultRows(context, lines, linesOf(context, sheet));

/** Where the marks of sheets come from, line by line. */
export const marksOf = (context: Context, sheets: readonly ScoreSheet[]): ResultTable[] =>
  resultRows(
    context,
    lines,
    sheets.flatMap((sheet) => linesOf(context, sheet).map((line) => ({ ...line, sheet }))),
  );

function linesOf(context: Context, sheet: ScoreSheet): Line[] {
  return [
    ...linesUnder(context, sheet.root, sheet.scorecard),
    ...besidesIn(context, sheet, nameOf).map(({ kind, got, ...beside }) => ({
      ...beside,
      ...(got !== undefined && { got: kind === "bonus" ? got : subtractDecimals("0", got) }),
    })),
  ];
}

function linesUnder(context: Context, root: ScoreNode, scorecard?: string): Line[] {
  return nodesUnder(root).map(({ node, depth }) => {
    const name = `${"· ".repeat(depth)}${nameOf(context, "indicator", node.id, scorecard)}`;
    return { name, node, missing: node.missing, ...(node.got !== undefined && { got: node.got }) };
  });
}

/** A node and all below it, each with how deep. */
function nodesUnder(root: ScoreNode): { readonly node: ScoreNode; readonly depth: number }[] {
  const found: { node: ScoreNode; depth: number }[] = [];
  const left = [{ node: root, depth: 0 }];
  for (let next = left.pop(); next; next = left.pop()) {
    found.push(next);
    const { node, depth } = next;
    if (!("children" in node)) continue;
    for (const child of [...node.children].reverse()) left.push({ node: child, depth: depth + 1 });
  }
  return found;
}

/** What sheets come to. */
const totals = /* @__PURE__ */ (() =>
  tableOf<ScoreSheet>("scores", {
    complex: text((context, { complex, platform }) => complexName(context, complex, platform)),
    year: year((_, sheet) => sheet.year),
    total: marks((_, { total }) => total),
    least: marks((_, { range }) => range[0]),
    most: marks((_, { range }) => range[1]),
    grade: text((context, { grade, scorecard }) => nameOf(context, "grade", grade, scorecard)),
    certain: text(({ language }, { certain }) => language.words.yesNo[certain ? "yes" : "no"]),
  }))();

/** Of each scorecard a row for each sheet, with a column for the marks of each aspect and indicator. */
export function scoreTables(context: Context, sheets: readonly ScoreSheet[]): ResultTable[] {
  return [...grouped(sheets, ({ scorecard }) => scorecard)].flatMap(([scorecard, own]) =>
    resultRows(context, totals, own).map((table) => ({
      ...widened(table, nodeColumns(context, own)),
      id: `scores/${scorecard}`,
      title: bareName(context, "scorecard", scorecard),
    })),
  );
}

function nodeColumns(context: Context, sheets: readonly ScoreSheet[]) {
  const rows = sheets.map((sheet) => new Map(nodesUnder(sheet.root).map(({ node }) => [node.id, node])));
  const nodes = new Map(
    sheets.flatMap((sheet) => nodesUnder(sheet.root).map(({ node }) => [node.id, { node, sheet }] as const)),
  );
  for (const { root } of sheets) nodes.delete(root.id);
  return [...nodes].map(([id, { node, sheet }]) => ({
    key: id,
    header: context.language.cited(nameOf(context, "indicator", id, sheet.scorecard), [
      context.language.quantity(node.marks, "marks"),
    ]),
    kind: "marks" as const,
    values: rows.map((row) => row.get(id)?.got),
  }));
}

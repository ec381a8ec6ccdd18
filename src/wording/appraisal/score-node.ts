import type { ScoredIndicator, ScoreNode } from "../../appraisal/index.js";
import type { Observation } from "../../registry/index.js";
import { type Block, table } from "../block.js";
import { type Context, nameOf, percent, twoPlaces, valueOfIndicator } from "../context.js";
import { missingWords } from "../missing.js";
import type { Renderer } from "../renderer.js";

/** How score node is rendered. */
export const scoreNode: Renderer<ScoreNode> = {
  sentences: (context, node) => [
    nodeSentence(context, node),
    ...("children" in node ? node.children.map((child) => nodeSentence(context, child)) : []),
  ],
  blocks: (context, node) => nodeTable(context, node),
};

/** A node of a score: the marks it got of those possible, and why it got none. */
export function nodeSentence(context: Context, node: ScoreNode, scorecard?: string): string {
  const { language } = context;
  const name = nameOf(context, "indicator", node.id, scorecard);
  if (node.got === undefined) {
    const why = language.words.noValue[("why" in node && node.why) || "not-recorded"];
    return language.cited(language.appraisal.nodeUnknown(name, why), node.clauses);
  }
  const got = { name, got: twoPlaces(node.got), marks: twoPlaces(node.marks) };
  const open = node.range && node.range[0] !== node.range[1];
  const sentence = open
    ? language.appraisal.nodeOpen({ ...got, least: twoPlaces(node.range[0]), most: twoPlaces(node.range[1]) })
    : language.appraisal.node(got);
  return language.cited(sentence, node.clauses);
}

/** A score line by line, what belongs to a group under it. */
export function nodeTable(context: Context, root: ScoreNode, scorecard?: string): Block[] {
  const rows: string[][] = [];
  const left: { readonly node: ScoreNode; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { node, depth } = next;
    rows.push(nodeCells(context, node, depth, scorecard));
    if ("children" in node) {
      for (const child of [...node.children].reverse()) left.push({ node: child, depth: depth + 1 });
    }
  }
  return table(context.language.columns.node, rows);
}

function nodeCells(context: Context, node: ScoreNode, depth: number, scorecard: string | undefined): string[] {
  const { language } = context;
  const isGroup = "children" in node;
  return [
    `${"· ".repeat(depth)}${nameOf(context, "indicator", node.id, scorecard)}`,
    twoPlaces(node.marks),
    node.got === undefined ? "–" : twoPlaces(node.got),
    node.share === undefined ? "–" : percent(node.share),
    isGroup ? language.words.combines[node.combine] : observed(context, node),
    context.language.list(node.clauses),
    node.missing.length > 0 ? missingWords(context, node.missing) : "",
  ];
}

function observed(context: Context, { id, raw, combined, why }: ScoredIndicator): string {
  const { language } = context;
  if (raw === undefined) return why === undefined ? "–" : language.words.noValue[why];
  return combined === undefined ? observationWords(context, raw, id) : twoPlaces(combined);
}

/** What was observed, in words; the items of a checklist by the names of an indicator's or a key's. */
export function observationWords(context: Context, observation: Observation, of: string): string {
  const { language } = context;
  if (typeof observation === "string") return valueOfIndicator(context, of, observation);
  if ("ratings" in observation) return language.list(observation.ratings.map(twoPlaces));
  return observation.done.length === 0
    ? language.appraisal.noneDone
    : language.list(observation.done.map((item) => nameOf(context, "item", item, of)));
}

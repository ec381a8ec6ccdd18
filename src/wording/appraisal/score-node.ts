import type { ScoreNode } from "../../appraisal/index.js";
import type { Observation } from "../../registry/index.js";
import { type Context, nameOf, twoPlaces, type Valuing, valueOfIndicator } from "../context.js";
import type { Sentences } from "../sentences.js";

/** How score node is told. */
export const scoreNode: Sentences<ScoreNode> = (context, node) => [
  nodeSentence(context, node),
  ...("children" in node ? node.children.map((child) => nodeSentence(context, child)) : []),
];

/** A node of a score: the marks it got of those possible, and why it has no value. */
export function nodeSentence(context: Context, node: ScoreNode, scorecard?: string): string {
  const { language } = context;
  const name = nameOf(context, "indicator", node.id, scorecard);
  const why = "why" in node ? node.why : undefined;
  if (node.got === undefined) {
    return language.cited(
      language.appraisal.nodeUnknown(name, language.words.noValue[why ?? "not-recorded"]),
      node.clauses,
    );
  }
  const got = { name, got: twoPlaces(node.got), marks: twoPlaces(node.marks) };
  const open = node.range && node.range[0] !== node.range[1];
  const sentence = open
    ? language.appraisal.nodeOpen({ ...got, least: twoPlaces(node.range[0]), most: twoPlaces(node.range[1]) })
    : language.appraisal.node(got);
  return language.cited(language.joined([sentence, ...(why ? [language.words.noValue[why]] : [])]), node.clauses);
}

/** What was observed, in words; the items of a checklist by the names of an indicator's or a key's. */
export function observationWords(context: Valuing, observation: Observation, of: string): string {
  const { language } = context;
  if (typeof observation === "string") return valueOfIndicator(context, of, observation);
  if ("ratings" in observation) return language.list(observation.ratings.map(twoPlaces));
  return observation.done.length === 0
    ? language.appraisal.noneDone
    : language.list(observation.done.map((item) => nameOf(context, "item", item, of)));
}

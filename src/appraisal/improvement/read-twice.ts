import { type Condition, conditionsIn, keysIn, partsOf, type Source } from "../../plan/index.js";
import { nodesOf } from "../scorecard/check.js";
import type { Scorecard } from "../scorecard/scorecard.js";

/** What the record of a year holds and a source reads: keys of what was observed, measures, facts. */
export function readBySource(source: Source): readonly string[] {
  if (typeof source === "string") return [source];
  if ("measured" in source) return [`measured ${source.measured}`];
  if ("fact" in source) return [`fact ${source.fact}`];
  return "observed" in source ? keysIn(source) : partsOf(source).flatMap((part) => readBySource(part.source));
}

function readByCondition(condition: Condition): readonly string[] {
  return conditionsIn(condition, "").flatMap(({ condition: each }) => {
    if ("value" in each) return readBySource(each.value);
    return "list" in each && typeof each.list === "object" ? [each.list.observed] : [];
  });
}

/**
 * What more than one thing of a scorecard reads: an indicator that reads it does not move by itself, for what moves it
 * moves another indicator, marks on top or off, a veto, a case or a condition of a grade as well.
 */
export function readTwice({ root, adjustments = [], vetoes = [], grades }: Scorecard): ReadonlySet<string> {
  const indicators = nodesOf(root).flatMap(({ node }) => ("source" in node ? [node] : []));
  const conditions = [
    ...indicators.flatMap(({ scoring }) => (scoring.kind === "by-case" ? scoring.cases.map(({ when }) => when) : [])),
    ...[...adjustments, ...vetoes].map(({ when }) => when),
    ...grades.map(({ given }) => given),
  ];
  const read = [
    ...indicators.map(({ source }) => readBySource(source)),
    ...[...adjustments, ...vetoes].map(({ source }) => (source === undefined ? [] : readBySource(source))),
    ...conditions.map((condition) => (condition ? readByCondition(condition) : [])),
  ].flatMap((keys) => [...new Set(keys)]);
  const seen = new Set<string>();
  return new Set(read.filter((key) => seen.size === seen.add(key).size));
}

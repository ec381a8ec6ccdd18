import type {
  AdjustmentScored,
  AhpWeights,
  Improvement,
  ImprovementStep,
  NeededValue,
  RankedSheet,
  ScoredIndicator,
  ScoreNode,
  ScoreSheet,
  Weights,
} from "../appraisal/index.js";
import type { Observation } from "../registry/index.js";
import { type Block, lines, list, table } from "./block.js";
import { missingOf, missingWords } from "./missing.js";
import {
  bareName,
  complexName,
  nameOf,
  namesOf,
  percent,
  type Speaker,
  twoPlaces,
  valueOfIndicator,
} from "./speaker.js";
import type { Telling } from "./telling.js";
import { grouped } from "./texts.js";

/** How score sheet is told. */
export const scoreSheet: Telling<ScoreSheet> = {
  keys: ["scorecard", "complex", "total", "root", "grade", "stamp"],
  say: (speaker, sheet) => [sheetSentence(speaker, sheet), ...sheetNotes(speaker, sheet)],
  show: (speaker, sheet) => [
    ...lines(sheetSentence(speaker, sheet)),
    ...list(sheetNotes(speaker, sheet)),
    ...nodeTable(speaker, sheet.root, sheet.scorecard),
  ],
};

/** What a sheet comes to, in one sentence. */
export function sheetSentence(speaker: Speaker, sheet: ScoreSheet, isNamed = true): string {
  const { texts } = speaker;
  const { told } = texts;
  const [least, most] = sheet.range;
  const grade = nameOf(speaker, "grade", sheet.grade, sheet.scorecard);
  const others = sheet.possible
    .filter((id) => id !== sheet.grade)
    .map((id) => nameOf(speaker, "grade", id, sheet.scorecard));
  return told.joined([
    told.appraisal.sheet({
      complex: isNamed || sheet.platform !== undefined ? complexName(speaker, sheet.complex, sheet.platform) : "",
      year: texts.words.year(sheet.year),
      scorecard: bareName(speaker, "scorecard", sheet.scorecard),
      total: grouped(sheet.total),
    }),
    ...(least === most ? [] : [told.appraisal.range(grouped(least), grouped(most))]),
    sheet.certain ? told.appraisal.grade(grade) : told.appraisal.gradeOpen(grade, texts.list(others)),
  ]);
}

/** The aspects of a sheet, and what else is to be said of it. */
export function sheetNotes(speaker: Speaker, sheet: ScoreSheet): string[] {
  const { told, words } = speaker.texts;
  const name = (id: string) => nameOf(speaker, "indicator", id, sheet.scorecard);
  return [
    ...sheet.root.children.map((node) => words.sentence(nodeSentence(speaker, node, sheet.scorecard))),
    ...sheet.adjustments.map((each) => adjustmentSentence(speaker, each, sheet.scorecard)),
    ...sheet.vetoes.map((id) => told.appraisal.veto(name(id))),
    ...(sheet.rejected ? [told.appraisal.rejected] : []),
    ...missingOf(speaker, sheet.missing),
    ...(sheet.stamp.provenance === "policy"
      ? []
      : [told.appraisal.provenance(words.provenances[sheet.stamp.provenance])]),
  ];
}

function adjustmentSentence(speaker: Speaker, { id, kind, got }: AdjustmentScored, scorecard: string): string {
  const { told, words } = speaker.texts;
  const name = nameOf(speaker, "indicator", id, scorecard);
  return got === undefined
    ? told.appraisal.nodeUnknown(name, words.noValue["not-recorded"])
    : told.appraisal.adjustment(words.adjustments[kind], name, twoPlaces(got));
}

/** How score node is told. */
export const scoreNode: Telling<ScoreNode> = {
  keys: ["id", "marks", "clauses", "missing"],
  say: (speaker, node) => [
    nodeSentence(speaker, node),
    ...("children" in node ? node.children.map((child) => nodeSentence(speaker, child)) : []),
  ],
  show: (speaker, node) => nodeTable(speaker, node),
};

function nodeSentence(speaker: Speaker, node: ScoreNode, scorecard?: string): string {
  const { texts } = speaker;
  const name = nameOf(speaker, "indicator", node.id, scorecard);
  if (node.got === undefined) {
    const why = texts.words.noValue[("why" in node && node.why) || "not-recorded"];
    return texts.cited(texts.told.appraisal.nodeUnknown(name, why), node.clauses);
  }
  const got = { name, got: twoPlaces(node.got), marks: twoPlaces(node.marks) };
  const open = node.range && node.range[0] !== node.range[1];
  const sentence = open
    ? texts.told.appraisal.nodeOpen({ ...got, least: twoPlaces(node.range[0]), most: twoPlaces(node.range[1]) })
    : texts.told.appraisal.node(got);
  return texts.cited(sentence, node.clauses);
}

/** A score line by line, what belongs to a group under it. */
function nodeTable(speaker: Speaker, root: ScoreNode, scorecard?: string): Block[] {
  const rows: string[][] = [];
  const left: { readonly node: ScoreNode; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { node, depth } = next;
    rows.push(nodeCells(speaker, node, depth, scorecard));
    if ("children" in node) {
      for (const child of [...node.children].reverse()) left.push({ node: child, depth: depth + 1 });
    }
  }
  return table(speaker.texts.heads.node, rows);
}

function nodeCells(speaker: Speaker, node: ScoreNode, depth: number, scorecard: string | undefined): string[] {
  const { words } = speaker.texts;
  const isGroup = "children" in node;
  return [
    `${"· ".repeat(depth)}${nameOf(speaker, "indicator", node.id, scorecard)}`,
    twoPlaces(node.marks),
    node.got === undefined ? "–" : twoPlaces(node.got),
    node.share === undefined ? "–" : percent(node.share),
    isGroup ? words.combines[node.combine] : observed(speaker, node),
    node.clauses.join(", "),
    node.missing.length > 0 ? missingWords(speaker, node.missing) : "",
  ];
}

function observed(speaker: Speaker, { id, raw, combined, why }: ScoredIndicator): string {
  const { words } = speaker.texts;
  if (raw === undefined) return why === undefined ? "–" : words.noValue[why];
  return combined === undefined ? observationWords(speaker, raw, id) : twoPlaces(combined);
}

/** What was observed, in words; the items of a checklist by the names of an indicator's or a key's. */
export function observationWords(speaker: Speaker, observation: Observation, of: string): string {
  const { texts } = speaker;
  if (typeof observation === "string") return valueOfIndicator(speaker, of, observation);
  if ("ratings" in observation) return texts.list(observation.ratings.map(twoPlaces));
  return observation.done.length === 0
    ? texts.told.appraisal.noneDone
    : texts.list(observation.done.map((item) => nameOf(speaker, "item", item, of)));
}

/** How ranked sheet is told. */
export const rankedSheet: Telling<RankedSheet> = {
  keys: ["complex", "rank", "total"],
  say: (speaker, { complex, platform, within, rank, total }) => {
    const { told } = speaker.texts;
    const sentence = told.appraisal.ranked(complexName(speaker, complex, platform), rank, grouped(total));
    return [within === undefined ? sentence : told.appraisal.within(sentence, groupName(speaker, within))];
  },
  row: {
    head: ({ texts }) => texts.heads.ranked,
    cells: (speaker, { complex, platform, within, rank, total }) => [
      String(rank),
      complexName(speaker, complex, platform),
      within === undefined ? "–" : groupName(speaker, within),
      grouped(total),
    ],
  },
};

/** A group that sheets are ranked in is a locality, a tier or whatever a caller groups by. */
const groupName = (speaker: Speaker, id: string) => nameOf(speaker, "element", id);

/** How improvement is told. */
export const improvement: Telling<Improvement> = {
  keys: ["steps", "total"],
  say: (speaker, { steps, total, vetoes = [], quota }) => {
    const { texts } = speaker;
    const { told } = texts;
    return [
      told.joined([
        told.appraisal.improvement(texts.list(steps.map((step) => stepSentence(speaker, step))), grouped(total)),
        ...(vetoes.length > 0 ? [told.appraisal.liftVetoes(namesOf(speaker, "indicator", vetoes))] : []),
        ...(quota ? [told.appraisal.quota] : []),
      ]),
    ];
  },
};

/** How improvement step is told. */
export const improvementStep: Telling<ImprovementStep> = {
  keys: ["indicator", "to", "share"],
  say: (speaker, step) => [stepSentence(speaker, step)],
};

function stepSentence(speaker: Speaker, { indicator, from, to }: ImprovementStep): string {
  const { told, words } = speaker.texts;
  return told.appraisal.step({
    indicator: bareName(speaker, "indicator", indicator),
    from: from === undefined ? words.noValue["not-recorded"] : observationWords(speaker, from, indicator),
    to: neededWords(speaker, to, indicator),
  });
}

function neededWords(speaker: Speaker, to: NeededValue, indicator: string): string {
  if (typeof to === "string") return valueOfIndicator(speaker, indicator, to, true);
  if ("rating" in to) return grouped(to.rating);
  const items = speaker.texts.list(to.items.map((item) => nameOf(speaker, "item", item, indicator)));
  return speaker.texts.told.appraisal.further(items);
}

/** How ahp weights is told. */
export const ahpWeights: Telling<AhpWeights> = {
  keys: ["weights", "lambdaMax", "consistencyRatio", "consistent"],
  say: (speaker, { weights: values, consistencyRatio, consistent }) => {
    const { told } = speaker.texts;
    return [
      ...weights.say(speaker, { weights: values }),
      told.appraisal.consistency(twoPlaces(consistencyRatio), consistent),
    ];
  },
};

/** How weights is told. */
export const weights: Telling<Weights> = {
  keys: ["weights"],
  say: ({ texts }, { weights: values }) => [texts.told.appraisal.weights(texts.list(values.map(percent)))],
};

import { nodesOf, type Scorecard, type ScoreSheet, type Standing } from "../appraisal/index.js";
import { goesBySheets } from "../funding/index.js";
import { isPlainObject, perFrozen, readDecimal } from "../kernel/index.js";
import type { AssessOptions } from "../report/index.js";
import { type Field, fact, figure } from "./field.js";
import { neither, type Weighed, weighed } from "./weighed.js";

/** Of the options of a report those that a thing comes from. */
export type Given = (options: AssessOptions) => readonly Field[];

/** Of the options that a thing comes from those that changed; of one as large as a scorecard that it did, not how. */
export function changedOptions(was: readonly Field[], is: readonly Field[]): readonly Weighed[] {
  return [...new Set([...was, ...is].map(({ name }) => name))].flatMap((name) => {
    const [one, other] = [was, is].map((fields) => fields.find((field) => field.name === name));
    const option = weighed(name, one, other);
    if (!option) return [];
    const { before, after, ...change } = option.change;
    return typeof (before ?? after) === "object" ? { ...option, change } : option;
  });
}

/** What changed of a thing that comes from other options than before: what they decide is neither worse nor better. */
export function givenOtherwise(changed: readonly Weighed[], options: readonly Weighed[]): readonly Weighed[] {
  const told = options.filter((option) => changed.some((each) => isDecidedBy(option, each)));
  const isTold = ({ change: { field } }: Weighed) => changed.some((each) => each.change.field === field);
  return [
    ...changed.map((each) => (told.some((option) => isDecidedBy(option, each)) ? neither(each) : each)),
    ...told.filter((option) => !isTold(option)),
  ];
}

/** Marks, and ranks by them, come about before the grades that they make. */
function isDecidedBy({ change: { field } }: Weighed, { change: { kind } }: Weighed): boolean {
  if (kind === "fact" || kind === "figure") return false;
  return field !== "grades" || (kind !== "total" && kind !== "rank");
}

/** What a sheet comes from: its scorecard, and of one over platforms what they are weighted by. */
export function scoredBy({ scorecard, platform }: ScoreSheet): Given {
  return ({ scorecards = [], platforms }) => [
    ...scorecards.flatMap((card) => (card.id === scorecard ? [partsOf(card).marks, partsOf(card).grades] : [])),
    ...(platform === undefined ? [fact("weight", platforms?.weight)] : []),
  ];
}

/** What an indicator, marks on top or off, or bonuses above their cap (`""`) come from. */
export function earnedBy({ scorecard }: ScoreSheet, id: string): Given {
  return ({ scorecards = [] }) =>
    scorecards.flatMap((card) => (card.id === scorecard ? (partsOf(card).members.get(id) ?? []) : []));
}

/** What a standing comes from: the rules, and the scorecards whose grades they went by. */
export function standingBy({ steps }: Standing): Given {
  return ({ standing, scorecards = [] }) => [
    rulesOf(standing),
    cardsOf(scorecards.filter(({ id }) => steps.some(({ scorecard }) => scorecard === id))),
  ];
}

/** What support comes from: the policy, the budget, and the scorecards where it goes by appraisals. */
export const supportedBy: Given = ({ funding, scorecards }) => {
  if (!funding) return [];
  const { clawback: _back, instalments: _parts, payee: _whom, source: _from, ...policy } = funding.policy;
  return [
    fact("policy", bare(policy)),
    figure("budget", readDecimal(funding.budget), "yuan"),
    ...(goesBySheets(funding.policy) ? [cardsOf(scorecards)] : []),
  ];
};

/** What a recommendation comes from. */
export const recommendedBy: Given = ({ recommendation, scorecards }) => [
  figure("quota", recommendation?.quota),
  figure("perLocality", recommendation?.perLocality),
  figure("perCategory", recommendation?.perCategory),
  cardsOf(scorecards),
];

/** What the findings of a rule come from, beside the records. */
export const FOUND_BY: { readonly [rule: string]: Given } = /* @__PURE__ */ (() => {
  const observed: Given = ({ scorecards }) => [cardsOf(scorecards)];
  return {
    "fund-clawback": ({ funding }) => [fact("policy", bare(funding?.policy.clawback))],
    "record-observed-key": observed,
    "record-observed-form": observed,
    "record-observed-item": observed,
    "record-passed-over": recommendedBy,
    "record-struck-off": ({ standing, scorecards }) => [rulesOf(standing), cardsOf(scorecards)],
  };
})();

const rulesOf = (standing: AssessOptions["standing"]) => fact("rules", bare(standing));

/** Scorecards as a whole, in any order. */
function cardsOf(scorecards: readonly Scorecard[] = []): Field {
  const byId = [...scorecards].sort((a, b) => (a.id < b.id ? -1 : 1));
  return fact(
    "scorecard",
    byId.map((card) => [partsOf(card).marks.value, partsOf(card).grades.value]),
  );
}

/** What of a scorecard marks come from, what grades are made by, and what each part of it earns by. */
const partsOf = /* @__PURE__ */ perFrozen(({ grades, vetoes, ...card }: Scorecard) => {
  const { id, root, adjustments = [], bonusCap, missing } = card;
  const members = [...nodesOf(root).map(({ node }) => node), ...adjustments, { id: "", adjustments, bonusCap }];
  return {
    marks: fact("scorecard", bare(card)),
    grades: fact("grades", bare([grades, vetoes])),
    members: new Map(members.map((each) => [each.id, fact("scorecard", bare([id, missing, each]))])),
  };
});

/** Without names, clauses and where it comes from, which decide nothing. */
function bare(content: unknown): unknown {
  if (Array.isArray(content)) return content.map(bare);
  if (!isPlainObject(content)) return content ?? null;
  const decisive = Object.entries(content).filter(([key]) => !NAMES.includes(key));
  return Object.fromEntries(decisive.map(([key, each]) => [key, bare(each)]));
}

const NAMES: readonly string[] = ["label", "title", "clauses", "basis", "provenance"];

import { asFarAsRead, type Fault, faultAt, ofEach } from "../../finding/index.js";
import { compareDecimals, exactText, fractionOf, sumOf } from "../../kernel/index.js";
import { measureNamed, OBSERVED } from "../../measures/index.js";
import {
  faultsOfCondition,
  faultsOfSource,
  faultsOfUnit,
  type Known,
  knownIn,
  measuresKnown,
  type Plan,
  partsOf,
  type Source,
} from "../../plan/index.js";
import { faultsOfScored } from "../scoring/kinds/of-source.js";
import { faultsOfScoring } from "../scoring/kinds/scoring.js";
import { checkGrades } from "./check-grades.js";
import type { Adjustment, Group, Indicator, Scorecard } from "./scorecard.js";

/**
 * Everything in a scorecard that does not fit together, beyond what its schema refuses; given a plan, by the names that it
 * knows.
 */
export function checkScorecard(scorecard: Scorecard, plan?: Plan): Fault[] {
  // The grade and the standing follow from what the scorecard gives.
  const known: Known = { ...knownTo(plan), barred: ["grade", "standing"] };
  const checks: readonly (() => readonly Fault[])[] = [
    () => checkIds(scorecard),
    () => (scorecard.appliesTo ? faultsOfCondition(scorecard.appliesTo, "appliesTo", known) : []),
    () => checkNode(scorecard.root, "root", known),
    () => checkCauses(scorecard, known),
    () => checkBonusCap(scorecard),
    () => checkCaps(scorecard),
    () => checkGrades(scorecard, known),
  ];
  return ofEach(checks, (check) => check());
}

/** A node of a scorecard with its path in the input. */
export interface Placed {
  readonly node: Group | Indicator;
  readonly path: string;
}

/** Every node of a scorecard, the root first. */
export function nodesOf(node: Group | Indicator, path = "root"): Placed[] {
  const below = "children" in node ? node.children : [];
  return [{ node, path }, ...below.flatMap((child, index) => nodesOf(child, `${path}.children[${index}]`))];
}

function checkIds({ root, adjustments = [], vetoes = [], grades }: Scorecard): Fault[] {
  const scored = [
    ...nodesOf(root).map(({ node, path }) => ({ id: node.id, path })),
    ...adjustments.map(({ id }, index) => ({ id, path: `adjustments[${index}]` })),
    ...vetoes.map(({ id }, index) => ({ id, path: `vetoes[${index}]` })),
  ];
  return [scored, grades.map(({ id }, index) => ({ id, path: `grades[${index}]` }))].flatMap((list) => {
    const seen = new Set<string>();
    return ofEach(list, ({ id, path }) => {
      const again = seen.has(id);
      seen.add(id);
      return again
        ? [faultAt(`${path}.id`, id, "指标体系内不重复的标识", "an id that stands once in the scorecard", `${id}-2`)]
        : [];
    });
  });
}

function checkNode(node: Group | Indicator, path: string, known: Known): Fault[] {
  if (!("children" in node)) return checkIndicator(node, path, known);
  return [
    ...asFarAsRead(() => checkSum(node, path)),
    ...ofEach(node.children, (child, index) => checkNode(child, `${path}.children[${index}]`, known)),
  ];
}

function checkIndicator(indicator: Indicator, path: string, known: Known): Fault[] {
  const checks: readonly ((of: Indicator) => readonly Fault[])[] = [
    ({ scoring, marks }) => faultsOfScoring(scoring, marks, `${path}.scoring`, known),
    ({ scoring, source }) => faultsOfScored(scoring, source, path, known),
    ({ unit, source }) => faultsOfUnit(unit, source, `${path}.unit`, known),
    ({ source }) => faultsOfSource(source, `${path}.source`, known),
    ({ noValue, source }) => checkNoValue(noValue, source, `${path}.noValue`),
  ];
  return ofEach(checks, (check) => check(indicator));
}

function checkNoValue(noValue: Indicator["noValue"], source: Source, path: string): Fault[] {
  if (noValue === undefined || !hasAlwaysValue(source)) return [];
  return [
    faultAt(path, noValue, "不填：其来源总有数值", "nothing: its source always has a value", null, "does-not-fit"),
  ];
}

/** Whether a source can have no value only for want of a record. */
function hasAlwaysValue(source: Source): boolean {
  if (typeof source === "string" || ALWAYS.some((kind) => kind in source)) return true;
  // Over years it has none where there are no years, but for a sum, which then is 0.
  const isSum = "sum" in source || ("over" in source && source.by === "sum");
  return isSum && partsOf(source).every((part) => hasAlwaysValue(part.source));
}

const ALWAYS: readonly string[] = ["observed", "fact", "granted", "late"];

function checkBonusCap({ adjustments = [], bonusCap }: Scorecard): Fault[] {
  if (bonusCap === undefined || adjustments.some(({ kind }) => kind === "bonus")) return [];
  const en = "nothing: there is no bonus";
  return [faultAt("bonusCap", bonusCap, "不填：没有加分项", en, null, "does-not-fit")];
}

/** What counts once is not cut below its marks. */
function checkCaps({ adjustments = [] }: Scorecard): Fault[] {
  return ofEach(adjustments, ({ source, marks, cap = marks }, index) => {
    if (source !== undefined || compareDecimals(cap, marks) >= 0) return [];
    const en = `no less than its marks, ${marks}: without a source it counts once`;
    return [faultAt(`adjustments[${index}].cap`, cap, `不小于其分值${marks}（无来源的只计一次）`, en, marks)];
  });
}

function checkSum({ children, combine = "sum", marks }: Group, path: string): Fault[] {
  const sum = exactText(sumOf(children.map((child) => fractionOf(child.marks))));
  if (combine !== "sum" || sum === marks) return [];
  const zh = `各下级分值之和（现为${sum}）`;
  return [faultAt(`${path}.marks`, marks, zh, `what the marks of its children add up to, ${sum}`, sum)];
}

/** Marks on top or off and vetoes do not come from the grade that follows from them. */
function checkCauses({ adjustments = [], vetoes = [] }: Scorecard, known: Known): Fault[] {
  return ofEach(Object.entries({ adjustments, vetoes }), ([list, causes]) =>
    ofEach<Pick<Adjustment, "when" | "source">, Fault>(causes, ({ when, source }, index) => [
      ...(when ? faultsOfCondition(when, `${list}[${index}].when`, known) : []),
      ...(source === undefined ? [] : faultsOfSource(source, `${list}[${index}].source`, known)),
    ]),
  );
}

/** What conditions and sources may name; a scorecard may observe keys that the plan's dictionary lacks. */
function knownTo(plan: Plan | undefined): Known {
  const units = { dictionary: dictionaryOf(plan), unitOfMeasure };
  if (!plan) return { measured: measuresKnown(), ...units };
  const { observed: _, ...known } = knownIn(plan, true);
  return { ...known, ...units };
}

/** The figures that a plan's dictionary names, and the library's own. */
export function dictionaryOf(plan: Plan | undefined): NonNullable<Known["dictionary"]> {
  const figures = OBSERVED.flatMap(({ id, unit, partOf }) => (unit ? [{ id, unit, ...(partOf && { partOf }) }] : []));
  return [...(plan?.observed ?? []), ...figures];
}

const unitOfMeasure = (id: string) => measureNamed(id)?.unit;

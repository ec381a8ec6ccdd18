import {
  AnnualRecord,
  defineScorecard,
  faultsOf,
  PolicyError,
  type Scorecard,
  type ScorecardInput,
  type ScoreNode,
  type ScoreSheet,
} from "../../src/index.js";

/** A group or an indicator as a test writes it. */
export type NodeIn = ScorecardInput["root"]["children"][number];
/** An indicator as a test writes it. */
export type IndicatorIn = Exclude<NodeIn, ScorecardInput["root"]>;
/** A scoring as a test writes it. */
export type ScoringIn = IndicatorIn["scoring"];

export const named = (id: string) => ({ id, label: { zh: `项${id}`, en: id } });

/** An indicator observed under its own id. */
export function leaf(
  id: string,
  marks: number | string,
  scoring: ScoringIn,
  source: IndicatorIn["source"] = { observed: id },
) {
  return { ...named(id), marks, scoring, source };
}

/** From 0 to a value that earns full marks. */
export function upTo(id: string, marks: number | string, fullAt: number | string = 1): IndicatorIn {
  return leaf(id, marks, { kind: "linear", zeroAt: 0, fullAt });
}

export function group(
  id: string,
  marks: number | string,
  children: readonly NodeIn[],
  combine?: "sum" | "geometric" | "minimum",
) {
  return { ...named(id), marks, children: [...children], ...(combine ? { combine } : {}) };
}

export const GRADES = [
  { ...named("good"), atLeast: 60 },
  { ...named("poor"), atLeast: 0 },
];

/** A scorecard as data, of a root's children. */
export function written(children: readonly NodeIn[], more: Partial<ScorecardInput> = {}): ScorecardInput {
  return {
    id: "card",
    title: { zh: "评价表", en: "Card" },
    provenance: "illustrative",
    root: group("root", 100, children),
    grades: GRADES,
    missing: "range",
    rounding: { places: 2, mode: "half-up" },
    ...more,
  };
}

export function cardOf(children: readonly NodeIn[], more: Partial<ScorecardInput> = {}): Scorecard {
  return defineScorecard(written(children, more));
}

/** A record of 2020, or of another year. */
export function recordOf(observed: Readonly<Record<string, unknown>>, complex = "pumps", year = 2020): AnnualRecord {
  return AnnualRecord.parse({ complex, year, observed } as Parameters<typeof AnnualRecord.parse>[0]);
}

/** Every node of a sheet. */
export function nodesOf(sheet: ScoreSheet): ScoreNode[] {
  const within = (node: ScoreNode): ScoreNode[] => [node, ...("children" in node ? node.children.flatMap(within) : [])];
  return within(sheet.root);
}

/** The node of an id; a test that asks for an absent one fails. */
export function nodeIn(sheet: ScoreSheet, id: string): ScoreNode {
  const found = nodesOf(sheet).find((node) => node.id === id);
  if (!found) throw new Error(`no node ${id}`);
  return found;
}

/** The faults that a call is refused for. */
export function refusedFor(call: () => unknown, input?: unknown) {
  try {
    call();
  } catch (error) {
    if (error instanceof PolicyError) return faultsOf(error, input);
    throw error;
  }
  return [];
}

/** What a refused call says: the whole in both languages, then each fault as path, got, accepted in both, example. */
export function said(call: () => unknown): unknown[] {
  try {
    call();
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    const [whole = ""] = error.message.split("\n");
    return [whole, ...error.faults.map(({ path, got, accepted: { zh, en }, example }) => [path, got, zh, en, example])];
  }
  return [];
}

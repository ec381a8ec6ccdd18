import { type ZenDecision, ZenDecisionContent, ZenEngine } from "@gorules/zen-engine";
import { FLOORS, LEAST, MODELS, NINE, type Row, TIERS, type Tier, WINDOW } from "./problem.js";

/*
 * A decision for each tier, its content compiled once, as its documentation advises. Its expressions compare numbers, so
 * the day is a number here. To cross into its native code costs most of the time: all records in one call, which its
 * nodes can loop over, are several times faster than one call each.
 */

/** A record as zen takes it: the day as the number that its digits make. */
export interface ZenRow extends Omit<Row, "listedOn"> {
  readonly listedOn: number;
}

/** The record in zen's form. */
export function zenRow(row: Row): ZenRow {
  return { ...row, listedOn: dayNumber(row.listedOn) };
}

function dayNumber(day: string): number {
  return Number(day.replaceAll("-", ""));
}

const list = (ids: readonly string[]) => `[${ids.map((id) => `"${id}"`).join(", ")}]`;

const expressions = (tier: Tier) => [
  { id: "area", key: "area", value: `floorArea >= ${FLOORS[tier]}` },
  { id: "functions", key: "functions", value: `count(functions, # in ${list(NINE)}) >= ${LEAST}` },
  { id: "model", key: "model", value: `operatingModel in ${list(MODELS)}` },
  { id: "listed", key: "listed", value: `listedOn in [${dayNumber(WINDOW.from)}..${dayNumber(WINDOW.to)}]` },
];

const engine = new ZenEngine();

const decision = (tier: Tier, form: "one" | "all") => {
  const parts = expressions(tier);
  const rules =
    form === "one"
      ? { expressions: [...parts, { id: "met", key: "met", value: "$.area and $.functions and $.model and $.listed" }] }
      : {
          expressions: [{ id: "met", key: "met", value: parts.map(({ value }) => `(${value})`).join(" and ") }],
          executionMode: "loop",
          inputField: "rows",
          outputPath: "rows",
        };
  const position = { x: 0, y: 0 };
  return engine.createDecision(
    new ZenDecisionContent({
      contentType: "application/vnd.gorules.decision",
      nodes: [
        { id: "in", type: "inputNode", name: "in", position },
        { id: "rules", type: "expressionNode", name: "rules", position, content: rules },
        { id: "out", type: "outputNode", name: "out", position },
      ],
      edges: [
        { id: "in-rules", type: "edge", sourceId: "in", targetId: "rules" },
        { id: "rules-out", type: "edge", sourceId: "rules", targetId: "out" },
      ],
    }),
  );
};

const decisions = (form: "one" | "all"): Readonly<Record<Tier, ZenDecision>> => ({
  county: decision("county", form),
  municipal: decision("municipal", form),
  provincial: decision("provincial", form),
});

const [ONE, ALL] = [decisions("one"), decisions("all")];

/** The result of zen with its trace: the input, and what each expression came to. */
export function traced(row: ZenRow) {
  return ONE[row.tier].evaluate(row, { trace: true });
}

/** The verdict alone, a call for each record. */
export async function isMet(row: ZenRow): Promise<boolean> {
  return (await ONE[row.tier].evaluate(row)).result.met === true;
}

/** The records of each tier, as one call takes them. */
export type ZenRows = ReadonlyMap<Tier, readonly ZenRow[]>;

/** The records by tier. */
export function byTier(rows: readonly ZenRow[]): ZenRows {
  return new Map(TIERS.map((tier) => [tier, rows.filter((row) => row.tier === tier)]));
}

/** How many are met, in a call for each tier. */
export async function countMet(rows: ZenRows): Promise<number> {
  let count = 0;
  for (const [tier, those] of rows) {
    const { result } = await ALL[tier].evaluate({ rows: those });
    for (const { met } of result.rows) if (met === true) count += 1;
  }
  return count;
}

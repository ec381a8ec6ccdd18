import { LogicEngine } from "json-logic-engine";
import { FLOORS, LEAST, MODELS, NINE, type Row, type Tier, WINDOW } from "./problem.js";

/*
 * Compiled once for each tier, as its documentation advises where speed counts. Of three ways to count the functions
 * this is the fastest that counts the nine alone: `filter` and `length` take about half as long again.
 */
const engine = new LogicEngine();

const compiled = (tier: Tier): ((row: Row) => unknown) =>
  engine.build({
    and: [
      { ">=": [{ var: "floorArea" }, FLOORS[tier]] },
      { ">=": [{ "+": NINE.map((id) => ({ if: [{ in: [id, { var: "functions" }] }, 1, 0] })) }, LEAST] },
      { in: [{ var: "operatingModel" }, MODELS] },
      { "<=": [WINDOW.from, { var: "listedOn" }, WINDOW.to] },
    ],
  }) as (row: Row) => unknown;

const RULES = { county: compiled("county"), municipal: compiled("municipal"), provincial: compiled("provincial") };

/** The value of the logic; it stops at the first part that is false, and does not say which. */
export function isMet(row: Row): boolean {
  return RULES[row.tier](row) === true;
}

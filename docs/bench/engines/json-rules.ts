import { Engine, type EngineResult } from "json-rules-engine";
import { FLOORS, LEAST, MODELS, NINE, type Row, type Tier, WINDOW } from "./problem.js";

/*
 * One engine a tier, made once and run for every record, as its documentation advises; what it has no operator for is an
 * operator of its own. All conditions have the same priority, so that all are evaluated and stand in the result.
 */
const engineOf = (tier: Tier): Engine => {
  const engine = new Engine();
  engine.addOperator("hasAtLeast", (functions: readonly string[], least: number) => countOf(functions) >= least);
  engine.addOperator("notBefore", (day: string, first: string) => day >= first);
  engine.addOperator("notAfter", (day: string, last: string) => day <= last);
  engine.addRule({
    conditions: {
      all: [
        { fact: "floorArea", operator: "greaterThanInclusive", value: FLOORS[tier] },
        { fact: "functions", operator: "hasAtLeast", value: LEAST },
        { fact: "operatingModel", operator: "in", value: MODELS },
        { fact: "listedOn", operator: "notBefore", value: WINDOW.from },
        { fact: "listedOn", operator: "notAfter", value: WINDOW.to },
      ],
    },
    event: { type: "met" },
  });
  return engine;
};

const ENGINES = { county: engineOf("county"), municipal: engineOf("municipal"), provincial: engineOf("provincial") };

function countOf(functions: readonly string[]): number {
  let count = 0;
  for (const id of NINE) if (functions.includes(id)) count += 1;
  return count;
}

/** The result of json-rules-engine: it says of every condition what was found and whether it holds. */
export function run(row: Row): Promise<EngineResult> {
  return ENGINES[row.tier].run({ ...row });
}

/** Whether the rule's event came. */
export async function isMet(row: Row): Promise<boolean> {
  return (await run(row)).events.length > 0;
}

/*
 * The same four rules on the same 10,000 made-up records in five ways: this library, json-rules-engine, json-logic-engine
 * (compiled), zen-engine, publicodes, and by hand in floats. All have to agree on every verdict before anything is timed;
 * records stand ready in the form each takes best; rounds are interleaved, and every result is looked at.
 *
 *   npx tsx docs/bench/engines.ts
 */
import { assessTier } from "innovation-service-complex";
import { assessByHand, isMet as isMetByHand } from "./engines/by-hand.js";
import * as jsonLogic from "./engines/json-logic.js";
import * as jsonRules from "./engines/json-rules.js";
import { AS_OF, casesOf, plan } from "./engines/problem.js";
import * as publicodes from "./engines/publicodes.js";
import * as zen from "./engines/zen.js";
import { interleaved, type Measured, machine, markdown, print, quantile, ratio, readable } from "./measured.js";

const cases = casesOf(10_000);
const rows = cases.map(({ row }) => row);
const zenRows = rows.map(zen.zenRow);
const zenByTier = zen.byTier(zenRows);
// The slow ones take a part of the records; their time is per record all the same.
const few = { zen: zenRows.slice(0, 1000), publicodes: rows.slice(0, 500).map(publicodes.situationOf) };
const options = { asOf: AS_OF };

await checkAgreement();

/** Of each, how it is named, what it gives, and how often it says `met`: looked at, so that no result goes unused. */
const FINDINGS = "ours, with findings";
const BY_HAND = "by hand in floats, the same finding objects";
const explaining: readonly Measured[] = [
  measured(FINDINGS, cases, ({ complex, row }) => {
    const { verdict, findings } = assessTier(plan, complex, row.tier, options);
    return verdict === "met" && findings.length === 4;
  }),
  measured(BY_HAND, cases, ({ complex, row }) => {
    const { verdict, findings } = assessByHand(row, complex.id);
    return verdict === "met" && findings.length === 4;
  }),
  awaited("json-rules-engine", rows, async (row) => {
    const { results } = await jsonRules.run(row);
    return results.length > 0 && results[0]?.result === true;
  }),
  awaited("zen-engine, with trace", few.zen, async (row) => {
    const { result, trace } = await zen.traced(row);
    return trace?.rules !== undefined && result.met === true;
  }),
  measured("publicodes", few.publicodes, publicodes.isMet),
];
const deciding: readonly Measured[] = [
  measured("by hand in floats, verdict only", rows, isMetByHand),
  measured("json-logic-engine, compiled", rows, jsonLogic.isMet),
  { name: "zen-engine, all records in one call", records: rows.length, run: () => zen.countMet(zenByTier) },
  awaited("zen-engine, a call for each record", few.zen, zen.isMet),
];

const times = await interleaved([...explaining, ...deciding], 15);
print(machine(["json-rules-engine", "json-logic-engine", "@gorules/zen-engine", "publicodes", "zod"]));
print(table(FINDINGS, explaining));
print(table(FINDINGS, deciding));

function measured<T>(name: string, all: readonly T[], isMet: (one: T) => boolean): Measured {
  const run = () => {
    let met = 0;
    for (const one of all) if (isMet(one)) met += 1;
    return met;
  };
  return { name, records: all.length, run };
}

function awaited<T>(name: string, all: readonly T[], isMet: (one: T) => Promise<boolean>): Measured {
  const run = async () => {
    let met = 0;
    for (const one of all) if (await isMet(one)) met += 1;
    return met;
  };
  return { name, records: all.length, run };
}

/** How many times as long each took as ours did in the same round, and how long. */
function table(ours: string, all: readonly Measured[]): string {
  const base = times.get(ours) ?? [];
  return markdown(
    ["", "times ours", "quartiles", "a record", "quartiles"],
    all.map(({ name }) => {
      const own = times.get(name) ?? [];
      const ratios = own.map((time, round) => time / (base[round] ?? Number.NaN));
      const spread = (values: readonly number[], shown: (value: number) => string) =>
        `${shown(quantile(values, 0.25))} – ${shown(quantile(values, 0.75))}`;
      return [
        name,
        ratio(quantile(ratios, 0.5)),
        spread(ratios, ratio),
        readable(quantile(own, 0.5)),
        spread(own, readable),
      ];
    }),
  );
}

async function checkAgreement(): Promise<void> {
  let count = 0;
  for (const { complex, row } of cases) {
    const expected = assessTier(plan, complex, row.tier, options).verdict === "met";
    const others = [
      assessByHand(row, complex.id).verdict === "met",
      isMetByHand(row),
      jsonLogic.isMet(row),
      await jsonRules.isMet(row),
    ];
    if (others.some((met) => met !== expected)) throw new Error(`the engines disagree on ${complex.id}`);
    if (expected) count += 1;
  }
  for (const [index, row] of few.zen.entries()) {
    const expected = rows[index] !== undefined && isMetByHand(rows[index]);
    if ((await zen.isMet(row)) !== expected) throw new Error(`zen disagrees on c${index}`);
  }
  for (const [index, situation] of few.publicodes.entries()) {
    const expected = rows[index] !== undefined && isMetByHand(rows[index]);
    if (publicodes.isMet(situation) !== expected) throw new Error(`publicodes disagrees on c${index}`);
  }
  if ((await zen.countMet(zenByTier)) !== count) throw new Error("zen disagrees on how many are met");
  print(`All agree: of ${cases.length} records ${count} are met.`);
}

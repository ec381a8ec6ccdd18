/*
 * Hands everything hostile to everything public, and says each time that something else came of it than an answer or a
 * refusal with its faults. Run by hostile.full.test.ts with little memory, in a process of its own: what crashes or hangs
 * does so here, and the last line says where.
 */
import { writeSync } from "node:fs";
import { PolicyError } from "../../src/index.js";
import { altered, at } from "../plan/altered.js";
import { ASKED, type Asked } from "./asked.js";
import { frozenWhole, HOSTILE, LARGE } from "./hostile-values.js";
import { placesIn } from "./places.js";

/** Where lists of a million stand. */
const MILLIONS = [
  "Portfolio complexes",
  "Complex milestones",
  "definePlan input.clauses",
  "fillGaps input.candidates",
  "assessChain input.links",
  "allocateFunding sheets",
  "ahpWeights input",
];

/** So many sound members of a list are taken, or refused for bearing one id. */
const SOUND = 300;

let cases = 0;

for (const asked of ASKED) {
  writeSync(1, `${process.uptime()} ${asked.name}, small\n`);
  for (const sample of asked.samples) {
    for (const place of placesIn(sample, depthOf(asked, sample))) {
      for (const [name, make] of HOSTILE) hand(asked, `${name} at ${place.join(".")}`, altered(sample, place, make()));
    }
  }
}
for (const asked of ASKED) {
  const [sample] = asked.samples;
  for (const place of placesIn(sample, 4).filter((each) => Array.isArray(at(sample, each)))) {
    const where = place.join(".");
    writeSync(1, `${process.uptime()} ${asked.name}, a great many at ${where}\n`);
    const entries = MILLIONS.includes(`${asked.name} ${where}`) ? 1_000_000 : 1_500;
    const [first] = Object.values(Object(at(sample, place)));
    for (const [name, make] of LARGE) hand(asked, `${name} at ${where}`, altered(sample, place, make(entries)));
    hand(asked, `many like the first at ${where}`, altered(sample, place, new Array(SOUND).fill(first)));
  }
}
writeSync(1, `done: ${cases}\n`);

/** The records in a portfolio and the parts of a plan are handed over by themselves too. */
function depthOf({ name }: Asked, sample: unknown): number {
  if (JSON.stringify(sample).length > 20_000) return 2;
  return ["Portfolio", "Plan", "definePlan"].includes(name) ? 2 : 5;
}

function hand({ name, ask }: Asked, what: string, input: unknown): void {
  cases += 1;
  const wrong = complaint(ask, frozenWhole(input));
  if (wrong !== undefined) writeSync(1, `! ${name}, ${what}: ${wrong}\n`);
}

function complaint(ask: Asked["ask"], input: unknown): string | undefined {
  try {
    const wrong = ask(input);
    if (wrong !== undefined) return wrong;
  } catch (error) {
    if (!(error instanceof PolicyError)) return String(error);
    if (error.faults.length === 0) return "refused without a fault";
  }
  if (Reflect.get({}, "polluted") !== undefined || Object.keys(Object.prototype).length > 0) return "polluted";
  return undefined;
}

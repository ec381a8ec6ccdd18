/*
 * Every public function with what the scenario gives it of some copies of the sample and twice as many, and with an input of
 * its own where that does not grow; the steps of each, counted.
 */
import { counted } from "./counting.js";

const { soundCalls, THIS } = await import("../doors/calls.js");
const { copiesOf } = await import("../report/copies.js");
const { JOBS } = await import("./jobs.js");

const runs = [];
for (const copies of [2, 4]) {
  for (const { name, verb, args } of soundCalls(THIS, copiesOf(copies))) {
    runs.push(await counted("/src/", `${name} of copies`, copies, () => verb(...args) === undefined));
  }
}
for (const [name, job] of Object.entries(JOBS)) {
  job(80)(); // What is made once for all is made.
  for (const size of [400, 800]) runs.push(await counted("/src/", name, size, job(size)));
}
process.stdout.write(JSON.stringify(runs));

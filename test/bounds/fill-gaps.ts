import { counted } from "./counting.js";
import { alike, pricedByAmount } from "./problems.js";

const { fillGaps } = await import("../../src/layout/index.js");

const PROBLEMS = {
  "21 alike": alike(21),
  "60 alike": alike(60),
  "50 × 3": pricedByAmount(50, 3),
  "200 × 3": pricedByAmount(200, 3),
  "600 × 150": pricedByAmount(600, 150),
};

const runs = [];
for (const [name, problem] of Object.entries(PROBLEMS)) {
  for (const limit of [0, 20, 40]) {
    runs.push(await counted("/src/layout/filling/", name, limit, () => fillGaps(problem, { limit }).status));
  }
}
process.stdout.write(JSON.stringify(runs));

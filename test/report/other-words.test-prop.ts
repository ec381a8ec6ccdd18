import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { assess, Portfolio } from "../../src/index.js";
import { taizhou, taizhouFunding, taizhouScorecard, taizhouStanding } from "../../src/taizhou/index.js";
import { draws } from "../draws.js";
import { overturned } from "./certain.js";
import { OTHER_WORDS, sample, withWord } from "./other-words.js";

const options = {
  asOf: "2020-12-31",
  detail: "all",
  scorecards: [taizhouScorecard],
  standing: taizhouStanding,
  recommendation: { quota: 2 },
  funding: { policy: taizhouFunding, budget: 20_000_000 },
} as const;
const after = assess(taizhou, Portfolio.parse(sample), options);

test.prop([fc.constantFrom(...OTHER_WORDS)], { numRuns: draws(300) })(
  "what a report calls certain of records with a word in another way of writing comes out of the right word too",
  (other) => {
    const read = Portfolio.safeParse(withWord(other));
    // What the schema refuses by itself never gets so far.
    if (!read.success) return;
    // What is told under the word itself has no counterpart under the right one.
    const ofOthers = overturned(assess(taizhou, read.data, options), after).filter(
      (line) => !line.includes(other.word),
    );
    expect(ofOthers).toEqual([]);
  },
);

import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { type AssessOptions, assess, nextQuestions } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { draws } from "../draws.js";
import { answered } from "./answers.js";
import { everything, incomplete } from "./portfolios.js";

const asked: fc.Arbitrary<AssessOptions> = fc.constantFrom<AssessOptions>(
  { ...everything, detail: "next-tier" },
  { ...everything, robustness: { ...everything.robustness, draws: 2 } },
  { asOf: "2020-12-31" },
);

/** How often all that is asked may be answered before nothing is left: a record that is new leaves its own inputs open. */
const MOST_ROUNDS = 8;

describe("answering what is asked", () => {
  test.prop([incomplete, asked, fc.nat()], { numRuns: draws(10) })(
    "ends, and leaves a report in which nothing is missing for a verdict, and which asks nothing",
    (portfolio, options, seed) => {
      let [records, rounds] = [portfolio, 0];
      let report = assess(taizhou, records, options);
      for (let open = nextQuestions(report); open.length > 0; open = nextQuestions(report)) {
        rounds += 1;
        expect(rounds, open.map(({ path }) => path).join("\n")).toBeLessThanOrEqual(MOST_ROUNDS);
        for (const question of open) records = answered(records, question, seed);
        report = assess(taizhou, records, options);
      }
      expect(unknownIn(report)).toEqual([]);
      expect(report.withoutData.filter(({ needs }) => needs.in === "portfolio" && !needs.recorded)).toEqual([]);
    },
  );
});

/** What is missing for a verdict to be known; a standard for which the plan has no figure misses nothing. */
function unknownIn(report: ReturnType<typeof assess>): string[] {
  const { complexes, supervision = [], governance = [], projects, cases, chains = [], processes = [] } = report;
  const findings = [
    ...complexes.flatMap(({ assessment }) => assessment.tiers.flatMap((tier) => tier.findings)),
    ...[...supervision, ...governance, ...(projects?.findings ?? []), ...(cases?.findings ?? [])],
    ...[...chains, ...processes].flatMap((each) => each.findings),
  ];
  return findings.flatMap(({ verdict, rule, missing }) =>
    verdict === "unknown" ? missing.map((path) => `${rule} ${path}`) : [],
  );
}

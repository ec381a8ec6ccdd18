import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { assess, nextQuestions, Portfolio, type Question } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { draws } from "../draws.js";
import { ADMISSIBLE, filled, nameOf } from "./answers.js";
import { contradictory, everything, incomplete } from "./portfolios.js";

const options = fc.constantFrom(everything, { asOf: "2020-12-31" }, { ...everything, asOf: "2019-12-31" });
const FEW = { numRuns: draws(12) };
const KINDS = "target tier-held tier-next tier recommendation grade standing finding part advice".split(" ");

describe("questions about any records", () => {
  test.prop([fc.oneof(contradictory, incomplete), options], FEW)("are plain JSON, in one order", (portfolio, asked) => {
    const report = assess(taizhou, portfolio, asked);
    const questions = nextQuestions(report);
    expect(JSON.parse(JSON.stringify(questions))).toStrictEqual(questions);
    expect(nextQuestions(JSON.parse(JSON.stringify(report)))).toEqual(questions);
    const places = questions.map(({ decides }) => KINDS.indexOf(decides[0]?.kind ?? ""));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const { decides, alone } of questions) expect(alone).toBe(decides.some((each) => each.alone));
  });

  test.prop([incomplete, options], FEW)("ask once for every input that keeps a verdict open", (portfolio, asked) => {
    const report = assess(taizhou, portfolio, asked);
    const questions = nextQuestions(report);
    report.complexes.forEach(({ assessment, complex }, index) => {
      const open = assessment.tiers.flatMap(({ findings }) => findings.filter(({ verdict }) => verdict === "unknown"));
      for (const input of new Set(open.flatMap(({ missing }) => missing))) {
        // Of a list that is not there it is asked for whom, apart from what else is asked of it.
        const isOf = ({ path, subject, year }: Question) =>
          path === input && (path.includes("[") || (subject?.id === complex && year === undefined));
        const same = questions.filter((each) => inside(each.path, index) === input || isOf(each));
        expect(same.length, input).toBe(1);
      }
    });
  });

  test.prop([incomplete, options, fc.nat(), fc.infiniteStream(fc.nat())], { numRuns: draws(15) })(
    "are not asked again once they are answered",
    (portfolio, asked, which, answers) => {
      const open = nextQuestions(assess(taizhou, portfolio, asked)).filter((each) => ADMISSIBLE[nameOf(each)]);
      const question = open[which % Math.max(1, open.length)];
      if (!question?.path.includes("[")) return fc.pre(false);
      const [seed = 0] = answers;
      const values = fc.sample(ADMISSIBLE[nameOf(question)] ?? fc.constant(null), { seed, numRuns: 1 });
      const answered = Portfolio.parse(filled(portfolio, question.path, values[0]));
      const paths = nextQuestions(assess(taizhou, answered, asked)).map(({ path }) => path);
      expect(paths).not.toContain(question.path);
    },
  );
});

/** What a path is within the record of the complex at a place, whether at its top or in a change. */
function inside(path: string, index: number): string | undefined {
  const prefix = `complexes[${index}].`;
  return path.startsWith(prefix) ? path.slice(prefix.length).replace(/^changes\[\d+\]\./, "") : undefined;
}

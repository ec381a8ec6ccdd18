import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { assess, nextQuestions, Portfolio, type Question } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { contradictory, everything, incomplete } from "./portfolios.js";

const options = fc.constantFrom(everything, { asOf: "2020-12-31" }, { ...everything, asOf: "2019-12-31" });
const FEW = { numRuns: 12 };
const KINDS = "target tier-held tier-next tier recommendation grade standing finding part advice".split(" ");

/** What may be recorded of an input, by the last name of its path; everything that can be asked for in `incomplete`. */
const ADMISSIBLE: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  floorArea: fc.constantFrom("0", "1999.99", "2000", "80000"),
  buildingArea: fc.constantFrom("0", "5000"),
  virtualTenants: fc.constantFrom(0, 9),
  onSiteTenants: fc.constantFrom(0, 9),
  carriers: fc.constantFrom([], [{ id: "t", kind: "incubator" }]),
  functions: fc.subarray(taizhou.functions.map(({ id }) => id)),
  capabilities: fc.subarray(taizhou.capabilities.map(({ id }) => id)),
  participants: fc.constantFrom([], [{ kind: "government", name: "甲（虚构）", role: "lead" }]),
  resources: fc.constantFrom([], [{ kind: "incubation-platform", id: "r", shared: true, reach: [], functions: [] }]),
  operatingModel: fc.constantFrom("none", "council"),
  list: fc.constantFrom("creation", "cultivation"),
  strength: fc.constantFrom("missing", "weak", "sound"),
  closedOn: fc.constantFrom("2020-12-31"),
  promisedDays: fc.constantFrom(0, 9),
  eligible: fc.boolean(),
  listed: fc.boolean(),
  visits: fc.constantFrom(0, 1, 2),
  special: fc.boolean(),
  appraisals: fc.constant([]),
  reports: fc.constantFrom([], [{ id: "r", due: "2020-06-30" }]),
  due: fc.constantFrom("2019-12-31", "2021-12-31"),
  need: fc.constantFrom("0", "4"),
  capacity: fc.constantFrom("0", "4"),
  management: fc.constantFrom({ ratings: ["0"] }, { ratings: ["91", "87"] }),
  "development-plan": fc.constantFrom({ ratings: ["50"] }),
  mechanisms: fc.constantFrom({ done: [] }, { done: ["resource-sharing"] }),
  "service-income": fc.constantFrom("0", "9000000"),
  "running-cost": fc.constantFrom("0", "7000000"),
  "enterprises-served": fc.constantFrom("0", "300"),
  staff: fc.constantFrom("0", "60"),
};

const nameOf = ({ path }: Question) =>
  path
    .split(".")
    .at(-1)
    ?.replace(/\[\d+\]$/, "") ?? path;

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
    const paths = nextQuestions(report).map(({ path }) => path);
    report.complexes.forEach(({ assessment }, index) => {
      const open = assessment.tiers.flatMap(({ findings }) => findings.filter(({ verdict }) => verdict === "unknown"));
      for (const input of new Set(open.flatMap(({ missing }) => missing))) {
        const same = paths.filter((path) => inside(path, index) === input);
        expect(same.length, input).toBe(1);
      }
    });
  });

  test.prop([incomplete, options, fc.nat(), fc.infiniteStream(fc.nat())], { numRuns: 15 })(
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

/** A copy with a value at a path; what leads to it is made where it is not there. */
function filled(portfolio: Portfolio, path: string, value: unknown): unknown {
  const copy: object = structuredClone(portfolio);
  const steps = path.split(/[.[\]]+/).filter((step) => step !== "");
  const holder = steps.slice(0, -1).reduce<object>((inner, step) => {
    if (Reflect.get(inner, step) === undefined) Reflect.set(inner, step, {});
    return Object(Reflect.get(inner, step));
  }, copy);
  Reflect.set(holder, steps.at(-1) ?? "", value);
  return copy;
}

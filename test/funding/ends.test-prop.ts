import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { type AmountInput, allocateFunding } from "../../src/index.js";
import { draws } from "../draws.js";
import { figure, sharing } from "./amounts.js";
import { sheetOf } from "./policies.js";
import { listed, on, policy } from "./sisters.js";

const IDS = ["a", "b", "c"];
const GRADES = ["best", "good"];

const capEach: fc.Arbitrary<AmountInput> = fc.oneof(
  fc.record({ best: figure, good: figure }).map((byGrade) => ({ byGrade })),
  figure.map((fixed) => ({ fixed })),
);
const entitlement = fc.record({
  kind: fc.constant("entitlement" as const),
  amount: fc.record({ best: figure, good: figure }).map((byGrade) => ({ byGrade })),
  whenShort: fc.constantFrom("pro-rata" as const, "owed" as const),
});
const says = (of: object, word: string) => JSON.stringify(of).includes(word);
/** Said from outside alone are the ends by rank, and those of an amount and its cap that hang on one grade. */
const capped = fc
  .tuple(fc.oneof(entitlement, sharing(figure)), capEach)
  .filter(([rule, cap]) => !says(rule, "by-rank") && !(says(rule, "good") && says(cap, "good")));
const open = fc.record({ marks: fc.nat(6), more: fc.nat(3), grades: fc.subarray(GRADES, { minLength: 1 }) });

const fen = (yuan: string) => Math.round(Number(yuan) * 100);

/** Every way in which what is open of each may turn out at its ends. */
function completions(all: readonly { marks: number; more: number; grades: readonly string[] }[]) {
  return all.reduce<{ marks: number; grade: string }[][]>(
    (ways, { marks, more, grades }) =>
      ways.flatMap((way) =>
        [...new Set([marks, marks + more])].flatMap((each) => grades.map((grade) => [...way, { marks: each, grade }])),
      ),
    [[]],
  );
}

test.prop([capped, fc.array(open, { minLength: 1, maxLength: 3 }), figure], {
  numRuns: draws(200),
})(
  "the ends of shares that are capped one by one are reached by a completion, to the fen",
  ([rule, cap], all, budget) => {
    const by = policy("capped", { rule, capEach: cap });
    const ground = { ...on({ complexes: all.map((_, at) => listed(IDS[at] ?? "", "county")) }), budget };
    const { lines } = allocateFunding(
      by,
      all.map(({ marks, more, grades }, at) =>
        sheetOf(IDS[at] ?? "", `${marks}`, {
          grade: grades[0] ?? "",
          certain: grades.length === 1,
          range: [`${marks}`, `${marks + more}`],
          possible: grades,
        }),
      ),
      ground,
    );
    const settled = completions(all).map((way) =>
      allocateFunding(
        by,
        way.map(({ marks, grade }, at) => sheetOf(IDS[at] ?? "", `${marks}`, { grade })),
        ground,
      ).lines.map(({ amount }) => fen(amount)),
    );
    for (const [at, { range }] of lines.entries()) {
      const paid = settled.map((each) => each[at] ?? 0);
      const [least, most] = [Math.min(...paid), Math.max(...paid)];
      expect([least - fen(range.least), fen(range.most ?? "0") - most]).toSatisfy((off: number[]) =>
        off.every((by) => by === 0 || by === 1),
      );
    }
  },
);

const byGrade = fc.record({ best: figure, good: figure });

test.prop([byGrade, byGrade, fc.subarray(GRADES, { minLength: 1 }), fc.constantFrom("entitlement", "by-grade")], {
  numRuns: draws(100),
})("an amount and its cap that go by one grade end where the grades do", (amounts, caps, possible, kind) => {
  const whenShort = "pro-rata" as const;
  const rule =
    kind === "by-grade"
      ? { kind, amounts, whenShort }
      : { kind: "entitlement" as const, amount: { byGrade: amounts }, whenShort };
  const sheet = sheetOf("a", "1", { grade: possible[0] ?? "", certain: possible.length === 1, possible });
  const ground = on({ complexes: [listed("a", "county")] });
  const { lines } = allocateFunding(policy("capped", { rule, capEach: { byGrade: caps } }), [sheet], {
    ...ground,
    ...(kind === "by-grade" && { budget: 1_000_000 }),
  });
  const paid = possible.map((grade) => (grade === "best" ? [amounts.best, caps.best] : [amounts.good, caps.good]));
  const each = paid.map((both) => Math.min(...both.map((yuan) => fen(`${yuan}`))));
  expect(lines.map(({ range }) => [fen(range.least), fen(range.most ?? "0")])).toEqual([
    [Math.min(...each), Math.max(...each)],
  ]);
});

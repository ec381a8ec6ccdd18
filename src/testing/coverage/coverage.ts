import { guarded, madeAs, takes } from "../../finding/index.js";
import { isPlainObject, listOf } from "../../kernel/index.js";
import { madePlan, type Plan } from "../../plan/index.js";
import type { TargetStatus } from "../../targets/index.js";
import type { PinnedRow } from "../compare.js";
import type { CaseResult } from "../run-cases.js";
import type { Coverage, ReadingCovered, TargetCovered } from "./covered.js";
import { distinct, of, ruleOf, type Seen, sides, WITHOUT_ROWS } from "./seen.js";
import { standardCovered } from "./standard.js";
import { untriedIn } from "./untried.js";

/**
 * What of a plan the cases of a suite try: by clause, standard, target, rule and reading, each figure from both sides, each
 * member of a list there and lacking, each thing that a condition asks where it holds and where it does not.
 *
 * Something is covered where a case that passes says something of a row that cites it. What was never asked is listed: clauses
 * first, then standards, figures, members, branches, targets, verdicts and statuses that some complex can come to, readings and
 * rules, each with a case that would try it, or why none is given.
 *
 * Work: linear in the rows pinned, and for each thing never asked, once a plan, that of a few dozen answers.
 *
 * @param plan - the plan that the cases are about
 * @param results - what `runCases` gave
 *
 * @example
 * ```ts
 * import { taizhou } from "innovation-service-complex/taizhou";
 * import { coverageOf, runCases } from "innovation-service-complex/testing";
 *
 * const complex = { id: "pumps", name: "泵业", locality: "wenling", milestones: [], site: { floorArea: 2000 } };
 * const results = runCases(taizhou, [
 *   {
 *     id: "at-the-figure",
 *     clauses: ["4.1.2"],
 *     says: { zh: "恰为下限即达到", en: "The figure itself suffices." },
 *     ask: { assessTier: { complex, tier: "county", asOf: "2020-12-31" } },
 *     expect: [{ at: ["findings", "floor-area"], is: { verdict: "met" } }],
 *   },
 * ]);
 * const { standards, untried } = coverageOf(taizhou, results);
 * standards[0]?.verdicts; // => ["met"]
 * standards[0]?.figures[0]; // => { tier: "county", short: false, exactly: true }
 * const short = untried.find(({ id, what }) => id === "floor-area" && what === "county: short");
 * short?.would?.expect; // => [{ at: ["findings", "floor-area"], is: { verdict: "unmet" } }]
 * ```
 */
export function coverageOf(plan: Plan, results: readonly CaseResult[]): Coverage {
  return guarded(coverageOfTakes, covered, plan, results);
}

/** What {@link coverageOf} takes. */
export const coverageOfTakes = /* @__PURE__ */ takes("coverageOf", () => ({
  plan: madePlan,
  results: listOf(madeAs<CaseResult>("case-result")),
}));

function covered(plan: Plan, results: readonly CaseResult[]): Coverage {
  const seen = results.flatMap(({ id, passed, pinned }) => (passed ? pinned.map((row): Seen => ({ id, row })) : []));
  const where = (is: (row: PinnedRow) => boolean) => seen.filter(({ row }) => is(row));
  const clauses = plan.clauses.flatMap(({ id, declaratory }) =>
    declaratory === undefined
      ? [
          of(
            id,
            where((row) => row.clauses.includes(id)),
          ),
        ]
      : [],
  );
  const targets = plan.targets.map(({ id }): TargetCovered => {
    const theirs = where((row) => row.target === id);
    return { ...of(id, theirs), statuses: distinct(theirs, "status") as TargetStatus[], figure: sides(theirs) };
  });
  const known = {
    clauses,
    standards: plan.standards.map((standard) => standardCovered(plan, standard, seen)),
    targets,
    rules: Object.keys(plan.cites).flatMap((id) =>
      WITHOUT_ROWS.includes(id)
        ? []
        : [
            of(
              id,
              where((row) => ruleOf(row) === id),
            ),
          ],
    ),
    readings: Object.keys(plan.readings).map((id) => readingCovered(plan, id, seen, results)),
  };
  return { type: "coverage", ...known, untried: untriedIn(plan, known) };
}

/** What was chosen where a row says so, or where a case that passes names it: what finds nothing has no row. */
function readingCovered(
  { readings }: Plan,
  id: string,
  seen: readonly Seen[],
  results: readonly CaseResult[],
): ReadingCovered {
  const named = results.flatMap(({ id: of, passed, readings: given }) => (passed ? [{ id: of, readings: given }] : []));
  const rows = seen.map(({ id: of, row }) => ({ id: of, readings: row.readings }));
  const theirs = [...rows, ...named].flatMap((each) => {
    const choice: unknown = isPlainObject(each.readings) ? each.readings[id] : undefined;
    const chosen = isPlainObject(choice) ? choice.id : choice;
    return typeof chosen === "string" ? [{ ...each, chosen }] : [];
  });
  const chosen = [...new Set(theirs.map((each) => each.chosen))];
  const all = Object.keys(readings[id]?.alternatives ?? {});
  return { ...of(id, theirs), chosen, neverChosen: all.filter((each) => !chosen.includes(each)) };
}

import { describe, expect, it } from "vitest";
import { citingExports } from "../../docs/reference/see-tags.js";
import {
  chineseTraceabilityPage,
  gapsIn,
  type TracedClause,
  traceabilityPage,
  tracedClauses,
} from "../../docs/reference/traceability.js";

const rows = tracedClauses();

describe("docs/traceability.md", () => {
  // `npm run docs` or `vitest -u` writes it anew.
  it("says what rests on each clause, where it is documented and tested", async () => {
    await expect(traceabilityPage(rows)).toMatchFileSnapshot("../../docs/traceability.md");
    await expect(chineseTraceabilityPage(rows)).toMatchFileSnapshot("../../docs/traceability.zh-CN.md");
  });

  it("has no gap", () => {
    expect(gapsIn(rows, citingExports())).toEqual([]);
  });

  it("does not take 2.5 hectares for clause 2.5, nor the key `functions` for the standard", () => {
    const testsOf = (id: string) => rows.find(({ clause }) => clause === id)?.tests;
    expect(testsOf("2.5")).not.toContain("funding/apportion");
    expect(testsOf("2.3")).toContain("standards/functions");
    expect(testsOf("2.3")).not.toContain("appraisal/scorecard-for");
  });
});

describe("a gap is found", () => {
  const row: TracedClause = {
    clause: "7.1",
    kind: "duty",
    gist: { zh: "某事", en: "something" },
    rules: ["some-rule"],
    dimensions: [],
    readings: [],
    section: "7 · More",
    exports: [{ name: "some" }],
    tests: ["some/test"],
  };
  const citing = { name: "some", room: "some", file: "src/some/some.ts", clauses: ["7.1"], isPublic: true };
  const declaratory = { zh: "定义", en: "a definition" };

  it.each<[string, TracedClause, string[]]>([
    ["nowhere where all is there", row, []],
    ["in a clause without a rule", { ...row, rules: [] }, ["7.1: nothing rests on it, and no reason says why"]],
    ["nowhere where a reason stands", { ...row, rules: [], exports: [], tests: [], declaratory }, []],
    ["in a clause that no test names", { ...row, tests: [] }, ["7.1: no test"]],
    ["in a clause that no export names", { ...row, exports: [] }, ["7.1: no export has it after @see"]],
    ["in a clause without a heading", { ...row, section: "" }, ["7.1: no heading in docs/policy.md"]],
  ])("%s", (_name, each, gaps) => {
    expect(gapsIn([each], [citing])).toEqual(gaps);
  });

  it("in a doc comment that names no clause of the plan", () => {
    expect(gapsIn([row], [{ ...citing, clauses: ["7.1", "7.2"] }])).toEqual([
      "src/some/some.ts, some: @see 7.2 is no clause",
    ]);
  });
});

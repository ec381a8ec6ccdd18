import { expect, it } from "vitest";
import { assessTier, Complex, findingOf, describe as render } from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou } from "../../src/taizhou/index.js";

const complex = (carriers: readonly object[] | undefined) =>
  Complex.parse({
    id: "pumps",
    name: "泵业综合体",
    locality: "wenling",
    milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
    site: { floorArea: 1500, ...(carriers && { carriers }) },
  } as Parameters<typeof Complex.parse>[0]);
const told = (rule: "carriers" | "floor-area", carriers?: readonly object[]) => {
  const found = findingOf(assessTier(taizhou, complex(carriers), "county", { asOf: "2020-12-31" }), rule);
  return [zhCN, en].map((language) => render(taizhou, found, language));
};

it("a figure of a principle is told as encouraged, not as required (3.3)", () => {
  expect(told("carriers", [])).toEqual([
    "所依托载体0个，倡导1个，还差1个；不适用（3.3，仅属原则）",
    "existing carriers 0, encouraged 1, short by 1; not applicable (3.3, a principle only)",
  ]);
  expect(told("carriers")[0]).toBe("所依托载体未记录，倡导1个（3.3，仅属原则）");
});

it("one that is expected is required (4.1.2)", () => {
  expect(told("floor-area")[0]).toContain("要求2,000平方米");
  expect(told("floor-area")[1]).toContain("required 2,000 m²");
});

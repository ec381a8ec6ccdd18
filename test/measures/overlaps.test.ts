import { describe, expect, it } from "vitest";
import { measure, measureArea, overlaps, PolicyError } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { complexOf, portfolioOf, type Recorded } from "./sample.js";

const of = (...complexes: readonly Recorded[]) =>
  portfolioOf(complexes.map((recorded, index) => complexOf(`c${index}`, { capabilities: [], ...recorded })));
const found = (complexes: readonly Recorded[], options: object = {}) =>
  overlaps(taizhou, of(...complexes), { asOf: "2020-12-31", ...options });
const A = "creative-design";
const B = "inspection-testing";
const C = "exhibition-display";
const resource = (shared: boolean | undefined, ...functions: string[]) => ({
  resources: [{ kind: "own-kind", id: "r", functions, ...(shared !== undefined && { shared }) }],
});

describe("two complexes of one industry and region", () => {
  it("overlap in what both give, of what either gives", () => {
    const { pairs, clauses } = found([{ functions: [A, B] }, { functions: [B, C] }]);
    expect(pairs.map(({ complexes, functions }) => [complexes, functions])).toEqual([
      [["c0", "c1"], { index: "0.333333333333", both: [B], shared: [], either: 3, missing: [] }],
    ]);
    expect(clauses).toEqual(["4.3.2a"]);
  });

  it("do not double what one of them gives by a shared resource", () => {
    const [pair] = found([{ functions: [A, B], ...resource(true, A) }, { functions: [A, B] }]).pairs;
    expect(pair?.functions).toMatchObject({ index: "0.5", both: [B], shared: [A], either: 2 });
  });

  it("are unknown where it is not recorded whether the resource is shared, or what is given", () => {
    const [undecided] = found([{ functions: [A], ...resource(undefined, A) }, { functions: [A] }]).pairs;
    expect(undecided?.functions.missing).toEqual(["complexes[0].resources"]);
    const [unknown] = found([{ functions: { has: [A], lacks: [] } }, { functions: [A] }]).pairs;
    expect(unknown?.functions).toMatchObject({ both: [A], missing: ["complexes[0].functions"] });
    expect(unknown?.functions.index).toBeUndefined();
  });

  it("that give nothing have no overlap to measure", () => {
    const [pair] = found([{ functions: [] }, { functions: [] }]).pairs;
    expect(pair?.functions.reason?.en).toBe("the denominator is 0");
    expect(pair?.functions.index).toBeUndefined();
  });

  it("are compared by members of their own too, and by capabilities shared under another name", () => {
    const capable = { functions: ["own", B], capabilities: [B] };
    const [pair] = found([{ ...capable, ...resource(true, B) }, capable]).pairs;
    expect(pair?.functions).toMatchObject({ index: "0.5", both: ["own"], shared: [B] });
    expect(pair?.capabilities).toMatchObject({ index: "0", shared: [B] });
  });

  it("are none across industries, or localities unless the region is the area", () => {
    const elsewhere = { functions: [A], locality: "yuhuan" };
    expect(found([{ functions: [A] }, elsewhere]).pairs).toEqual([]);
    expect(found([{ functions: [A] }, elsewhere], { within: "area" }).pairs[0]?.localities).toEqual([
      "wenling",
      "yuhuan",
    ]);
    expect(found([{ functions: [A] }, { functions: [A], industry: { id: "x", categories: [] } }]).pairs).toEqual([]);
  });
});

describe("clusters", () => {
  it("are the duplicates from a threshold on, through others too", () => {
    const chain = [{ functions: [A, B] }, { functions: [B, C] }, { functions: [C] }, { functions: ["own"] }];
    expect(found(chain, { threshold: "0.333333333333" }).clusters).toEqual([
      { type: "overlap-cluster", key: "overlap-cluster/pumps/c0", industry: "pumps", complexes: ["c0", "c1", "c2"] },
    ]);
    expect(found(chain, { threshold: "0.4" }).clusters).toEqual([
      { type: "overlap-cluster", key: "overlap-cluster/pumps/c1", industry: "pumps", complexes: ["c1", "c2"] },
    ]);
    expect(found(chain).clusters).toBeUndefined();
  });

  it.each(["1.1", "-0.1", "x", Number.NaN])("refuse the threshold %s", (threshold) => {
    expect(() => found([], { threshold })).toThrow(PolicyError);
  });
});

describe("redundancy", () => {
  it("is what is given more than once, of all that is given", () => {
    const all = [{ functions: [A, B] }, { functions: [A] }, { functions: [A], ...resource(true, A) }];
    const [group] = found(all).redundancy;
    expect(group).toMatchObject({ industry: "pumps", locality: "wenling", value: "0.25" });
    expect(group?.functions.find((each) => each.function === A)).toEqual({
      function: A,
      givenBy: ["c0", "c1", "c2"],
      sharedBy: ["c2"],
      surplus: 1,
    });
    expect(measureArea(taizhou, of(...all), { year: 2020 }).redundancy?.value).toBe("0.25");
  });

  it("is unknown of complexes whose functions or industry are not recorded", () => {
    expect(found([{ functions: [A] }, {}]).redundancy[0]?.missing).toEqual(["complexes[1].functions"]);
    const { industry: _none, ...bare } = complexOf("x", { functions: [A] });
    const portfolio = portfolioOf([bare]);
    expect(overlaps(taizhou, portfolio, { asOf: "2020-12-31" })).toMatchObject({
      pairs: [],
      missing: ["complexes[0].industry"],
    });
    const area = measureArea(taizhou, portfolio, { year: 2020 });
    expect(area.redundancy?.missing).toEqual(["complexes[0].industry"]);
  });
});

describe("the greatest overlap of a complex", () => {
  const greatest = (...complexes: readonly Recorded[]) =>
    measure(taizhou, of(...complexes), { year: 2020 }).map(({ measured }) => measured?.overlap);

  it("is with the one most like it, and 0 alone", () => {
    expect(greatest({ functions: [A, B] }, { functions: [B] }, { functions: [C] }).map((each) => each?.value)).toEqual([
      "0.5",
      "0.5",
      "0",
    ]);
    expect(greatest({ functions: [A] }).map((each) => each?.value)).toEqual(["0"]);
  });

  it("is unknown while one of its group is", () => {
    expect(greatest({ functions: [A] }, {})[0]?.missing).toEqual(["complexes[1].functions"]);
  });
});

import { fc, it } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { mergePortfolios, Portfolio, type PortfolioInput } from "../../src/index.js";
import { draws } from "../draws.js";
import { faultsThrownBy } from "../given.js";

const complex = (id: string, floorArea = 2000) => ({
  id,
  name: id,
  locality: "wenling",
  milestones: [],
  site: { floorArea },
});
const read = (input: PortfolioInput) => Portfolio.parse(input);

/** Records of one area, each once, with numbers in the place of ids. */
const area = fc.record({
  complexes: fc.uniqueArray(fc.nat(20)),
  records: fc.uniqueArray(fc.nat(20)),
  areas: fc.uniqueArray(fc.integer({ min: 2018, max: 2022 })),
  members: fc.uniqueArray(fc.nat(5)),
});

describe("several portfolios are one", () => {
  it.prop([area, fc.array(fc.nat(3), { minLength: 60, maxLength: 60 }), fc.boolean()], { numRuns: draws(300) })(
    "however the records are split and in whichever order they come",
    ({ complexes, records, areas, members }, parts, twice) => {
      const whole = {
        complexes: complexes.map((n) => complex(`c${n}`)),
        records: records.map((n) => ({ complex: `c${n}`, year: 2020, observed: { staff: n } })),
        areas: areas.map((year) => ({ year, observed: { index: 1 } })),
        members: { functions: members.map((n) => ({ id: `f${n}`, label: { zh: "某", en: "some" } })) },
      };
      let drawn = 0;
      const next = () => parts[drawn++ % parts.length] ?? 0;
      const split = <R>(list: readonly R[]) => {
        const bins: R[][] = [[], [], [], []];
        for (const each of list)
          for (const bin of twice ? [next(), next()] : [next()]) {
            if (!bins[bin]?.includes(each)) bins[bin]?.push(each);
          }
        return bins;
      };
      const [c, r, a, m] = [
        split(whole.complexes),
        split(whole.records),
        split(whole.areas),
        split(whole.members.functions),
      ];
      const files = [0, 1, 2, 3].map((n) =>
        read({ complexes: c[n] ?? [], records: r[n] ?? [], areas: a[n] ?? [], members: { functions: m[n] ?? [] } }),
      );
      const merged = mergePortfolios(files);
      expect(merged).toEqual(mergePortfolios([read(whole)]));
      expect(mergePortfolios([...files].reverse())).toEqual(merged);
      expect(mergePortfolios([merged, ...files])).toEqual(merged);
      expect(new Set(merged.complexes.map(({ id }) => id))).toEqual(new Set(whole.complexes.map(({ id }) => id)));
    },
  );

  it("and one id with different facts is a fault that names both places, in every list", () => {
    const faults = faultsThrownBy(() =>
      mergePortfolios([
        read({ complexes: [complex("a")], areas: [{ year: 2020, observed: { index: 1 } }] }),
        read({ complexes: [complex("b"), complex("a", 1999)], areas: [{ year: 2020, observed: { index: 2 } }] }),
      ]),
    );
    expect(faults.map(({ path }) => path)).toEqual(["portfolios[1].complexes[1]", "portfolios[1].areas[0]"]);
    expect(faults[0]?.accepted.zh).toContain("portfolios[0].complexes[0]");
    expect(faults[0]?.accepted.en).toContain("portfolios[0].complexes[0]");
  });

  it("a list is complete where all say so: who says nothing of it leaves open what it would hold", () => {
    const of = (...files: PortfolioInput[]) => mergePortfolios(files.map(read)).complete;
    const said = { complexes: [], grants: [], complete: ["grants"] };
    expect(of(said, said)).toEqual(["grants"]);
    expect(of(said, { complexes: [], complete: ["grants"] })).toEqual(["grants"]);
    expect(of(said, { complexes: [] })).toBeUndefined();
    expect(of(said, { complexes: [], grants: [] })).toBeUndefined();
    expect(of({ complexes: [] })).toBeUndefined();
  });
});

import { fc, it } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import {
  type Complex,
  defineScorecard,
  PolicyError,
  panelScore,
  recommend,
  Scorecard,
  type ScoreSheet,
  scorecardFor,
  standing,
} from "../../src/index.js";
import { taizhou, taizhouScorecard, taizhouStanding } from "../../src/taizhou/index.js";

const ratings = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 9 });
const rules = (size: number) =>
  fc.oneof(
    fc.constantFrom("mean" as const, "median" as const),
    fc.integer({ min: 0, max: Math.floor((size - 1) / 2) }).map((trim) => ({ combine: "trimmed-mean" as const, trim })),
  );
const panel = ratings.chain((all) => fc.tuple(fc.constant(all), rules(all.length)));
const near = (score: string, value: number) => expect(Math.abs(Number(score) - value)).toBeLessThan(1e-9);

describe("whatever a panel gives", () => {
  it.prop([panel])("its score lies between the least and the greatest, whatever the order", ([all, how]) => {
    const score = panelScore(all, how);
    expect(Number(score)).toBeGreaterThanOrEqual(Math.min(...all));
    expect(Number(score)).toBeLessThanOrEqual(Math.max(...all));
    expect(panelScore([...all].reverse(), how)).toBe(score);
  });

  it.prop([panel, fc.integer({ min: -50, max: 50 })])(
    "it rises by what all rise by, and with any one of them",
    ([all, how], by) => {
      const score = Number(panelScore(all, how));
      near(
        panelScore(
          all.map((each) => each + by),
          how,
        ),
        score + by,
      );
      const [first = 0, ...others] = all;
      expect(Number(panelScore([first + 7, ...others], how))).toBeGreaterThanOrEqual(score);
    },
  );

  it.prop([ratings])("nothing trimmed is the mean, all but the middle trimmed the median", (all) => {
    expect(panelScore(all, { combine: "trimmed-mean", trim: 0 })).toBe(panelScore(all, "mean"));
    const trim = Math.floor((all.length - 1) / 2);
    expect(panelScore(all, { combine: "trimmed-mean", trim })).toBe(panelScore(all, "median"));
  });
});

const GRADES = taizhouScorecard.grades.map(({ id }) => id);
const history = fc.uniqueArray(
  fc.record({ year: fc.integer({ min: 2015, max: 2024 }), grade: fc.constantFrom(...GRADES), certain: fc.boolean() }),
  { selector: ({ year }) => year, maxLength: 8 },
);

describe("whatever the history (4.5.3c)", () => {
  it.prop([history])("its order changes nothing, and every year of it has a step", (of) => {
    const stood = standing(taizhouStanding, of);
    expect(standing(taizhouStanding, [...of].reverse())).toEqual(stood);
    expect(stood.steps.map(({ year }) => year)).toEqual(of.map(({ year }) => year).sort());
    const [last = { standing: taizhouStanding.initial }] = stood.steps.slice(-1);
    expect(stood.standing).toBe(last.standing);
  });

  it.prop([history, fc.nat(8)])("what comes later changes no step before it", (of, kept) => {
    const inOrder = [...of].sort((a, b) => a.year - b.year);
    const steps = standing(taizhouStanding, inOrder).steps;
    expect(standing(taizhouStanding, inOrder.slice(0, kept)).steps).toEqual(steps.slice(0, kept));
  });

  it.prop([history, fc.array(fc.constantFrom(undefined, ...GRADES), { minLength: 12, maxLength: 12 })])(
    "what is certain comes out whatever the open years turn out to be",
    (of, drawn) => {
      const stood = standing(taizhouStanding, of);
      const years = of.map(({ year }) => year);
      const [first, last] = [Math.min(...years), Math.max(...years)];
      const completed = drawn.flatMap((grade, index) => {
        const year = 2015 + index;
        const known = of.find((each) => each.year === year);
        if (known) return [{ ...known, grade: known.certain ? known.grade : (grade ?? known.grade), certain: true }];
        return grade && first < year && year < last ? [{ year, grade, certain: true }] : [];
      });
      // What stays without an appraisal is open again: closed years are told by a rule that no grade of theirs meets.
      const filled = completed.flatMap((each, index) => {
        const before = completed[index - 1]?.year ?? each.year - 1;
        const none = Array.from({ length: each.year - before - 1 }, (_, offset) => before + 1 + offset);
        return [...none.map((year) => ({ year, grade: "none", certain: true, grades: ["none", ...GRADES] })), each];
      });
      const after = standing(taizhouStanding, filled);
      expect(stood.possible).toContain(after.standing);
      if (stood.certain) expect(after.standing).toBe(stood.standing);
    },
  );

  it.prop([history])("a final standing is left no more", (of) => {
    const final = new Set(taizhouStanding.standings.filter((each) => each.final).map(({ id }) => id));
    const stood = standing(taizhouStanding, of).steps.map((step) => step.standing);
    const first = stood.findIndex((each) => each !== undefined && final.has(each));
    if (first >= 0) expect(new Set(stood.slice(first)).size).toBe(1);
  });

  it.prop([history])("it is certain when every grade is and no year between lacks one", (of) => {
    const years = of.map(({ year }) => year);
    const between = years.length === 0 ? 0 : Math.max(...years) - Math.min(...years) + 1;
    const { certain, missing, possible } = standing(taizhouStanding, of);
    expect(missing.length === 0).toBe(of.every((each) => each.certain) && between === years.length);
    if (missing.length === 0) expect(certain).toBe(true);
    expect(certain).toBe(possible.length === 1);
  });
});

/** Candidates for provincial status or not, in a few places, with totals that often tie. */
const field = fc.array(
  fc.record({
    locality: fc.constantFrom("wenling", "yuhuan", "linhai"),
    tier: fc.constantFrom("county", "municipal"),
    total: fc.integer({ min: 60, max: 64 }),
    scored: fc.boolean(),
  }),
  { maxLength: 9 },
);
const limits = fc.record(
  { quota: fc.nat(5), perLocality: fc.nat(2) },
  { requiredKeys: ["quota"], noNullPrototype: true },
);

const complexesOf = (of: readonly { locality: string; tier: string }[]): Complex[] =>
  of.map(({ locality, tier }, at) => ({
    id: `c${at}`,
    name: `综合体${at}`,
    locality,
    milestones: [{ kind: "cultivated", tier, on: "2019-03-01", list: "creation" }],
  }));
const sheetsOf = (of: readonly { total: number; scored: boolean }[]): ScoreSheet[] =>
  of.flatMap(({ total, scored }, at) =>
    scored
      ? [
          {
            scorecard: "made-up",
            complex: `c${at}`,
            year: 2020,
            total: `${total}` as const,
            exact: `${total}` as const,
            range: [`${total}`, `${total}`] as const,
            grade: "good",
            certain: true,
            possible: ["good"],
            vetoes: [],
            adjustments: [],
            missing: [],
            root: { id: "all", marks: "100", clauses: [], missing: [], children: [] },
            stamp: { library: "0", scorecard: "made-up", provenance: "illustrative" },
          } as unknown as ScoreSheet,
        ]
      : [],
  );

describe("whoever could be recommended (2.5)", () => {
  it.prop([field, limits])(
    "each is recommended, undecided or passed over once, within quota and the places of a locality",
    (of, bounds) => {
      const { recommended, undecided, passedOver } = recommend(taizhou, { complexes: complexesOf(of) }, sheetsOf(of), {
        ...bounds,
        asOf: "2020-12-31",
      });
      const named = [...recommended, ...passedOver].map(({ complex }) => complex);
      expect(named.sort()).toEqual(of.map((_, at) => `c${at}`).sort());
      const open = undecided.filter(({ limit }) => limit === "quota").reduce((sum, { places }) => sum + places, 0);
      expect(recommended.length + open).toBeLessThanOrEqual(bounds.quota);
      for (const locality of ["wenling", "yuhuan", "linhai"]) {
        const here = recommended.filter((each) => each.locality === locality).length;
        expect(here).toBeLessThanOrEqual(bounds.perLocality ?? Number.POSITIVE_INFINITY);
      }
    },
  );

  it.prop([field, limits])(
    "within a locality nobody is recommended above whom another with more marks is passed over",
    (of, bounds) => {
      const { recommended, passedOver } = recommend(taizhou, { complexes: complexesOf(of) }, sheetsOf(of), {
        ...bounds,
        asOf: "2020-12-31",
      });
      const places = new Map(of.map(({ locality }, at) => [`c${at}`, locality]));
      for (const { complex, total, locality } of recommended) {
        const better = passedOver.filter(
          (each) => each.reason === "quota" || each.reason === "per-locality" || each.reason === "undecided-tie",
        );
        for (const each of better.filter((other) => places.get(other.complex) === locality)) {
          expect([complex, each.complex, Number(total) >= Number(each.total)]).toEqual([complex, each.complex, true]);
        }
      }
    },
  );

  it.prop([field, limits])("the order of complexes and sheets changes nobody's fate", (of, bounds) => {
    const fate = (complexes: readonly Complex[], sheets: readonly ScoreSheet[]) => {
      const { recommended, passedOver } = recommend(taizhou, { complexes }, sheets, { ...bounds, asOf: "2020-12-31" });
      return {
        recommended: recommended.map(({ complex, rank }) => `${complex} ${rank}`).sort(),
        passedOver: passedOver.map(({ complex, reason }) => `${complex} ${reason}`).sort(),
      };
    };
    expect(fate(complexesOf(of).reverse(), sheetsOf(of).reverse())).toEqual(fate(complexesOf(of), sheetsOf(of)));
  });

  it.prop([field, fc.nat(4)])("another place takes none away", (of, quota) => {
    const chosen = (places: number) =>
      recommend(taizhou, { complexes: complexesOf(of) }, sheetsOf(of), {
        quota: places,
        asOf: "2020-12-31",
      }).recommended.map(({ complex }) => complex);
    expect(chosen(quota + 1)).toEqual(expect.arrayContaining(chosen(quota)));
  });
});

const conditions = fc.record(
  {
    buildingEntities: fc.subarray(["university", "enterprise"], { minLength: 1 }),
    tiers: fc.subarray(["county", "municipal"], { minLength: 1 }),
  },
  { requiredKeys: [], noNullPrototype: true },
);

describe("whatever scorecards there are (4.5.3a)", () => {
  it.prop([
    fc.array(conditions, { maxLength: 4 }),
    fc.constantFrom("university", "enterprise"),
    fc.constantFrom("county", "municipal"),
  ])(
    "the one whose conditions hold is chosen, one without conditions only where no other is, and rivals are refused",
    (all, lead, tier) => {
      const scorecards = all.map(({ buildingEntities, tiers }, at) => {
        const named = [
          ...(buildingEntities ? [{ choice: "buildingEntity", in: buildingEntities }] : []),
          ...(tiers ? [{ listed: { tiers, state: "now" as const } }] : []),
        ];
        const appliesTo = named.length > 0 && { appliesTo: { all: named } };
        return Scorecard.parse({ ...taizhouScorecard, id: `s${at}`, ...appliesTo });
      });
      const complex: Complex = {
        id: "c",
        name: "综合体",
        locality: "wenling",
        milestones: [{ kind: "cultivated", tier, on: "2019-01-01" }],
        participants: [{ kind: lead, name: "牵头", role: "lead" }],
      };
      const fits = all.flatMap(({ buildingEntities, tiers }, at) =>
        (buildingEntities?.includes(lead) ?? true) && (tiers?.includes(tier) ?? true) ? [at] : [],
      );
      const special = fits.filter((at) => Object.keys(all[at] ?? {}).length > 0);
      const chosen = special.length > 0 ? special : fits;
      const choose = () => scorecardFor(scorecards, complex, { plan: taizhou, asOf: "2020-12-31" });
      if (chosen.length === 1) expect(choose().id).toBe(`s${chosen[0]}`);
      else expect(choose).toThrow(PolicyError);
    },
  );

  it.prop([fc.constantFrom("range", "no-marks", "reweight", "reject")])(
    "a scorecard defined again is the same",
    (missing) => {
      const once = defineScorecard({ ...taizhouScorecard, missing: missing as "range" });
      expect(defineScorecard(once)).toEqual(once);
    },
  );
});

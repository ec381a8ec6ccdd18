import { fc, it } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import {
  type Complex,
  type Milestone,
  type Plan,
  type Portfolio,
  projectTargets,
  readPlan,
  type TargetProgress,
  trackTargets,
  withReadings,
} from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { draws } from "../draws.js";
import { plainCount } from "./plain-count.js";
import { DIVISIONS } from "./records.js";
import { second } from "./second-plan.js";

/** Days of 2016–2022, crowded at the edges where a year, the plan or a zone begins or ends. */
const day = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "2017-12-31",
      "2018-01-01",
      "2018-12-06",
      "2018-12-07",
      "2018-12-31",
      "2019-01-01",
      "2019-12-31",
      "2020-01-01",
      "2020-02-29",
      "2020-06-30",
      "2020-07-01",
      "2020-12-30",
      "2020-12-31",
      "2021-01-01",
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.integer({ min: 2016, max: 2022 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([year, month, date]) => `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`),
  },
);

const milestone: fc.Arbitrary<Milestone> = fc.record(
  {
    kind: fc.constantFrom("cultivated", "applied", "recognised", "delisted"),
    tier: fc.constantFrom("county", "municipal", "provincial"),
    on: day,
    list: fc.constantFrom("creation", "cultivation"),
  },
  { requiredKeys: ["kind", "tier", "on"], noNullPrototype: true },
);

/** Of a delisting dated before the listing that it ends nobody knows the day: such are not drawn. */
const milestones = fc.array(milestone, { maxLength: 6 }).map((drawn) => {
  const isEarly = ({ kind, tier, on }: Milestone) =>
    kind === "delisted" &&
    drawn.some((each) => each.tier === tier && isListing(each)) &&
    drawn.every((each) => each.tier !== tier || !isListing(each) || each.on >= on);
  return drawn.filter((each) => !isEarly(each));
});
const isListing = ({ kind }: Milestone) => kind === "cultivated" || kind === "recognised";

const locality = fc.constantFrom(...DIVISIONS, "cluster-zone", "high-tech-zone", "taizhou-bay-new-area", "nanhu");

const complexes: fc.Arbitrary<readonly Complex[]> = fc
  .array(
    fc.record(
      { locality, parentLocality: fc.constantFrom(...DIVISIONS), milestones },
      { requiredKeys: ["locality", "milestones"], noNullPrototype: true },
    ),
    { maxLength: 30 },
  )
  .map((drafts) => drafts.map((draft, n) => ({ id: `c${n}`, name: `综合体 ${n}`, ...draft })));

/** The preset, readings of it that move the numbers, and a plan of another city. */
const PLANS: Readonly<Record<string, Plan>> = {
  preset: taizhou,
  addressees: withReadings(taizhou, { localities: "addressees" }),
  lists: withReadings(taizhou, { localities: "addressees", "zone-merger": "both-2020", cultivated: "creation-list" }),
  recognised: withReadings(taizhou, {
    "zone-complexes": "parent-county",
    "in-stock": "recognised",
    "first-year": "from-issue",
  }),
  strict: withReadings(taizhou, { "before-2018": "excluded", delisting: "everything", "ten-provincial": "exactly" }),
  tiers: withReadings(taizhou, { "tier-count": "every", cultivated: "recognised" }),
  second,
};
const plan = fc.constantFrom(...Object.keys(PLANS));

const planOf = (name: string): Plan => PLANS[name] ?? taizhou;

const track = (under: string, of: readonly Complex[], asOf: string) =>
  trackTargets(planOf(under), { complexes: of }, { asOf });

const asSets = ({ rows, totals, owed, uncredited }: TargetProgress) => ({
  rows: rows.map((row) => ({ ...row, complexes: [...row.complexes].sort(), undecided: [...row.undecided].sort() })),
  totals,
  owed,
  uncredited: uncredited.map((entry) => JSON.stringify(entry)).sort(),
});

/** What is said, in rows that say by themselves, and by their keys, whether they are of a projection. */
const figures = ({ basis, rows, totals, owed, uncredited }: TargetProgress) => {
  const isProjected = basis === "projected";
  const bare = ({ key, ...row }: { readonly key: string }) => {
    expect(key.endsWith("/projected")).toBe(isProjected);
    return { ...row, key: key.replace(/\/+projected$/u, "") };
  };
  const counted = ({ basis: own, ...row }: { readonly key: string; readonly basis?: "projected" }) => {
    expect(own).toBe(isProjected ? basis : undefined);
    return bare(row);
  };
  return {
    rows: rows.map(counted),
    totals: totals.map(counted),
    owed: owed.map(counted),
    uncredited: uncredited.map(bare),
  };
};

describe("whatever the record, plan and day", () => {
  it.prop([plan, complexes, day])("as many complexes are named as are achieved", (under, of, asOf) => {
    for (const row of track(under, of, asOf).rows) expect(row.complexes).toHaveLength(Number(row.achieved));
  });

  it.prop([plan, complexes, day])("what counts is never undecided too", (under, of, asOf) => {
    for (const row of track(under, of, asOf).rows) {
      expect(row.undecided.filter((id) => row.complexes.includes(id))).toEqual([]);
    }
  });

  it.prop([plan, complexes, day])("no complex is both credited and uncredited in a target", (under, of, asOf) => {
    const { rows, uncredited } = track(under, of, asOf);
    const credited = new Set(rows.flatMap((row) => row.complexes.map((id) => `${row.target} ${id}`)));
    expect(uncredited.filter(({ target, complex }) => credited.has(`${target} ${complex}`))).toEqual([]);
  });

  it.prop([plan, complexes, day])("at least so many: the shortfall is what is lacking, or 0", (under, of, asOf) => {
    const bounds = new Map(planOf(under).targets.map(({ id, bound }) => [id, bound]));
    for (const row of track(under, of, asOf).rows.filter(({ target }) => bounds.get(target) === "at-least")) {
      expect(row.shortfall).toBe(Math.max(0, Number(row.required) - Number(row.achieved)));
    }
  });

  it.prop([plan, complexes, day])("the rows add up to the totals", (under, of, asOf) => {
    const { rows, totals } = track(under, of, asOf);
    for (const total of totals) {
      const parts = rows.filter(
        ({ target, year }) => target === total.target && (total.year === undefined || year === total.year),
      );
      const sum = (of: "required" | "achieved" | "shortfall") => parts.reduce((all, row) => all + Number(row[of]), 0);
      expect([total.required, total.achieved, total.shortfall]).toEqual([
        sum("required"),
        sum("achieved"),
        sum("shortfall"),
      ]);
    }
  });

  it.prop([plan, complexes, day])("the result is JSON", (under, of, asOf) => {
    const progress = track(under, of, asOf);
    expect(JSON.parse(JSON.stringify(progress))).toStrictEqual(progress);
  });

  it.prop([plan, complexes, day])("the record stays as it was", (under, of, asOf) => {
    const before = structuredClone(of);
    track(under, of, asOf);
    projectTargets(planOf(under), { complexes: of }, { asOf });
    expect(of).toStrictEqual(before);
  });

  it.prop([plan, complexes, day])("the same question has the same answer", (under, of, asOf) => {
    const copied = trackTargets(readPlan(structuredClone(planOf(under))), { complexes: structuredClone(of) }, { asOf });
    expect(copied).toEqual(track(under, of, asOf));
  });
});

describe("order changes nothing", () => {
  it.prop([
    plan,
    complexes.chain((of) => fc.tuple(fc.constant(of), fc.shuffledSubarray([...of], { minLength: of.length }))),
    day,
  ])("of the complexes", (under, [of, shuffled], asOf) => {
    expect(asSets(track(under, shuffled, asOf))).toEqual(asSets(track(under, of, asOf)));
  });

  it.prop([plan, complexes, day])("of a complex's milestones", (under, of, asOf) => {
    const reversed = of.map((complex) => ({ ...complex, milestones: [...complex.milestones].reverse() }));
    expect(figures(track(under, reversed, asOf))).toEqual(figures(track(under, of, asOf)));
  });

  it.prop([plan, complexes, day])(
    "of the complexes: those that count are named in the order recorded",
    (under, of, asOf) => {
      const order = of.map(({ id }) => id);
      for (const row of track(under, of, asOf).rows) {
        const places = row.complexes.map((id) => order.indexOf(id));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }
    },
  );
});

describe("as time goes by", () => {
  it.prop([plan, complexes, day, day])("what was cultivated in a year never becomes less", (under, of, one, other) => {
    const [earlier, later] = one < other ? [one, other] : [other, one];
    const flow = (asOf: string) => track(under, of, asOf).rows.filter(({ year }) => year !== undefined);
    const then = flow(earlier);
    flow(later).forEach((row, n) => {
      expect(row.achieved).toBeGreaterThanOrEqual(Number(then[n]?.achieved ?? 0));
    });
  });

  it.prop([plan, complexes, fc.integer({ min: 2023, max: 9998 })])(
    "after all targets have ended, nothing changes any more",
    (under, of, year) => {
      const last = track(under, of, planOf(under).period.to);
      expect(figures(track(under, of, `${year}-06-30`))).toEqual(figures(last));
    },
  );

  it.prop([plan, complexes])("after all targets have ended, each is met, missed or undecided", (under, of) => {
    const { rows } = track(under, of, planOf(under).period.to);
    const open = rows.filter(({ status }) => status !== "met" && status !== "missed");
    expect(open.filter(({ status, undecided }) => status !== "unknown" || undecided.length === 0)).toEqual([]);
  });

  it.prop([plan, complexes, day])("what happens after a day changes nothing said of it", (under, of, asOf) => {
    const known = of.map((complex) => ({ ...complex, milestones: complex.milestones.filter(({ on }) => on <= asOf) }));
    expect(figures(track(under, known, asOf))).toEqual(figures(track(under, of, asOf)));
  });
});

describe("a projection", () => {
  const pipelineOf = (of: readonly Complex[]): Portfolio["pipeline"] =>
    of.flatMap(({ id, locality: place, parentLocality, milestones }) =>
      milestones.flatMap(({ kind, ...rest }, n) =>
        kind === "cultivated" || kind === "recognised"
          ? [
              {
                id: `e-${id}-${n}`,
                complex: id,
                locality: place,
                kind,
                ...rest,
                ...(parentLocality === undefined ? {} : { parentLocality }),
              },
            ]
          : [],
      ),
    );

  it.prop([plan, complexes, day])("with nothing expected is what the known record comes to", (under, of, asOf) => {
    const known = of.map((complex) => ({ ...complex, milestones: complex.milestones.filter(({ on }) => on <= asOf) }));
    expect(figures(projectTargets(planOf(under), { complexes: of }, { asOf }))).toEqual(
      figures(track(under, known, "2030-12-31")),
    );
  });

  it.prop([plan, complexes, day])("of listings that all come on time is what is recorded then", (under, of, asOf) => {
    const listings = of.map((complex) => ({
      ...complex,
      milestones: complex.milestones.filter(
        ({ kind, on }) => on <= asOf || kind === "cultivated" || kind === "recognised",
      ),
    }));
    const pipeline = pipelineOf(of);
    const projection = projectTargets(planOf(under), { complexes: of, ...(pipeline && { pipeline }) }, { asOf });
    expect(figures(projection)).toEqual(figures(track(under, listings, "2030-12-31")));
  });

  it.prop([plan, complexes, day])("lets nothing slip that is on record", (under, of, asOf) => {
    const pipeline = pipelineOf(of);
    expect(projectTargets(planOf(under), { complexes: of, ...(pipeline && { pipeline }) }, { asOf }).slipped).toEqual(
      [],
    );
  });
});

describe("a second count, from the words alone", () => {
  const ofTheCity = complexes.map((of) => of.filter((complex) => complex.locality !== "nanhu"));

  it.prop([ofTheCity, day], { numRuns: draws(500) })(
    "agrees on every number under the default readings",
    (of, asOf) => {
      const { rows } = track("preset", of, asOf);
      const counted = rows.map((row) => [
        row.locality === undefined ? row.target : `${row.target} ${row.locality} ${row.year}`,
        row.achieved,
      ]);
      expect(counted).toEqual([...plainCount(of, asOf)].sort(byRow(counted.map(([key]) => String(key)))));
    },
  );

  const byRow = (keys: readonly string[]) => (a: readonly [string, number], b: readonly [string, number]) =>
    keys.indexOf(a[0]) - keys.indexOf(b[0]);
});

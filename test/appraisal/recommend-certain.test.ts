import { describe, expect, it } from "vitest";
import {
  type AnnualRecord,
  definePlan,
  type PlanInput,
  Portfolio,
  recommend,
  type Scorecard,
  type ScoreSheet,
  scoreAll,
  withReadings,
} from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { asOf } from "../given.js";
import { base } from "../standards/sister-plan.js";
import { cardOf, named, recordOf, upTo } from "./written.js";

/* What a recommendation may call certain while a rival's record, category or place is open. */

interface Entry {
  readonly id: string;
  /** The total; of one without, nothing is recorded, so that it may come first. */
  readonly x?: number;
  readonly locality?: string;
  readonly on?: string;
  /** What more its milestones are than one listing. */
  readonly since?: readonly object[];
  readonly categories?: readonly string[];
}
interface More {
  readonly plan?: Parameters<typeof recommend>[0];
  readonly by?: Scorecard;
  readonly complete?: boolean;
  readonly records?: readonly AnnualRecord[];
  readonly sheetsOf?: (sheet: ScoreSheet) => boolean;
}
const byCity = withReadings(taizhou, { "ranked-by": "city", merit: "rank-alone" });
const onMerit = withReadings(taizhou, { "ranked-by": "city" });
const card = cardOf([upTo("x", 100, 100)]);

function asked(
  entries: readonly Entry[],
  limits: Omit<Parameters<typeof recommend>[3], "asOf">,
  { plan = byCity, by = card, complete = false, records = [], sheetsOf = () => true }: More = {},
) {
  const scored = [...entries.flatMap(({ id, x }) => (x === undefined ? [] : [recordOf({ x }, id)])), ...records];
  const portfolio = Portfolio.parse({
    complexes: entries.map(({ id, locality = "wenling", on = "2018-09-30", categories, since = [] }) => ({
      ...{ id, name: id, locality },
      milestones: [{ kind: "cultivated", tier: "county", on }, ...since],
      ...(categories && { industry: { id: "machines", categories } }),
    })),
    records: scored,
    ...(complete && { complete: ["records"] }),
  } as Parameters<typeof Portfolio.parse>[0]);
  const found = recommend(plan, portfolio, scoreAll(by, scored).filter(sheetsOf), { ...limits, asOf });
  return {
    found,
    in: found.recommended.map(({ complex, certain, open }) => [complex, certain, open]),
    out: found.passedOver.map(({ complex, reason, certain }) => [complex, reason, certain]),
  };
}

describe("one is recommended for certain while there is room behind all that may come before it", () => {
  const own = { id: "own", x: 50 };
  const elsewhere = (id: string, more: Partial<Entry> = {}) => ({ id, locality: "yuhuan", ...more });

  it("in the quota: two that may come before it leave it the third place, not the second", () => {
    const all = [own, elsewhere("one"), elsewhere("two")];
    expect(asked(all, { quota: 3 }).in).toEqual([["own", true, []]]);
    expect(asked(all, { quota: 2 }).in).toEqual([["own", false, ["one", "two"]]]);
  });

  it("against those alone that are not recommended themselves", () => {
    const all = [own, { id: "above", x: 60 }, elsewhere("one"), elsewhere("two")];
    expect(asked(all, { quota: 2 }).in).toEqual([
      ["above", false, ["one", "two"]],
      ["own", false, ["one", "two"]],
    ]);
  });

  it("of one place they take no more of the quota than its limit", () => {
    const all = [own, elsewhere("one"), elsewhere("two")];
    expect(asked(all, { quota: 2, perLocality: 1 }).in).toEqual([["own", true, []]]);
  });

  it("in its place: of one of its own only", () => {
    const limits = { quota: 9, perLocality: 1 };
    expect(asked([own, elsewhere("one")], limits).in).toEqual([["own", true, []]]);
    expect(asked([own, { id: "one" }], limits).in).toEqual([["own", false, ["one"]]]);
  });

  it.each([
    ["of another", ["medicine"], ["aviation"], true],
    ["of the same", ["medicine"], ["medicine"], false],
    ["of one of the same", ["medicine", "aviation"], ["aviation", "automobiles"], false],
    ["not recorded", ["medicine"], undefined, false],
    ["in words that are not the plan's", ["medicine"], ["motors"], false],
    ["of the rival known, its own not recorded", undefined, ["aviation"], false],
    ["of the rival known, its own not the plan's", ["motors"], ["aviation"], false],
  ])("in its category, with one before it %s", (_, mine, others, certain) => {
    const all = [
      { ...own, ...(mine && { categories: mine }) },
      { id: "one", ...(others && { categories: others }) },
    ];
    expect(asked(all, { quota: 9, perCategory: 1 }).in).toEqual([["own", certain, certain ? [] : ["one"]]]);
  });

  it("in its category: two before one leave the third place", () => {
    const all = ["own", "one", "two"].map((id) => ({ id, categories: ["medicine"], ...(id === "own" && { x: 50 }) }));
    expect(asked(all, { quota: 9, perCategory: 3 }).in).toEqual([["own", true, []]]);
    expect(asked(all, { quota: 9, perCategory: 2 }).in).toEqual([["own", false, ["one", "two"]]]);
  });

  it("names the first ten that may come before", () => {
    const all = Array.from({ length: 12 }, (_, at) => ({ id: `c${at}` }));
    expect(asked([own, ...all], { quota: 1 }).in).toEqual([["own", false, all.slice(0, 10).map(({ id }) => id)]]);
  });
});

describe("one is passed over for certain", () => {
  it("once those recommended for certain fill a limit that it falls under", () => {
    const all = [
      { id: "a", x: 90, categories: ["medicine"] },
      { id: "b", x: 80, categories: ["aviation"] },
      { id: "c", x: 70, categories: ["medicine"], locality: "yuhuan" },
    ];
    const out = (limits: Parameters<typeof asked>[1]) => asked(all, limits).out;
    expect(out({ quota: 2 })).toEqual([["c", "quota", true]]);
    expect(out({ quota: 9, perLocality: 1 })).toEqual([["b", "per-locality", true]]);
    expect(out({ quota: 9, perCategory: 1 })).toEqual([["c", "per-category", true]]);
  });

  it("not where who fills it is recommended for now", () => {
    const all = [{ id: "open" }, { id: "a", x: 90 }, { id: "b", x: 80 }];
    expect(asked(all, { quota: 1 })).toMatchObject({
      in: [["a", false, ["open"]]],
      out: [
        ["b", "quota", false],
        ["open", "no-score", false],
      ],
    });
  });

  it("without a score, where all records are there and none is of the year of the sheets", () => {
    const all = [{ id: "a", x: 90 }, { id: "none" }, { id: "before" }, { id: "unscored" }];
    const records = [recordOf({ x: 80 }, "before", 2019), recordOf({ x: 70 }, "unscored")];
    const sheetsOf = ({ complex }: ScoreSheet) => complex === "a";
    const out = (complete: boolean) => asked(all, { quota: 9 }, { complete, records, sheetsOf }).out;
    expect(out(true)).toEqual([
      ["none", "no-score", true],
      ["before", "no-score", true],
      ["unscored", "no-score", false],
    ]);
    expect(out(false).map(([, , certain]) => certain)).toEqual([false, false, false]);
  });

  it("with a sheet that knows nothing never", () => {
    const out = asked([{ id: "blank" }], { quota: 9 }, { complete: true, records: [recordOf({}, "blank")] }).out;
    expect(out).toEqual([["blank", "no-score", false]]);
  });

  const half = cardOf([upTo("x", 50, 50), upTo("y", 50, 50)]);
  const records = [recordOf({ x: 50 }, "open"), recordOf({ x: 50, y: 9.99 }, "poor")];

  it("of the lowest grade, where that is certain", () => {
    const { out } = asked([{ id: "open" }, { id: "poor" }], { quota: 9 }, { plan: onMerit, by: half, records });
    expect(out).toEqual([
      ["open", "lowest-grade", false],
      ["poor", "lowest-grade", true],
    ]);
  });

  it("rejected for what is missing not, since that may yet be recorded", () => {
    const by = { ...half, missing: "reject" } as const;
    const { out } = asked([{ id: "open" }], { quota: 9 }, { by, records: records.slice(0, 1) });
    expect(out).toEqual([["open", "rejected", false]]);
  });

  it.each([
    ["struck off", { kind: "delisted", tier: "county", on: "2019-12-31" }, "struck-off"],
    ["of the tier already", { kind: "recognised", tier: "provincial", on: "2019-12-31" }, "holds-the-tier"],
  ])("%s whatever is missing", (_, since, reason) => {
    expect(asked([{ id: "a", x: 90, since: [since] }], { quota: 9 }).out).toEqual([["a", reason, true]]);
  });

  it("under a veto", () => {
    const by = cardOf([upTo("x", 100, 100)], { vetoes: [{ ...named("fraud"), source: "fraud" }] });
    const more = { plan: onMerit, by, records: [recordOf({ x: 90, fraud: 1 }, "a")] };
    expect(asked([{ id: "a" }], { quota: 9 }, more).out).toEqual([["a", "veto", true]]);
  });

  it("as no candidate, and not where that is open; either way it is said by which finding, and with which total", () => {
    const rows = (cultivated: string, on: string) => {
      const plan = withReadings(taizhou, { "ranked-by": "city", merit: "rank-alone", cultivated } as never);
      const { passedOver } = asked([{ id: "a", x: 90, on }], { quota: 9 }, { plan }).found;
      return passedOver.map(({ reason, certain, because, total }) => [reason, certain, because?.verdict, total]);
    };
    expect(rows("any-listing", "2017-12-31")).toEqual([["not-a-candidate", true, "not-applicable", "90"]]);
    expect(rows("creation-list", "2018-09-30")).toEqual([["candidacy-unknown", false, "unknown", "90"]]);
  });

  it("and both why it is passed over and of whom it is said are in the row, by a key of its own", () => {
    const { passedOver } = asked([{ id: "a", x: 90 }, { id: "b", x: 80 }, { id: "c" }], { quota: 1 }).found;
    expect(passedOver.map(({ type, key }) => [type, key])).toEqual([
      ["passed-over", "passed-over/provincial/b"],
      ["passed-over", "passed-over/provincial/c"],
    ]);
  });
});

describe("a plan that says neither who is a candidate nor among whom they are ranked", () => {
  const asks = { ...named("asks"), clauses: ["1"], effect: "advises", requires: { value: "sales", atLeast: 10 } };
  const plan = definePlan({
    ...base,
    tiers: [named("village"), ...base.tiers],
    standards: [asks],
  } as unknown as PlanInput);
  const all = [
    { id: "a", x: 90, locality: "east" },
    { id: "b", x: 80, locality: "east" },
    { id: "c", x: 70, locality: "west" },
  ];

  it("has whoever stands recommended for its highest tier, the first of each place before the second of any", () => {
    const { found } = asked(all, { quota: 2 }, { plan });
    expect(found.recommended.map(({ complex }) => complex)).toEqual(["a", "c"]);
    expect(found).toMatchObject({ tier: "provincial", clauses: [], readings: {} });
  });

  it("passes over for certain who no longer stands", () => {
    const since = [{ kind: "delisted", tier: "county", on: "2019-12-31" }];
    expect(asked([{ id: "a", x: 90, locality: "east", since }], { quota: 2 }, { plan }).out).toEqual([
      ["a", "struck-off", true],
    ]);
  });
});

describe("a category that is not recorded", () => {
  it("is no category of its own", () => {
    const all = ["a", "b"].map((id, at) => ({ id, x: 90 - at }));
    const { found } = asked(all, { quota: 9, perCategory: 1 });
    expect(found.recommended.map(({ complex }) => complex)).toEqual(["a", "b"]);
  });

  it("keeps nobody out for certain", () => {
    const all = [{ id: "a", x: 90, categories: ["medicine"] }, { id: "b" }];
    expect(asked(all, { quota: 9, perCategory: 1 }).out).toEqual([["b", "no-score", false]]);
  });
});

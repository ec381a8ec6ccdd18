import { describe, expect, it } from "vitest";
import { assessTier, Complex, type ComplexInput } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { planFrom } from "../given.js";

type Milestones = ComplexInput["milestones"];
type Own = Readonly<Record<string, unknown>>;

/** The plan with one standard alone, which decides. */
const planOf = (own: Own): typeof taizhou =>
  planFrom({
    ...taizhou,
    standards: [{ id: "own", label: { zh: "本项", en: "this" }, clauses: ["2.5"], effect: "decides", ...own } as never],
  });

/** The finding of the one standard. */
function said(own: Own, record: Omit<ComplexInput, "id" | "name" | "locality">, asOf = "2020-12-31") {
  const plan = planOf(own);
  const complex = Complex.parse({ id: "pumps", name: "泵业综合体", locality: "wenling", ...record });
  const [finding] = assessTier(plan, complex, "municipal", { asOf }).findings;
  return finding;
}

const milestone = (on: string, kind = "cultivated", tier = "county", list?: string) =>
  ({ kind, tier, on, ...(list !== undefined && { list }) }) as NonNullable<Milestones>[number];

describe("ever listed", () => {
  const ever = { test: "listed", milestones: ["cultivated", "recognised"], state: "ever" };
  const verdict = (own: Own, milestones: Milestones, asOf?: string) =>
    said({ ...ever, ...own }, { milestones }, asOf)?.verdict;

  it.each([
    ["never", {}, [], "unmet"],
    ["cultivated", {}, [milestone("2019-05-01")], "met"],
    ["recognised", {}, [milestone("2019-05-01", "recognised")], "met"],
    ["only applied", {}, [milestone("2019-05-01", "applied")], "unmet"],
    ["after another kind", {}, [milestone("2019-05-01", "applied"), milestone("2019-06-01")], "met"],
    ["of another kind", { milestones: ["recognised"] }, [milestone("2019-05-01")], "unmet"],
    ["at the tier asked for", { at: "municipal" }, [milestone("2019-05-01", "cultivated", "municipal")], "met"],
    ["at another tier", { at: "municipal" }, [milestone("2019-05-01")], "unmet"],
    ["on the first day", { from: "2019-05-01" }, [milestone("2019-05-01")], "met"],
    ["a day before", { from: "2019-05-01" }, [milestone("2019-04-30")], "unmet"],
    ["on the last day", { to: "2019-05-01" }, [milestone("2019-05-01")], "met"],
    ["a day after", { to: "2019-05-01" }, [milestone("2019-05-02")], "unmet"],
    ["on the day asked about", {}, [milestone("2020-12-31")], "met"],
    ["a day later", {}, [milestone("2021-01-01")], "unmet"],
  ] as const)("%s", (_, own, milestones, expected) => {
    expect(verdict(own, [...milestones])).toBe(expected);
  });

  it("on a list: one that is named counts, another does not, and none on record leaves it open", () => {
    const onList = (list?: string) =>
      said({ ...ever, lists: ["creation"] }, { milestones: [milestone("2019-05-01", "cultivated", "county", list)] });
    expect(onList("creation")?.verdict).toBe("met");
    expect(onList("cultivation")?.verdict).toBe("unmet");
    expect(onList()).toMatchObject({ verdict: "unknown", missing: ["milestones[0].list"] });
  });

  it("on a list, at another tier or out of its time, nothing is left open", () => {
    const milestones = [milestone("2019-05-01"), milestone("2017-05-01", "cultivated", "municipal")];
    const own = { ...ever, lists: ["city"], at: "municipal", from: "2018-01-01" };
    expect(said(own, { milestones })).toMatchObject({ verdict: "unmet", missing: [] });
  });
});

describe("listed now", () => {
  const now = { test: "listed", milestones: ["cultivated", "recognised"], state: "now" };
  const county = milestone("2018-05-01");
  const municipal = milestone("2019-05-01", "recognised", "municipal");

  it.each([
    ["never", {}, [], "unmet"],
    ["at any tier", {}, [county], "met"],
    ["delisted since", {}, [county, milestone("2020-05-01", "delisted")], "unmet"],
    ["at its highest tier", { at: "municipal" }, [county, municipal], "met"],
    ["at a tier below its highest", { at: "county" }, [county, municipal], "unmet"],
    ["by a milestone that does not count", { milestones: ["recognised"] }, [county], "unmet"],
    ["by one that does", { milestones: ["recognised"] }, [county, municipal], "met"],
    // One milestone meets all that is named: of the narrower condition and of the wider.
    ["listed again in its time", { from: "2019-01-01" }, [county, milestone("2019-10-01")], "met"],
    ["recognised later", { to: "2018-12-31" }, [county, milestone("2019-10-01", "recognised")], "met"],
    ["out of its time", { from: "2020-01-01" }, [county, milestone("2019-10-01")], "unmet"],
    [
      "at a tier below its highest, of another kind",
      { milestones: ["recognised"] },
      [milestone("2018-05-01", "recognised"), milestone("2019-05-01", "cultivated", "municipal")],
      "unmet",
    ],
  ] as const)("%s", (_, own, milestones, expected) => {
    expect(said({ ...now, ...own }, { milestones: [...milestones] })).toMatchObject({ verdict: expected, missing: [] });
  });

  it("on a list", () => {
    const own = { ...now, lists: ["creation"] };
    const onList = (list: string) =>
      said(own, { milestones: [milestone("2019-05-01", "cultivated", "county", list)] })?.verdict;
    expect([onList("creation"), onList("cultivation")]).toEqual(["met", "unmet"]);
  });
});

describe("one of some ways to be run", () => {
  const oneOf = { test: "one-of", fact: "operating-model", accepted: ["council", "joint-stock"] };

  it.each([
    ["council", "met"],
    ["joint-stock", "met"],
    // Of the plan's models, another one than those accepted; what nobody declares is not understood.
    ["membership", "unmet"],
    ["another", "unknown"],
    ["none", "unmet"],
    [undefined, "unknown"],
  ])("%s: %s", (operatingModel, expected) => {
    const record = { milestones: [], ...(operatingModel !== undefined && { operatingModel }) };
    expect(said(oneOf, record)?.verdict).toBe(expected);
  });
});

describe("one milestone within some months of another", () => {
  const within = { test: "within", from: "cultivated", to: "recognised", months: 12 };
  const at = (kind: string, on: string, tier = "municipal") => milestone(on, kind, tier);
  const found = (milestones: Milestones, asOf?: string) => {
    const finding = said(within, { milestones }, asOf);
    const { verdict, bound, required, actual, shortfall, unit, missing } = finding ?? {};
    return { verdict, bound, required, actual, shortfall, unit, missing };
  };
  const days = { bound: "at-most", required: "365", unit: "days", missing: [] };

  it("is not asked before the first", () => {
    expect(found([])).toEqual({
      verdict: "not-applicable",
      bound: undefined,
      required: undefined,
      actual: undefined,
      shortfall: undefined,
      unit: undefined,
      missing: [],
    });
    expect(found([at("cultivated", "2019-03-01")], "2019-02-28").verdict).toBe("not-applicable");
    expect(found([at("cultivated", "2018-03-01", "county")]).verdict).toBe("not-applicable");
  });

  it("is counted in days, to the last", () => {
    const from = at("cultivated", "2018-03-01");
    expect(found([from, at("recognised", "2019-03-01")])).toEqual({
      ...days,
      verdict: "met",
      actual: "365",
      shortfall: undefined,
    });
    expect(found([from, at("recognised", "2019-03-04")])).toEqual({
      ...days,
      verdict: "unmet",
      actual: "368",
      shortfall: "3",
    });
  });

  it("is not done, and not late, while its last day is to come", () => {
    const from = at("cultivated", "2018-03-01");
    expect(found([from], "2019-02-28")).toMatchObject({ verdict: "not-applicable", actual: "364" });
    expect(found([from], "2019-03-01")).toMatchObject({ verdict: "unmet", actual: "366", shortfall: "1" });
    expect(found([from, at("recognised", "2019-03-02")], "2019-03-02")).toMatchObject({
      verdict: "unmet",
      actual: "366",
    });
  });

  it("goes by the first of each that counts, in whatever order they stand", () => {
    const milestones = [
      at("recognised", "2019-02-01"),
      at("cultivated", "2018-06-01"),
      at("recognised", "2018-03-01"),
      at("cultivated", "2018-03-01"),
    ];
    expect(found(milestones)).toMatchObject({ verdict: "met", actual: "0" });
  });
});

import { describe, expect, it } from "vitest";
import { definePlan, faultsOf, type Plan, PolicyError, withReadings } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";

type Loose = { [key: string]: unknown };

/** The preset as loose data that a test may spoil. */
const spoilt = (spoil: (plan: Loose) => void): Loose => {
  const plan: Loose = JSON.parse(JSON.stringify(taizhou));
  spoil(plan);
  return plan;
};

const member = (plan: Loose, list: string, id: string): Loose => {
  const items = plan[list] as Loose[];
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`${list}.${id}`);
  return found;
};

const push = (plan: Loose, list: string, item: unknown) => (plan[list] as unknown[]).push(item);
const reading = (plan: Loose, id: string) => (plan.readings as { [id: string]: Loose })[id] ?? {};
const setOf = (plan: Loose, id: string, alternative: string) =>
  (reading(plan, id).alternatives as { [id: string]: { set: Loose } })[alternative]?.set ?? {};

const faultsIn = (plan: unknown) => {
  try {
    definePlan(plan as Plan);
  } catch (error) {
    expect(error).toBeInstanceOf(PolicyError);
    const faults = faultsOf(error, plan);
    for (const { accepted, example } of faults) {
      expect(accepted.zh).toMatch(/\p{Script=Han}|"|,/u);
      expect(accepted.en).not.toMatch(/\p{Script=Han}/u);
      expect(example).not.toBe("undefined");
    }
    return faults.map(({ path, got }) => `${path} got ${got}`);
  }
  return [];
};

const newReading = (alternatives: Loose) => ({
  clauses: ["2.4"],
  why: { zh: "试", en: "a try" },
  default: "one",
  alternatives,
});
const alternative = (set: Loose, more: Loose = {}) => ({ label: { zh: "试", en: "a try" }, set, ...more });

describe("definePlan refuses", () => {
  it.each<[string, (plan: Loose) => void, string[]]>([
    [
      "a tier that stands twice",
      (plan) => push(plan, "tiers", { id: "county", label: { zh: "县", en: "c" } }),
      ['tiers.county got "county"', 'standards.floor-area.value.county got "2000"'],
    ],
    [
      "a clause that stands twice",
      (plan) => push(plan, "clauses", { id: "2.4", kind: "target", gist: { zh: "重", en: "again" } }),
      ['clauses.2.4 got "2.4"'],
    ],
    [
      "a locality that stands twice",
      (plan) => push(plan, "localities", { id: "wenling", label: { zh: "温岭", en: "W" }, kind: "division" }),
      ['localities.wenling got "wenling"'],
    ],
    [
      "a target for an unknown tier",
      (plan) => (member(plan, "targets", "provincial-stock").tier = "national"),
      ['targets.provincial-stock.tier got "national"'],
    ],
    [
      "a target for an unknown locality",
      (plan) => (member(plan, "targets", "total-stock").localities = ["nowhere"]),
      ['targets.total-stock.localities got "nowhere"'],
    ],
    [
      "a year outside the period",
      (plan) => (member(plan, "targets", "yearly-cultivation").years = [2018, 2019, 2020, 2021]),
      ["targets.yearly-cultivation.years[3] got 2021"],
    ],
    [
      "years out of order",
      (plan) => (member(plan, "targets", "yearly-cultivation").years = [2019, 2018, 2018]),
      ["targets.yearly-cultivation.years[1] got 2018", "targets.yearly-cultivation.years[2] got 2018"],
    ],
    [
      "a date outside the period",
      (plan) => (member(plan, "targets", "total-stock").by = "2021-01-01"),
      ['targets.total-stock.by got "2021-01-01"'],
    ],
    [
      "an about without a tolerance",
      (plan) => (member(plan, "targets", "total-stock").bound = "about"),
      ["targets.total-stock.tolerance got nothing"],
    ],
    [
      "a tolerance without an about",
      (plan) => (member(plan, "targets", "total-stock").tolerance = 1),
      ["targets.total-stock.tolerance got 1"],
    ],
    [
      "a figure that falls as the tier rises",
      (plan) => (member(plan, "standards", "floor-area").value = { county: 2000, municipal: 5000, provincial: 4000 }),
      ['standards.floor-area.value.provincial got "4000"'],
    ],
    [
      "a figure missing for a tier",
      (plan) => (member(plan, "standards", "floor-area").value = { county: 2000, municipal: 5000 }),
      ["standards.floor-area.value.provincial got nothing"],
    ],
    [
      "a figure for an unknown tier",
      (plan) => (member(plan, "standards", "carriers").value = { county: 1, municipal: 1, provincial: 1, national: 1 }),
      ['standards.carriers.value got "national"'],
    ],
    [
      "a unit that is not the fact's",
      (plan) => (member(plan, "standards", "carriers").unit = "m²"),
      ['standards.carriers.unit got "m²"'],
    ],
    [
      "a fact that there is not",
      (plan) => (member(plan, "standards", "carriers").fact = "speed"),
      ['standards.carriers.fact got "speed"'],
    ],
    [
      "a fact that every object inherits",
      (plan) => (member(plan, "standards", "carriers").fact = "constructor"),
      ['standards.carriers.fact got "constructor"'],
    ],
    [
      "a number of members that the list does not have",
      (plan) => (member(plan, "standards", "participants").atLeast = 7),
      ["standards.participants.atLeast got 7", 'chosen.participants got "three-kinds"'],
    ],
    [
      "a clause nobody uses",
      (plan) => push(plan, "clauses", { id: "9.9", kind: "duty", gist: { zh: "闲", en: "idle" } }),
      ['clauses.9.9 got "9.9"'],
    ],
    [
      "a declaratory clause that something rests on",
      (plan) => (member(plan, "clauses", "4.1.2").declaratory = { zh: "无", en: "none" }),
      ['clauses.4.1.2.declaratory got "none"'],
    ],
    [
      "a citation that does not exist",
      (plan) => (member(plan, "standards", "functions").clauses = ["2.3", "7.7"]),
      ['standards.functions.clauses got "7.7"'],
    ],
    [
      "a standard without a clause",
      (plan) => (member(plan, "standards", "one-plus-x").clauses = []),
      ["standards.one-plus-x.clauses got []"],
    ],
    [
      "a rule that the engine does not have",
      (plan) => ((plan.cites as Loose)["record-nonsense"] = ["2.4"]),
      ['cites got "record-nonsense"'],
    ],
    [
      "a citing of a clause that does not exist",
      (plan) => ((plan.cites as Loose).standing = ["7.7", "4.5.3c"]),
      ['cites.standing got "7.7"'],
    ],
    [
      "deciding on words that only encourage",
      (plan) => (member(plan, "standards", "operating-model").effect = "decides"),
      ['standards.operating-model.effect got "decides"'],
    ],
    [
      "a standard called as a rule of the engine",
      (plan) => (member(plan, "standards", "carriers").id = "standing"),
      ['standards.standing got "standing"'],
    ],
    [
      "a successor that there is not",
      (plan) => (member(plan, "localities", "wenling").successor = "x"),
      ['localities.wenling.successor got "x"'],
    ],
    [
      "a place that ends before it begins",
      (plan) => Object.assign(member(plan, "localities", "wenling"), { from: "2019-01-01", until: "2018-01-01" }),
      ['localities.wenling.until got "2018-01-01"'],
    ],
    [
      "a period turned round",
      (plan) => (plan.period = { from: "2018-01-01", to: "2017-12-31" }),
      [
        'period.to got "2017-12-31"',
        "targets.yearly-cultivation.years[0] got 2018",
        "targets.yearly-cultivation.years[1] got 2019",
        "targets.yearly-cultivation.years[2] got 2020",
        'targets.total-stock.by got "2020-12-31"',
        'targets.provincial-stock.by got "2020-12-31"',
      ],
    ],
    ["a key that there is not", (plan) => (plan.tires = []), ["tires got []"]],
    [
      "a test that there is not",
      (plan) => (member(plan, "standards", "carriers").test = "exceeds"),
      ['standards[8].test got "exceeds"'],
    ],
    [
      "a figure in hexadecimal",
      (plan) => (member(plan, "standards", "carriers").value = "0x10"),
      ['standards[8].value got "0x10"'],
    ],
    [
      "a figure that is no number",
      (plan) => (member(plan, "standards", "carriers").value = Number.NaN),
      ["standards[8].value got NaN"],
    ],
    [
      "a reading whose default is none of its alternatives",
      (plan) => (reading(plan, "localities").default = "all"),
      ['readings.localities.default got "all"'],
    ],
    [
      "a reading that patches an element that is not there",
      (plan) =>
        ((plan.readings as Loose).x = newReading({ one: alternative({ "standards.floor-aera.test": "at-least" }) })),
      [
        'readings.x.alternatives.one.set → standards.floor-aera.test got "standards.floor-aera.test"',
        'chosen.x got "one"',
      ],
    ],
    [
      "a reading that patches a key that is not there",
      (plan) =>
        ((plan.readings as Loose).x = newReading({
          one: alternative({}),
          two: alternative({ "standards.carriers.waivible": true }),
        })),
      ["readings.x.alternatives.two.set → standards[8].waivible got true"],
    ],
    [
      "a reading that leaves an unsound plan",
      (plan) =>
        ((plan.readings as Loose).x = newReading({
          one: alternative({}),
          two: alternative({ "targets.total-stock.by": "2030-01-01" }),
        })),
      ['readings.x.alternatives.two.set → targets.total-stock.by got "2030-01-01"'],
    ],
    [
      "two readings that set the same",
      (plan) =>
        ((plan.readings as Loose).x = newReading({
          one: alternative({}),
          two: alternative({ "targets.provincial-stock.bound": "exactly" }),
        })),
      ['readings.x got "targets.provincial-stock.bound"'],
    ],
    [
      "a number taken and not used",
      (plan) =>
        ((plan.readings as Loose).x = newReading({
          one: alternative({}),
          two: alternative({ "standards.carriers.value": "2" }, { takes: "integer" }),
        })),
      ['readings.x.alternatives.two.takes got "integer"'],
    ],
    [
      "a choice that the data do not agree with",
      (plan) => ((plan.chosen as Loose)["ten-provincial"] = "exactly"),
      ['chosen.ten-provincial got "exactly"'],
    ],
    ["a choice in a reading that there is not", (plan) => ((plan.chosen as Loose).x = "y"), ['chosen got "x"']],
  ])("%s", (_, spoil, faults) => {
    expect(faultsIn(spoilt(spoil))).toEqual(faults);
  });

  it("with every fault at once", () => {
    const plan = spoilt((data) => {
      member(data, "targets", "provincial-stock").tier = "national";
      member(data, "targets", "total-stock").by = "2021-01-01";
      member(data, "standards", "carriers").unit = "m²";
    });
    expect(faultsIn(plan)).toHaveLength(3);
  });

  it("what is hostile, and nothing is polluted", () => {
    const cyclic: Loose = {};
    cyclic.cites = cyclic;
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    const inputs = [
      null,
      [],
      "plan",
      cyclic,
      deep,
      JSON.parse('{"__proto__":{"polluted":1}}'),
      spoilt((plan) => (plan.cites = JSON.parse('{"__proto__":["2.4"]}'))),
      spoilt((plan) => (plan.readings = JSON.parse('{"__proto__":{}}'))),
      spoilt((plan) => (setOf(plan, "localities", "divisions")["targets.yearly-cultivation.localities"] = deep)),
      spoilt((plan) => (setOf(plan, "localities", "divisions")["__proto__.polluted"] = 1)),
      spoilt((plan) => (setOf(plan, "localities", "divisions")["constructor.prototype.polluted"] = 1)),
      spoilt((plan) => (plan.title = { zh: "\ud800", en: "x" })),
      spoilt((plan) => (plan.period = new Map())),
      spoilt((plan) => (plan.tiers = { 0: { id: "county" }, length: 1 })),
    ];
    for (const input of inputs) expect(faultsIn(input).length).toBeGreaterThan(0);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
    expect(Reflect.get(Object, "polluted")).toBeUndefined();
  });
});

describe("withReadings", () => {
  const choose = (choices: Loose) => {
    try {
      return withReadings<string, string, Record<string, string>>(taizhou, choices as Record<string, string>);
    } catch (error) {
      expect(error).toBeInstanceOf(PolicyError);
      return faultsOf(error, choices).map(({ path, got, example }) => [path, got, example]);
    }
  };

  it.each(
    Object.entries(taizhou.readings).flatMap(([id, { alternatives }]) =>
      Object.keys(alternatives).map((name) => [id, name]),
    ),
  )("%s may be read as %s and taken back", (id = "", name = "") => {
    const takes = Object.entries(taizhou.readings[id as keyof typeof taizhou.readings].alternatives).some(
      ([key, each]) => key === name && each.takes !== undefined,
    );
    const there = choose({ [id]: takes ? { id: name, value: 5 } : name });
    expect(there).not.toBeInstanceOf(Array);
    const first = taizhou.readings[id as keyof typeof taizhou.readings].default;
    expect(withReadings(there as typeof taizhou, { [id]: first })).toEqual(taizhou);
    expect(definePlan(there as typeof taizhou)).toEqual(there);
  });

  it("takes choices in any order to the same plan, and leaves the first as it was", () => {
    const before = JSON.stringify(taizhou);
    const one = withReadings(withReadings(taizhou, { localities: "addressees" }), { delisting: "everything" });
    const other = withReadings(withReadings(taizhou, { delisting: "everything" }), { localities: "addressees" });
    expect(one).toEqual(other);
    expect(withReadings(taizhou, { delisting: "everything", localities: "addressees" })).toEqual(one);
    expect(one.chosen.delisting).toBe("everything");
    expect(JSON.stringify(taizhou)).toBe(before);
  });

  it("refuses what there is not, all at once", () => {
    expect(
      choose({
        localties: "divisions",
        coverage: "decide",
        "in-time": "within-days",
        delisting: { id: "everything", value: 1 },
      }),
    ).toMatchObject([
      ["localties", '"localties"', '"localities"'],
      ["coverage", '"decide"', '"advises"'],
      ["in-time", '"within-days"', '{"id":"within-days","value":7}'],
      ["delisting", '{"id":"everything","value":1}', '"everything"'],
    ]);
    expect(choose({ "in-time": { id: "within-days", value: 1.5 } })).toMatchObject([["in-time.value", "1.5", "7"]]);
    expect(choose({ constructor: "x", toString: "y" })).toEqual([
      ["constructor", '"constructor"', '"localities"'],
      ["toString", '"toString"', '"localities"'],
    ]);
  });

  it("refuses a number that leaves an unsound plan", () => {
    expect(choose({ "functions-expected": { id: "minimum", value: 10 } })).toMatchObject([
      ["standards.functions.atLeast", "10", "9"],
    ]);
    expect(choose({ "in-time": { id: "within-days", value: -1 } })).not.toBeInstanceOf(Array);
  });
});

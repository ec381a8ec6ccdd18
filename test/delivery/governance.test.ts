import { describe, expect, it } from "vitest";
import { checkGovernance, definePlan, type Evidence, PolicyError } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { asOf, planFrom } from "../given.js";

let count = 0;
const proof = (more: Partial<Evidence> = {}): Evidence => {
  count += 1;
  return { id: `e${count}`, item: "governance-leading-group", locality: "wenling", on: "2019-03-05", ...more };
};
const check = (evidence: readonly Evidence[], day = asOf) => checkGovernance(taizhou, evidence, { asOf: day });
const one = (evidence: readonly Evidence[], id = "wenling", rule = "governance-leading-group", day = asOf) =>
  check(evidence, day).find((finding) => finding.rule === rule && finding.subject.id === id);

describe("evidence of a duty", () => {
  it.each([
    ["2019-03-04", "unknown"],
    ["2019-03-05", "met"],
    ["2020-06-30", "met"],
    ["2020-07-01", "unmet"],
  ])("from 2019-03-05 to 2020-06-30 makes it on %s %s", (day, verdict) => {
    expect(one([proof({ until: "2020-06-30" })], "wenling", "governance-leading-group", day)?.verdict).toBe(verdict);
  });

  it("that is missing leaves it unknown, with the path", () => {
    expect(one([])).toMatchObject({ verdict: "unknown", missing: ["evidence.governance-leading-group"] });
  });

  it("that was refused makes it unmet, unless proof comes later or on the same day", () => {
    const refused = proof({ refused: true, on: "2019-06-01" });
    expect(one([refused])?.verdict).toBe("unmet");
    expect(one([proof(), refused])?.verdict).toBe("unmet");
    expect(one([refused, proof({ on: "2019-06-01" })])?.verdict).toBe("met");
    expect(one([proof({ on: "2019-06-02" }), refused])?.verdict).toBe("met");
  });

  it("that stands twice under one id is one, and decides nothing where the two say different things", () => {
    const refused = proof({ refused: true, on: "2019-06-01" });
    const again = { ...refused, refused: false };
    expect(one([refused, refused])?.verdict).toBe("unmet");
    expect(one([refused, again])).toMatchObject({ verdict: "unknown", missing: ["evidence.governance-leading-group"] });
    expect(one([proof({ on: "2019-07-01" }), refused, again])?.verdict).toBe("met");
    expect(
      one([
        { ...proof(), id: "GROUP" },
        { ...proof({ on: "2019-03-06" }), id: "group" },
      ])?.verdict,
    ).toBe("unknown");
  });

  it("of another place or item does not count", () => {
    expect(one([proof({ locality: "yuhuan" }), proof({ item: "governance-goals" })])?.verdict).toBe("unknown");
    expect(one([proof()], taizhou.id)?.verdict).toBe("unknown");
  });

  it("without a place is the city's", () => {
    const { locality: _locality, ...city } = proof();
    expect(one([city], taizhou.id)).toMatchObject({ verdict: "met", subject: { kind: "area" }, effect: "decides" });
    expect(one([city])?.verdict).toBe("unknown");
  });
});

describe("who owes what", () => {
  const verdicts = (rule: string, day = asOf) =>
    check([], day).flatMap((finding) => (finding.rule === rule ? [[finding.subject.id, finding.verdict]] : []));
  const owing = (rule: string, day = asOf) => verdicts(rule, day).flatMap(([id, v]) => (v === "unknown" ? [id] : []));

  it("a leading group: the city and nine counties, no zone （5.1.1）", () => {
    expect(owing("governance-leading-group", "2019-12-31")).toHaveLength(10);
    expect(verdicts("governance-leading-group", "2019-12-31")).toContainEqual(["high-tech-zone", "not-applicable"]);
  });

  it("primary responsibility: counties and zones, as they exist on the day （5.1.2）", () => {
    expect(owing("governance-responsibility", "2020-06-30")).toEqual(
      expect.arrayContaining(["cluster-zone", "high-tech-zone"]),
    );
    expect(owing("governance-responsibility", "2020-06-30")).toHaveLength(11);
    expect(owing("governance-responsibility", "2020-07-01")).toHaveLength(10);
    expect(owing("governance-responsibility", "2020-07-01")).toContain("taizhou-bay-new-area");
  });

  it("names the reading that says when the zones are merged, of the zones alone", () => {
    expect(one([], "taizhou-bay-new-area", "governance-responsibility")?.readings).toEqual({
      "zone-merger": "merged-2020",
    });
    expect(one([])?.readings).toEqual({});
  });

  it("a support policy is encouraged: never unmet （5.2.1）", () => {
    const ended = proof({ item: "governance-support-policy", until: "2019-12-31" });
    expect(one([ended], "wenling", "governance-support-policy")).toMatchObject({
      verdict: "not-applicable",
      effect: "advises",
    });
  });

  it("a plan without duties asks nobody", () => {
    const { duties: _duties, ...silent } = taizhou;
    expect(checkGovernance(planFrom(silent), [proof()], { asOf })).toEqual([]);
  });
});

describe("the cloud platform connects information, data and resources （4.3.6）", () => {
  const cloud = (...evidence: Partial<Evidence>[]) =>
    one(
      evidence.map((more) => {
        const { locality: _locality, ...city } = proof({ item: "governance-cloud", ...more });
        return city;
      }),
      taizhou.id,
      "governance-cloud",
    );

  it("all three are met, two are not known to be", () => {
    expect(cloud({ parts: ["information", "data"] }, { parts: ["resources"] })).toMatchObject({
      verdict: "met",
      actual: "3",
    });
    expect(cloud({ parts: ["information", "data"] })).toMatchObject({
      verdict: "unknown",
      actual: "2",
      required: "3",
      missing: ["evidence.governance-cloud.resources"],
    });
  });

  it("one that was refused is lacking; one that is not named is not proved", () => {
    expect(cloud({ parts: ["information"] }, { parts: ["data"], refused: true })).toMatchObject({
      verdict: "unmet",
      shortfall: "1",
      items: { has: ["information"], lacks: ["data"], unknown: ["resources"] },
    });
    expect(cloud({})?.items?.unknown).toHaveLength(3);
    expect(cloud({ refused: true })?.items?.lacks).toHaveLength(3);
  });
});

describe("the duties of a plan are checked when it is defined", () => {
  const faults = (duties: unknown) => {
    try {
      definePlan({ ...taizhou, duties } as typeof taizhou);
    } catch (error) {
      if (error instanceof PolicyError) return error.faults.map(({ path }) => path);
    }
    return [];
  };

  it.each([
    [[{ rule: "governance-cloud", area: true, kinds: [] }], []],
    [[{ rule: "case-care", area: true, kinds: [] }], ["duties[0].rule"]],
    [[{ rule: "governance-cloud", area: true, kinds: ["province"] }], ["duties[0].kinds[0]"]],
    [
      [
        { rule: "governance-goals", area: true, kinds: [] },
        { rule: "governance-goals", area: true, kinds: [] },
      ],
      ["duties[1].rule"],
    ],
  ])("%j", (duties, paths) => {
    expect(faults(duties)).toEqual(paths);
  });
});

it("does not depend on the order of the evidence, and refuses a date that is none", () => {
  const evidence = [
    proof(),
    proof({ refused: true, on: "2019-06-01" }),
    proof({ on: "2020-01-01", locality: "yuhuan" }),
  ];
  expect(check([...evidence].reverse())).toEqual(check(evidence));
  expect(() => check([], "2020-02-30")).toThrow(PolicyError);
});

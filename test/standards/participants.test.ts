import { describe, expect, it } from "vitest";
import { describe as describeResult, withReadings } from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { but, finding, participant } from "./sample.js";

const allSix = withReadings(taizhou, { participants: "all-six" });
const onePlusX = withReadings(taizhou, { "one-plus-x": "lead-and-other" });

const SIX = [
  "government",
  "enterprise",
  "university",
  "research-institute",
  "industry-association",
  "professional-body",
] as const;
const of = (...kinds: readonly string[]) => ({ participants: kinds.map((kind) => participant(kind)) });

describe("who takes part (2.2): government, enterprise and one other kind", () => {
  it.each(but(SIX, "government", "enterprise"))("government, enterprise and %s are enough", (kind) => {
    expect(finding("participants", of("government", "enterprise", kind)).verdict).toBe("met");
  });

  it("government and enterprise alone are not", () => {
    expect(finding("participants", of("government", "enterprise")).verdict).toBe("unmet");
  });

  it("two enterprises are one kind", () => {
    expect(finding("participants", of("government", "enterprise", "enterprise")).verdict).toBe("unmet");
  });

  it.each(["government", "enterprise"] as const)("five kinds without %s are not enough, and it lacks", (absent) => {
    const found = finding("participants", of(...but(SIX, absent)));
    expect(found.verdict).toBe("unmet");
    expect(found.items?.lacks).toContain(absent);
  });

  it.each([
    ["a university alone", ["university"], "2"],
    ["an enterprise and a university", ["enterprise", "university"], "1"],
    [
      "a university, an institute and an association",
      ["university", "research-institute", "industry-association"],
      "2",
    ],
  ] as const)("of %s as participants, some more kinds are needed", (_who, kinds, shortfall) => {
    expect(finding("participants", of(...kinds))).toMatchObject({ verdict: "unmet", shortfall });
  });

  it("nobody recorded is unknown, and participants are missing", () => {
    expect(finding("participants", {})).toMatchObject({ verdict: "unknown", missing: ["participants"] });
  });

  it("an empty list is known to be nobody", () => {
    expect(finding("participants", { participants: [] })).toMatchObject({
      verdict: "unmet",
      items: { has: [], lacks: SIX, unknown: [] },
      missing: [],
    });
  });

  it("the role does not matter: a government lead, an enterprise as operator and a university member", () => {
    const participants = [
      participant("government", "lead"),
      participant("enterprise", "operator"),
      participant("university"),
    ];
    expect(finding("participants", { participants }).verdict).toBe("met");
  });

  it("it advises and never decides", () => {
    expect(finding("participants", { participants: [] }).effect).toBe("advises");
  });
});

describe("who takes part (2.2): all six kinds", () => {
  it("six of six meet it", () => {
    expect(finding("participants", of(...SIX), { plan: allSix }).verdict).toBe("met");
  });

  it.each(SIX)("without %s it is not met", (absent) => {
    expect(finding("participants", of(...but(SIX, absent)), { plan: allSix })).toMatchObject({
      verdict: "unmet",
      items: { lacks: [absent] },
    });
  });

  it("government, enterprise and one other are three short", () => {
    expect(
      finding("participants", of("government", "enterprise", "university"), { plan: allSix }).items?.lacks,
    ).toEqual(["research-institute", "industry-association", "professional-body"]);
  });

  it("nobody recorded is unknown", () => {
    expect(finding("participants", {}, { plan: allSix }).verdict).toBe("unknown");
  });
});

describe("three kinds of which government is none (2.2)", () => {
  const participants = [
    participant("enterprise", "lead"),
    participant("university"),
    participant("research-institute"),
  ];

  it("are enough in number and short by one that has to be there, and the finding says which", () => {
    const found = finding("participants", { participants });
    expect(found).toMatchObject({ verdict: "unmet", required: "3", actual: "3", shortfall: "1" });
    expect(found.items?.required).toEqual(["government", "enterprise"]);
    expect(describeResult(taizhou, found, zhCN)).toContain("必须有政府、企业");
    expect(describeResult(taizhou, found, en)).toContain("government, enterprise must be among them");
  });
});

describe("1+X (3.1)", () => {
  const lead = participant("enterprise", "lead");

  it("is not tested by default, whoever takes part", () => {
    const verdicts = [{}, { participants: [] }, { participants: [lead, participant("university")] }].map(
      (record) => finding("one-plus-x", record).verdict,
    );
    expect(verdicts).toEqual(["not-applicable", "not-applicable", "not-applicable"]);
  });

  it("not tested, nothing is missing for it", () => {
    expect(finding("one-plus-x", {}).missing).toEqual([]);
  });

  it("read as a lead and another, a lead and a member meet it", () => {
    const participants = [lead, participant("university")];
    expect(finding("one-plus-x", { participants }, { plan: onePlusX }).verdict).toBe("met");
  });

  it("read as a lead and another, a lead alone is one short of a principle, which nobody fails", () => {
    expect(finding("one-plus-x", { participants: [lead] }, { plan: onePlusX })).toMatchObject({
      verdict: "not-applicable",
      required: "1",
      actual: "0",
      shortfall: "1",
    });
  });

  it("read as a lead and another, members without a lead do not meet it", () => {
    const participants = [participant("university"), participant("enterprise")];
    expect(finding("one-plus-x", { participants }, { plan: onePlusX }).verdict).not.toBe("met");
  });

  it("read as a lead and another, a lead that also operates is no other", () => {
    const participants = [lead, { ...lead, role: "operator" as const }];
    expect(finding("one-plus-x", { participants }, { plan: onePlusX }).verdict).toBe("not-applicable");
  });

  it("read as a lead and another, it still only advises", () => {
    expect(finding("one-plus-x", { participants: [lead] }, { plan: onePlusX }).effect).toBe("advises");
  });

  it("read as a lead and another, nobody at all does not meet it", () => {
    expect(finding("one-plus-x", { participants: [] }, { plan: onePlusX }).verdict).toBe("not-applicable");
  });

  it("read as a lead and another, nobody recorded is unknown", () => {
    expect(finding("one-plus-x", {}, { plan: onePlusX })).toMatchObject({
      verdict: "unknown",
      missing: ["participants"],
    });
  });
});

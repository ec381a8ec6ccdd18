import { fc, it } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { checkGovernance, type Evidence, type Finding } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";

const DUTIES = (taizhou.duties ?? []).filter(({ rule }) => rule !== "project-order");
const DAYS = ["2018-12-06", "2018-12-07", "2019-06-30", "2019-12-31", "2020-12-31"];
const day = fc.constantFrom(...DAYS);

/** Evidence on one duty or another of a few places, crowded on few days. */
const evidence: fc.Arbitrary<Omit<Evidence, "id">> = fc.constantFrom(...DUTIES).chain(({ rule, parts = [] }) =>
  fc.record(
    {
      item: fc.constant(rule),
      on: day,
      locality: fc.constantFrom("wenling", "yuhuan", "high-tech-zone"),
      until: day,
      parts: fc.subarray(parts.map(({ id }) => id)),
      refused: fc.boolean(),
    },
    { requiredKeys: ["item", "on"], noNullPrototype: true },
  ),
);
const file = fc
  .array(evidence, { maxLength: 12 })
  .map((drafts) => drafts.map((draft, at) => ({ id: `e${at}`, ...draft })));

const check = (of: readonly Evidence[], asOf: string) => checkGovernance(taizhou, of, { asOf });

/** Whether something is proved on a day, as the words have it: the last refusal ends what came before it. */
function proved(of: readonly Evidence[], asOf: string): "met" | "unmet" | "unknown" {
  let stands: "met" | "unmet" | "unknown" = "unknown";
  for (const each of of) {
    if (each.on > asOf) continue;
    stands = "unmet";
    for (const proof of of) {
      if (proof.refused === true || proof.on > asOf || (proof.until ?? asOf) < asOf) continue;
      if (!of.some(({ refused, on }) => refused === true && on > proof.on && on <= asOf)) return "met";
    }
  }
  return stands;
}

const BETTER: Readonly<Record<Finding["verdict"], number>> = {
  unmet: 0,
  "not-applicable": 0,
  unknown: 0,
  waived: 1,
  met: 2,
};

describe("whatever the evidence (5.1.1, 5.1.2, 5.2.1)", () => {
  it.prop([file, day])("every duty is answered once for the area and for every place of the day", (of, asOf) => {
    const subjects = check(of, asOf).map(({ rule, subject }) => `${rule} ${subject.kind} ${subject.id}`);
    expect(new Set(subjects).size).toBe(subjects.length);
    const places = taizhou.localities.filter(({ from = asOf, until = asOf }) => from <= asOf && asOf <= until);
    expect(subjects).toHaveLength(DUTIES.length * (places.length + 1));
  });

  it.prop([file.chain((of) => fc.tuple(fc.constant(of), fc.shuffledSubarray(of, { minLength: of.length }))), day])(
    "its order changes nothing",
    ([of, shuffled], asOf) => {
      expect(check(shuffled, asOf)).toEqual(check(of, asOf));
    },
  );

  it.prop([file, day])("what is dated later changes nothing", (of, asOf) => {
    expect(check(of, asOf)).toEqual(
      check(
        of.filter(({ on }) => on <= asOf),
        asOf,
      ),
    );
  });

  it.prop([file, day])("a duty without parts is met, broken or unknown as its proofs and refusals say", (of, asOf) => {
    for (const finding of check(of, asOf)) {
      const duty = DUTIES.find(({ rule }) => rule === finding.rule);
      if (finding.verdict === "not-applicable" || duty?.parts) continue;
      const place = finding.subject.kind === "area" ? undefined : finding.subject.id;
      const own = of.filter(({ item, locality }) => item === finding.rule && locality === place);
      expect([finding.rule, finding.verdict]).toEqual([finding.rule, proved(own, asOf)]);
    }
  });

  it.prop([file, day])(
    "the parts of a duty are each in one list, and few enough are known for what is unknown",
    (of, asOf) => {
      for (const { rule, verdict, items } of check(of, asOf)) {
        const parts = DUTIES.find((duty) => duty.rule === rule)?.parts ?? [];
        if (!items) continue;
        expect([...items.has, ...items.lacks, ...items.unknown].sort()).toEqual(parts.map(({ id }) => id).sort());
        expect(verdict === "met").toBe(items.has.length === parts.length);
      }
    },
  );

  it.prop([file, evidence, day])(
    "one more proof of the day takes nothing away",
    (of, { until: _, refused: __, ...more }, asOf) => {
      const [before, after] = [check(of, asOf), check([...of, { ...more, id: "more", on: asOf }], asOf)];
      for (const [at, finding] of after.entries()) {
        expect(BETTER[finding.verdict]).toBeGreaterThanOrEqual(BETTER[before[at]?.verdict ?? "unmet"]);
      }
    },
  );
});

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differenceOf, withDifference } from "../../../docs/playground/state/difference.js";
import { fragmentOf, LONGEST_LINK, settingsIn } from "../../../docs/playground/state/link.js";
import { settingsOfFile } from "../../../docs/playground/state/open-file.js";
import { type Settings, START, settingsFrom } from "../../../docs/playground/state/settings.js";
import { storeOf } from "../../../docs/playground/state/store.js";
import { draws } from "../../draws.js";

const records = START.texts.records.replace('"4920"', '"4921"');
const otherwise: Settings = {
  ...START,
  language: "en",
  tab: "changes",
  scope: ["wenling"],
  scorecard: "equal",
  texts: { ...START.texts, records },
  readings: { "functions-expected": { id: "minimum", value: 7 }, delisting: "tier-only" },
  figures: { "standards.0.value.county": "1800" },
  marks: { management: "25" },
};

describe("a link", () => {
  it("carries all there is, and is short where little was changed", async () => {
    const fragment = await fragmentOf(otherwise);
    expect(await settingsIn(fragment)).toEqual(otherwise);
    expect(fragment.length).toBeLessThan(1_000);
  });

  it("is longer than others let through where all was written anew", async () => {
    const text = Array.from({ length: 5_000 }, (_, at) => Math.imul(at + 1, 2654435761).toString(36)).join(" ");
    const fragment = await fragmentOf({ ...START, texts: { ...START.texts, records: text } });
    expect(fragment.length).toBeGreaterThan(LONGEST_LINK);
  });

  it("that is damaged or no link of ours carries nothing", async () => {
    const fragment = await fragmentOf(otherwise);
    for (const other of ["", "#about", "#s=", "#s=%%", fragment.slice(0, -9), `#s=${fragment.slice(9)}`]) {
      expect(await settingsIn(other)).toBeUndefined();
    }
  });
});

describe("a text as a change of another", () => {
  it("makes that text again", () => {
    const texts = fc.string({ unit: "grapheme", maxLength: 30 });
    fc.assert(
      fc.property(texts, texts, texts, (one, other, both) => {
        for (const [base, text] of [
          [one, other],
          [both + one + both, both + other + both],
        ] as const) {
          expect(withDifference(base, differenceOf(base, text))).toBe(text);
        }
      }),
      { numRuns: draws(500) },
    );
  });
});

describe("settings that come from elsewhere", () => {
  it("are taken as far as they are some", () => {
    expect(settingsFrom(structuredClone(otherwise))).toEqual(otherwise);
    for (const odd of [null, 7, "x", [], { tab: "none", scope: [1], texts: 3, readings: { a: 1 }, figures: [] }]) {
      expect(settingsFrom(odd)).toEqual(START);
    }
  });

  it("from a file are those of the page, records, a plan or a scorecard", () => {
    expect(settingsOfFile(JSON.stringify(otherwise), START)).toEqual(otherwise);
    expect(settingsOfFile(records, START)).toMatchObject({ texts: { records }, tab: "records" });
    expect(settingsOfFile(START.texts.plan, otherwise)).toMatchObject({ tab: "rules", readings: {} });
    expect(settingsOfFile(START.texts.card, START)).toMatchObject({ scorecard: "own" });
    expect(settingsOfFile("[1]", START)).toBeUndefined();
    expect(settingsOfFile("half {", START)).toBeUndefined();
  });
});

describe("what is still being typed", () => {
  it("counts at once when something else is set, each text for itself", () => {
    const store = storeOf(START);
    store.later("records", ({ texts }) => ({ texts: { ...texts, records: "a" } }));
    store.later("plan", ({ texts }) => ({ texts: { ...texts, plan: "b" } }));
    expect(store.get()).toBe(START);
    store.set({ tab: "rules" });
    expect(store.get()).toMatchObject({ tab: "rules", texts: { records: "a", plan: "b" } });
  });
});

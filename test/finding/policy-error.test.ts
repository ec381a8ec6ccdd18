import { describe, expect, it } from "vitest";
import { decimal, faultsOf, PolicyError, withReadings } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { linjiang, load } from "../plan/linjiang.js";

function thrown(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe("a PolicyError", () => {
  const error = thrown(() => decimal("2,000"));

  it("is an Error of that name", () => {
    expect(error).toBeInstanceOf(PolicyError);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: "PolicyError" });
  });

  it("says in both languages what was got, what is accepted and an example", () => {
    const { message } = error as PolicyError;
    for (const part of ["2,000", "plain notation", "普通记数法", "87.5"]) expect(message).toContain(part);
  });

  it("has its faults as plain JSON", () => {
    const { faults } = error as PolicyError;
    expect(JSON.parse(JSON.stringify(faults))).toStrictEqual(faults);
    expect(structuredClone(faults)).toStrictEqual(faults);
  });

  it("survives being thrown by every function that takes what is written by hand", () => {
    const choices: Record<string, string> = { nothing: "x" };
    expect(thrown(() => withReadings(taizhou, choices))).toBeInstanceOf(PolicyError);
    expect(thrown(() => load({}))).toBeInstanceOf(PolicyError);
  });

  it("of a thousand faults keeps them all and shows some, with how many more there are", () => {
    const clauses = Array.from({ length: 1000 }, (_, n) => ({
      ...{ id: `z${n}`, kind: "duty" },
      gist: { zh: "闲", en: "idle" },
    }));
    const idle = thrown(() => load({ ...linjiang, clauses: [...linjiang.clauses, ...clauses] })) as PolicyError;
    expect(idle.faults).toHaveLength(1000);
    expect(idle.message).toContain(`clauses[${linjiang.clauses.length}].`);
    expect(idle.message).not.toContain(`clauses[${linjiang.clauses.length + 999}].`);
    expect(idle.message).toContain("and 980 more · 另有 980 处");
  });
});

describe("faultsOf a PolicyError", () => {
  it("is its faults, whatever the input is said to be", () => {
    const error = thrown(() => decimal("2,000")) as PolicyError;
    expect(faultsOf(error, undefined)).toEqual(error.faults);
    expect(faultsOf(error, { other: 1 })).toEqual(error.faults);
  });

  it("is a list of its own: changing it does not change the error", () => {
    const error = thrown(() => decimal("2,000")) as PolicyError;
    faultsOf(error, "2,000").pop();
    expect(error.faults).toHaveLength(1);
  });
});

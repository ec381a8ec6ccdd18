import { describe, expect, it } from "vitest";
import { assessChain, type ChainInput, PolicyError, describe as render } from "../../src/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou } from "../../src/taizhou/index.js";

type Strength = "missing" | "weak" | "sound";

/** Links written `id<after!strength`, the ids one letter each; `m`, `w`, `s` for the strength. */
const chain = (text: string): ChainInput => ({
  id: "pumps",
  name: "泵业链",
  industry: "pumps-motors",
  links: text.split(" ").map((link) => {
    const [, id = "", after = "", mark] = /^(\w)(?:<(\w+))?(?:!(\w))?$/.exec(link) ?? [];
    const strength = { m: "missing", w: "weak", s: "sound" }[mark ?? ""] as Strength | undefined;
    return { id, name: `环节${id}`, after: [...after], ...(strength && { strength }) };
  }),
});
const faults = (input: unknown) => {
  try {
    assessChain(taizhou, input as ChainInput);
  } catch (error) {
    if (error instanceof PolicyError) return error.faults;
    throw error;
  }
  return [];
};

describe("a chain", () => {
  it("has priorities by how much of it stands on a link, missing before weak", () => {
    const { priorities } = assessChain(taizhou, chain("a!w b!m c<ab!m d<c!s e<d!w"));
    expect(priorities.map(({ id, dependents }) => `${id}${dependents}`)).toEqual(["b3", "a3", "c2", "e0"]);
  });

  it("counts each dependent link once and lists it", () => {
    const { assessed } = assessChain(taizhou, chain("d<bc b<a c<a a!m"));
    expect(assessed[0]).toMatchObject({ id: "a", dependents: 3, dependentIds: ["b", "c", "d"], share: "0.75" });
  });

  it("is lacking as far as it is known, and at most", () => {
    expect(assessChain(taizhou, chain("a!m b!w c!s"))).toMatchObject({
      missing: 1,
      weak: 1,
      unknown: 0,
      lacking: ["0.666666666667", "0.666666666667"],
    });
    expect(assessChain(taizhou, chain("a!m b c!s d!s"))).toMatchObject({ unknown: 1, lacking: ["0.25", "0.5"] });
    expect(assessChain(taizhou, { ...chain("a"), links: [] })).not.toHaveProperty("lacking");
  });

  it("can be compared with how it was", () => {
    const { before, lacking } = assessChain(taizhou, chain("a!w b!s"), { before: chain("a!m b!w") });
    expect([before?.lacking?.[0], lacking?.[0]]).toEqual(["1", "0.5"]);
  });

  it("never takes what was not assessed for missing or sound", () => {
    const { findings, priorities } = assessChain(taizhou, chain("a"));
    expect(priorities).toEqual([]);
    expect(findings.map(({ rule, verdict, missing }) => [rule, verdict, missing])).toEqual([
      ["chain-missing-link", "unknown", ["links[0].strength"]],
      ["chain-weak-link", "unknown", ["links[0].strength"]],
    ]);
  });

  it.each([
    ["a!m", ["unmet", "not-applicable"], "环节“a”：缺失，须补链（4.4.3）"],
    ["a!w", ["met", "unmet"], "环节“a”：已有（4.4.3）"],
    ["a!s", ["met", "met"], "环节“a”：已有（4.4.3）"],
  ])("%s is %j", (text, verdicts, sentence) => {
    const { findings } = assessChain(taizhou, chain(text));
    expect(findings.map(({ verdict }) => verdict)).toEqual(verdicts);
    expect(findings[0] && render(taizhou, findings[0], zhCN)).toBe(sentence);
  });
});

describe("is refused", () => {
  it("with its cycle shown", () => {
    expect(faults(chain("a<c b<a c<b d<c"))).toMatchObject([{ path: "links", got: "a → b → c → a" }]);
    expect(faults(chain("a<a"))).toMatchObject([{ got: "a → a" }]);
  });

  it("with every link that stands twice or is not there", () => {
    expect(faults(chain("a a b<xy")).map(({ path }) => path)).toEqual([
      "links[1].id",
      "links[2].after[0]",
      "links[2].after[1]",
    ]);
  });

  it.each([[null], [{}], [{ id: "a", name: "a", industry: "a", links: [{ id: "__proto__", name: "x" }] }]])(
    "%j",
    (input) => {
      expect(faults(input).length).toBeGreaterThan(0);
    },
  );
});

describe("a long chain", () => {
  const links = (length: number, first: string[]) =>
    Array.from({ length }, (_, place) => ({
      id: `l${place}`,
      name: "环节",
      after: place === 0 ? first : [`l${place - 1}`],
    }));

  it("is no deeper than a short one", () => {
    const { assessed } = assessChain(taizhou, { ...chain("a"), links: links(20_000, []) });
    expect([assessed[0]?.dependents, assessed[0]?.dependentIds]).toEqual([19_999, undefined]);
  });

  it("with a cycle is refused", () => {
    expect(faults({ ...chain("a"), links: links(100_000, ["l99999"]) })[0]?.got).toMatch(/^l0 → l1 → .*… → l0$/);
    expect(faults({ ...chain("a"), links: links(100_001, []) })[0]?.path).toBe("links");
  });
});

import { describe, expect, it } from "vitest";
import { idOf } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";

const { localities, tiers } = taizhou;

describe("the id that a text means", () => {
  it.each([
    ["its own id", "wenling"],
    ["its id in capitals", "WenLing"],
    ["its id in full width", "ｗｅｎｌｉｎｇ"],
    ["its Chinese label", "温岭市"],
    ["its Chinese label with white space", "  温岭\u3000市\n"],
    ["its English label", "wenling"],
    ["its id with a separator", "Wen-ling"],
    ["its Chinese label without 市", "温岭"],
    ["its Chinese label with another ending", "温岭县"],
  ])("%s", (_what, text) => {
    expect(idOf(localities, text)).toBe("wenling");
  });

  it.each(["", " ", "温", "台州", "温岭市（已撤销）", "杭州市", "constructor", "__proto__"])(
    "%j means none",
    (text) => {
      expect(idOf(localities, text)).toBeUndefined();
    },
  );

  it("finds a place by its code of GB/T 2260", () => {
    expect(idOf(taizhou.localities, "331081")).toBe("wenling");
    expect(idOf(taizhou.localities, "３３１０８１")).toBe("wenling");
    expect(idOf(taizhou.localities, "331099")).toBeUndefined();
  });

  it("another name given, which goes before a label and after an id", () => {
    expect(idOf(localities, "温 岭", { 温岭: "wenling" })).toBe("wenling");
    expect(idOf(localities, "玉环市", { 玉环市: "wenling" })).toBe("wenling");
    expect(idOf(localities, "yuhuan", { yuhuan: "wenling" })).toBe("yuhuan");
  });

  it("a label of several members means none, rather than the first", () => {
    const label = { zh: "甲", en: "A" };
    const list = [
      { id: "a", label },
      { id: "b", label },
    ];
    expect(idOf(list, "甲")).toBeUndefined();
    expect(idOf(list, "B")).toBe("b");
    expect([idOf([{ id: "-" }], ""), idOf([{ id: "-" }], "-")]).toEqual([undefined, "-"]);
  });

  it("what two are called without 市县区 means none, and one that is called so goes before", () => {
    const [city, county] = ["甲乙市", "甲乙县"].map((zh, at) => ({ id: `p${at}`, label: { zh, en: `P ${at}` } }));
    if (!city || !county) throw new Error("no places");
    expect([idOf([city, county], "甲乙"), idOf([city, county], "甲乙县")]).toEqual([undefined, "p1"]);
    expect(idOf([city, county, { id: "z", label: { zh: "甲乙", en: "Z" } }], "甲乙")).toBe("z");
    expect(idOf(tiers, "省")).toBe("provincial");
  });

  it("every member of a plan's lists is found by its id and its labels", () => {
    for (const { id, label } of [...localities, ...tiers]) {
      const list: readonly { readonly id: string; readonly label: typeof label }[] = [...localities, ...tiers];
      expect([id, label.zh, label.en].map((text) => idOf(list, text))).toEqual([id, id, id]);
    }
  });
});

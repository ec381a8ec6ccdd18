import { describe, expect, it } from "vitest";
import { cutTo, pathText, unseenShown, withoutUnseen } from "../../src/kernel/index.js";

/** Each of a kind: zero-width, mark of order, soft hyphen, joiners, turns of direction, fillers, tags, controls, separators. */
const UNSEEN = [
  0x00, 0x07, 0x0a, 0x1b, 0x7f, 0x85, 0xad, 0x34f, 0x61c, 0x115f, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f,
  0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2064, 0x2066, 0x2067, 0x2068, 0x2069, 0x2800,
  0x3164, 0xfeff, 0xfff9, 0xe0001, 0xe0041, 0xe007f,
];
const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, "0");

describe("what cannot be seen", () => {
  it.each(UNSEEN.map((code) => [hex(code), String.fromCodePoint(code)]))(
    "U+%s is written out, or left out",
    (code, character) => {
      expect(unseenShown(`wen${character}ling`)).toBe(`wen⟨U+${code}⟩ling`);
      expect(withoutUnseen(`wen${character}ling`)).toBe("wenling");
    },
  );

  it("is also a space that looks like the common one, and half of a pair", () => {
    expect(unseenShown("a\u00a0b\u2003c d")).toBe("a⟨U+00A0⟩b⟨U+2003⟩c d");
    expect(unseenShown("a\ud83d")).toBe("a⟨U+D83D⟩");
  });

  it("is no letter of any script, no sign, no shape of one", () => {
    for (const text of ["温岭（2号）　，", "Zoë Ångström", "שלום مرحبا", "한글", "e\u0301", "❤️", "葛󠄀", "👩", "№ ½ ²"]) {
      expect(unseenShown(text)).toBe(text);
      expect(withoutUnseen(text)).toBe(text);
    }
  });
});

describe("a text cut", () => {
  it("is as long as said, its end shown, no pair torn", () => {
    expect(cutTo("abcdef", 6)).toBe("abcdef");
    expect(cutTo("abcdefg", 6)).toBe("abcde…");
    expect(cutTo("abcd😀fg", 6)).toBe("abcd…");
    expect(cutTo("abc😀fgh", 6)).toBe("abc😀…");
  });

  it("is a path's key of more than 200 characters, and no id", () => {
    expect(pathText(["facts", "x".repeat(200)])).toBe(`facts.${"x".repeat(200)}`);
    expect(pathText(["facts", "x".repeat(1_000_000)]).length).toBeLessThan(220);
  });
});

import { describe, expect, it } from "vitest";
import { type Cell, readDay, readNumber } from "../../src/tables/index.js";

/** What a cell was read as: the value, or the kind of what is none. */
const number = (cell: Cell, unit?: string, into?: string) => {
  const read = readNumber(cell, { ...(unit && { unit }), ...(into && { into }) });
  return read.kind === "value" ? read.value : read.kind;
};
const day = (cell: Cell, options = {}) => {
  const read = readDay(cell, options);
  return read.kind === "value" ? read.value : read.kind;
};

describe("a figure as people write it", () => {
  it.each<[Cell, string]>([
    ["4680", "4680"],
    [4680, "4680"],
    ["4,680", "4680"],
    ["4，680", "4680"],
    ["4 680", "4680"],
    ["１２００", "1200"],
    ["4,680平方米", "4680"],
    ["4680㎡", "4680"],
    ["4680 m²", "4680"],
    ["1.2万", "12000"],
    ["1.2万平方米", "12000"],
    ["3亿元", "300000000"],
    ["0.5千元", "500"],
    ["35家", "35"],
    ["12人", "12"],
    ["3个", "3"],
    ["7 项", "7"],
    ["¥1,234.50", "1234.5"],
    ["￥20", "20"],
    ["85%", "0.85"],
    ["85％", "0.85"],
    ["-3.5", "-3.5"],
    ["－3.5", "-3.5"],
    ["+7", "7"],
    ["007", "7"],
    ["\u200b4680", "4680"],
    [0, "0"],
    [-0, "0"],
    [1e-7, "0.0000001"],
    ["123456789012345678.5", "123456789012345678.5"],
    ["999999999999999999", "999999999999999999"],
  ])("%j is %s", (cell, value) => {
    expect(number(cell)).toBe(value);
  });

  it.each<[Cell, string]>([
    ["", "not-recorded"],
    [null, "not-recorded"],
    [" 　", "not-recorded"],
    ["/", "not-recorded"],
    ["-", "not-recorded"],
    ["－", "not-recorded"],
    ["—", "not-recorded"],
    ["——", "not-recorded"],
    ["待定", "not-recorded"],
    ["无", "none"],
    [" 无 ", "none"],
  ])("%j is %s", (cell, kind) => {
    expect(number(cell)).toBe(kind);
  });

  it.each<Cell>([
    "约3000",
    "近百",
    "3000余",
    "3000余家",
    "3000多",
    "3000-4000",
    "三千",
    "√",
    "=1+1",
    "=SUM(A1:A3)",
    "#REF!",
    "@x",
    "1e3",
    "0x10",
    "1,23",
    "12,34,567",
    "1.2.3",
    "万",
    "Infinity",
    "NaN",
    "暂无",
    true,
    1e21,
    2 ** 60,
    "1234567890123456789",
    "9亿亿",
    "999999999999999999万",
    "\ud800",
    "__proto__",
  ])("%j is none", (cell) => {
    expect(number(cell)).toBe("fault");
  });

  it("of a million characters is none", () => {
    expect(["9", "约", ",", "1,"].map((text) => number(text.repeat(1_000_000)))).toEqual(Array(4).fill("fault"));
  });

  it("has a binary number's noise left out, and says so", () => {
    const rounded = { kind: "value", value: "952.05", rounded: true };
    expect(readNumber(952.0500000000001)).toEqual(rounded);
    expect(readNumber("952.0500000000001")).toEqual(rounded);
    expect(readNumber(0.1 + 0.2)).toEqual({ kind: "value", value: "0.3", rounded: true });
    expect(readNumber(952.05)).toEqual({ kind: "value", value: "952.05" });
  });

  it("keeps every digit of a text that is no noise", () => {
    expect(readNumber("0.1234567890123456")).toEqual({ kind: "value", value: "0.1234567890123456" });
    expect(readNumber("1234567890123.4567")).toEqual({ kind: "value", value: "1234567890123.4567" });
  });

  it("is scaled by the unit of its column, unless it has one of its own", () => {
    expect(number(120, "万元")).toBe("1200000");
    expect(number("120", "（万元）".slice(1, 3))).toBe("1200000");
    expect(number("120元", "万元")).toBe("120");
    expect(number("1.2亿", "万元")).toBe("120000000");
    expect(number("0.0001", "元")).toBe("0.0001");
    expect(number(85, "%")).toBe("0.85");
  });

  it("comes in the unit that is wanted", () => {
    expect(number("1.2亿元", undefined, "万元")).toBe("12000");
    expect(number(35, undefined, "万元")).toBe("35");
    expect(number("35元", undefined, "万元")).toBe("0.0035");
    expect(number("85%", undefined, "%")).toBe("85");
    expect(number(0.85, "ratio", "%")).toBe("85");
    expect(number("12辆", undefined, "辆")).toBe("12");
    expect(number("1.2万", undefined, "辆")).toBe("12000");
  });

  it("of another thing than its column's is none", () => {
    expect(number("4680元", "平方米", "m²")).toBe("fault");
    expect(number("4680元", undefined, "m²")).toBe("fault");
    expect(number("35%", undefined, "count")).toBe("fault");
    expect(number("12辆", undefined, "m²")).toBe("fault");
    expect(number("4680亩", undefined, "m²")).toBe("fault");
    expect(readNumber("35家", { into: "m²" })).toEqual({
      kind: "fault",
      got: "35家",
      accepted: { zh: "单位：平方米", en: "in m²" },
      example: "35",
    });
  });

  it("that cannot be read is shown as it stands, what cannot be seen written out", () => {
    expect(readNumber("约3\u200b000")).toEqual({
      kind: "fault",
      got: "约3⟨U+200B⟩000",
      accepted: {
        zh: "一个确切的数，可带千分位逗号、万或亿、单位；不写约、近、余",
        en: "one exact number, with or without commas, 万 or 亿, and a unit; nothing such as about or more than",
      },
      example: "4,680",
    });
    expect(JSON.stringify(readNumber("约".repeat(1_000_000))).length).toBeLessThan(1000);
  });
});

describe("a day as people write it", () => {
  it.each<[Cell, string]>([
    ["2018-09-30", "2018-09-30"],
    ["2018-9-30", "2018-09-30"],
    ["2018.9.30", "2018-09-30"],
    ["2018．9．30", "2018-09-30"],
    ["2018/9/30", "2018-09-30"],
    ["2018/09/30", "2018-09-30"],
    ["2018 / 9 / 30".replaceAll(" ", ""), "2018-09-30"],
    ["2018. 9. 30", "2018-09-30"],
    ["20180930", "2018-09-30"],
    [20180930, "2018-09-30"],
    ["2018年9月30日", "2018-09-30"],
    ["2018年 9月 30日", "2018-09-30"],
    ["2018年09月30号", "2018-09-30"],
    ["２０１８年９月３０日", "2018-09-30"],
    ["2018-09-30 00:00:00", "2018-09-30"],
    ["2018-09-30 08:15", "2018-09-30"],
    ["2018-09-30T00:00:00.000Z", "2018-09-30"],
    ["2020-2-29", "2020-02-29"],
    [43373, "2018-09-30"],
    ["43373", "2018-09-30"],
    [43373.75, "2018-09-30"],
    [10000, "1927-05-18"],
    [2958465, "9999-12-31"],
    ["0001-01-01", "0001-01-01"],
    ["9999-12-31", "9999-12-31"],
  ])("%j is %s", (cell, value) => {
    expect(day(cell)).toBe(value);
  });

  it.each<[Cell, string]>([
    ["", "not-recorded"],
    ["待定", "not-recorded"],
    ["—", "not-recorded"],
    ["无", "none"],
  ])("%j is %s", (cell, kind) => {
    expect(day(cell)).toBe(kind);
  });

  it.each<Cell>([
    "2018-2-30",
    "2019-02-29",
    "2018-13-01",
    "20181301",
    20180931,
    "9/30/2018",
    "30.9.2018",
    "18.9.30",
    "2018-09-29T16:00:00.000Z",
    "2018-09-30T25",
    "2018年底",
    "2018年9月下旬",
    "0000-01-01",
    "10000-01-01",
    0,
    -1,
    2018.9,
    2958466,
    9_999_999,
    1e300,
    true,
    "=TODAY()",
    "__proto__",
    "\udfff",
  ])("%j is none", (cell) => {
    expect(day(cell)).toBe("fault");
  });

  it.each<[Cell, string, string]>([
    ["2018年9月", "2018-09-01", "2018-09-30"],
    ["2018.9", "2018-09-01", "2018-09-30"],
    ["2018.10", "2018-10-01", "2018-10-31"],
    ["2018-02", "2018-02-01", "2018-02-28"],
    ["2020/2", "2020-02-01", "2020-02-29"],
    [201809, "2018-09-01", "2018-09-30"],
    ["201812", "2018-12-01", "2018-12-31"],
    ["2018年", "2018-01-01", "2018-12-31"],
    [2018, "2018-01-01", "2018-12-31"],
    ["2018", "2018-01-01", "2018-12-31"],
    [9999, "9999-01-01", "9999-12-31"],
  ])("of %j it has to be said which: %s or %s", (cell, first, last) => {
    expect(day(cell)).toBe("fault");
    expect(day(cell, { monthAs: "first" })).toBe(first);
    expect(day(cell, { monthAs: "last" })).toBe(last);
  });

  it("of a million characters is none", () => {
    expect(["9", "2018-09-30", "年"].map((text) => day(text.repeat(1_000_000)))).toEqual(Array(3).fill("fault"));
  });

  it("is counted from 1904 where the workbook does", () => {
    expect(day(43373 - 1462, { epoch: 1904 })).toBe("2018-09-30");
    expect(day(43373, { epoch: 1904 })).toBe("2022-10-01");
    expect(day("2018.9.30", { epoch: 1904 })).toBe("2018-09-30");
  });
});
